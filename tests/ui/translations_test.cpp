#include "app/translations.h"

#include "tests/support/catch.h"
#include "ui/common/progress_place.h"
#include "ui/common/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace greffier;

TEST_CASE("the language of all texts changes at run time and back", "[ui][translations]")
{
    app::installTranslations(u"fr"_s);
    CHECK(ui::genderName(u"F"_s) == u"Femme"_s);
    CHECK(QLocale().language() == QLocale::French);
    app::installTranslations(u"en"_s);
    CHECK(ui::genderName(u"F"_s) == u"Woman"_s);
    CHECK(QLocale().language() == QLocale::English);
}

TEST_CASE("plurals are right in both languages", "[ui][translations]")
{
    app::installTranslations(u"en"_s);
    CHECK(ui::remainingText(60000, 50, 100) == u"about 1 minute left"_s);
    CHECK(ui::remainingText(60000, 10, 100) == u"about 9 minutes left"_s);
    app::installTranslations(u"fr"_s);
    CHECK(ui::remainingText(60000, 50, 100).endsWith(u"1 minute"_s));
    CHECK(ui::remainingText(60000, 10, 100).endsWith(u"9 minutes"_s));
    app::installTranslations(u"en"_s);
}
