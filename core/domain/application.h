#pragma once

#include "core/base/id.h"
#include "core/base/uid.h"
#include "core/domain/decision.h"
#include "core/domain/evidence.h"
#include "core/domain/finding.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// Which part of an application a document or a value belongs to.
enum class Part {
    Survey,
    Form,
    Letter, ///< of the applicant, or of whoever nominates
    Reference, ///< a letter that speaks for the applicant
    Other,
};

QString toCode(Part part); ///< "survey", "form", "letter", "reference", "other"
std::optional<Part> partFromCode(const QString& code);
QString displayName(Part part);

/// Proof that a part was received at an instant.
struct Receipt {
    /// How exactly the instant is known. In the very minute of the deadline, a receipt known to the
    /// minute cannot be told.
    enum class Precision { Second, Minute, Day };

    Part part = Part::Other;
    QDateTime at; ///< UTC; start of the minute or day when not known more exactly
    Precision precision = Precision::Second;
    QString zone; ///< in which the source states it: "Europe/Zurich", "UTC"
    QString channel; ///< "mail", "survey", "hand", ...; empty if not known
    DocumentId document; ///< not valid for a survey row
    Evidence evidence;

    bool operator==(const Receipt&) const = default;
};

QString toCode(Receipt::Precision precision); ///< "second", "minute", "day"
std::optional<Receipt::Precision> precisionFromCode(const QString& code);

/// One value of an application as one of its parts states it, with the passage it came from.
/// Fields carry the keys of the drafts: "family_name", "nationality", "motivation_letter.words",
/// "ethics.3.answer", "education.2.from" and so on.
struct ApplicationValue {
    QString field;
    Part part = Part::Other;
    QString value; ///< codes for what has codes (nationality "ML", gender "F", dates ISO 8601)
    Evidence evidence;
    Certainty certainty = Certainty::Read;
    DocumentId document = {}; ///< the version it belongs to; not valid: of no file that is kept
    QString enteredBy = {}; ///< the officer who entered or corrected it; empty: read by the program

    bool operator==(const ApplicationValue&) const = default;
};

/// How somebody came to be considered for a vacancy.
enum class Origin : quint8 {
    Applied,
    Group, ///< never applied: the Consultative Group named the person (resolution 5/1, para. 50)
};

QString toCode(Origin origin); ///< "applied", "group"
std::optional<Origin> originFromCode(const QString& code);

/// One applicant for one vacancy.
struct Application {
    ApplicationId id;
    Uid uid;
    qint64 revision = 0;
    ApplicantId applicant;
    VacancyId vacancy;
    Status status = Status::Received; ///< of the latest decision
    Origin origin = Origin::Applied;

    bool operator==(const Application&) const = default;
};

} // namespace greffier
