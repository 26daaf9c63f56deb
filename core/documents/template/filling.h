#pragma once

#include "core/documents/docx/script_runs.h"
#include "core/documents/template/template_program.h"

#include <QHash>
#include <QSet>

namespace greffier {

class DocumentTexts;

namespace templates {

/// Runs programs over the values of one document. One filling serves all its parts, so that ids and
/// footnotes are counted through.
class Filling {
public:
    /// `firstNote`: the id of the first footnote, after the separators of the template.
    Filling(const DocumentTexts& texts, int firstNote);

    /// What `program` gives for the document `record`.
    QByteArray run(const Program& program, const void* record);

    /// The footnotes that the marks so far have made, as they stand in their part.
    const QByteArray& footnotes() const { return m_footnotes; }

    int droppedCharacters() const { return m_dropped; }

private:
    void run(const Program& program);
    void run(const Step& step);
    void writeField(const Step& step);
    void writeRun(const docx::ScriptRun& piece, const Step& step);
    void writeDirectionMark(const Step& step);
    void writeAttribute(const Step& step);
    void repeat(const Step& step);
    void choose(const Step& step);
    void writeParagraph(const Step& step);
    void writeRow(const Step& step);
    void writeCell(const Step& step);
    void writeTable(const Step& step);
    void writeFootnote(const Step& step);
    void writeBookmark(const Step& step);

    struct Shown {
        QString text;
        QString language; ///< code; empty: that of the document
    };
    Shown shown(const FieldUse& use) const;
    bool says(const FieldUse& use) const;
    QByteArray runStart(const docx::TextLanguage& language, const Step& step);

    const DocumentTexts& m_texts;
    docx::TextLanguage m_language;
    QByteArray m_out;
    QByteArray m_footnotes;
    QList<const void*> m_records; ///< those open, the document first
    QList<QPair<qsizetype, qsizetype>> m_places; ///< of each among its rows, and how many these are
    QHash<QPair<const Step*, QString>, QByteArray> m_runStarts;
    QHash<QByteArray, QByteArray> m_bookmarkIds; ///< of the template, to those written
    QHash<QString, int> m_bookmarkNames; ///< how often each was written
    QHash<int, int> m_sharedNotes; ///< of the template, to those written
    int m_firstNote;
    int m_nextNote;
    int m_lastId = 0;
    int m_lastBookmark = 0;
    int m_dropped = 0;
    qint64 m_written = 0; ///< characters of fields
    bool m_keepsWithNext = false; ///< the row being written stays with the next one
    qsizetype m_wholeAt = -1; ///< where the row being written is told to stay whole
};

} // namespace templates
} // namespace greffier
