#include "core/documents/write/shortlist_writer.h"

#include "core/documents/docx/document_writer.h"
#include "core/documents/docx/table_element.h"
#include "core/documents/write/candidate_order.h"
#include "core/documents/write/document_frame.h"
#include "core/documents/write/shortlist_annex.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using docx::CellElement;
using docx::ParagraphElement;
using docx::RowElement;
using docx::Story;
using docx::TableElement;
using docx::writeCell;
using docx::writeParagraph;
using internalview::Entry;
using internalview::Flag;
using internalview::ShortlistDocument;
using internalview::VacancyShortlist;

/// A column and its share of the width.
struct Column {
    QString key;
    int weight;
};

QList<Column> columns()
{
    return {{u"rank"_s, 5},   {u"candidate"_s, 17}, {u"nationality"_s, 12}, {u"group"_s, 14},
            {u"gender"_s, 7}, {u"languages"_s, 11}, {u"flags"_s, 17},       {u"reason"_s, 17}};
}

/// In characters: a longer reason would make its narrow cell higher than is pleasant to read.
constexpr qsizetype kLongReason = 300;
/// In characters: what a narrow cell holds within half a page.
constexpr qsizetype kWholeRow = 900;

/// By rank, those of one rank and those without (last) in alphabetical order.
QList<Entry> inOrder(const QList<Entry>& entries, const Collation& collation)
{
    QList<Entry> ordered = inAlphabeticalOrder(
        entries, collation, [](const Entry& entry) { return entry.candidate.person; });
    std::stable_sort(ordered.begin(), ordered.end(), [](const Entry& one, const Entry& other) {
        if (one.rank == 0 || other.rank == 0)
            return one.rank > other.rank;
        return one.rank < other.rank;
    });
    return ordered;
}

void writeName(Story& body, RowElement& row, const Entry& entry, const DocumentTexts& texts)
{
    const CellElement cell(row);
    {
        ParagraphElement paragraph(body, u"TableText"_s);
        paragraph.taggedText(entry.candidate.person.uid, texts.phrase(u"column.candidate"_s),
                             listedName(entry.candidate.person), u"PersonName"_s);
    }
    if (entry.withdrawn)
        writeParagraph(body, u"TableRemark"_s, texts.phrase(u"shortlist.withdrawn"_s));
}

void writeFlags(Story& body, RowElement& row, const QList<Flag>& flags, const DocumentTexts& texts)
{
    const CellElement cell(row);
    if (flags.isEmpty())
        writeParagraph(body, u"TableText"_s, u"–"_s);
    for (const Flag& flag : flags) {
        writeParagraph(
            body, u"TableText"_s,
            texts.phrase(u"shortlist.flag"_s,
                         {{u"rule"_s, flag.rule}, {u"text"_s, texts.spaced(flag.text)}}));
        if (flag.waiverGround.isEmpty())
            continue;
        writeParagraph(body, u"TableRemark"_s,
                       texts.phrase(u"shortlist.waived"_s,
                                    {{u"officer"_s, flag.waivedBy},
                                     {u"date"_s, texts.date(flag.waivedOn)},
                                     {u"ground"_s, texts.spaced(flag.waiverGround)}}));
    }
}

bool isLong(const QString& reason) { return reason.size() > kLongReason; }

void writeReason(Story& body, RowElement& row, const Entry& entry, const DocumentTexts& texts)
{
    const CellElement cell(row);
    QString reason = u"–"_s;
    if (isLong(entry.reason))
        reason = texts.phrase(u"shortlist.reason_below"_s);
    else if (!entry.reason.isEmpty())
        reason = texts.spaced(entry.reason);
    writeParagraph(body, u"TableText"_s, reason);
    if (entry.internalNote.isEmpty())
        return;
    writeParagraph(
        body, u"TableRemark"_s,
        texts.phrase(u"shortlist.note"_s, {{u"note"_s, texts.spaced(entry.internalNote)}}));
}

/// A row that has to stay whole must not be higher than a page.
RowElement::Kind kindOf(const Entry& entry)
{
    qsizetype signs = entry.internalNote.size();
    for (const Flag& flag : entry.flags)
        signs += flag.text.size() + flag.waiverGround.size();
    return signs > kWholeRow ? RowElement::Kind::Divisible : RowElement::Kind::Whole;
}

void writeEntry(Story& body, TableElement& table, const Entry& entry, const DocumentTexts& texts)
{
    const publicview::Candidate& person = entry.candidate.person;
    QStringList languages;
    for (const QString& code : entry.languages)
        languages += texts.languageName(code);
    RowElement row(table, kindOf(entry));
    writeCell(body, row, u"TableNumber"_s, entry.rank > 0 ? QString::number(entry.rank) : u"–"_s);
    writeName(body, row, entry, texts);
    writeCell(body, row, u"TableText"_s, texts.state(person.nationality));
    writeCell(body, row, u"TableText"_s,
              entry.candidate.region.isEmpty() ? u"–"_s : texts.region(entry.candidate.region));
    writeCell(body, row, u"TableNumber"_s, texts.genderSign(person.gender));
    writeCell(body, row, u"TableText"_s,
              languages.isEmpty() ? u"–"_s : texts.joined(u"list.join"_s, languages));
    writeFlags(body, row, entry.flags, texts);
    writeReason(body, row, entry, texts);
}

/// A long reason, over the whole width below its entry.
void writeLongReason(Story& body, TableElement& table, const Entry& entry,
                     const DocumentTexts& texts)
{
    RowElement row(table, RowElement::Kind::Divisible);
    const CellElement cell(row, static_cast<int>(columns().size()));
    writeParagraph(
        body, u"TableText"_s,
        texts.phrase(u"shortlist.reason"_s, {{u"reason"_s, texts.spaced(entry.reason)}}));
}

QString titleOf(Shortlist::Kind kind, const DocumentTexts& texts)
{
    return texts.phrase(u"shortlist.title."_s + toCode(kind));
}

void writeHeadings(Story& body, TableElement& table, const VacancyShortlist& list,
                   const DocumentTexts& texts)
{
    RowElement row(table, RowElement::Kind::Heading);
    for (const Column& column : columns()) {
        const bool centred = column.key == u"rank"_s || column.key == u"gender"_s;
        const bool regions = column.key == u"group"_s && isBySocioculturalRegion(list);
        writeCell(body, row, centred ? u"TableNumberHeading"_s : u"TableHeading"_s,
                  texts.phrase(u"column."_s + (regions ? u"region"_s : column.key)));
    }
}

void writeEntries(Story& body, const VacancyShortlist& list, const DocumentTexts& texts,
                  const QString& title, const docx::PageLayout& pages, const Collation& collation)
{
    QList<int> weights;
    for (const Column& column : columns())
        weights += column.weight;
    const QString number = QString::number(list.vacancy.number);
    TableElement table(
        body,
        {docx::sharedWidths(pages.textWidth(), weights), u"CandidateTable"_s,
         texts.phrase(u"shortlist.caption"_s, {{u"title"_s, title}, {u"number"_s, number}}),
         texts.phrase(u"shortlist.description"_s)});
    writeHeadings(body, table, list, texts);
    for (const Entry& entry : inOrder(list.entries, collation)) {
        writeEntry(body, table, entry, texts);
        if (isLong(entry.reason))
            writeLongReason(body, table, entry, texts);
    }
}

/// "24 applications by 23 persons; 15 eligible candidates; 5 on this list."
QString summary(const VacancyShortlist& list, const DocumentTexts& texts)
{
    return texts.phrase(
        u"shortlist.summary"_s,
        {{u"applications"_s, texts.counted(u"count.applications"_s, list.applications)},
         {u"persons"_s, texts.counted(u"count.persons"_s, list.applicants.persons)},
         {u"eligible"_s, texts.counted(u"count.eligible"_s, list.eligible.size())},
         {u"listed"_s, texts.counted(u"count.listed"_s, list.entries.size())}});
}

/// What is not plain from the table: ties and gaps among the ranks, signs.
QString explanation(const VacancyShortlist& list, const DocumentTexts& texts)
{
    QStringList genders;
    QSet<int> ranks;
    bool needed = false;
    for (const Entry& entry : list.entries) {
        genders += entry.candidate.person.gender;
        needed = needed || entry.withdrawn || ranks.contains(entry.rank);
        if (entry.rank > 0)
            ranks += entry.rank;
    }
    const QString legend = genderLegend(texts, genders);
    return needed ? texts.phrase(u"shortlist.ranks"_s) + u' ' + legend : legend;
}

/// The list on wide pages, then figures and annex on upright ones.
void writeVacancy(docx::DocumentWriter& document, const VacancyShortlist& list,
                  const DocumentTexts& texts, const QString& title, const docx::PageLayout& wide,
                  const Collation& collation)
{
    Story& body = document.body();
    writeVacancyHead(body, texts, list.vacancy);
    writeParagraph(body, u"Counts"_s, summary(list, texts));
    if (list.entries.isEmpty()) {
        writeParagraph(body, u"Statement"_s, texts.phrase(u"shortlist.none"_s));
    } else {
        writeEntries(body, list, texts, title, wide, collation);
        writeParagraph(body, u"TableNote"_s, explanation(list, texts));
    }
    document.closeSection(wide);
    writeFigures(body, list, texts);
    writeEligibleCandidates(body, list, texts, collation);
}

} // namespace

Result<WrittenDocument> writeShortlist(const ShortlistDocument& shortlist,
                                       const DocumentTexts& texts, const QDateTime& created)
{
    const QString title = titleOf(shortlist.kind, texts);
    const QString session = texts.session(shortlist.session, shortlist.firstDay, shortlist.lastDay);
    docx::PageLayout upright = listPages(texts, shortlist.session, shortlist.asOf);
    upright.headerEnd = texts.phrase(u"internal"_s);
    docx::PageLayout wide = upright;
    wide.landscape = true;

    docx::DocumentWriter document(listProperties(texts, title, session, created));
    writeParagraph(document.body(), u"Title"_s, title);
    writeParagraph(document.body(), u"Subtitle"_s, session);
    const Collation collation(texts.language());
    bool first = true;
    for (const VacancyShortlist& list : shortlist.lists) {
        if (!first)
            document.closeSection(upright);
        first = false;
        writeVacancy(document, list, texts, title, wide, collation);
    }
    if (shortlist.lists.isEmpty())
        writeParagraph(document.body(), u"Statement"_s,
                       texts.phrase(u"public_list.no_vacancies"_s));

    Result<WrittenDocument> written = document.finish(upright);
    if (!written)
        return written;
    for (const VacancyShortlist& list : shortlist.lists)
        written->remarks += remarksOnTitle(texts, list.vacancy);
    return written;
}

} // namespace greffier
