#pragma once

#include "core/documents/text_document.h"

#include <QHash>
#include <QList>
#include <QString>

namespace greffier {

/// A footnote mark that was taken out of the text.
struct ReadingMark {
    qsizetype position = 0; ///< in ReadingText::raw
    QString mark; ///< "1", "*"
};

/// One displayed line: a paragraph, or the part of it between two line breaks.
struct ReadingLine {
    qsizetype start = 0; ///< in ReadingText::raw
    qsizetype length = 0;
    QString label; ///< automatic number of the paragraph; only on its first line
    Locator locator;
    bool firstOfParagraph = true;

    qsizetype end() const { return start + length; }
};

/// A note that stands apart from the text it belongs to.
struct ReadingNote {
    QString text;
    Locator locator;
};

/// A document as one run of text, so that what a reader looks for may go over line ends, while
/// every place still leads back to its paragraph.
class ReadingText {
public:
    /// What comes after so many characters is not looked at: no call, form or letter is that long.
    static constexpr qsizetype kMostCharacters = 400'000;

    ReadingText(const TextDocument& document, const QString& fileName);

    /// As written, lines divided by line feeds; invisible characters and notes are taken out.
    const QString& raw() const { return m_raw; }
    /// The same characters at the same places with one kind of blank, apostrophe, dash, bracket and
    /// digit: what patterns are matched against.
    const QString& plain() const { return m_plain; }

    const QList<ReadingLine>& lines() const { return m_lines; }
    qsizetype lineAt(qsizetype position) const; ///< index into lines()
    QString lineText(qsizetype line) const; ///< plain
    QString rawLine(qsizetype line) const;

    const QList<ReadingMark>& marks() const { return m_marks; }
    const QHash<QString, ReadingNote>& notes() const { return m_notes; } ///< by mark
    const QString& fileName() const { return m_fileName; }

    /// Addresses of links in the document that its text may not show, in order.
    const QStringList& linkAddresses() const { return m_linkAddresses; }

    /// The words from start to end as they stand there, with the place of the first.
    Evidence evidence(qsizetype start, qsizetype end) const;

    /// First and last (excluded) place of the sentence around a place.
    struct Span {
        qsizetype start = 0;
        qsizetype end = 0;
    };
    Span sentenceAround(qsizetype position) const;

    /// The text between two places as a document of its own keeps its notes and places.
    ReadingText part(qsizetype firstLine, qsizetype lineCount) const;

private:
    ReadingText() = default;

    void findSentences();
    void append(const QList<Block>& blocks);
    void append(const Paragraph& paragraph);
    void appendLine(const QString& text, const Paragraph& paragraph, bool first);

    QString m_raw;
    QString m_plain;
    QString m_fileName;
    QList<ReadingLine> m_lines;
    QList<qsizetype> m_sentenceEnds; ///< the first place after each sentence, in order
    QList<ReadingMark> m_marks;
    QHash<QString, ReadingNote> m_notes;
    QStringList m_linkAddresses;
};

/// One kind of blank, apostrophe, dash, bracket and digit; as many characters as before.
QString plainForm(const QString& text);

/// Without the blanks of line ends and doubled blanks, on one line.
QString onOneLine(const QString& text);

} // namespace greffier
