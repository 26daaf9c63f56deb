#include "core/documents/template/template.h"

#include "core/documents/read_failure.h"
#include "core/documents/template/block_builder.h"
#include "core/documents/template/comments_part.h"
#include "core/documents/template/compiler.h"
#include "core/documents/template/directive_finder.h"
#include "core/documents/template/filling.h"
#include "core/documents/template/template_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

/// A part that is printed, with what its steps are.
struct Story {
    QString path;
    Program program;
};

/// The footnotes part without its notes.
struct NotesFrame {
    QString path; ///< empty: the template has none
    QByteArray head; ///< up to the last separator
    int firstNote = 1;
};

bool isSeparator(const MarkupNode& note) { return !note.attribute(u"w:type").isEmpty(); }

NotesFrame frameOf(const QString& path, const MarkupNode& root)
{
    NotesFrame frame{path, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n", 1};
    appendStartTag(frame.head, root, false);
    for (const auto& note : root.children) {
        if (!isSeparator(*note))
            continue;
        frame.firstNote = std::max(frame.firstNote, note->attribute(u"w:id").toInt() + 1);
        QByteArray bytes = writtenMarkup(*note);
        frame.head += bytes.mid(bytes.indexOf("<w:footnote"));
    }
    return frame;
}

QString remarkOnDropped(int characters)
{
    //: %n is the number of control characters found in the texts of the register
    return QCoreApplication::translate(
        "Documents", "%n character(s) that a Word document cannot hold were left out of the text.",
        nullptr, characters);
}

/// Puts the marks of the comments 0 to count - 1 around the first run of the body.
void insertCommentMarks(QByteArray& body, qsizetype count)
{
    qsizetype at = body.indexOf("<w:p>", body.indexOf("<w:body>"));
    const qsizetype run = body.indexOf("<w:r>", at);
    const qsizetype end = body.indexOf("</w:r>", run);
    if (at < 0 || run < 0 || end < 0 || count == 0)
        return;
    QByteArray starts;
    QByteArray ends;
    for (int id = 0; id < count; ++id) {
        starts += commentRangeStart(id);
        ends += commentRangeEnd(id);
    }
    body.insert(end + 6, ends);
    body.insert(run, starts);
}

MarkupNode* paragraphNumbered(MarkupNode& node, int& number)
{
    if (node.is(u"w:p") && --number == 0)
        return &node;
    for (const auto& child : node.children) {
        if (MarkupNode* found = paragraphNumbered(*child, number))
            return found;
    }
    return nullptr;
}

/// An element without content but one attribute, as marks of comments are.
std::unique_ptr<MarkupNode> mark(const QString& name, int id)
{
    auto node = MarkupNode::element(name);
    node->setAttribute(u"w:id"_s, QString::number(id));
    return node;
}

void encloseInComment(MarkupNode& paragraph, int id)
{
    const bool hasProperties = paragraph.child(u"w:pPr") != nullptr;
    auto start = mark(u"w:commentRangeStart"_s, id);
    start->parent = &paragraph;
    paragraph.children.insert(paragraph.children.begin() + (hasProperties ? 1 : 0),
                              std::move(start));
    paragraph.append(mark(u"w:commentRangeEnd"_s, id));
    auto run = MarkupNode::element(u"w:r"_s);
    run->append(mark(u"w:commentReference"_s, id));
    paragraph.append(std::move(run));
}

/// The sentence of a problem as it stands in a comment; what no comment can stand at names its place.
QString commentFor(const TemplateProblem& problem, bool isAtPlace)
{
    return isAtPlace || problem.place.isEmpty()
        ? problem.message
        : u"%1: %2 (“%3”)"_s.arg(problem.place, problem.message, problem.passage);
}

} // namespace

struct Template::Content {
    docx::PackageParts package;
    QString document;
    QList<QString> paths; ///< of the stories, the main part first
    std::vector<Program> programs;
    NotesFrame notes;
};

/// Takes a template apart, one story after the other.
struct TemplateReader {
    const RecordType& record;
    const QSet<QString>& internalNames;
    Template::Content content;
    QList<TemplateProblem> problems;
    std::unique_ptr<MarkupNode> notes; ///< the root of the footnotes part
    QHash<QString, const MarkupNode*> notesById;

    Result<std::unique_ptr<MarkupNode>> prepared(const QString& path, ProblemList& list)
    {
        auto root = readMarkup(content.package.find(path)->bytes);
        if (!root)
            return root;
        list.survey(**root);
        findDirectives(**root, list);
        return root;
    }

    Result<void> readNotes(ProblemList& list)
    {
        const QString path = content.package.target(content.document, u"footnotes"_s);
        if (path.isEmpty())
            return {};
        auto root = prepared(path, list);
        if (!root)
            return root.error();
        notes = std::move(*root);
        for (const auto& note : notes->children) {
            buildBlocks(*note, list);
            if (!isSeparator(*note))
                notesById.insert(note->attribute(u"w:id"), note.get());
        }
        content.notes = frameOf(path, *notes);
        return {};
    }

    Result<void> readStory(const QString& path, ProblemList& notesList)
    {
        ProblemList list(path);
        auto root = prepared(path, list);
        if (!root)
            return root.error();
        buildBlocks(**root, list);
        Compiler compiler(record, internalNames, {notesById, &notesList});
        content.paths += path;
        content.programs.push_back(compiler.compile(**root, list));
        problems += list.all();
        return {};
    }

    Result<void> readAll()
    {
        ProblemList notesList(u"word/footnotes.xml"_s);
        if (const auto read = readNotes(notesList); !read)
            return read;
        QStringList paths{content.document};
        for (const auto& part : std::as_const(content.package.parts)) {
            if (part.contentType.endsWith(u"header+xml"_s)
                || part.contentType.endsWith(u"footer+xml"_s))
                paths += part.path;
        }
        for (const QString& path : paths) {
            if (const auto read = readStory(path, notesList); !read)
                return read;
        }
        problems += notesList.all();
        return {};
    }

    TemplateReading result()
    {
        if (!problems.isEmpty())
            return {nullptr, problems};
        return {std::shared_ptr<const Template>(new Template(
                    std::make_unique<const Template::Content>(std::move(content)))),
                {}};
    }
};

Template::Template(std::unique_ptr<const Content> content)
    : m_content(std::move(content))
{
}

Template::~Template() = default;

Result<WrittenDocument> Template::fill(const void* record, const DocumentTexts& texts,
                                       const docx::DocumentProperties& properties,
                                       const QStringList& comments) const
{
    docx::PackageParts package = m_content->package;
    Filling filling(texts, m_content->notes.firstNote);
    for (qsizetype i = 0; i < m_content->paths.size(); ++i) {
        QByteArray bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        bytes += filling.run(m_content->programs.at(static_cast<size_t>(i)), record);
        if (m_content->paths.at(i) == m_content->document)
            insertCommentMarks(bytes, comments.size());
        package.find(m_content->paths.at(i))->bytes = bytes;
    }
    if (!m_content->notes.path.isEmpty())
        package.find(m_content->notes.path)->bytes
            = m_content->notes.head + filling.footnotes() + "</w:footnotes>";
    if (!comments.isEmpty())
        addComments(package, m_content->document, comments,
                    properties.created.toUTC().toString(Qt::ISODate));
    addPropertyParts(package, properties);
    const Result<QByteArray> bytes = package.toBytes();
    if (!bytes)
        return bytes.error();
    WrittenDocument written{*bytes, {}};
    if (filling.droppedCharacters() > 0)
        written.remarks += remarkOnDropped(filling.droppedCharacters());
    return written;
}

Result<TemplateReading> readTemplate(const QByteArray& bytes, const RecordType& document,
                                     const QSet<QString>& internalNames)
{
    auto package = docx::PackageParts::read(bytes);
    if (!package)
        return package.error();
    const QString main = package->target({}, u"officeDocument"_s);
    const auto* part = package->find(main);
    if (!part || !part->contentType.contains(u"wordprocessingml"_s))
        return readError(ReadFailure::OtherKind, u"no Word document"_s);
    if (const auto harmless = checkHarmless(*package); !harmless)
        return harmless.error();
    if (const auto kept = keepPrintedParts(*package, main); !kept)
        return kept.error();
    TemplateReader reader{document, internalNames, {}, {}, {}, {}};
    reader.content.package = std::move(*package);
    reader.content.document = main;
    if (const auto read = reader.readAll(); !read)
        return read.error();
    return reader.result();
}

Result<QByteArray> withComments(const QByteArray& bytes, const QList<TemplateProblem>& problems)
{
    auto package = docx::PackageParts::read(bytes);
    if (!package)
        return package.error();
    const QString main = package->target({}, u"officeDocument"_s);
    docx::PackageParts::Part* part = package->find(main);
    if (!part)
        return readError(ReadFailure::OtherKind, u"no Word document"_s);
    auto root = readMarkup(part->bytes);
    if (!root)
        return root.error();
    QStringList comments;
    for (const TemplateProblem& problem : problems) {
        const bool isAtPlace = problem.part == main && problem.paragraph > 0;
        int number = isAtPlace ? problem.paragraph : 1;
        if (MarkupNode* paragraph = paragraphNumbered(**root, number)) {
            encloseInComment(*paragraph, static_cast<int>(comments.size()));
            comments += commentFor(problem, isAtPlace);
        }
    }
    part->bytes = writtenMarkup(**root);
    addComments(*package, main, comments, {});
    return package->toBytes();
}

} // namespace greffier::templates
