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

/// What one source states for a field.
struct FieldStatement {
    QString source; ///< "survey", "form" (section I), "certification" (section VIII), "letter"
    QString value;
    Evidence evidence;
    QList<TextSpan> differing; ///< in the value: what is not as in the first statement

    bool operator==(const FieldStatement&) const = default;
};

/// One field as all sources state it.
struct FieldConcordance {
    QString field; ///< key as in ApplicationValue; "name": the whole name, as it is signed
    QList<FieldStatement> statements; ///< at least two
    Agreement agreement = Agreement::Same; ///< the worst of all
};

/// The fields that at least two sources state, in the order of the form: names, gender, date of
/// birth, nationality, e-mail, and the whole name where it is certified or a letter gives it.
QList<FieldConcordance> concordance(const CaseFacts& facts);

/// What an officer ruled on a field, if that source still states the value that was found right;
/// null: nothing.
const ConcordanceRuling* standingRuling(const CaseFacts& facts, const QString& field);

/// What a part states for a field, or, where an officer ruled on it, what was found right.
QString settledValue(const CaseFacts& facts, const QString& field, Part part);

/// The name of a source for a reader.
QString sourceName(const QString& source);

} // namespace greffier
