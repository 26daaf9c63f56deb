#pragma once

#include "core/documents/docx/document_properties.h"
#include "core/documents/docx/script_runs.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace greffier::docx {

/// What all parts of a document share while it is being written.
struct DocumentState {
    struct Footnote {
        QString key;
        QString text;
    };

    DocumentProperties properties;
    TextLanguage language;
    int lastBookmark = 0; ///< ids of bookmarks, unique in the document
    int lastControl = 0; ///< ids of content controls, likewise
    int lists = 0; ///< numbered lists begun so far
    QList<Footnote> footnotes; ///< in the order of their first marks; note n is at n - 1
    int droppedCharacters = 0; ///< that cannot stand in XML
};

/// A stream of paragraphs and tables in Word's sense: the body, a header, the footnotes. Becomes
/// one part of the package.
class Story {
public:
    /// `rootElement` with its prefix: "w:document". The story and its bytes live as long as what
    /// is written into it.
    Story(DocumentState& state, const QString& rootElement);
    Story(const Story&) = delete;
    Story& operator=(const Story&) = delete;

    QXmlStreamWriter& xml() { return m_xml; }
    DocumentState& state() { return m_state; }
    bool isRightToLeft() const { return m_state.language.rightToLeft; }

    /// Ends the root element and gives the part.
    QByteArray finish();

private:
    DocumentState& m_state;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace greffier::docx
