// Commands about the candidates of one vacancy: what stands beside their names on a list, rankings
// by several readers, interviews, the legal system they come from.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"
#include "core/domain/ranked_entries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

/// What a command about one vacancy works on.
struct Desk {
    std::unique_ptr<Register> reg;
    std::shared_ptr<const Snapshot> snapshot;
    Place place;
    VacancyId vacancy;
};

/// Nothing after a failure that was complained of; `code` is what the command then gives.
std::optional<Desk> deskFor(const Arguments& arguments, OpenMode mode, int& code)
{
    Desk desk;
    const auto place = placeFrom(arguments, true);
    if (!place) {
        code = misused(place.error().message);
        return std::nullopt;
    }
    desk.place = *place;
    auto reg = openRegister(arguments.at(0), mode);
    if (!reg) {
        code = fail(reg.error());
        return std::nullopt;
    }
    desk.reg = std::move(*reg);
    desk.snapshot = desk.reg->snapshot();
    const auto vacancy = findVacancy(*desk.snapshot, place->session, place->vacancy);
    if (!vacancy) {
        code = fail(vacancy.error());
        return std::nullopt;
    }
    desk.vacancy = *vacancy;
    return desk;
}

template <typename T>
int outcome(const Result<T>& done)
{
    if (!done && done.error().code == Error::Code::Invalid)
        return misused(done.error().message);
    return done ? Done : fail(done.error());
}

Result<ApplicationId> candidate(const Desk& desk, const QString& name)
{
    return findApplication(*desk.snapshot, desk.place.session, desk.place.vacancy, name);
}

Result<Shortlist::Kind> kindFrom(const Arguments& arguments)
{
    const QString code = arguments.has(u"list"_s) ? arguments.option(u"list"_s) : u"working"_s;
    const auto kind = shortlistKindFromCode(code);
    return kind ? Result<Shortlist::Kind>(*kind) : noSuchList(code);
}

int openRanking(const Arguments& arguments, const Desk& desk)
{
    const auto kind = kindFrom(arguments);
    if (!kind)
        return misused(kind.error().message);
    QList<ApplicationId> candidates;
    if (const Shortlist* list = desk.snapshot->shortlist(desk.vacancy, *kind)) {
        for (const ShortlistEntry& entry : list->entries)
            candidates += entry.application;
    }
    return outcome(await(desk.reg->openRanking(
        desk.vacancy, arguments.option(u"readers"_s).split(u',', Qt::SkipEmptyParts), candidates)));
}

int submitRanking(const Arguments& arguments, const Desk& desk)
{
    QList<ReaderRank> ranks;
    for (const QString& word : arguments.positional().mid(2)) {
        const int rank = static_cast<int>(ranks.size()) + 1;
        for (const QString& name : word.split(u'=')) {
            const auto application = candidate(desk, name.trimmed());
            if (!application)
                return fail(application.error());
            ranks += ReaderRank{*application, rank};
        }
    }
    return outcome(
        await(desk.reg->submitRanking(desk.vacancy, arguments.option(u"reader"_s), ranks)));
}

QJsonArray rankingsJson(const Desk& desk, const QList<ReaderRanking>& rankings)
{
    QJsonArray array;
    for (const ReaderRanking& ranking : rankings) {
        QJsonArray ranks;
        for (const ReaderRank& rank : ranking.ranks) {
            const ApplicationRow* row = desk.snapshot->application(rank.application);
            ranks += QJsonObject{{u"applicant"_s, row ? row->applicant->uid.text() : QString()},
                                 {u"rank"_s, rank.rank}};
        }
        array += QJsonObject{{u"reader"_s, ranking.reader},
                             {u"submitted"_s, ranking.submitted.toString(Qt::ISODate)},
                             {u"ranks"_s, ranks}};
    }
    return array;
}

QJsonArray combinedJson(const Desk& desk, const RankingRound& round, RankingMethod method)
{
    QJsonArray array;
    for (const CombinedRank& rank : combined(round.candidates, round.rankings, method)) {
        const ApplicationRow* row = desk.snapshot->application(rank.application);
        QJsonArray parts;
        for (const CombinedRank::Part& part : rank.parts) {
            parts += QJsonObject{{u"reader"_s, part.reader},
                                 {u"ranked"_s, part.ranked},
                                 {u"value"_s, part.doubled / 2.0}};
        }
        array += QJsonObject{{u"rank"_s, rank.rank},
                             {u"applicant"_s, row ? row->applicant->uid.text() : QString()},
                             {u"family_name"_s, row ? row->applicant->familyName : QString()},
                             {u"given_names"_s, row ? row->applicant->givenNames : QString()},
                             {u"parts"_s, parts},
                             {u"total"_s, rank.doubledTotal / 2.0},
                             {u"arithmetic"_s, arithmeticOf(rank, method)}};
    }
    return array;
}

int showRanking(const Arguments& arguments, const Desk& desk, const RankingRound& round,
                RankingMethod method)
{
    const QString reader = arguments.option(u"reader"_s);
    if (arguments.has(u"json"_s)) {
        QJsonObject object{
            {u"state"_s, round.isOpen() ? u"open"_s : u"closed"_s},
            {u"readers"_s, QJsonArray::fromStringList(round.readers)},
            {u"missing"_s, QJsonArray::fromStringList(round.missing())},
            {u"rankings"_s, rankingsJson(desk, round.visibleTo(reader))},
            {u"method"_s, toCode(method)},
            {u"combined"_s, round.isOpen() ? QJsonValue() : combinedJson(desk, round, method)}};
        print(object);
        return Done;
    }
    if (round.isOpen()) {
        print(QCoreApplication::translate("Cli", "The ranking is open. Not handed in yet: %1.")
                  .arg(round.missing().isEmpty() ? u"–"_s : round.missing().join(u", "_s)));
        return Done;
    }
    for (const CombinedRank& rank : combined(round.candidates, round.rankings, method)) {
        const ApplicationRow* row = desk.snapshot->application(rank.application);
        const QString name = row
            ? row->applicant->familyName.toUpper() + u' ' + row->applicant->givenNames
            : QString();
        print(u"%1\t%2\t%3"_s.arg(rank.rank).arg(name, arithmeticOf(rank, method)));
    }
    return Done;
}

/// Puts the combined order on a list; what stood beside a name there stays.
int applyRanking(const Arguments& arguments, const Desk& desk, const RankingRound& round,
                 RankingMethod method)
{
    const auto kind = kindFrom(arguments);
    if (!kind)
        return misused(kind.error().message);
    if (round.isOpen())
        return fail({Error::Code::Conflict,
                     QCoreApplication::translate(
                         "Cli", "The ranking is still open. Close it before it is applied."),
                     {}});
    const Shortlist* list = desk.snapshot->shortlist(desk.vacancy, *kind);
    const auto entries = rankedEntries(combined(round.candidates, round.rankings, method),
                                       list ? list->entries : QList<ShortlistEntry>());
    return outcome(await(desk.reg->arrange(desk.vacancy, *kind, entries)));
}

Result<Interview> interviewFrom(const Arguments& arguments, Interview interview)
{
    const auto given = [&](const QString& name, QString& value) {
        if (arguments.has(name))
            value = arguments.option(name);
    };
    given(u"zone"_s, interview.zone);
    given(u"candidate-zone"_s, interview.candidateZone);
    given(u"language"_s, interview.language);
    given(u"by"_s, interview.channel);
    given(u"note"_s, interview.note);
    if (arguments.has(u"minutes"_s))
        interview.minutes = arguments.number(u"minutes"_s).value_or(0);
    if (arguments.has(u"at"_s)) {
        const QDateTime wall = QDateTime::fromString(arguments.option(u"at"_s), Qt::ISODate);
        interview.starts = instantOf(wall.date(), wall.time(), interview.zone);
    }
    if (arguments.has(u"state"_s)) {
        const auto state = interviewStateFromCode(arguments.option(u"state"_s));
        if (!state)
            return Error{
                Error::Code::Invalid,
                QCoreApplication::translate("Cli", "An interview is planned, held or cancelled."),
                {}};
        interview.state = *state;
    }
    return interview;
}

/// Other interviews at the same time: said, and left to the officer.
void sayOverlaps(const Snapshot& snapshot, const Interview& interview)
{
    for (const Interview& other : snapshot.interviews) {
        const ApplicationRow* row = snapshot.application(other.application);
        if (row && other.application != interview.application && other.overlaps(interview))
            complain(
                QCoreApplication::translate("Cli", "At the same time there is the interview of %1.")
                    .arg(row->applicant->familyName.toUpper() + u' ' + row->applicant->givenNames));
    }
}

/// Somebody whom the Group names without an application: of the register by uid or name, or else
/// new, written as "FAMILY NAME, Given names".
int addWithoutApplication(const Arguments& arguments, const Desk& desk, Shortlist::Kind kind)
{
    const QString name = arguments.at(1);
    Person person;
    const auto known = findApplicant(*desk.snapshot, name);
    if (!known && known.error().code != Error::Code::NotFound)
        return fail(known.error());
    for (const auto& each : desk.snapshot->applicants) {
        if (known && each->id == *known)
            person = *each;
    }
    if (!known) {
        person.familyName = name.section(u',', 0, 0).simplified();
        person.givenNames = name.section(u',', 1).simplified();
        person.nationality = arguments.option(u"nationality"_s).toUpper();
        person.gender = arguments.option(u"gender"_s).toUpper();
    }
    return outcome(await(desk.reg->addPersonByGroup(desk.vacancy, kind, person,
                                                    arguments.option(u"public-reason"_s))));
}

} // namespace

int shortlistAdd(const Arguments& arguments)
{
    int code = Done;
    const auto desk = deskFor(arguments, OpenMode::ReadWrite, code);
    if (!desk)
        return code;
    const auto kind = kindFrom(arguments);
    if (!kind)
        return misused(kind.error().message);
    if (arguments.has(u"not-applied"_s))
        return addWithoutApplication(arguments, *desk, *kind);
    const auto application = candidate(*desk, arguments.at(1));
    if (!application)
        return fail(application.error());
    return outcome(
        await(desk->reg->addByGroup(*application, *kind, arguments.option(u"public-reason"_s))));
}

int shortlistNote(const Arguments& arguments)
{
    int code = Done;
    const auto desk = deskFor(arguments, OpenMode::ReadWrite, code);
    if (!desk)
        return code;
    const auto kind = kindFrom(arguments);
    if (!kind)
        return misused(kind.error().message);
    const auto application = candidate(*desk, arguments.at(1));
    if (!application)
        return fail(application.error());
    const Shortlist* list = desk->snapshot->shortlist(desk->vacancy, *kind);
    QList<ShortlistEntry> entries = list ? list->entries : QList<ShortlistEntry>();
    const auto entry
        = std::find_if(entries.begin(), entries.end(), [&](const ShortlistEntry& each) {
              return each.application == *application;
          });
    if (entry == entries.end())
        return fail({Error::Code::NotFound,
                     QCoreApplication::translate("Cli", "“%1” does not stand on that list.")
                         .arg(arguments.at(1)),
                     {}});
    if (arguments.has(u"public-reason"_s))
        entry->publicReason = arguments.option(u"public-reason"_s);
    if (arguments.has(u"internal-note"_s))
        entry->internalNote = arguments.option(u"internal-note"_s);
    return outcome(await(desk->reg->arrange(desk->vacancy, *kind, entries)));
}

int ranking(const Arguments& arguments)
{
    const QString action = arguments.at(1);
    int code = Done;
    const auto desk
        = deskFor(arguments, action == u"show"_s ? OpenMode::ReadOnly : OpenMode::ReadWrite, code);
    if (!desk)
        return code;
    if (action == u"open"_s)
        return openRanking(arguments, *desk);
    if (action == u"submit"_s)
        return submitRanking(arguments, *desk);
    if (action == u"close"_s)
        return outcome(await(desk->reg->closeRanking(desk->vacancy)));
    if (action != u"show"_s && action != u"apply"_s)
        return misused(QCoreApplication::translate(
            "Cli",
            "A ranking is opened, handed in, closed, shown or applied: write open, submit, "
            "close, show or apply."));
    const QString name = arguments.has(u"method"_s) ? arguments.option(u"method"_s) : u"borda"_s;
    const auto method = rankingMethodFromCode(QString(name).replace(u'-', u'_'));
    if (!method)
        return misused(
            QCoreApplication::translate("Cli", "Rankings are combined by borda or by mean-rank."));
    const RankingRound* round = desk->snapshot->ranking(desk->vacancy);
    if (!round)
        return fail({Error::Code::NotFound,
                     QCoreApplication::translate("Cli", "No ranking was opened for this vacancy."),
                     {}});
    return action == u"show"_s ? showRanking(arguments, *desk, *round, *method)
                               : applyRanking(arguments, *desk, *round, *method);
}

int interview(const Arguments& arguments)
{
    int code = Done;
    const auto desk = deskFor(arguments, OpenMode::ReadWrite, code);
    if (!desk)
        return code;
    const auto application = candidate(*desk, arguments.at(1));
    if (!application)
        return fail(application.error());
    Interview before;
    before.application = *application;
    before.zone = u"Europe/Zurich"_s;
    before.channel = u"video"_s;
    if (const Interview* known = desk->snapshot->interview(*application))
        before = *known;
    const auto wanted = interviewFrom(arguments, before);
    if (!wanted)
        return misused(wanted.error().message);
    const auto set = await(desk->reg->setInterview(*wanted));
    if (set)
        sayOverlaps(*desk->snapshot, *wanted);
    return outcome(set);
}

int legalSystem(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto applicant = findApplicant(*(*reg)->snapshot(), arguments.at(1));
    if (!applicant)
        return fail(applicant.error());
    return outcome(await((*reg)->setLegalSystem(*applicant, arguments.at(2))));
}

} // namespace greffier::cli
