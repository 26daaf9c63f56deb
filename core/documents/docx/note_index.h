#pragma once

#include "core/documents/docx/xml_tree.h"

#include <QHash>
#include <QStringList>

namespace greffier::docx {

/// Which notes a body refers to, in reading order: footnotes first, then endnotes.
class NoteIndex {
public:
    explicit NoteIndex(const XmlNode& body);

    const QStringList& footnotes() const { return m_footnotes; } ///< ids in their part
    const QStringList& endnotes() const { return m_endnotes; }

    /// Number from 1 for a w:footnoteReference or w:endnoteReference; 0 for one not counted.
    int numberOf(const XmlNode& reference) const;
    /// Number of the note whose mark lies in the bookmark; 0 if none does.
    int numberOfBookmark(const QString& bookmark) const;

private:
    void walk(const XmlNode& node);

    QStringList m_footnotes;
    QStringList m_endnotes;
    QHash<QString, QString> m_openBookmarks; ///< name by id
    QHash<QString, const XmlNode*> m_referenceIn; ///< by name of the bookmark
};

/// The one alternative of an mc:AlternateContent that is read: the first that holds text.
const XmlNode* chosenAlternative(const XmlNode& alternatives);

/// Whether an element and all in it was deleted or moved away by a tracked change.
bool isRemoved(const XmlNode& node);

} // namespace greffier::docx
