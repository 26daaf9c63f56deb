#include "core/documents/write/public_list_writer.h"

#include "core/documents/docx/document_writer.h"
#include "core/documents/docx/table_element.h"
#include "core/documents/write/candidate_order.h"
#include "core/documents/write/document_frame.h"

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

/// "19 candidates: 6 women, 12 men, 1 with gender not stated."
QString countsOf(const QList<publicview::Candidate>& candidates, const DocumentTexts& texts)
{
    QStringList parts;
    for (const QString& code : {u"F"_s, u"M"_s, u"X"_s, QString()}) {
        const auto persons
            = std::count_if(candidates.begin(), candidates.end(),
                            [&](const publicview::Candidate& one) { return one.gender == code; });
        if (persons > 0)
            parts += texts.counted(u"count."_s + (code.isEmpty() ? u"none"_s : code), persons);
    }
    return texts.phrase(u"count.by_gender"_s,
                        {{u"total"_s, texts.counted(u"count.candidates"_s, candidates.size())},
                         {u"parts"_s, texts.joined(u"list.join"_s, parts)}});
}

void writeCandidate(Story& body, TableElement& table, const publicview::Candidate& candidate,
                    const DocumentTexts& texts)
{
    RowElement row(table);
    {
        const CellElement cell(row);
        ParagraphElement paragraph(body, u"TableText"_s);
        paragraph.taggedText(candidate.uid, texts.phrase(u"column.candidate"_s),
                             listedName(candidate), u"PersonName"_s);
    }
    writeCell(body, row, u"TableText"_s,
              texts.phrase(u"with_gender"_s,
                           {{u"nationality"_s, texts.state(candidate.nationality)},
                            {u"gender"_s, texts.genderSign(candidate.gender)}}));
}

void writeCandidates(Story& body, const publicview::CandidateList& list, const DocumentTexts& texts,
                     const Collation& collation)
{
    const QString number = QString::number(list.vacancy.number);
    TableElement table(body,
                       {docx::sharedWidths(docx::PageLayout().textWidth(), {55, 45}),
                        u"CandidateTable"_s,
                        texts.phrase(u"public_list.caption"_s, {{u"number"_s, number}}),
                        texts.phrase(u"public_list.description"_s)});
    {
        RowElement row(table, RowElement::Kind::Heading);
        writeCell(body, row, u"TableHeading"_s, texts.phrase(u"column.candidate"_s));
        writeCell(body, row, u"TableHeading"_s, texts.phrase(u"column.nationality_gender"_s));
    }
    const auto itself = [](const publicview::Candidate& one) { return one; };
    for (const publicview::Candidate& candidate :
         inAlphabeticalOrder(list.candidates, collation, itself))
        writeCandidate(body, table, candidate, texts);
}

void writeVacancy(Story& body, const publicview::CandidateList& list, const DocumentTexts& texts,
                  const Collation& collation)
{
    writeVacancyHead(body, texts, list.vacancy);
    if (list.candidates.isEmpty()) {
        writeParagraph(body, u"Statement"_s, texts.phrase(u"public_list.none"_s));
        return;
    }
    writeParagraph(body, u"Counts"_s, countsOf(list.candidates, texts));
    writeCandidates(body, list, texts, collation);
}

/// In what order the candidates stand, and what the signs mean.
QString explanation(const publicview::PublicList& list, const DocumentTexts& texts)
{
    QStringList genders;
    for (const publicview::CandidateList& one : list.lists) {
        for (const publicview::Candidate& candidate : one.candidates)
            genders += candidate.gender;
    }
    return (texts.phrase(u"public_list.order"_s) + u' ' + genderLegend(texts, genders)).trimmed();
}

} // namespace

Result<WrittenDocument> writePublicList(const publicview::PublicList& list,
                                        const DocumentTexts& texts, const QDateTime& created)
{
    const QString title = capitalized(texts.term(u"list_of_eligible_candidates"_s));
    const QString session = texts.session(list.session, list.firstDay, list.lastDay);
    docx::DocumentWriter document(listProperties(texts, title, session, created));
    Story& body = document.body();
    writeParagraph(body, u"Title"_s, title);
    writeParagraph(body, u"Subtitle"_s, session);
    writeParagraph(body, u"Explanation"_s,
                   list.lists.isEmpty() ? texts.phrase(u"public_list.no_vacancies"_s)
                                        : explanation(list, texts));
    const Collation collation(texts.language());
    for (const publicview::CandidateList& one : list.lists)
        writeVacancy(body, one, texts, collation);

    Result<WrittenDocument> written = document.finish(listPages(texts, list.session, list.asOf));
    if (!written)
        return written;
    for (const publicview::CandidateList& one : list.lists)
        written->remarks += remarksOnTitle(texts, one.vacancy);
    return written;
}

} // namespace greffier
