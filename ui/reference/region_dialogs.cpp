#include "ui/reference/region_dialogs.h"

#include "core/reference/reference_tables.h"
#include "ui/common/region_words.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"
#include "ui/reference/entry_dialog.h"
#include "ui/reference/reference_lists.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegionDialogs)
};

using Choices = QList<std::pair<QString, QString>>;
using Kind = EntryField::Kind;

/// By what is shown.
Choices sorted(Choices choices)
{
    std::sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) {
        return a.second.localeAwareCompare(b.second) < 0;
    });
    return choices;
}

Choices stateChoices(const ReferenceTables& shipped)
{
    const auto nameOfState = stateNames(shipped);
    Choices choices;
    for (const State& state : shipped.states.all())
        choices += {state.iso2, nameOfState(state.iso2)};
    return sorted(choices);
}

/// Groups that States can be in: regions of peoples have no members.
Choices groupChoices(const Snapshot& snapshot)
{
    Choices choices;
    for (const RegionEntry& entry : snapshot.regions) {
        if (entry.region.scheme != kEmripRegions)
            choices += {entry.region.scheme + u'/' + entry.region.code, nameOf(entry)};
    }
    return choices;
}

Choices schemeChoices(const Snapshot& snapshot)
{
    Choices choices;
    for (const RegionEntry& entry : snapshot.regions) {
        const std::pair choice(entry.region.scheme, schemeName(entry.region.scheme));
        if (!choices.contains(choice))
            choices += choice;
    }
    return choices;
}

EntryField groundField()
{
    return {u"ground"_s, Words::tr("Reason and &source"), Kind::Text, {}, true};
}

QList<EntryField> period(QDate from, QDate to)
{
    return {{u"from"_s, Words::tr("F&rom"), Kind::Day, from.toString(Qt::ISODate)},
            {u"to"_s, Words::tr("&Until"), Kind::Day, to.toString(Qt::ISODate)}};
}

QDate day(const QString& value) { return QDate::fromString(value, Qt::ISODate); }

} // namespace

std::optional<MembershipCorrection> askMembership(const GroupMembership& known,
                                                  const Snapshot& snapshot,
                                                  const ReferenceTables& shipped, QWidget* parent)
{
    using Participation = GroupMembership::Participation;
    Choices ways;
    for (const Participation way :
         {Participation::Member, Participation::Observer, Participation::Additional})
        ways += {toCode(way), participationName(way)};
    const QString group
        = known.group.isEmpty() ? QString() : known.group.scheme + u'/' + known.group.code;
    if (!group.isEmpty())
        ways += {u"none"_s, Words::tr("Not in this group after all")};
    QList<EntryField> fields{
        {u"state"_s, Words::tr("&State"), Kind::Choice, known.stateIso2, true,
         stateChoices(shipped)},
        {u"group"_s, Words::tr("&Group"), Kind::Choice, group, true, groupChoices(snapshot)},
        {u"as"_s, Words::tr("&Takes part as"), Kind::Choice, toCode(known.participation), true,
         ways}};
    fields += period(known.validFrom, known.validTo);
    fields += EntryField{u"note"_s, Words::tr("&Note on a special case"), Kind::Text, known.note};
    fields += groundField();
    const auto values = EntryDialog::ask(
        Words::tr("A State in a group"),
        Words::tr("The findings on all who apply follow at once. Without days it holds as far back "
                  "as known and still."),
        fields, parent);
    if (!values)
        return std::nullopt;
    GroupMembership membership = known;
    membership.stateIso2 = values->value(u"state"_s);
    membership.group = {values->value(u"group"_s).section(u'/', 0, 0),
                        values->value(u"group"_s).section(u'/', 1)};
    membership.participation
        = participationFromCode(values->value(u"as"_s)).value_or(known.participation);
    membership.validFrom = day(values->value(u"from"_s));
    membership.validTo = day(values->value(u"to"_s));
    membership.note = values->value(u"note"_s);
    membership.source = values->value(u"ground"_s);
    return MembershipCorrection{membership, values->value(u"as"_s) == u"none"_s, membership.source};
}

std::optional<RegionAddition> askRegion(const Snapshot& snapshot, QWidget* parent)
{
    const QList<EntryField> fields{
        {u"scheme"_s,
         Words::tr("S&cheme, or a new one"),
         Kind::OpenChoice,
         {},
         true,
         schemeChoices(snapshot)},
        {u"code"_s, Words::tr("C&ode, such as NORTH"), Kind::Text, {}, true},
        {u"en"_s, Words::tr("Name in &English"), Kind::Text, {}, true},
        {u"fr"_s, Words::tr("Name in &French")},
        groundField()};
    const auto values = EntryDialog::ask(
        Words::tr("Add a region"),
        Words::tr("Seats can be bound to it, and States be put into it, once it is there."), fields,
        parent);
    if (!values)
        return std::nullopt;
    RegionEntry entry;
    entry.region = {values->value(u"scheme"_s), values->value(u"code"_s)};
    entry.names.insert(u"en"_s, values->value(u"en"_s));
    if (!values->value(u"fr"_s).isEmpty())
        entry.names.insert(u"fr"_s, values->value(u"fr"_s));
    return RegionAddition{entry, values->value(u"ground"_s)};
}

std::optional<SeatBinding> askSeats(const QString& scheme, const Snapshot& snapshot,
                                    QWidget* parent)
{
    Choices mandates;
    for (const Mandate& mandate : snapshot.mandates)
        mandates += {mandate.code, mandate.titles.value(interfaceLanguage(), mandate.code)};
    QList<EntryField> fields{
        {u"mandate"_s, Words::tr("&Mandate"), Kind::Choice, {}, true, sorted(mandates)},
        {u"scheme"_s, Words::tr("S&cheme"), Kind::Choice, scheme, true, schemeChoices(snapshot)}};
    fields += period({}, {});
    fields += groundField();
    const auto values = EntryDialog::ask(
        Words::tr("Seats of a mandate"),
        Words::tr("Terms of another time keep the scheme they were filled under."), fields, parent);
    if (!values)
        return std::nullopt;
    const QString ground = values->value(u"ground"_s);
    return SeatBinding{{values->value(u"mandate"_s), values->value(u"scheme"_s),
                        day(values->value(u"from"_s)), day(values->value(u"to"_s)), ground},
                       ground};
}

} // namespace greffier::ui
