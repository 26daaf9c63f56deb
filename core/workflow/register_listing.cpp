// The acts of the Register around lists: views, rankings, interviews, the timetable.

#include "core/store/store_error.h"
#include "core/workflow/act_subject.h"
#include "core/workflow/refusal.h"
#include "core/workflow/register_private.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The round that is still open for a vacancy, as the file has it.
RankingRound openRound(const store::Stores& stores, VacancyId vacancy)
{
    for (const RankingRound& round : stores.rankings.all()) {
        if (round.vacancy == vacancy && round.isOpen())
            return round;
    }
    throw store::StoreError(
        Error{Error::Code::NotFound,
              Register::tr("No ranking is open for this vacancy; nothing was changed."),
              {}});
}

/// The list with somebody more at its end, whom the Consultative Group adds.
QList<ShortlistEntry> withAddition(QList<ShortlistEntry> entries, ApplicationId application,
                                   const QString& publicReason)
{
    int last = static_cast<int>(entries.size());
    for (const ShortlistEntry& entry : std::as_const(entries))
        last = std::max(last, entry.rank);
    entries += ShortlistEntry{application, last + 1, publicReason, {}, true};
    return entries;
}

/// Who ranks, or nobody, for which vacancy.
QString rankingSubject(const Snapshot& lists, VacancyId vacancy, const QString& readers,
                       const QString& code)
{
    ActSubject subject = subjectOf(lists, vacancy, code);
    subject.whom = readers;
    return toText(subject);
}

Error withoutGroupsReason()
{
    return invalid(
        Register::tr("Please write why the Consultative Group adds a candidate from outside the "
                     "public list."));
}

/// A column or a choice that the place of the view does not have; none: it has all of them.
std::optional<Error> unknownCode(const SavedView& view)
{
    const QStringList& columns = viewColumns(view.place);
    for (const QString& column : view.columns + QStringList{view.sort}) {
        if (!column.isEmpty() && !columns.contains(column))
            return invalid(Register::tr("There is no column “%1”; there are %2.")
                               .arg(column, columns.join(u", "_s)));
    }
    const QStringList& choices = viewChoices(view.place);
    if (view.choice.isEmpty() || choices.contains(view.choice))
        return std::nullopt;
    if (choices.isEmpty())
        return invalid(Register::tr("In %1 there is nothing to choose beside the query.")
                           .arg(displayName(view.place)));
    return invalid(Register::tr("In %1 there is no choice “%2”; there are %3.")
                       .arg(displayName(view.place), view.choice, choices.join(u", "_s)));
}

} // namespace

Pending<QList<QBitArray>> Register::findTexts(const QList<QueryText>& texts) const
{
    return d->worker->post(
        [this, texts](store::Database& database) { return d->searches->find(database, texts); });
}

Pending<void> Register::saveView(const SavedView& view)
{
    SavedView saved = view;
    saved.name = view.name.simplified();
    if (saved.name.isEmpty())
        return refused<void>(invalid(tr("Please give the view a name.")));
    if (const auto wrong = unknownCode(saved))
        return refused<void>(*wrong);
    const auto work = [saved](store::Change& change, store::Database& database) {
        store::Stores(database).views.save(change, saved);
    };
    return d->perform({u"save_view"_s, saved.name, {}}, work);
}

Pending<void> Register::removeView(ViewPlace place, const QString& name)
{
    const auto work = [place, name](store::Change& change, store::Database& database) {
        if (!store::Stores(database).views.remove(change, place, name))
            throw store::StoreError(
                Error{Error::Code::NotFound,
                      //: %2 is a place of the window
                      tr("There is no view “%1” in %2.").arg(name, displayName(place)),
                      {}});
    };
    return d->perform({u"remove_view"_s, name, {}}, work);
}

Pending<ShortlistId> Register::addByGroup(ApplicationId application, Shortlist::Kind kind,
                                          const QString& publicReason)
{
    const auto lists = snapshot();
    const ApplicationRow* row = lists->application(application);
    if (!row)
        return refused<ShortlistId>(
            {Error::Code::NotFound, tr("The application is not in the register any more."), {}});
    if (publicReason.trimmed().isEmpty())
        return refused<ShortlistId>(withoutGroupsReason());
    const Shortlist* list = lists->shortlist(row->application.vacancy, kind);
    QList<ShortlistEntry> entries = list ? list->entries : QList<ShortlistEntry>();
    const auto there
        = std::find_if(entries.begin(), entries.end(), [&](const ShortlistEntry& entry) {
              return entry.application == application;
          });
    if (there == entries.end()) {
        entries = withAddition(entries, application, publicReason);
    } else {
        there->publicReason = publicReason;
        there->addedByGroup = true;
    }
    return arrange(row->application.vacancy, kind, entries);
}

Pending<ApplicationId> Register::addPersonByGroup(VacancyId vacancy, Shortlist::Kind kind,
                                                  const Person& person, const QString& publicReason)
{
    if (publicReason.trimmed().isEmpty())
        return refused<ApplicationId>(withoutGroupsReason());
    if (person.familyName.trimmed().isEmpty())
        return refused<ApplicationId>(invalid(tr("Please give at least the family name.")));
    if (!person.nationality.isEmpty() && !d->reference->states.find(person.nationality))
        return refused<ApplicationId>(
            invalid(tr("There is no State “%1”; nothing was changed.").arg(person.nationality)));
    if (!snapshot()->vacancy(vacancy))
        return refused<ApplicationId>(
            {Error::Code::NotFound, tr("The vacancy is not in the register any more."), {}});
    const auto work
        = [vacancy, kind, person, publicReason](store::Change& change, store::Database& database) {
              store::Stores stores(database);
              Application application;
              application.vacancy = vacancy;
              application.origin = Origin::Group;
              application.applicant = person.id.isValid()
                  ? person.id
                  : stores.applicants.add(change, Applicant{person, 0, {}, {}});
              if (stores.applications.find(application.applicant, vacancy))
                  throw store::StoreError(
                      Error{Error::Code::Conflict,
                            tr("This person stands for the vacancy already; add the application."),
                            {}});
              application.id = stores.applications.add(change, application);
              const auto list = stores.shortlists.find(vacancy, kind);
              stores.shortlists.arrange(change, vacancy, kind,
                                        withAddition(list ? list->entries : QList<ShortlistEntry>(),
                                                     application.id, publicReason));
              return application.id;
          };
    return d->perform(
        {u"add_by_group"_s, person.familyName.toUpper() + u' ' + person.givenNames, publicReason},
        work);
}

Pending<void> Register::openRanking(VacancyId vacancy, const QStringList& readers,
                                    const QList<ApplicationId>& candidates)
{
    RankingRound round;
    round.vacancy = vacancy;
    round.candidates = candidates;
    for (const QString& reader : readers) {
        if (!reader.simplified().isEmpty() && !round.readers.contains(reader.simplified()))
            round.readers += reader.simplified();
    }
    if (round.readers.size() < 2 || candidates.size() < 2)
        return refused<void>(
            invalid(tr("An independent ranking needs two readers and two candidates.")));
    const auto lists = snapshot();
    for (const ApplicationId candidate : candidates) {
        const ApplicationRow* row = lists->application(candidate);
        if (!row || row->application.vacancy != vacancy)
            return refused<void>(
                invalid(tr("Only applications for this vacancy can be ranked for it.")));
    }
    const auto work = [round](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        for (const RankingRound& each : stores.rankings.all()) {
            if (each.vacancy == round.vacancy && each.isOpen())
                throw store::StoreError(
                    Error{Error::Code::Conflict,
                          tr("A ranking is open for this vacancy already. Close it first."),
                          {}});
        }
        stores.rankings.open(change, round);
    };
    return d->perform({u"open_ranking"_s,
                       rankingSubject(*lists, vacancy, round.readers.join(u", "_s), u"opened"_s),
                       {}},
                      work);
}

Pending<void> Register::submitRanking(VacancyId vacancy, const QString& reader,
                                      const QList<ReaderRank>& ranks)
{
    const auto lists = snapshot();
    QSet<ApplicationId> named;
    for (const ReaderRank& rank : ranks) {
        if (rank.rank < 1 || named.contains(rank.application))
            return refused<void>(invalid(tr("Nobody can be ranked twice.")));
        named += rank.application;
    }
    const auto work = [vacancy, reader, ranks](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        const RankingRound round = openRound(stores, vacancy);
        if (!round.readers.contains(reader))
            throw store::StoreError(Error{Error::Code::Invalid,
                                          tr("%1 is none of the readers, who are %2.")
                                              .arg(reader, round.readers.join(u", "_s)),
                                          {}});
        for (const ReaderRank& rank : ranks) {
            if (!round.candidates.contains(rank.application))
                throw store::StoreError(
                    Error{Error::Code::Invalid,
                          tr("Only the candidates of this round can be ranked."),
                          {}});
        }
        stores.rankings.submit(change, round.id, {reader, {}, ranks});
    };
    return d->perform(
        {u"submit_ranking"_s, rankingSubject(*lists, vacancy, reader, u"submitted"_s), {}}, work);
}

Pending<void> Register::closeRanking(VacancyId vacancy)
{
    const auto work = [vacancy](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        stores.rankings.close(change, openRound(stores, vacancy));
    };
    return d->perform(
        {u"close_ranking"_s, rankingSubject(*snapshot(), vacancy, {}, u"closed"_s), {}}, work);
}

Pending<void> Register::setInterview(const Interview& interview)
{
    const auto lists = snapshot();
    const ApplicationRow* row = lists->application(interview.application);
    if (!row)
        return refused<void>(
            {Error::Code::NotFound, tr("The application is not in the register any more."), {}});
    if (!interview.starts.isValid() || interview.minutes < 1)
        return refused<void>(invalid(
            tr("There is no such time on that day. Choose another time, or another zone.")));
    for (const QString& zone : {interview.zone, interview.candidateZone}) {
        if (!zone.isEmpty() && !QTimeZone(zone.toUtf8()).isValid())
            return refused<void>(
                invalid(tr("“%1” is no time zone. Write one like Europe/Zurich.").arg(zone)));
    }
    if (!interview.language.isEmpty() && !interviewLanguages().contains(interview.language))
        return refused<void>(
            invalid(tr("Interviews are held in one of the six official languages: %1.")
                        .arg(interviewLanguages().join(u", "_s))));
    if (!interviewChannels().contains(interview.channel))
        return refused<void>(invalid(tr("An interview is held by one of these: %1.")
                                         .arg(interviewChannels().join(u", "_s))));
    const auto work = [interview](store::Change& change, store::Database& database) {
        store::Stores(database).interviews.set(change, interview);
    };
    return d->perform({u"set_interview"_s, nameOf(*row), {}}, work);
}

Pending<void> Register::setMilestone(const Milestone& milestone)
{
    if (!timetableSteps().contains(milestone.step))
        return refused<void>(invalid(tr("There is no step “%1”; there are %2.")
                                         .arg(milestone.step, timetableSteps().join(u", "_s))));
    const auto work = [milestone](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        if (milestone.done.isValid())
            stores.timetable.set(change, milestone);
        else
            stores.timetable.remove(change, milestone.session, milestone.step);
    };
    return d->perform({u"set_milestone"_s, milestone.step, milestone.note}, work);
}

Pending<void> Register::setLegalSystem(ApplicantId applicant, const QString& system)
{
    const auto work = [applicant, system = system.simplified()](store::Change& change,
                                                                store::Database& database) {
        store::Stores(database).applicants.setLegalSystem(change, applicant, system);
    };
    return d->perform({u"set_legal_system"_s, system.simplified(), {}}, work);
}

} // namespace greffier
