#include "ui/reference/reference_lists.h"

#include "core/domain/shown_day.h"
#include "core/reference/reference_tables.h"
#include "core/rules/shipped_texts.h"
#include "ui/common/region_words.h"
#include "ui/common/register_words.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// Writes the rows of the tables.
class Lists {
    Q_DECLARE_TR_FUNCTIONS(ReferenceLists)

public:
    Lists(const Snapshot& snapshot, const ReferenceTables& shipped, QDate day)
        : m_snapshot(snapshot)
        , m_shipped(shipped)
        , m_groups(snapshot.memberships)
        , m_day(day)
        , m_stateName(stateNames(shipped))
        , m_words(snapshot, shipped)
    {
    }

    QList<ReferenceRow> states() const
    {
        QList<ReferenceRow> rows;
        for (const State& state : m_shipped.states.all())
            rows += stateRow(state);
        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
            return a.cells.first().localeAwareCompare(b.cells.first()) < 0;
        });
        return rows;
    }

    QList<ReferenceRow> regions() const
    {
        QList<ReferenceRow> rows;
        for (const RegionEntry& entry : m_snapshot.regions)
            rows += regionRow(entry);
        return rows;
    }

    QList<ReferenceRow> titles() const
    {
        QList<ReferenceRow> rows;
        for (const Mandate& mandate : m_snapshot.mandates)
            rows += titleRow(mandate);
        return rows;
    }

    QList<ReferenceRow> sessions() const
    {
        QList<ReferenceRow> rows;
        for (const Session& session : m_snapshot.sessions) {
            const QString link = u"session:"_s + session.uid;
            rows += ReferenceRow{{sessionName(session), dayOrUnknown(session.firstDay),
                                  dayOrUnknown(session.lastDay), sourceText(session.source)},
                                 session.uid,
                                 {{tr("First day"), dayOrUnknown(session.firstDay), {}},
                                  {tr("Last day"), dayOrUnknown(session.lastDay),
                                   sourceText(session.source), tr("Correct…"), link}},
                                 {session.number, session.firstDay, session.lastDay}};
        }
        std::reverse(rows.begin(), rows.end());
        return rows;
    }

    QList<ReferenceRow> terms() const
    {
        QList<ReferenceRow> rows;
        for (const HolderTerm& holder : m_snapshot.holders)
            rows += termRow(holder);
        return rows;
    }

    QList<ReferenceRow> formulae() const
    {
        QList<ReferenceRow> rows;
        for (const QString& sender : {u"secretariat"_s, u"ohchr"_s, u"high_commissioner"_s}) {
            for (const QString& position : {u"opening"_s, u"closing"_s}) {
                for (const UnLanguage language : kUnLanguages)
                    rows += formulaRow(sender, position, language);
            }
        }
        return rows;
    }

private:
    ReferenceRow stateRow(const State& state) const;
    ReferenceRow regionRow(const RegionEntry& entry) const;
    ReferenceRow titleRow(const Mandate& mandate) const;
    ReferenceRow termRow(const HolderTerm& holder) const;
    ReferenceRow formulaRow(const QString& sender, const QString& position,
                            UnLanguage language) const;

    static QString unknown() { return tr("Not known"); }

    static QString dayOrUnknown(PartialDate day)
    {
        return day.isKnown() ? dayText(day) : unknown();
    }

    static QString dayOrUnknown(QDate day) { return day.isValid() ? dayText(day) : unknown(); }

    static QString periodText(QDate from, QDate to)
    {
        if (from.isValid() && to.isValid())
            return tr("from %1 to %2").arg(dayText(from), dayText(to));
        if (to.isValid())
            return tr("until %1").arg(dayText(to));
        return from.isValid() ? tr("since %1").arg(dayText(from)) : tr("as far back as known");
    }

    QString sourceText(const QString& source) const { return m_words.source(source); }

    QString nameOfRegion(const Region& region) const { return m_words.region(region); }

    QString namesOf(const QStringList& states) const
    {
        QStringList names;
        for (const QString& iso2 : states)
            names += m_stateName(iso2);
        std::sort(names.begin(), names.end(),
                  [](const auto& a, const auto& b) { return a.localeAwareCompare(b) < 0; });
        return names.join(u", "_s);
    }

    QString titleOf(const QString& code) const { return m_words.mandate(code); }

    ReferenceFact mandateLink(const QString& code) const
    {
        const Mandate* mandate = m_snapshot.mandate(code);
        if (!mandate)
            return {tr("Mandate"), titleOf(code)};
        return {tr("Mandate"),
                titleOf(code),
                {},
                tr("Show the mandate, to correct it…"),
                u"mandate:%1"_s.arg(mandate->id.value)};
    }

    const Snapshot& m_snapshot;
    const ReferenceTables& m_shipped;
    const RegionalGroups m_groups;
    const QDate m_day;
    const std::function<QString(const QString&)> m_stateName;
    const RegisterWords m_words;
};

ReferenceRow Lists::stateRow(const State& state) const
{
    QStringList groups;
    QStringList since;
    QStringList sources;
    QList<ReferenceFact> facts;
    for (const GroupMembership& membership : m_snapshot.memberships) {
        if (membership.stateIso2 != state.iso2)
            continue;
        const QString group = nameOfRegion(membership.group);
        const QString as = participationName(membership.participation);
        const bool isMember = membership.participation == GroupMembership::Participation::Member;
        if (membership.holdsOn(m_day)) {
            //: a group, and how a State takes part in it
            groups += isMember ? group : tr("%1 (%2)").arg(group, as);
            since += periodText(membership.validFrom, membership.validTo);
            sources += sourceText(membership.source);
        }
        const QString period = periodText(membership.validFrom, membership.validTo);
        QStringList lines{as + u", "_s + period};
        if (!membership.note.isEmpty())
            lines += noteInWords(membership.note);
        facts += ReferenceFact{group, lines.join(u'\n'), sourceText(membership.source),
                               tr("Correct…"),
                               u"membership:%1/%2/%3"_s.arg(state.iso2, membership.group.scheme,
                                                            membership.group.code)};
    }
    if (groups.isEmpty())
        groups += tr("In no group");
    facts += ReferenceFact{{}, {}, {}, tr("Put into a group…"), u"membership:"_s + state.iso2};
    facts += ReferenceFact{tr("Code"), state.iso2};
    for (const UnLanguage language : kUnLanguages)
        facts
            += ReferenceFact{languageName(toCode(language)),
                             m_shipped.states.namesAndAliases(state.iso2, language).join(u"; "_s)};
    since.removeDuplicates();
    sources.removeDuplicates();
    return {
        {m_stateName(state.iso2), groups.join(u"; "_s), since.join(u"; "_s), sources.join(u"; "_s)},
        state.iso2,
        facts};
}

ReferenceRow Lists::regionRow(const RegionEntry& entry) const
{
    using Counting = RegionalGroups::Counting;
    const bool isOfPeoples = entry.region.scheme == kEmripRegions;
    const QStringList elect = m_groups.statesOf(entry.region, m_day);
    QStringList besides = m_groups.statesOf(entry.region, m_day, Counting::Participating);
    besides.removeIf([&](const QString& iso2) { return elect.contains(iso2); });
    QList<ReferenceFact> facts;
    if (isOfPeoples)
        facts += ReferenceFact{tr("States"),
                               tr("A region of peoples: it is chosen, and no State "
                                  "is a member of it.")};
    else
        facts += ReferenceFact{tr("States counted for elections: %1").arg(elect.size()),
                               namesOf(elect)};
    if (!besides.isEmpty())
        facts += ReferenceFact{tr("Take part besides, counted elsewhere"), namesOf(besides)};
    QStringList mandates;
    for (const SeatScheme& seats : m_snapshot.seatSchemes) {
        if (seats.scheme != entry.region.scheme)
            continue;
        facts += ReferenceFact{tr("Seats"),
                               titleOf(seats.mandateCode) + u", "_s
                                   + periodText(seats.validFrom, seats.validTo),
                               sourceText(seats.source)};
        if (!mandates.contains(titleOf(seats.mandateCode)))
            mandates += titleOf(seats.mandateCode);
    }
    facts += ReferenceFact{tr("Code"), entry.region.code};
    facts += ReferenceFact{{},
                           {},
                           {},
                           tr("Bind the seats of a mandate to this scheme…"),
                           u"seats:"_s + entry.region.scheme};
    return {{nameOf(entry), schemeName(entry.region.scheme),
             isOfPeoples ? QString() : QString::number(elect.size()), mandates.join(u"; "_s)},
            entry.region.scheme + u'/' + entry.region.code,
            facts};
}

ReferenceRow Lists::titleRow(const Mandate& mandate) const
{
    QStringList known;
    QList<ReferenceFact> facts;
    for (const UnLanguage language : kUnLanguages) {
        const QString code = toCode(language);
        const QString title = mandate.titles.value(code);
        if (!title.isEmpty())
            known += languageName(code);
        facts += ReferenceFact{languageName(code), title.isEmpty() ? unknown() : title};
        const QString feminine = mandate.feminineTitles.value(code);
        if (!feminine.isEmpty())
            facts += ReferenceFact{tr("%1, feminine").arg(languageName(code)), feminine};
    }
    facts += ReferenceFact{tr("Code"), mandate.code};
    facts += mandateLink(mandate.code);
    return {{titleOf(mandate.code), mandate.code, known.join(u", "_s),
             mandate.feminineTitles.value(interfaceLanguage())},
            mandate.code,
            facts};
}

ReferenceRow Lists::termRow(const HolderTerm& holder) const
{
    QList<ReferenceFact> facts{mandateLink(holder.mandateCode),
                               {tr("First day in office"), dayOrUnknown(holder.term.firstDay)},
                               {tr("Last day in office"), dayOrUnknown(holder.term.lastDay)}};
    if (holder.extendedByMonths > 0)
        facts += ReferenceFact{tr("Extended by months"), QString::number(holder.extendedByMonths)};
    if (!holder.nationalityIso2.isEmpty())
        facts += ReferenceFact{tr("Nationality"), m_stateName(holder.nationalityIso2)};
    if (!holder.seatRegion.isEmpty())
        facts += ReferenceFact{tr("Seat"), nameOfRegion(holder.seatRegion)};
    if (!holder.note.isEmpty())
        facts += ReferenceFact{tr("Note"), holder.note};
    facts += ReferenceFact{tr("Source"), sourceText(holder.source)};
    //: first and last day of a term
    const QString term
        = tr("%1 – %2").arg(dayOrUnknown(holder.term.firstDay), dayOrUnknown(holder.term.lastDay));
    return {{holder.name, titleOf(holder.mandateCode), term, sourceText(holder.source)},
            holder.mandateCode,
            facts};
}

ReferenceRow Lists::formulaRow(const QString& sender, const QString& position,
                               UnLanguage language) const
{
    const QString who = sender == u"secretariat"_s ? tr("Secretariat of the Council")
        : sender == u"ohchr"_s                     ? tr("Office of the High Commissioner")
                                                   : tr("High Commissioner");
    const QString where = position == u"opening"_s ? tr("Opening") : tr("Closing");
    QString text;
    QString standing;
    QList<ReferenceFact> facts;
    for (const QString& gender : {u"neutral"_s, u"feminine"_s, u"masculine"_s}) {
        const auto formula = m_shipped.terms.formula(sender, gender, position, language);
        if (!formula || formula->text == text)
            continue;
        text = formula->text;
        standing = formula->confirmed ? tr("As in a note of the United Nations")
                                      : tr("Not read in an original; to be revised");
        facts += ReferenceFact{where, text, standing};
    }
    //: the sender of a note verbale, and which of its formulae
    return {{tr("%1, %2").arg(who, where), languageName(toCode(language)), text, standing},
            sender,
            facts};
}

} // namespace

QString toCode(ReferenceTable table)
{
    return viewChoices(ViewPlace::Reference).at(static_cast<int>(table));
}

QString displayName(ReferenceTable table)
{
    switch (table) {
    case ReferenceTable::States: return Lists::tr("States and their groups");
    case ReferenceTable::Regions: return Lists::tr("Regions and seats");
    case ReferenceTable::Titles: return Lists::tr("Titles of mandates");
    case ReferenceTable::Sessions: return Lists::tr("Sessions of the Council");
    case ReferenceTable::Terms: return Lists::tr("Terms of holders");
    case ReferenceTable::Formulae: return Lists::tr("Formulae of notes verbales");
    }
    Q_UNREACHABLE();
}

QStringList headingsOf(ReferenceTable table)
{
    switch (table) {
    case ReferenceTable::States:
        return {Lists::tr("State"), Lists::tr("Groups"), Lists::tr("Since"), Lists::tr("Source")};
    case ReferenceTable::Regions:
        return {Lists::tr("Region"), Lists::tr("Scheme"), Lists::tr("States"),
                Lists::tr("Seats of")};
    case ReferenceTable::Titles:
        return {Lists::tr("Title"), Lists::tr("Code"), Lists::tr("Languages"),
                Lists::tr("Feminine form")};
    case ReferenceTable::Sessions:
        return {Lists::tr("Session"), Lists::tr("First day"), Lists::tr("Last day"),
                Lists::tr("Source")};
    case ReferenceTable::Terms:
        return {Lists::tr("Holder"), Lists::tr("Mandate"), Lists::tr("Term"), Lists::tr("Source")};
    case ReferenceTable::Formulae:
        return {Lists::tr("Formula"), Lists::tr("Language"), Lists::tr("Wording"),
                Lists::tr("Standing")};
    }
    Q_UNREACHABLE();
}

QList<ReferenceRow> referenceRows(ReferenceTable table, const Snapshot& snapshot,
                                  const ReferenceTables& shipped, QDate day)
{
    const Lists lists(snapshot, shipped, day);
    switch (table) {
    case ReferenceTable::States: return lists.states();
    case ReferenceTable::Regions: return lists.regions();
    case ReferenceTable::Titles: return lists.titles();
    case ReferenceTable::Sessions: return lists.sessions();
    case ReferenceTable::Terms: return lists.terms();
    case ReferenceTable::Formulae: return lists.formulae();
    }
    Q_UNREACHABLE();
}

} // namespace greffier::ui
