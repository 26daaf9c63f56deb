#include "core/documents/write/report_writer.h"

#include "core/documents/write/candidate_order.h"
#include "core/documents/write/document_frame.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/vacancy_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using publicview::Candidate;
using publicview::CandidateList;
using publicview::GroupMember;
using publicview::GroupReport;
using publicview::PresidentsList;
using publicview::Recommendation;
using publicview::VacancyReport;
using templates::Field;
using templates::RecordOf;

const RecordOf<GroupMember>& memberFields()
{
    using Fields = RecordOf<GroupMember>;
    static const Fields fields(
        u"member"_s,
        {Fields::text(u"name"_s, u"name of a member of the Consultative Group"_s,
                      [](const GroupMember& one, const DocumentTexts&) { return one.name; }),
         Fields::text(u"state"_s, u"State of the member"_s,
                      [](const GroupMember& one, const DocumentTexts& texts) {
                          return texts.state(one.state);
                      })});
    return fields;
}

const RecordOf<Recommendation>& recommendationFields()
{
    using Fields = RecordOf<Recommendation>;
    static const Fields fields(
        u"recommended"_s,
        candidateFields<Recommendation>(
            [](const Recommendation& one) -> const Candidate& { return one.candidate; })
            + QList<Field>{
                Fields::number(u"rank"_s, u"rank; 0: recommended without an order"_s,
                               [](const Recommendation& one) { return one.rank; }),
                Fields::text(u"reason"_s, u"what speaks for the candidate"_s,
                             [](const Recommendation& one, const DocumentTexts& texts) {
                                 return texts.spaced(one.reason);
                             })});
    return fields;
}

QStringList namesOf(const QList<Candidate>& candidates)
{
    QStringList names;
    for (const Candidate& candidate : candidates)
        names += listedName(candidate);
    return names;
}

const RecordOf<VacancyReport>& vacancyReportFields()
{
    using Fields = RecordOf<VacancyReport>;
    static const Fields fields(
        u"vacancy"_s,
        vacancyFields(&VacancyReport::vacancy)
            + QList<Field>{
                Fields::text(u"eligible_count"_s, u"how many eligible candidates there were"_s,
                             [](const VacancyReport& one, const DocumentTexts& texts) {
                                 return texts.counted(u"count.eligible"_s, one.eligible.size());
                             }),
                Fields::flag(u"ranked"_s, u"the recommendation is in an order"_s,
                             [](const VacancyReport& one) {
                                 return std::any_of(
                                     one.recommended.begin(), one.recommended.end(),
                                     [](const Recommendation& each) { return each.rank > 0; });
                             }),
                Fields::list(u"interviewed"_s, u"names of those interviewed"_s,
                             [](const VacancyReport& one, const DocumentTexts&) {
                                 return namesOf(one.interviewed);
                             }),
                Fields::rows(recommendationFields(), u"those recommended, by rank"_s,
                             &VacancyReport::recommended),
                Fields::rows(publicCandidateFields(),
                             u"all eligible candidates, in alphabetical order"_s,
                             &VacancyReport::eligible)});
    return fields;
}

/// By rank, those without one last; equal ranks in alphabetical order.
QList<Recommendation> inOrder(const QList<Recommendation>& all, const Collation& collation)
{
    QList<Recommendation> ordered = inAlphabeticalOrder(
        all, collation, [](const Recommendation& one) { return one.candidate; });
    const auto place = [](const Recommendation& one) { return one.rank > 0 ? one.rank : INT_MAX; };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const auto& one, const auto& other) { return place(one) < place(other); });
    return ordered;
}

template <typename Document>
docx::DocumentProperties properties(const Document& document, const QString& title,
                                    const DocumentTexts& texts, const QDateTime& created)
{
    return listProperties(texts, title,
                          texts.session(document.session, document.firstDay, document.lastDay),
                          created);
}

const auto itself = [](const Candidate& one) { return one; };

} // namespace

const RecordOf<GroupReport>& groupReportFields()
{
    using Fields = RecordOf<GroupReport>;
    static const Fields fields(
        {},
        sessionFields<GroupReport>()
            + QList<Field>{
                Fields::text(u"applications"_s, u"how many applications were received"_s,
                             [](const GroupReport& report, const DocumentTexts& texts) {
                                 return texts.counted(u"count.applications"_s,
                                                      report.applications);
                             }),
                Fields::text(u"candidates"_s, u"how many persons made them"_s,
                             [](const GroupReport& report, const DocumentTexts& texts) {
                                 return texts.counted(u"count.candidates"_s, report.candidates);
                             }),
                Fields::rows(memberFields(), u"the Consultative Group, as far as it is known"_s,
                             &GroupReport::members),
                Fields::rows(vacancyReportFields(), u"the vacancies, in the order of the call"_s,
                             &GroupReport::vacancies)});
    return fields;
}

const RecordOf<PresidentsList>& presidentsListFields()
{
    using Fields = RecordOf<PresidentsList>;
    static const Fields fields(
        {},
        sessionFields<PresidentsList>()
            + QList<Field>{Fields::rows(publicVacancyFields(),
                                        u"the vacancies, each with whoever is proposed for it"_s,
                                        &PresidentsList::lists)});
    return fields;
}

Result<WrittenDocument> writeGroupReport(const GroupReport& report, const DocumentTexts& texts,
                                         const QDateTime& created, const TemplateChoice& choice)
{
    const Collation collation(texts.language());
    GroupReport ordered = report;
    for (VacancyReport& one : ordered.vacancies) {
        one.eligible = inAlphabeticalOrder(one.eligible, collation, itself);
        one.interviewed = inAlphabeticalOrder(one.interviewed, collation, itself);
        one.recommended = inOrder(one.recommended, collation);
    }
    return fillDocument(
        u"group-report"_s, &ordered, texts,
        properties(report, texts.phrase(u"group_report.name"_s), texts, created), choice);
}

Result<WrittenDocument> writePresidentsList(const PresidentsList& list, const DocumentTexts& texts,
                                            const QDateTime& created, const TemplateChoice& choice)
{
    const Collation collation(texts.language());
    PresidentsList ordered = list;
    for (CandidateList& one : ordered.lists)
        one.candidates = inAlphabeticalOrder(one.candidates, collation, itself);
    return fillDocument(
        u"presidents-list"_s, &ordered, texts,
        properties(list, texts.phrase(u"presidents_list.title"_s), texts, created), choice);
}

} // namespace greffier
