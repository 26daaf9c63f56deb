#include "core/documents/write/public_list_writer.h"

#include "core/documents/write/candidate_order.h"
#include "core/documents/write/document_frame.h"
#include "core/documents/write/vacancy_fields.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using publicview::Candidate;
using publicview::CandidateList;
using publicview::PublicList;
using templates::RecordOf;

/// In public documents a figure below this is not given for a gender (procedure.md, 7.2).
constexpr int kSmallestFigure = 3;

/// "19 candidates: 6 women, 13 men." Where a gender has fewer than three, only the total is given;
/// those who did not state theirs are among the total alone.
QString countsOf(const QList<Candidate>& candidates, const DocumentTexts& texts)
{
    QStringList parts;
    bool hasSmall = false;
    for (const QString& code : {u"F"_s, u"M"_s, u"X"_s, QString()}) {
        const auto persons
            = std::count_if(candidates.begin(), candidates.end(),
                            [&](const Candidate& one) { return one.gender == code; });
        hasSmall = hasSmall || (persons > 0 && persons < kSmallestFigure);
        if (persons > 0 && !code.isEmpty())
            parts += texts.counted(u"count."_s + code, persons);
    }
    const QString total = texts.counted(u"count.candidates"_s, candidates.size());
    if (hasSmall || parts.isEmpty())
        return texts.phrase(u"count.total"_s, {{u"total"_s, total}});
    return texts.phrase(u"count.by_gender"_s,
                        {{u"total"_s, total}, {u"parts"_s, texts.joined(u"list.join"_s, parts)}});
}

QString titleOf(const DocumentTexts& texts)
{
    return capitalized(texts.term(u"list_of_eligible_candidates"_s));
}

QString legendOf(const PublicList& list, const DocumentTexts& texts)
{
    QStringList genders;
    for (const CandidateList& one : list.lists) {
        for (const Candidate& candidate : one.candidates)
            genders += candidate.gender;
    }
    return genderLegend(texts, genders);
}

} // namespace

const RecordOf<Candidate>& publicCandidateFields()
{
    static const RecordOf<Candidate> fields(
        u"candidate"_s,
        candidateFields<Candidate>([](const Candidate& one) -> const Candidate& { return one; }));
    return fields;
}

const RecordOf<CandidateList>& publicVacancyFields()
{
    using Fields = RecordOf<CandidateList>;
    static const Fields fields(
        u"vacancy"_s,
        vacancyFields(&CandidateList::vacancy)
            + QList<templates::Field>{
                Fields::text(u"counts"_s,
                             u"how many candidates, by gender; no figure below three is given"_s,
                             [](const CandidateList& list, const DocumentTexts& texts) {
                                 return countsOf(list.candidates, texts);
                             }),
                Fields::rows(publicCandidateFields(),
                             u"the eligible candidates, in alphabetical order"_s,
                             &CandidateList::candidates)});
    return fields;
}

const RecordOf<PublicList>& publicListFields()
{
    using Fields = RecordOf<PublicList>;
    static const Fields fields(
        {},
        sessionFields<PublicList>()
            + QList<templates::Field>{
                Fields::text(u"title"_s, u"what the document is"_s,
                             [](const PublicList&, const DocumentTexts& texts) {
                                 return titleOf(texts);
                             }),
                Fields::text(u"legend"_s, u"what the signs for the gender mean"_s, legendOf),
                Fields::rows(publicVacancyFields(), u"the vacancies, in the order of the call"_s,
                             &PublicList::lists)});
    return fields;
}

Result<WrittenDocument> writePublicList(const PublicList& list, const DocumentTexts& texts,
                                        const QDateTime& created, const TemplateChoice& choice)
{
    const Collation collation(texts.language());
    const auto itself = [](const Candidate& one) { return one; };
    PublicList ordered = list;
    for (CandidateList& one : ordered.lists)
        one.candidates = inAlphabeticalOrder(one.candidates, collation, itself);
    const QString session = texts.session(list.session, list.firstDay, list.lastDay);
    Result<WrittenDocument> written
        = fillDocument(u"public-list"_s, &ordered, texts,
                        listProperties(texts, titleOf(texts), session, created), choice);
    if (!written)
        return written;
    for (const CandidateList& one : ordered.lists)
        written->remarks += remarksOnTitle(texts, one.vacancy);
    return written;
}

} // namespace greffier
