#include "core/domain/conflict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::MemberNationality: return u"member_nationality"_s;
    case Conflict::Kind::CountryMandate: return u"country_mandate"_s;
    case Conflict::Kind::DeclaredRelation: return u"declared_relation"_s;
    case Conflict::Kind::OfficersOwn: return u"officers_own"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Conflict::Kind> conflictKindFromCode(const QString& code)
{
    using enum Conflict::Kind;
    for (const auto kind : {MemberNationality, CountryMandate, DeclaredRelation, OfficersOwn}) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString displayName(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::MemberNationality:
        return QCoreApplication::translate("Conflict", "Nationality of a member of the Group");
    case Conflict::Kind::CountryMandate:
        return QCoreApplication::translate("Conflict", "State of a member under the mandate");
    case Conflict::Kind::DeclaredRelation:
        return QCoreApplication::translate("Conflict", "Relation declared in the form");
    case Conflict::Kind::OfficersOwn:
        return QCoreApplication::translate("Conflict", "Entered by an officer");
    }
    Q_UNREACHABLE();
}

QString toCode(Conflict::State state)
{
    switch (state) {
    case Conflict::State::Suggested: return u"suggested"_s;
    case Conflict::State::Confirmed: return u"confirmed"_s;
    case Conflict::State::Dismissed: return u"dismissed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Conflict::State> conflictStateFromCode(const QString& code)
{
    using enum Conflict::State;
    for (const auto state : {Suggested, Confirmed, Dismissed}) {
        if (toCode(state) == code)
            return state;
    }
    return std::nullopt;
}

QString displayName(Conflict::State state)
{
    switch (state) {
    case Conflict::State::Suggested: return QCoreApplication::translate("Conflict", "Suggested");
    case Conflict::State::Confirmed: return QCoreApplication::translate("Conflict", "Confirmed");
    case Conflict::State::Dismissed: return QCoreApplication::translate("Conflict", "Dismissed");
    }
    Q_UNREACHABLE();
}

} // namespace greffier
