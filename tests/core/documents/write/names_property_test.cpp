// Names as they come: in every script there is, with signs that markup uses, with characters that
// no document can hold, and without end.
#include "core/documents/docx/run_text.h"
#include "core/documents/tables/csv_writer.h"
#include "core/documents/tables/xlsx_writer.h"
#include "core/documents/write/case_writer.h"
#include "core/documents/write/interview_writer.h"
#include "core/documents/write/letter_writer.h"
#include "core/documents/write/list_tables.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/report_writer.h"
#include "core/documents/write/shortlist_writer.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/core/documents/write/sample_documents.h"
#include "tests/core/documents/write/sample_lists.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"
#include "tests/support/texts_in.h"

#include <QMap>

using namespace greffier;
using namespace greffier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char32_t kLastPlane = 0x1FFFF;
constexpr qsizetype kLong = 10'000;

/// The first letters of every script that this version of Unicode knows.
QStringList namesOfEveryScript()
{
    QMap<QChar::Script, QString> names;
    for (char32_t sign = U'A'; sign <= kLastPlane; ++sign) {
        QString& name = names[QChar::script(sign)];
        if (QChar::isLetter(sign) && name.size() < 6)
            name += QString::fromUcs4(&sign, 1);
    }
    QStringList all = names.values();
    all.removeAll(QString());
    return all;
}

/// Names that are more than letters.
QStringList oddNames()
{
    QStringList names{u"O'Brien \"Q\" «R» & <S> ]]>"_s,
                      u"{candidate.name} {each} }{ {{"_s,
                      u"a\tb\nc\r\nd"_s,
                      QString(QChar(0x202E)) + u"override"_s,
                      QString(QChar(0x0301)) + u"mark"_s,
                      u"=HYPERLINK(\"http://example.org\")"_s,
                      u"_x0041_ \\ % $ # ~ ^"_s,
                      u"x"_s.repeated(kLong)};
    for (char16_t control = 0; control < 0x20; ++control)
        names += u"con"_s + QChar(control) + u"trol"_s;
    for (const char16_t lone : {u'\xD800', u'\xDC00', u'\xFFFE', u'\xFFFF'})
        names += u"half"_s + QChar(lone);
    return names;
}

QList<publicview::Candidate> candidatesOf(const QStringList& names)
{
    QList<publicview::Candidate> candidates;
    for (const QString& name : names) {
        candidates += samples::person(name, u"Given"_s, u"CH"_s, u"F"_s);
        candidates.last().uid = u"uid-%1"_s.arg(candidates.size());
    }
    return candidates;
}

publicview::PublicList listOf(const QStringList& names)
{
    publicview::PublicList list = samples::publicList();
    list.lists.resize(1);
    list.lists.first().candidates = candidatesOf(names);
    return list;
}

/// The documents that name persons, each with all of these names.
QList<QPair<QString, Result<WrittenDocument>>> documentsNaming(const QStringList& names,
                                                               const DocumentTexts& texts)
{
    const QDateTime made = samples::made();
    const QList<publicview::Candidate> persons = candidatesOf(names);
    auto shortlist = samples::shortlist();
    auto president = samples::presidentsList();
    auto report = samples::groupReport();
    auto cases = samples::cases();
    auto schedule = samples::schedule();
    auto letters = samples::letters();
    const internalview::Entry entry = shortlist.lists.first().entries.first();
    const internalview::CaseRecord record = cases.lists.first().cases.first();
    const internalview::ScheduledInterview interview = schedule.interviews.first();
    const addressedview::Letter letter = letters.lists.first().letters.first();
    shortlist.lists.first().entries.clear();
    cases.lists.first().cases.clear();
    letters.lists.first().letters.clear();
    report.vacancies.first().recommended.clear();
    president.lists.first().candidates = persons;
    for (const publicview::Candidate& person : persons) {
        shortlist.lists.first().entries += entry;
        shortlist.lists.first().entries.last().candidate.person = person;
        cases.lists.first().cases += record;
        cases.lists.first().cases.last().person = person;
        schedule.interviews += interview;
        schedule.interviews.last().candidate = person;
        letters.lists.first().letters += letter;
        letters.lists.first().letters.last().candidate = person;
        report.vacancies.first().recommended += {person, 1, u"Reason"_s};
    }
    return {{u"public-list"_s, writePublicList(listOf(names), texts, made)},
            {u"shortlist"_s, writeShortlist(shortlist, texts, made)},
            {u"presidents-list"_s, writePresidentsList(president, texts, made)},
            {u"group-report"_s, writeGroupReport(report, texts, made)},
            {u"candidate-sheet"_s, writeCases(u"candidate-sheet"_s, cases, texts, made)},
            {u"interview-schedule"_s, writeSchedule(schedule, texts, made)},
            {u"letter-regret"_s, writeLetters(u"letter-regret"_s, letters, texts, made)}};
}

/// What a document holds of a text: the legal part, without marks of direction, in capitals.
QString comparable(const QString& text)
{
    QString kept = text.toUpper();
    for (const char16_t mark : {u'\x200E', u'\x200F', u'\t', u'\n', u'\x00A0'})
        kept.remove(QChar(mark));
    return kept.remove(u' ');
}

} // namespace

TEST_CASE("names of every script stand whole in every document that names persons",
          "[documents][write][names]")
{
    const QStringList names = namesOfEveryScript();
    CHECK(names.size() > 120);
    for (const UnLanguage language : {UnLanguage::English, UnLanguage::French}) {
        for (const auto& [document, written] : documentsNaming(names, textsIn(language))) {
            INFO(document.toStdString() << ' ' << toCode(language).toStdString());
            REQUIRE(written);
            CHECK(written->remarks.filter(u"character"_s).isEmpty());
            const DocxParts parts(written->bytes);
            CHECK(structureProblems(parts) == QStringList());
            const QString text = comparable(parts.text());
            for (const QString& name : names) {
                INFO(name.toStdString());
                CHECK(text.contains(comparable(name)));
            }
        }
    }
}

TEST_CASE("quotes, markup, control characters and endless names leave whole documents",
          "[documents][write][names]")
{
    const QStringList names = oddNames();
    for (const auto& [document, written] : documentsNaming(names, textsIn(UnLanguage::French))) {
        INFO(document.toStdString());
        REQUIRE(written);
        CHECK(written->remarks.size() >= 1); // that characters were left out
        const DocxParts parts(written->bytes);
        CHECK(structureProblems(parts) == QStringList());
        const QString text = comparable(parts.text());
        for (const QString& name : names) {
            INFO(name.left(40).toStdString());
            CHECK(text.contains(comparable(docx::legalText(name).text)));
        }
    }
}

TEST_CASE("lists of values hold any name too", "[documents][tables][names]")
{
    const QStringList names = namesOfEveryScript() + oddNames();
    const ListTable table = greffier::listOf(listOf(names), textsIn(UnLanguage::English));
    CHECK(table.rows.size() == names.size());
    const QString csv = QString::fromUtf8(csvFile(table));
    CHECK(csv.contains(u"x"_s.repeated(kLong), Qt::CaseInsensitive));
    const auto workbook = xlsxFile(table, u"t"_s, u"c"_s, samples::made());
    REQUIRE(workbook);
    const DocxParts parts(*workbook);
    for (const QString& part : parts.names()) {
        INFO(part.toStdString());
        QXmlStreamReader xml(parts.part(part));
        while (!xml.atEnd())
            xml.readNext();
        CHECK_FALSE(xml.hasError());
    }
}
