#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace greffier {

/// Headings and answers as tables from outside write them, with the stable keys they stand for.
/// Shipped as resources/reference/survey_labels.csv, in all six languages, so that an export made
/// in one language is understood under any interface language.
class LabelTable {
public:
    static Result<LabelTable> load();

    /// The key a text stands for in one kind of label ("heading", "answer", "receipt", "zone"),
    /// whatever its case, accents and punctuation; empty if none.
    QString keyOf(const QString& kind, const QString& text) const;

    /// The same for a heading that says more than the label: "Family name (as in your passport)".
    /// The longest label that the text begins with.
    QString keyOfBeginning(const QString& kind, const QString& text) const;

    /// The same for a question that has the label in it: "What is your family name?". The longest
    /// label, of six letters at least, that stands in it as whole words.
    QString keyWithin(const QString& kind, const QString& text) const;

private:
    static QString folding(const QString& text);

    QHash<QString, QHash<QString, QString>> m_keys; ///< kind to folded label to key
};

} // namespace greffier
