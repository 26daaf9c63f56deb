#include "core/documents/write/shortlist_annex.h"

#include "core/documents/docx/document_writer.h"
#include "core/documents/docx/table_element.h"
#include "core/documents/write/candidate_order.h"

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
using internalview::Candidate;
using internalview::Count;
using internalview::VacancyShortlist;

/// One line of the figures: persons of one kind among those who applied, are eligible, are listed.
struct FigureRow {
    QString name;
    int applied = 0;
    int eligible = 0;
    int listed = 0;
};

struct Counts {
    Count applied;
    Count eligible;
    Count listed;
};

Counts countsOf(const VacancyShortlist& list)
{
    QList<Candidate> listed;
    for (const internalview::Entry& entry : list.entries)
        listed += entry.candidate;
    return {list.applicants, internalview::countOf(list.eligible), internalview::countOf(listed)};
}

QList<FigureRow> byGender(const Counts& counts, const DocumentTexts& texts)
{
    QList<FigureRow> rows;
    for (const QString& code : {u"F"_s, u"M"_s, u"X"_s, QString()}) {
        const FigureRow row{texts.phrase(u"figures."_s + (code.isEmpty() ? u"none"_s : code)),
                            counts.applied.byGender.value(code),
                            counts.eligible.byGender.value(code),
                            counts.listed.byGender.value(code)};
        if (row.applied + row.eligible + row.listed > 0)
            rows += row;
    }
    return rows;
}

QList<FigureRow> byRegion(const Counts& counts, const QString& scheme, const DocumentTexts& texts)
{
    QMap<QString, int> codes;
    for (const Count* count : {&counts.applied, &counts.eligible, &counts.listed})
        codes.insert(count->byRegion);
    const Collation collation(texts.language());
    QList<FigureRow> rows;
    for (auto entry = codes.cbegin(); entry != codes.cend(); ++entry) {
        const QString none
            = scheme == kEmripRegions ? u"figures.no_region"_s : u"figures.no_group"_s;
        rows += {
            entry.key().isEmpty() ? texts.phrase(none) : texts.region(Region{scheme, entry.key()}),
            counts.applied.byRegion.value(entry.key()), counts.eligible.byRegion.value(entry.key()),
            counts.listed.byRegion.value(entry.key())};
    }
    // Those without a region, first by their empty code, come last.
    const auto first = codes.contains(QString()) ? rows.begin() + 1 : rows.begin();
    std::sort(first, rows.end(), [&](const FigureRow& one, const FigureRow& other) {
        return collation.less(one.name, other.name);
    });
    std::rotate(rows.begin(), first, rows.end());
    return rows;
}

void writeFigureRow(Story& body, TableElement& table, const FigureRow& figures)
{
    RowElement row(table);
    writeCell(body, row, u"TableText"_s, figures.name);
    for (const int persons : {figures.applied, figures.eligible, figures.listed})
        writeCell(body, row, u"TableNumber"_s, QString::number(persons));
}

QString regionColumn(const VacancyShortlist& list)
{
    return isBySocioculturalRegion(list) ? u"column.region"_s : u"column.group"_s;
}

} // namespace

bool isBySocioculturalRegion(const VacancyShortlist& list)
{
    return list.vacancy.region.scheme == kEmripRegions;
}

void writeFigures(Story& body, const VacancyShortlist& list, const DocumentTexts& texts)
{
    const QString title
        = texts.phrase(u"figures.title"_s, {{u"number"_s, QString::number(list.vacancy.number)}});
    writeParagraph(body, u"Heading2"_s, title);
    TableElement table(body,
                       {docx::sharedWidths(docx::PageLayout().textWidth(), {46, 18, 18, 18}),
                        u"CandidateTable"_s, title, texts.phrase(u"figures.description"_s)});
    {
        RowElement row(table, RowElement::Kind::Heading);
        writeCell(body, row, u"TableHeading"_s, texts.phrase(u"figures.category"_s));
        for (const QString& column : {u"applied"_s, u"eligible"_s, u"listed"_s})
            writeCell(body, row, u"TableNumberHeading"_s, texts.phrase(u"figures."_s + column));
    }
    const Counts counts = countsOf(list);
    const QString scheme
        = isBySocioculturalRegion(list) ? kEmripRegions.toString() : kUnGroups.toString();
    const FigureRow total{texts.phrase(u"figures.total"_s), counts.applied.persons,
                          counts.eligible.persons, counts.listed.persons};
    for (const FigureRow& figures :
         QList<FigureRow>{total} + byGender(counts, texts) + byRegion(counts, scheme, texts))
        writeFigureRow(body, table, figures);
}

void writeEligibleCandidates(Story& body, const VacancyShortlist& list, const DocumentTexts& texts,
                             const Collation& collation)
{
    writeParagraph(body, u"Heading2"_s, texts.phrase(u"annex.title"_s));
    if (list.eligible.isEmpty()) {
        writeParagraph(body, u"Statement"_s, texts.phrase(u"public_list.none"_s));
        return;
    }
    const QString number = QString::number(list.vacancy.number);
    TableElement table(body,
                       {docx::sharedWidths(docx::PageLayout().textWidth(), {40, 30, 30}),
                        u"CandidateTable"_s,
                        texts.phrase(u"annex.caption"_s, {{u"number"_s, number}}),
                        texts.phrase(u"public_list.description"_s)});
    {
        RowElement row(table, RowElement::Kind::Heading);
        for (const QString& column :
             {u"column.candidate"_s, u"column.nationality_gender"_s, regionColumn(list)})
            writeCell(body, row, u"TableHeading"_s, texts.phrase(column));
    }
    const auto person = [](const Candidate& one) { return one.person; };
    for (const Candidate& candidate : inAlphabeticalOrder(list.eligible, collation, person)) {
        RowElement row(table);
        {
            const CellElement cell(row);
            ParagraphElement paragraph(body, u"TableText"_s);
            paragraph.taggedText(candidate.person.uid, texts.phrase(u"column.candidate"_s),
                                 listedName(candidate.person), u"PersonName"_s);
        }
        writeCell(body, row, u"TableText"_s,
                  texts.phrase(u"with_gender"_s,
                               {{u"nationality"_s, texts.state(candidate.person.nationality)},
                                {u"gender"_s, texts.genderSign(candidate.person.gender)}}));
        writeCell(body, row, u"TableText"_s, texts.region(candidate.region));
    }
}

} // namespace greffier
