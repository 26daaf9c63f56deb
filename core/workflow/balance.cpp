#include "core/workflow/balance.h"

#include "core/text/spoken_language.h"
#include "core/text/words.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using Rows = QList<std::shared_ptr<const ApplicationRow>>;

/// Counts one thing of many people, each of whom bears a number. Its values are few.
class Counter {
public:
    void add(const QString& value, qsizetype person)
    {
        Count& count = countOf(value);
        ++count.applications;
        if (count.seen.size() <= person)
            count.seen.resize(person + 1);
        count.persons += count.seen.testBit(person) ? 0 : 1;
        count.seen.setBit(person);
    }

    /// In several groups at once; none: not stated.
    void add(const QStringList& values, qsizetype person)
    {
        for (const QString& value : values)
            add(value, person);
        if (values.isEmpty())
            add(QString(), person);
    }

    /// The values of `order` first, what is not stated last.
    BalanceTable table(const QString& code, const QString& name, const QStringList& order) const;

private:
    struct Count {
        QString value;
        int applications = 0;
        int persons = 0;
        QBitArray seen; ///< by number of the person
    };

    Count& countOf(const QString& value)
    {
        const auto known = std::find_if(m_counts.begin(), m_counts.end(),
                                        [&value](const Count& each) { return each.value == value; });
        return known != m_counts.end() ? *known : m_counts.emplaceBack(Count{value, 0, 0, {}});
    }

    QList<Count> m_counts;
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

BalanceTable Counter::table(const QString& code, const QString& name,
                            const QStringList& order) const
{
    QStringList others;
    for (const Count& count : m_counts) {
        if (!count.value.isEmpty() && !order.contains(count.value))
            others += count.value;
    }
    others.sort();
    Counter all = *this; // whatever stands in the order has a count
    BalanceTable result{code, name, {}};
    for (const QString& value : order + others) {
        const Count& count = all.countOf(value);
        result.counts += BalanceCount{value, nameOf(value), count.applications, count.persons};
    }
    if (const Count& none = all.countOf({}); none.applications > 0)
        result.counts += BalanceCount{{}, nameOf({}), none.applications, none.persons};
    return result;
}

const QStringList& groupOrder()
{
    static const QStringList codes{u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s,
                                   u"WEOG"_s};
    return codes;
}

/// Whose applications are counted; each person bears a number, from 0.
class People {
public:
    explicit People(qsizetype most) { m_numbers.reserve(most); }

    qsizetype numberOf(const ApplicationRow& row)
    {
        const qsizetype known = m_numbers.size();
        qsizetype& number = m_numbers[row.application.applicant];
        if (m_numbers.size() > known) {
            number = known;
            m_firstSessions += row.session;
        }
        return number;
    }

    void lookForEarlier(const Rows& applications)
    {
        for (const auto& row : applications) {
            const auto number = m_numbers.constFind(row->application.applicant);
            if (number != m_numbers.constEnd())
                m_firstSessions[*number] = std::min(m_firstSessions.at(*number), row->session);
        }
    }

    int firstSession(qsizetype person) const { return m_firstSessions.at(person); }
    qsizetype count() const { return m_numbers.size(); }

private:
    QHash<ApplicantId, qsizetype> m_numbers;
    QList<int> m_firstSessions; ///< by number; of all applications looked at
};

BalanceTable genderTable(const Counter& genders)
{
    return genders.table(u"gender"_s, translated(QT_TRANSLATE_NOOP("Balance", "Gender")),
                         {u"F"_s, u"M"_s});
}

BalanceTable groupTable(const Counter& groups)
{
    return groups.table(u"group"_s, translated(QT_TRANSLATE_NOOP("Balance", "Regional group")),
                        groupOrder());
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

QList<BalanceTable> gendersAndGroups(const Rows& applications)
{
    People people(applications.size());
    Counter genders;
    Counter groups;
    for (const auto& row : applications) {
        const qsizetype person = people.numberOf(*row);
        genders.add(row->applicant->gender, person);
        groups.add(row->groups, person);
    }
    return {genderTable(genders), groupTable(groups)};
}

Balance balanceOf(const Snapshot& snapshot, const Rows& applications)
{
    struct Made {
        qsizetype person;
        int session;
    };
    People people(applications.size());
    QList<Made> made; // beside each other: the rows lie far apart, and are looked at once
    made.reserve(applications.size());
    QHash<QString, QString> kinds; ///< of nominators, whom many have in common
    Counter genders;
    Counter groups;
    Counter legalSystems;
    Counter nominators;
    for (const auto& row : applications) {
        const qsizetype person = people.numberOf(*row);
        made += {person, row->session};
        genders.add(row->applicant->gender, person);
        groups.add(row->groups, person);
        legalSystems.add(snapshot.legalSystems.value(row->application.applicant), person);
        auto kind = kinds.constFind(row->nominator);
        if (kind == kinds.constEnd())
            kind = kinds.insert(row->nominator, nominatorKind(row->nominator));
        nominators.add(kind->isEmpty() ? u"nobody"_s : *kind, person);
    }
    if (!made.isEmpty())
        people.lookForEarlier(snapshot.applications);
    Counter firstTimes;
    for (const Made& each : std::as_const(made)) {
        const bool again = people.firstSession(each.person) < each.session;
        firstTimes.add(again ? u"again"_s : u"first"_s, each.person);
    }
    return {static_cast<int>(made.size()),
            static_cast<int>(people.count()),
            {genderTable(genders), groupTable(groups),
             legalSystems.table(u"legal_system"_s,
                                translated(QT_TRANSLATE_NOOP("Balance", "Legal system")), {}),
             nominators.table(u"nominator"_s,
                              translated(QT_TRANSLATE_NOOP("Balance", "Nominated by")), {}),
             firstTimes.table(u"first_time"_s,
                              translated(QT_TRANSLATE_NOOP("Balance", "Earlier applications")),
                              {u"first"_s, u"again"_s})}};
}

Balance balanceOfHolders(const Snapshot& snapshot, QDate day)
{
    Counter groups;
    Counter genders;
    int terms = 0;
    QHash<QString, qsizetype> persons; ///< a number for each name
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
        const qsizetype person = persons.value(name, persons.size());
        persons.insert(name, person);
        groups.add(codes, person);
        genders.add(QString(), person);
        ++terms;
    }
    return {terms,
            static_cast<int>(persons.size()),
            {genderTable(genders), groupTable(groups)}};
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
