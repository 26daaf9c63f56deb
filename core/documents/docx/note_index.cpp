#include "core/documents/docx/note_index.h"

namespace greffier::docx {

namespace {

bool holdsText(const XmlNode& node)
{
    if (node.is(Space::Word, u"t") || node.is(Space::Word, u"sym"))
        return true;
    for (const XmlNode& child : node.children) {
        if (holdsText(child))
            return true;
    }
    return false;
}

} // namespace

const XmlNode* chosenAlternative(const XmlNode& alternatives)
{
    const XmlNode* fallback = alternatives.child(Space::Compatibility, u"Fallback");
    for (const XmlNode& node : alternatives.children) {
        if (node.is(Space::Compatibility, u"Choice") && (!fallback || holdsText(node)))
            return &node;
    }
    return fallback;
}

bool isRemoved(const XmlNode& node)
{
    return node.is(Space::Word, u"del") || node.is(Space::Word, u"moveFrom");
}

NoteIndex::NoteIndex(const XmlNode& body) { walk(body); }

void NoteIndex::walk(const XmlNode& node)
{
    if (isRemoved(node))
        return;
    if (node.is(Space::Compatibility, u"AlternateContent")) {
        if (const XmlNode* chosen = chosenAlternative(node))
            walk(*chosen);
        return;
    }
    const QString id = node.attribute(Space::Word, u"id");
    if (node.is(Space::Word, u"bookmarkStart")) {
        m_openBookmarks.insert(id, node.attribute(Space::Word, u"name"));
    } else if (node.is(Space::Word, u"bookmarkEnd")) {
        m_openBookmarks.remove(id);
    } else if (node.is(Space::Word, u"footnoteReference")
               || node.is(Space::Word, u"endnoteReference")) {
        QStringList& notes = node.name == u"footnoteReference" ? m_footnotes : m_endnotes;
        if (!notes.contains(id))
            notes += id;
        for (const QString& bookmark : m_openBookmarks)
            m_referenceIn.insert(bookmark, &node);
    }
    for (const XmlNode& child : node.children)
        walk(child);
}

int NoteIndex::numberOf(const XmlNode& reference) const
{
    const bool foot = reference.name == u"footnoteReference";
    const QString id = reference.attribute(Space::Word, u"id");
    const qsizetype index = foot ? m_footnotes.indexOf(id) : m_endnotes.indexOf(id);
    if (index < 0)
        return 0;
    return static_cast<int>(index + 1 + (foot ? 0 : m_footnotes.size()));
}

int NoteIndex::numberOfBookmark(const QString& bookmark) const
{
    const XmlNode* reference = m_referenceIn.value(bookmark);
    return reference ? numberOf(*reference) : 0;
}

} // namespace greffier::docx
