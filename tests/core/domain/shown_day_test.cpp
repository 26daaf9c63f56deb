#include "core/domain/shown_day.h"

#include "core/text/spoken_language.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

/// As the program sets it, whatever machine the test runs on.
struct Locale {
    explicit Locale(const QLocale& locale) { QLocale::setDefault(locale); }
    ~Locale() { QLocale::setDefault(m_before); }
    Locale(const Locale&) = delete;
    Locale& operator=(const Locale&) = delete;

private:
    QLocale m_before;
};

} // namespace

TEST_CASE("a date is shown as far as it is known, in the form of the language", "[domain]")
{
    const Locale english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(dayTextOf(u"2024-05-31"_s) == u"31/05/2024"_s);
    CHECK(dayTextOf(u"2024-05"_s) == u"May 2024"_s);
    CHECK(dayTextOf(u"2024"_s) == u"2024"_s);
    CHECK(dayTextOf(u"soon"_s) == u"soon"_s);
    CHECK(dayTextOf({}).isEmpty());
    CHECK(dayText(QDate()).isEmpty());
    const SpokenLanguage french(u"fr"_s);
    CHECK(dayTextOf(u"2024-05"_s) == u"mai 2024"_s);
}

TEST_CASE("a date is understood in every form it is shown in, and as its code", "[domain]")
{
    const Locale french(QLocale(QLocale::French, QLocale::France));
    for (const QString& code : {u"2024"_s, u"2024-05"_s, u"2024-05-31"_s}) {
        INFO(code.toStdString());
        CHECK(dayCode(code) == code);
        CHECK(dayCode(dayTextOf(code)) == code);
    }
    CHECK(dayCode(u"05/2024"_s) == u"2024-05"_s);
    CHECK(dayCode(u"13/2024"_s) == u"13/2024"_s);
    CHECK(dayCode(u"31/02/2024"_s) == u"31/02/2024"_s);
    CHECK_FALSE(writtenDay(u"in spring"_s));
    CHECK_FALSE(writtenDay({}));
}
