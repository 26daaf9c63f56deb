#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

/// The last moment for applications. The wall time and the zone are what the call says; the instant
/// follows from them. Each call keeps its own zone ("noon GMT" until 2020, "noon Geneva" now).
struct Deadline {
    /// "by": received at that very instant is on time. "before": it is late.
    enum class Strictness { By, Before };

    QDate day;
    QTime time; ///< invalid: only the day is stated; then the end of that day counts
    bool endOfDay = false; ///< stated as midnight at the end of the day ("24:00")
    QString zone; ///< IANA name, "Europe/Zurich" or "UTC"; empty: not stated
    Strictness strictness = Strictness::By;

    /// The instant in UTC after which an application is late; invalid without a day or a zone.
    QDateTime instant() const;

    bool operator==(const Deadline&) const = default;
};

QString toCode(Deadline::Strictness strictness); ///< "by", "before"
std::optional<Deadline::Strictness> strictnessFromCode(const QString& code);

/// Day and time as the drafts print them: "2023-10-25", "2023-10-25T12:00", "2013-04-25T24:00".
QString localCode(const Deadline& deadline);

/// One note verbale that invites applications to vacancies of one session.
struct Call {
    CallId id;
    QString uid;
    SessionId session;
    Deadline deadline;
    QString language; ///< "fr": of the text that was read
    QString reference; ///< of the note verbale; empty if it has none
    QDate issued; ///< invalid if the note bears no date
    QStringList contacts;
    QStringList links;
    DocumentId document; ///< the note as received

    bool operator==(const Call&) const = default;
};

} // namespace greffier
