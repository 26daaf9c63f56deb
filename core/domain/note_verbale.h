#pragma once

#include "core/base/id.h"
#include "core/domain/call.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

using NoteId = Id<struct NoteTag>;

/// A note verbale, received or sent.
struct NoteVerbale {
    NoteId id;
    QString uid;
    QString kind; ///< call, call_extension, request, reminder, note
    bool isOutgoing = false;
    QString language;
    QString reference; ///< empty: it has none
    QDate date; ///< invalid: it bears none
    QString subject; ///< empty: none is stated
    NoteId versionOf; ///< the same note in another language, which came first; not valid: none
    NoteId about; ///< of a reminder the request; not valid: none
    QString signatory; ///< empty: none is named
    QString textHash; ///< SHA-256 of the text as read; empty: not kept
    DocumentId document; ///< not valid: no file of it is kept
    Deadline deadline; ///< for replies; without a day: none is set
    QStringList addressees;
    QStringList resolutions;
    QStringList contacts; ///< e-mail addresses
    QStringList links;
    QStringList annexes;
    QStringList findings; ///< sentences: links that lead nowhere, formulae that differ
    QString text; ///< as read; empty: not kept

    bool operator==(const NoteVerbale&) const = default;
};

/// Who replies to a request for input.
enum class RespondentKind {
    State,
    IntergovernmentalOrganization,
    UnEntity,
    NationalHumanRightsInstitution,
    CivilSociety,
    Academia,
    Individual,
    Other,
    Unknown,
};

const QList<RespondentKind>& respondentKinds();
/// "state", "intergovernmental_organization", "un_entity", "national_human_rights_institution",
/// "civil_society", "academia", "individual", "other", "unknown"
QString toCode(RespondentKind kind);
std::optional<RespondentKind> respondentKindFromCode(const QString& code);
QString displayName(RespondentKind kind);

/// Whether a reply may be published, as its sender says.
enum class Confidentiality { Public, Confidential, Unknown };

QString toCode(Confidentiality confidentiality); ///< "public", "confidential", "unknown"
std::optional<Confidentiality> confidentialityFromCode(const QString& code);
QString displayName(Confidentiality confidentiality);

/// What came back to a request for input.
struct NoteReply {
    QString uid;
    NoteId note;
    QString respondent; ///< as entered
    QString stateIso2; ///< empty: the respondent is no State
    QDate received;
    QString language; ///< empty: not known
    RespondentKind kind = RespondentKind::Unknown;
    Confidentiality confidentiality = Confidentiality::Unknown;
    DocumentId document; ///< not valid: no file of it is kept
    QString fileName; ///< of the document; empty: none

    bool operator==(const NoteReply&) const = default;
};

/// That a State was reminded of a request it had not answered.
struct NoteReminder {
    NoteId reminder; ///< the note verbale sent
    NoteId request;
    QString stateIso2;
    QDate date; ///< of the reminder

    bool operator==(const NoteReminder&) const = default;
};

/// Whether a reply that came on that day is too late. On the day itself it is in time "by" the day
/// and late "before" it; without a deadline nothing is late.
bool isLate(const Deadline& deadline, QDate received);

} // namespace greffier
