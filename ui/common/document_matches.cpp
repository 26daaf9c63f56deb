#include "ui/common/document_matches.h"

#include "core/workflow/document_view.h"

namespace greffier::ui {

namespace {

QChar withoutAccents(QChar letter)
{
    while (letter.decompositionTag() == QChar::Canonical) {
        const QString parts = letter.decomposition();
        if (parts.size() > 1 && !parts.at(1).isMark())
            break; // a syllable of Korean, say
        letter = parts.front();
    }
    return letter;
}

/// Letter for letter, so that a place in the one text is a place in the other.
QString folded(QString text)
{
    for (QChar& letter : text) {
        letter = withoutAccents(letter);
        letter = letter.isSpace() ? QChar(u' ') : letter.toCaseFolded();
    }
    return text;
}

void addMatches(QList<DocumentMatch>& matches, const QString& text, const QString& wanted,
                qsizetype item, qsizetype column)
{
    const QString searched = folded(text);
    for (qsizetype at = searched.indexOf(wanted); at >= 0;
         at = searched.indexOf(wanted, at + wanted.size()))
        matches += {item, column, at, wanted.size()};
}

} // namespace

QList<DocumentMatch> matchesIn(const DocumentView& view, const QString& text)
{
    QList<DocumentMatch> matches;
    const QString wanted = folded(text.trimmed());
    if (wanted.isEmpty())
        return matches;
    for (qsizetype i = 0; i < view.passages.size(); ++i)
        addMatches(matches, view.passages.at(i).text, wanted, i, 0);
    for (qsizetype row = 0; row < view.rows.size(); ++row) {
        const QStringList& cells = view.rows.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column)
            addMatches(matches, cells.at(column), wanted, row, column);
    }
    return matches;
}

} // namespace greffier::ui
