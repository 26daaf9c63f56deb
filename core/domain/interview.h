#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

using InterviewId = Id<struct InterviewTag>;

/// When and how a candidate is heard. Interviews are by video or telephone, in whichever of the six
/// official languages the candidate asks for (procedure.md, L6).
struct Interview {
    enum class State { Planned, Held, Cancelled };

    InterviewId id;
    QString uid;
    qint64 revision = 0;
    ApplicationId application;
    QDateTime starts; ///< UTC
    int minutes = 30;
    QString zone; ///< in which it was arranged: "Europe/Zurich"
    QString candidateZone; ///< where the candidate is; empty: not known
    QString language; ///< one of ar zh en fr ru es; empty: not known yet
    QString channel; ///< one of interviewChannels()
    QString note; ///< internal
    State state = State::Planned;

    QDateTime ends() const { return starts.addSecs(qint64(minutes) * 60); }
    /// Whether both take place and share a moment.
    bool overlaps(const Interview& other) const;

    bool operator==(const Interview&) const = default;
};

QString toCode(Interview::State state); ///< "planned", "held", "cancelled"
std::optional<Interview::State> interviewStateFromCode(const QString& code);
QString displayName(Interview::State state);

const QStringList& interviewChannels(); ///< "video", "telephone", "in_person"
const QStringList& interviewLanguages(); ///< codes of the six official languages

/// The instant of a wall time in a zone; not valid for a time that the change to summer time skips,
/// and for a zone nobody knows. Of the two that a return from summer time gives, the first.
QDateTime instantOf(QDate day, QTime time, const QString& zone);

/// "2024-01-16 14:00 Europe/Zurich" as the clock on the wall there shows it; empty for no zone.
QString wallTime(const QDateTime& instant, const QString& zone);

} // namespace greffier
