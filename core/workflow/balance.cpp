#include "core/workflow/balance.h"

#include "core/text/spoken_language.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using Rows = QList<std::shared_ptr<const ApplicationRow>>;

/// Somebody who is counted: by which key as a person, with which values.
struct Counted {
    qint64 person;
    QStringList values; ///< none: not stated
};

QString translated(const char* text) { return QCoreApplication::translate("Balance", text); }

QString nameOf(const QString& code)
{
    static const QHash<QString, const char*> names{
        {u"F"_s, QT_TRANSLATE_NOOP("Balance", "Women")},
        {u"M"_s, QT_TRANSLATE_NOOP("Balance", "Men")},
        {u"X"_s, QT_TRANSLATE_NOOP("Balance", "Other gender")},
        {u"AFRICAN"_s, QT_TRANSLATE_NOOP("Balance", "African States")},
        {u"ASIA_PACIFIC"_s, QT_TRANSLATE_NOOP("Balance", "Asia-Pacific States")},
        {u"EEG"_s, QT_TRANSLATE_NOOP("Balance", "Eastern European States")},
        {u"GRULAC"_s, QT_TRANSLATE_NOOP("Balance", "Latin American and Caribbean States")},
        {u"WEOG"_s, QT_TRANSLATE_NOOP("Balance", "Western European and other States")},
        {u"government"_s, QT_TRANSLATE_NOOP("Balance", "Government")},
        {u"international_organization"_s,
         QT_TRANSLATE_NOOP("Balance", "International organization")},
        {u"national_institution"_s,
         QT_TRANSLATE_NOOP("Balance", "National human rights institution")},
        {u"ngo"_s, QT_TRANSLATE_NOOP("Balance", "Non-governmental organization")},
        {u"academia"_s, QT_TRANSLATE_NOOP("Balance", "University")},
        {u"other"_s, QT_TRANSLATE_NOOP("Balance", "Other")},
        {u"nobody"_s, QT_TRANSLATE_NOOP("Balance", "Own initiative")},
        {u"first"_s, QT_TRANSLATE_NOOP("Balance", "First application")},
        {u"again"_s, QT_TRANSLATE_NOOP("Balance", "Applied for an earlier session")}};
    if (code.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Balance", "Not stated"));
    const auto name = names.constFind(code);
    return name == names.constEnd() ? code : translated(*name);
}

BalanceTable table(const QString& code, const QString& name, const QStringList& order,
                   const QList<Counted>& people)
{
    QMap<QString, int> applications;
    QMap<QString, QSet<qint64>> persons;
    for (const Counted& each : people) {
        for (const QString& value : each.values.isEmpty() ? QStringList{QString()} : each.values) {
            ++applications[value];
            persons[value] += each.person;
        }
    }
    QStringList values = order;
    for (const QString& value : applications.keys()) {
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    }
    if (applications.contains(QString()))
        values += QString();
    BalanceTable result{code, name, {}};
    for (const QString& value : std::as_const(values)) {
        result.counts += BalanceCount{value, nameOf(value), applications.value(value),
                                      static_cast<int>(persons.value(value).size())};
    }
    return result;
}

QList<Counted> counted(const Rows& rows,
                       const std::function<QStringList(const ApplicationRow&)>& values)
{
    QList<Counted> people;
    for (const auto& row : rows)
        people += Counted{row->application.applicant.value, values(*row)};
    return people;
}

QStringList oneOrNone(const QString& value)
{
    return value.isEmpty() ? QStringList() : QStringList{value};
}

const QStringList& groupOrder()
{
    static const QStringList codes{u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s,
                                   u"WEOG"_s};
    return codes;
}

QHash<ApplicantId, int> firstSessions(const Snapshot& snapshot)
{
    QHash<ApplicantId, int> first;
    for (const auto& row : snapshot.applications) {
        int& session = first[row->application.applicant];
        if (session == 0 || row->session < session)
            session = row->session;
    }
    return first;
}

bool isOn(const Snapshot& snapshot, const ApplicationRow& row, Shortlist::Kind kind)
{
    const Shortlist* list = snapshot.shortlist(row.application.vacancy, kind);
    return list
        && std::any_of(list->entries.begin(), list->entries.end(),
                       [&](const ShortlistEntry& entry) {
                           return entry.application == row.application.id;
                       });
}

QString groupName() { return QCoreApplication::translate("Balance", "Regional group"); }

} // namespace

int cycleOf(QDate day)
{
    if (!day.isValid())
        return 0;
    return day.month() >= 4 ? day.year() : day.year() - 1;
}

Rows applicationsIn(const Snapshot& snapshot, const BalanceScope& scope)
{
    QHash<int, int> cycles;
    for (const Session& session : snapshot.sessions)
        cycles.insert(session.number, cycleOf(session.firstDay));
    Rows rows;
    for (const auto& row : snapshot.applications) {
        if ((scope.session == 0 || row->session == scope.session)
            && (scope.vacancy == 0 || row->vacancyNumber == scope.vacancy)
            && (scope.cycle == 0 || cycles.value(row->session) == scope.cycle)
            && (scope.list ? isOn(snapshot, *row, *scope.list)
                           : row->application.origin == Origin::Applied))
            rows += row;
    }
    return rows;
}

Balance balanceOf(const Snapshot& snapshot, const Rows& applications)
{
    Balance balance;
    QSet<qint64> persons;
    for (const auto& row : applications)
        persons += row->application.applicant.value;
    balance.applications = static_cast<int>(applications.size());
    balance.persons = static_cast<int>(persons.size());

    const auto first = firstSessions(snapshot);
    const auto add = [&](const QString& code, const QString& name, const QStringList& order,
                         const std::function<QStringList(const ApplicationRow&)>& values) {
        balance.tables += table(code, name, order, counted(applications, values));
    };
    add(u"gender"_s, QCoreApplication::translate("Balance", "Gender"), {u"F"_s, u"M"_s},
        [](const ApplicationRow& row) { return oneOrNone(row.applicant->gender); });
    add(u"group"_s, groupName(), groupOrder(),
        [](const ApplicationRow& row) { return row.groups; });
    add(u"legal_system"_s, QCoreApplication::translate("Balance", "Legal system"), {},
        [&](const ApplicationRow& row) {
            return oneOrNone(snapshot.legalSystems.value(row.application.applicant));
        });
    add(u"nominator"_s, QCoreApplication::translate("Balance", "Nominated by"), {},
        [kinds = QHash<QString, QString>()](const ApplicationRow& row) mutable {
            const auto known = kinds.constFind(row.nominator);
            const QString kind
                = known == kinds.constEnd() ? nominatorKind(row.nominator) : *known;
            kinds.insert(row.nominator, kind);
            return QStringList{kind.isEmpty() ? u"nobody"_s : kind};
        });
    add(u"first_time"_s, QCoreApplication::translate("Balance", "Earlier applications"),
        {u"first"_s, u"again"_s}, [&](const ApplicationRow& row) {
            const bool again = first.value(row.application.applicant) < row.session;
            return QStringList{again ? u"again"_s : u"first"_s};
        });
    return balance;
}

Balance balanceOfHolders(const Snapshot& snapshot, QDate day)
{
    QList<Counted> groups;
    QList<Counted> genders;
    QHash<QString, qint64> persons; ///< a number for each name
    for (const HolderTerm& holder : snapshot.holders) {
        const QDate from = holder.term.firstDay.earliest();
        const QDate to = holder.term.lastDay.latest();
        const bool sits = holder.status.startsWith(u"current"_s) && (!from.isValid() || from <= day)
            && (!to.isValid() || day <= to);
        if (!sits)
            continue;
        QStringList codes;
        for (const GroupMembership& membership : snapshot.memberships) {
            if (membership.stateIso2 == holder.nationalityIso2 && membership.holdsOn(day)
                && membership.group.scheme == kUnGroups)
                codes += membership.group.code;
        }
        const QString name = folded(holder.name);
        const qint64 person = persons.value(name, persons.size());
        persons.insert(name, person);
        groups += Counted{person, codes};
        genders += Counted{person, {}};
    }
    return {static_cast<int>(groups.size()),
            static_cast<int>(persons.size()),
            {table(u"gender"_s, QCoreApplication::translate("Balance", "Gender"), {u"F"_s, u"M"_s},
                   genders),
             table(u"group"_s, groupName(), groupOrder(), groups)}};
}

QString nominatorKind(const QString& nominator)
{
    struct Kind {
        QString code;
        QStringList words; ///< folded; one of them as a word or the words side by side
    };
    // The first that fits: a "national human rights commission" before the "government".
    static const QList<Kind> kinds{
        {u"national_institution"_s,
         {u"national human rights"_s, u"human rights commission"_s, u"nhri"_s, u"ombudsman"_s,
          u"commission nationale des droits"_s, u"institution nationale"_s, u"defenseur"_s}},
        {u"government"_s,
         {u"government"_s, u"gouvernement"_s, u"permanent mission"_s, u"mission permanente"_s,
          u"ministry"_s, u"ministere"_s, u"embassy"_s, u"ambassade"_s, u"state"_s, u"etat"_s}},
        {u"international_organization"_s,
         {u"united nations"_s, u"nations unies"_s, u"organisation internationale"_s,
          u"international organization"_s, u"international organisation"_s, u"african union"_s,
          u"union africaine"_s, u"council of europe"_s, u"conseil de l europe"_s}},
        {u"academia"_s,
         {u"university"_s, u"universite"_s, u"faculty"_s, u"faculte"_s, u"academy"_s,
          u"academie"_s}},
        {u"ngo"_s,
         {u"ngo"_s, u"ong"_s, u"non governmental"_s, u"association"_s, u"foundation"_s,
          u"fondation"_s, u"federation"_s, u"network"_s, u"reseau"_s, u"coalition"_s,
          u"civil society"_s, u"societe civile"_s}}};
    const QString text = u' ' + folded(nominator) + u' ';
    if (text.trimmed().isEmpty())
        return {};
    for (const Kind& kind : kinds) {
        for (const QString& words : kind.words) {
            if (text.contains(u' ' + words + u' '))
                return kind.code;
        }
    }
    return u"other"_s;
}

QString textOf(const BalanceTable& table)
{
    QStringList counts;
    for (const BalanceCount& count : table.counts) {
        if (count.applications > 0)
            counts += countText(count.name, count.applications);
    }
    return counts.join(u" · "_s);
}

QString textOf(const Balance& balance)
{
    QStringList lines;
    for (const BalanceTable& table : balance.tables) {
        const QString counts = textOf(table);
        if (!counts.isEmpty())
            //: what is counted, and the counts: "Gender — Women: 3 · Men: 2"
            lines += QCoreApplication::translate("Balance", "%1 — %2").arg(table.name, counts);
    }
    return lines.join(u'\n');
}

QString countText(const QString& name, int count)
{
    //: a gender or a regional group, and how many candidates are of it: "Women: 3"
    return QCoreApplication::translate("Balance", "%1: %2")
        .arg(name, spokenLocale().toString(count));
}

} // namespace greffier
