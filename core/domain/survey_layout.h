#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace greffier {

/// How the exports of one survey are read, as an officer confirmed it. Empty: as the program
/// proposes, by the headings it knows.
struct SurveyLayout {
    /// Heading as exported, to the field it asks for; "mandates" for a box to tick as well, "other"
    /// for what is kept and not used.
    QHash<QString, QString> columns;
    QString zone; ///< of the times in it, an IANA name; empty: Geneva time

    bool operator==(const SurveyLayout&) const = default;
};

/// The fields that a column can ask for, in the order of the survey.
const QStringList& surveyFieldCodes();

QJsonObject toJson(const SurveyLayout& layout);
SurveyLayout surveyLayoutFromJson(const QJsonObject& json);

} // namespace greffier
