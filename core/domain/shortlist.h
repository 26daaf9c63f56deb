#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// One candidate at a place in a list. Equal ranks are a tie; ranks are never renumbered when
/// somebody withdraws.
struct ShortlistEntry {
    ApplicationId application;
    int rank = 0; ///< from 1; 0: listed without a rank
    QString publicReason;
    QString internalNote; ///< never leaves in a public document
    /// The Consultative Group added the candidate from outside the public list, in exceptional
    /// circumstances (procedure.md, 1.4); the public reason says why.
    bool addedByGroup = false;

    bool operator==(const ShortlistEntry&) const = default;
};

/// A list of candidates for one vacancy, in order.
struct Shortlist {
    /// The stages a list can stand for.
    enum class Kind { Working, Interview, Recommended };

    ShortlistId id;
    QString uid;
    qint64 revision = 0;
    VacancyId vacancy;
    Kind kind = Kind::Working;
    QList<ShortlistEntry> entries;

    bool operator==(const Shortlist&) const = default;
};

QString toCode(Shortlist::Kind kind); ///< "working", "interview", "recommended"
std::optional<Shortlist::Kind> shortlistKindFromCode(const QString& code);
QString displayName(Shortlist::Kind kind);

} // namespace greffier
