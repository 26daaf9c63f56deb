#pragma once

#include "core/domain/evidence.h"
#include "core/rules/concordance.h"
#include "ui/common/icons.h"

#include <QPalette>
#include <QString>

namespace greffier::ui {

/// Puts a digest together: sections of labelled values, each with its source. All texts are escaped
/// here; no received text reaches the view as markup.
class DigestHtml {
public:
    explicit DigestHtml(const QPalette& palette);

    void title(const QString& text, const QString& underIt);
    void section(const QString& heading);
    /// A label and its value; beneath, in small, where it was read. `link` opens that place.
    void value(const QString& label, const QString& value, const QString& source = {},
               const QString& passage = {}, const QString& link = {});
    /// The same with the stretches of the value marked that differ from another text.
    void compared(const QString& label, const QString& value, const QList<TextSpan>& differing,
                  const QString& source, const QString& passage, const QString& link);
    /// An icon with a word, and what it says.
    void marked(const QString& iconName, Tone tone, const QString& word, const QString& text);
    void paragraph(const QString& text, Tone tone = Tone::Plain);
    /// A small line, with a link if there is something to open.
    void source(const QString& text, const QString& passage, const QString& link);

    QString html() const;

private:
    void row(const QString& label, const QString& valueHtml, const QString& source,
             const QString& passage, const QString& link);
    QString small(const QString& text, const QString& passage, const QString& link) const;
    void labelledRow(const QString& label, const QString& content);
    void openTable();
    void closeTable();

    QPalette m_palette;
    QString m_html;
    bool m_inTable = false;
    bool m_stacked; ///< letters so large that labels stand above their values, not beside them
};

/// A text with the stretches that differ marked; everything else is escaped.
QString markedText(const QString& text, const QList<TextSpan>& spans, const QPalette& palette);

} // namespace greffier::ui
