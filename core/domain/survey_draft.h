#pragma once

#include "core/domain/evidence.h"
#include "core/domain/form_draft.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// One row of the online survey as understood.
struct SurveyRowDraft {
    QString responseId;
    QDateTime submittedAt; ///< UTC; invalid: not completed, never counted as received
    Extracted<QString> familyName;
    Extracted<QString> givenNames;
    Extracted<QString> gender; ///< "F", "M", "X"
    Extracted<NationalityDraft> nationality;
    QList<Extracted<NationalityDraft>> otherNationalities;
    Extracted<QDate> dateOfBirth;
    Extracted<QString> email;
    Extracted<QString> telephone;
    Extracted<QString> address;
    Extracted<QString> nominatingEntity;
    Extracted<QString> emripRegion; ///< code of the sociocultural region stated
    QList<Extracted<QString>> mandates; ///< titles or question texts of the mandates ticked or named
    QHash<QString, Extracted<QString>> others; ///< what else was asked, by heading
    int row = 0; ///< in the sheet, from 1, the heading being row 1

    bool operator==(const SurveyRowDraft&) const = default;
};

/// A whole export of the survey.
struct SurveyDraft {
    QList<SurveyRowDraft> rows;
    QHash<QString, int> columns; ///< which field was found in which column, from 1
    QStringList unmappedHeadings;
    QStringList remarks;

    bool operator==(const SurveyDraft&) const = default;
};

/// One line of a receipts list: when a file was received, and how.
struct ReceiptLine {
    QString file;
    QDateTime at; ///< UTC
    QString precision; ///< "second", "minute", "day"
    QString zone;
    QString channel;
    QString from;
    QString subject;
    QString messageId;
    Evidence evidence;

    bool operator==(const ReceiptLine&) const = default;
};

struct ReceiptsDraft {
    QList<ReceiptLine> lines;
    QStringList remarks; ///< lines that could not be understood, each with its row

    bool operator==(const ReceiptsDraft&) const = default;
};

} // namespace greffier
