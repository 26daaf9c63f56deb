#pragma once

#include "core/domain/form_label.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// What the labels of an application form mean, in all six languages and the wordings of several
/// years. Shipped as resources/reference/form_labels.csv, to which an officer's own are added;
/// sections have the numerals of today's form.
class FormLabels {
public:
    /// Made once; empty if the table is not to be had, and then no form is recognised.
    static const FormLabels& shipped();

    /// These and the ones given, which prevail where both know a wording.
    FormLabels with(const QList<FormLabel>& more) const;

    /// The field a label stands for in one of the sections given, whatever its case, number,
    /// brackets and colon; empty if none.
    QString fieldOf(const QStringList& sections, const QString& label) const;

    /// The same for a text that begins with a label: its field, and how many characters the label
    /// has.
    struct Beginning {
        QString field;
        qsizetype length = 0;
    };
    Beginning beginning(const QStringList& sections, const QString& text) const;

    /// The section a heading begins, "I" to "VIII", by its words; empty if it is no such heading.
    QString sectionOf(const QString& heading) const;

    /// The field one of whose aliases stands anywhere in the text, as the questions on ethics do.
    QString fieldWithin(const QString& section, const QString& text) const;

    /// Whether a text only tells how to fill in the form.
    bool isInstruction(const QString& text) const;
    bool isPlaceholder(const QString& text) const;

private:
    void add(const FormLabel& label);

    QHash<QString, QHash<QString, QString>> m_fields; ///< section to folded alias to field
    QHash<QString, QString> m_headings; ///< folded alias of a section's heading to its numeral
};

/// A label without its number, its brackets and its colon, folded.
QString labelKey(const QString& label);

} // namespace greffier
