#pragma once

#include "core/rules/case_facts.h"

#include <QList>
#include <QString>

namespace greffier {

/// How two spellings of one value compare.
enum class Agreement {
    Same, ///< identical after trimming
    Trivial, ///< they differ by case, apostrophe, hyphen or composed accents alone
    Different,
};

/// A stretch of a text, for marking it in a display.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan&) const = default;
};

/// Two texts compared, with the stretches that differ; none where they are the same.
struct Comparison {
    Agreement agreement = Agreement::Same;
    QList<TextSpan> first; ///< in the first text as given
    QList<TextSpan> second; ///< in the second text as given

    bool operator==(const Comparison&) const = default;
};

Comparison compare(const QString& first, const QString& second);

/// One field of the survey beside the same field of the form.
struct FieldConcordance {
    QString field; ///< key as in ApplicationValue
    QString survey; ///< the value there
    QString form;
    Comparison comparison;
    QList<Evidence> evidence; ///< where both values were read
};

/// The fields that both parts state, in the order of the form: names, gender, date of birth,
/// nationality, e-mail. A field that one part does not state is left out.
QList<FieldConcordance> concordance(const CaseFacts& facts);

} // namespace greffier
