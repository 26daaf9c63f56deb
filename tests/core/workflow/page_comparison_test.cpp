#include "core/workflow/calendar_file.h"
#include "core/workflow/page_comparison.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

MandatePageDraft page()
{
    MandatePageDraft draft;
    draft.title = u"Special Rapporteur on the right to food"_s;
    draft.mandateCode = u"SR_FOOD"_s;
    draft.established = {u"2000/10"_s, u"CHR"_s, 2000};
    draft.renewals = {{u"49/13"_s, u"HRC"_s, 2022}, {u"58/10"_s, u"HRC"_s, 2025}};
    draft.currentHolders = {{u"Ada B. Example"_s, u"Kenya"_s, u"KE"_s, {2026, 5, 1}, {}}};
    draft.formerHolders = {{u"Bo Sample"_s, {}, {}, {2020, 0, 0}, {2026, 0, 0}}};
    return draft;
}

MandateFile known()
{
    MandateFile file;
    file.mandate.code = u"SR_FOOD"_s;
    file.mandate.titles.insert(u"en"_s, u"Special Rapporteur on the right to food"_s);
    MandateResolution created;
    created.number = u"2000/10"_s;
    created.date = {2000, 4, 17};
    MandateResolution other;
    other.number = u"32/8"_s;
    other.date = {2016, 0, 0};
    MandateResolution wrong;
    wrong.number = u"49/13"_s;
    wrong.date = {2021, 0, 0};
    file.resolutions = {created, other, wrong};
    HolderTerm former;
    former.name = u"Bo Alexander Sample"_s;
    former.term = {{2020, 5, 1}, {2026, 4, 30}};
    file.holders = {former};
    return file;
}

} // namespace

TEST_CASE("a page of a mandate is compared with the register field by field",
          "[workflow][mandates]")
{
    QStringList states;
    for (const PageDifference& difference : comparePage(page(), known()))
        states += difference.field + u' ' + toCode(difference.state);
    CHECK(states
          == QStringList{u"title same"_s, u"established same"_s, u"renewal differs"_s,
                         u"renewal new"_s, u"renewal only_in_register"_s, u"holder new"_s,
                         u"holder same"_s});
}

TEST_CASE("admitting a page adds what is new and changes nothing", "[workflow][mandates]")
{
    const PageAdditions additions = additionsFrom(page(), known(), u"page.html"_s);
    REQUIRE(additions.resolutions.size() == 1);
    CHECK(additions.resolutions.first().number == u"58/10"_s);
    CHECK(additions.resolutions.first().action == u"extended"_s);
    CHECK(additions.resolutions.first().session == u"58"_s);
    REQUIRE(additions.holders.size() == 1);
    CHECK(additions.holders.first().name == u"Ada B. Example"_s);
    CHECK(additions.holders.first().source == u"page.html"_s);
}

TEST_CASE("deadlines are written as a calendar reads them", "[workflow][calendar]")
{
    const QDateTime written(QDate(2031, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const QByteArray file
        = calendarFile({{u"a"_s, u"Réponses, à 12 h; \\ fin"_s, QDate(2031, 5, 31), {}},
                        {u"b"_s, QString(90, u'é'), QDate(2030, 10, 16),
                         QDateTime(QDate(2030, 10, 16), QTime(10, 0), Qt::UTC)}},
                       written);
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(file.endsWith("END:VCALENDAR\r\n"));
    CHECK(file.contains("DTSTART;VALUE=DATE:20310531\r\n"));
    CHECK(file.contains("DTSTART:20301016T100000Z\r\n"));
    CHECK(file.contains("DTSTAMP:20310102T030405Z\r\n"));
    CHECK(file.contains("SUMMARY:Réponses\\, à 12 h\\; \\\\ fin\r\n"));
    for (const QByteArray& line : file.split('\n'))
        CHECK(line.size() <= 76);
    CHECK(QString::fromUtf8(QByteArray(file).replace("\r\n ", ""))
              .contains(u"SUMMARY:"_s + QString(90, u'é')));
}
