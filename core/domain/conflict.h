#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace greffier {

/// A conflict of interest about one application: suggested, then confirmed or dismissed by an
/// officer. Nothing of it is published.
struct Conflict {
    enum class Kind {
        MemberNationality, ///< a member of the Consultative Group is of the candidate's State
        CountryMandate, ///< a member of the Group is of the State that the mandate is about
        DeclaredRelation, ///< the candidate declares a relation in the form
        OfficersOwn, ///< entered by an officer
    };
    enum class State { Suggested, Confirmed, Dismissed };

    QString uid; ///< empty: suggested by the program, nobody has said anything of it yet
    ApplicationId application;
    Kind kind = Kind::OfficersOwn;
    QString memberUid; ///< of the member of the Group it is about; empty: none
    State state = State::Suggested;
    QString reason; ///< of the latest step
    QString officer; ///< who took the latest step
    QDateTime at; ///< UTC

    /// Those about a member of the Group keep the member out, not the candidate.
    bool isAboutMember() const
    {
        return kind == Kind::MemberNationality || kind == Kind::CountryMandate;
    }
    /// Whether the two are the same conflict, whatever was said of it.
    bool isSameAs(const Conflict& other) const
    {
        return application == other.application && kind == other.kind
            && memberUid == other.memberUid;
    }

    bool operator==(const Conflict&) const = default;
};

/// "member_nationality", "country_mandate", "declared_relation", "officers_own"
QString toCode(Conflict::Kind kind);
std::optional<Conflict::Kind> conflictKindFromCode(const QString& code);
QString displayName(Conflict::Kind kind);

QString toCode(Conflict::State state); ///< "suggested", "confirmed", "dismissed"
std::optional<Conflict::State> conflictStateFromCode(const QString& code);
QString displayName(Conflict::State state);

} // namespace greffier
