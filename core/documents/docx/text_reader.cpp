#include "core/documents/docx/text_reader.h"

#include "core/documents/docx/alt_chunk.h"
#include "core/documents/docx/drawn_text.h"
#include "core/documents/docx/story_reader.h"
#include "core/documents/file_kind.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

constexpr int kMostNesting = 2; ///< documents within documents

Result<TextDocument> readNested(const QByteArray& bytes, int nesting);

/// Reads the parts of one document.
class DocumentReader {
public:
    DocumentReader(Package& package, int nesting)
        : m_package(package)
        , m_nesting(nesting)
    {
    }

    Result<TextDocument> read()
    {
        const Relationships root = Relationships::of(m_package, {});
        QString main = root.partOfKind(u"officeDocument"_s);
        if (main.isEmpty())
            main = u"word/document.xml"_s;
        const auto bytes = m_package.part(main);
        if (!bytes)
            return bytes.error();
        const auto tree = parseXml(*bytes);
        if (!tree)
            return tree.error();
        const XmlNode* body = tree->child(Space::Word, u"body");
        if (!body)
            return readError(ReadFailure::Damaged, u"no body"_s);
        m_relationships = Relationships::of(m_package, main);
        readAll(*body);
        m_document.title = titleFrom(root.partOfKind(u"core-properties"_s));
        addRemark(u"macros"_s, m_package.names().filter(u"vbaProject"_s).isEmpty());
        m_document.hasText = !plainText(m_document).trimmed().isEmpty();
        return m_document;
    }

private:
    void readAll(const XmlNode& body)
    {
        const auto numberingTree = optionalPart(m_relationships.partOfKind(u"numbering"_s));
        const auto stylesTree = optionalPart(m_relationships.partOfKind(u"styles"_s));
        const Numbering fresh(numberingTree ? &*numberingTree : nullptr,
                              stylesTree ? &*stylesTree : nullptr);
        const NoteIndex notes(body);
        Numbering numbering = fresh;
        StoryReader story(notes, m_relationships, numbering,
                          [this](const Relationship& part) { return broughtIn(part); });
        m_document.format = u"docx"_s;
        m_document.blocks = story.read(body);
        m_document.trackedChanges = story.sawChanges();
        giveLocators();
        readNotes(notes, u"footnotes"_s, notes.footnotes(), fresh);
        readNotes(notes, u"endnotes"_s, notes.endnotes(), fresh);
        readHeaders(body, notes, fresh);
        readComments(notes, fresh);
    }

    /// The tree of a part that a document can do without.
    std::optional<XmlNode> optionalPart(const QString& part)
    {
        if (part.isEmpty() || !m_package.has(part))
            return std::nullopt;
        const auto bytes = m_package.part(part);
        auto tree = bytes ? parseXml(*bytes) : Result<XmlNode>(bytes.error());
        addRemark(u"unreadable_part"_s, tree.ok());
        if (!tree)
            return std::nullopt;
        return std::move(*tree);
    }

    void addRemark(const QString& remark, bool unless)
    {
        if (!unless && !m_document.remarks.contains(remark))
            m_document.remarks += remark;
    }

    QList<Block> storyIn(const XmlNode& node, const NoteIndex& notes,
                         const Relationships& relationships, Numbering numbering)
    {
        StoryReader story(notes, relationships, numbering);
        const QList<Block> blocks = story.read(node);
        m_document.trackedChanges = m_document.trackedChanges || story.sawChanges();
        return blocks;
    }

    void giveLocators()
    {
        int paragraphs = 0;
        int tables = 0;
        for (Block& block : m_document.blocks) {
            if (block.kind == Block::Kind::Paragraph) {
                block.paragraph.locator = Locator::inParagraph(++paragraphs);
                continue;
            }
            block.table.number = ++tables;
            for (TableRow& row : block.table.rows) {
                for (TableCell& cell : row.cells) {
                    cell.locator.table = tables;
                    for (Paragraph& paragraph : cell.paragraphs)
                        paragraph.locator = cell.locator;
                }
            }
        }
    }

    void readNotes(const NoteIndex& notes, const QString& kind, const QStringList& ids,
                   const Numbering& numbering)
    {
        const QString part = m_relationships.partOfKind(kind);
        const auto tree = ids.isEmpty() ? std::nullopt : optionalPart(part);
        QHash<QString, const XmlNode*> byId;
        for (size_t i = 0; tree && i < tree->children.size(); ++i) {
            const XmlNode& node = tree->children.at(i);
            byId.insert(node.attribute(Space::Word, u"id"), &node);
        }
        const Relationships relationships = Relationships::of(m_package, part);
        for (const QString& id : ids) {
            Paragraph note;
            if (const XmlNode* node = byId.value(id))
                note = joined(allParagraphs(storyIn(*node, notes, relationships, numbering)));
            trimStart(note);
            note.locator = Locator::inNote(static_cast<int>(m_document.notes.size()) + 1);
            m_document.notes += note;
        }
    }

    /// Drops the white space that stands between a note's own mark and its text.
    static void trimStart(Paragraph& note)
    {
        qsizetype blank = 0;
        while (blank < note.text.size() && note.text.at(blank).isSpace())
            ++blank;
        note.text.remove(0, blank);
        for (NoteMark& mark : note.noteMarks)
            mark.position = qMax<qsizetype>(0, mark.position - blank);
        for (FieldMark& field : note.fields) {
            const qsizetype end = qMax<qsizetype>(0, field.position + field.length - blank);
            field.position = qMax<qsizetype>(0, field.position - blank);
            field.length = end - field.position;
        }
    }

    void collectHeaders(const XmlNode& node, QStringList& parts) const
    {
        if (node.is(Space::Word, u"headerReference") || node.is(Space::Word, u"footerReference")) {
            const Relationship* found
                = m_relationships.find(node.attribute(Space::Relationship, u"id"));
            if (found && !found->isExternal && !parts.contains(found->target))
                parts += found->target;
        }
        for (const XmlNode& child : node.children)
            collectHeaders(child, parts);
    }

    void readHeaders(const XmlNode& body, const NoteIndex& notes, const Numbering& numbering)
    {
        QStringList parts;
        collectHeaders(body, parts);
        QList<QList<Block>> known;
        for (const QString& part : parts) {
            const auto tree = optionalPart(part);
            if (!tree)
                continue;
            const QList<Block> blocks
                = storyIn(*tree, notes, Relationships::of(m_package, part), numbering);
            if (!known.contains(blocks))
                m_document.headerBlocks += withoutLocators(blocks);
            known += blocks;
        }
    }

    /// Only the body's places have names.
    static QList<Block> withoutLocators(QList<Block> blocks)
    {
        for (Block& block : blocks) {
            for (TableRow& row : block.table.rows) {
                for (TableCell& cell : row.cells)
                    cell.locator = {};
            }
        }
        return blocks;
    }

    void readComments(const NoteIndex& notes, const Numbering& numbering)
    {
        const auto tree = optionalPart(m_relationships.partOfKind(u"comments"_s));
        for (size_t i = 0; tree && i < tree->children.size(); ++i) {
            const XmlNode& comment = tree->children.at(i);
            const QString text
                = joined(allParagraphs(storyIn(comment, notes, m_relationships, numbering))).text;
            if (!text.trimmed().isEmpty())
                m_document.comments += text.trimmed();
        }
    }

    QString titleFrom(const QString& part)
    {
        const auto tree = optionalPart(part);
        for (size_t i = 0; tree && i < tree->children.size(); ++i) {
            if (tree->children.at(i).name == u"title")
                return tree->children.at(i).ownText().trimmed();
        }
        return {};
    }

    QList<Block> broughtIn(const Relationship& part)
    {
        if (part.kind == u"aFChunk"_s)
            return chunk(part.target);
        const auto tree = optionalPart(part.target);
        QList<Block> blocks;
        for (const QString& line : tree ? drawnLines(*tree) : QStringList()) {
            Paragraph paragraph;
            paragraph.text = line;
            blocks += Block{Block::Kind::Paragraph, paragraph, {}};
        }
        return blocks;
    }

    QList<Block> chunk(const QString& part)
    {
        addRemark(u"altchunk"_s, false);
        const auto bytes = m_package.part(part);
        const bool isDocument = bytes && recognise(*bytes, part).kind == FileKind::Docx;
        if (bytes && !isDocument) {
            const QList<Block> blocks = readAltChunk(*bytes);
            addRemark(u"altchunk_unread"_s, !blocks.isEmpty());
            return blocks;
        }
        addRemark(u"altchunk_unread"_s, isDocument && m_nesting < kMostNesting);
        if (!isDocument)
            return {};
        const auto document = m_nesting < kMostNesting ? readNested(*bytes, m_nesting + 1)
                                                       : Result<TextDocument>(TextDocument{});
        if (!document)
            return {};
        QList<Block> blocks = document->blocks;
        for (const Paragraph& note : document->notes)
            blocks += Block{Block::Kind::Paragraph, note, {}};
        for (Block& block : blocks) {
            block.paragraph.noteMarks.clear(); // they count the notes of the other document
            for (TableRow& row : block.table.rows) {
                for (TableCell& cell : row.cells) {
                    for (Paragraph& paragraph : cell.paragraphs)
                        paragraph.noteMarks.clear();
                }
            }
        }
        return blocks;
    }

    Package& m_package;
    int m_nesting;
    Relationships m_relationships;
    TextDocument m_document;
};

Result<TextDocument> readNested(const QByteArray& bytes, int nesting)
{
    auto package = Package::open(bytes);
    if (!package)
        return package.error();
    return DocumentReader(*package, nesting).read();
}

} // namespace

Result<TextDocument> readText(const QByteArray& bytes)
{
    const Recognised found = recognise(bytes, {});
    if (found.kind == FileKind::Unreadable)
        return readError(found.failure.value_or(ReadFailure::OtherKind));
    if (found.kind == FileKind::Zip)
        return readError(ReadFailure::Archive);
    if (found.kind != FileKind::Docx)
        return readError(ReadFailure::OtherKind, toCode(found.kind));
    return readNested(bytes, 0);
}

} // namespace greffier::docx
