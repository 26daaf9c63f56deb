#include "core/documents/template/compiler.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

using Problem = TemplateProblem::Kind;

/// Elements whose w:val may name a field: how a content control carries the uid of a record.
bool mayNameField(const MarkupNode& node)
{
    static const QSet<QString> names{u"w:tag"_s, u"w:alias"_s, u"w:tblCaption"_s,
                                     u"w:tblDescription"_s};
    return names.contains(node.name);
}

/// Whether it stands in a row that is kept on one page.
bool isInWholeRow(const MarkupNode& node)
{
    const MarkupNode* row = node.around(u"w:tc") ? node.around(u"w:tr") : nullptr;
    const MarkupNode* properties = row ? row->child(u"w:trPr") : nullptr;
    return properties && properties->child(u"w:cantSplit");
}

bool isNewId(const MarkupNode& node, const QString& attribute)
{
    const bool control = node.is(u"w:id") && node.parent && node.parent->is(u"w:sdtPr");
    const bool drawing = node.is(u"wp:docPr") && attribute == u"id";
    return (control && attribute == u"w:val") || drawing;
}

bool namesBelow(const RecordType& type, const QString& name)
{
    return std::any_of(type.fields().begin(), type.fields().end(), [&](const Field& field) {
        if (field.kind != FieldKind::Rows)
            return false;
        const QString prefix = field.rows->scope() + u'.';
        return (name.startsWith(prefix) && field.rows->find(name.mid(prefix.size())))
            || namesBelow(*field.rows, name) || field.rows->find(name);
    });
}

bool anyPrints(const std::vector<std::unique_ptr<MarkupNode>>& nodes);

/// Whether a part of a template prints something whatever its fields give.
bool printsAnyhow(const MarkupNode& node)
{
    if (node.kind == MarkupNode::Kind::Block)
        return false;
    if (node.kind == MarkupNode::Kind::Text)
        return !node.text.trimmed().isEmpty();
    if (node.is(u"w:pPr"))
        return node.child(u"w:sectPr") != nullptr;
    if (node.is(u"w:rPr") || node.is(u"w:sdtPr") || node.kind == MarkupNode::Kind::Directive)
        return false;
    static const QSet<QString> prints{
        u"w:drawing"_s,   u"w:pict"_s,    u"w:object"_s, u"w:footnoteReference"_s,
        u"w:fldSimple"_s, u"w:fldChar"_s, u"w:sym"_s,    u"m:oMath"_s,
        u"w:br"_s};
    if (node.kind == MarkupNode::Kind::Element && prints.contains(node.name))
        return true;
    return anyPrints(node.children);
}

bool anyPrints(const std::vector<std::unique_ptr<MarkupNode>>& nodes)
{
    return std::any_of(nodes.begin(), nodes.end(),
                       [](const auto& child) { return printsAnyhow(*child); });
}

bool holdsFields(const MarkupNode& node)
{
    return node.kind == MarkupNode::Kind::Directive || node.kind == MarkupNode::Kind::Block
        || std::any_of(node.children.begin(), node.children.end(),
                       [](const auto& child) { return holdsFields(*child); });
}

/// The mark of a footnote, which Word keeps in a run of its own.
const MarkupNode* noteMarkIn(const MarkupNode& run)
{
    return run.is(u"w:r") ? run.child(u"w:footnoteReference") : nullptr;
}

bool isOnlyParagraphOfCell(const MarkupNode& paragraph)
{
    const MarkupNode* cell = paragraph.parent;
    return cell && cell->is(u"w:tc")
        && std::count_if(cell->children.begin(), cell->children.end(),
                         [](const auto& child) { return child->is(u"w:p"); })
        == 1;
}

} // namespace

bool suits(Format format, FieldKind kind)
{
    switch (format) {
    case Format::Capitals:
    case Format::Initial: return kind != FieldKind::Flag && kind != FieldKind::Rows;
    case Format::Ordinal:
    case Format::OrdinalFigure: return kind == FieldKind::Number;
    case Format::IsoDate: return kind == FieldKind::Date;
    case Format::Commas:
    case Format::Lines: return kind == FieldKind::List;
    }
    Q_UNREACHABLE();
}

Compiler::Compiler(const RecordType& document, const QSet<QString>& internalNames, Notes notes)
    : m_scopes{&document}
    , m_internalNames(internalNames)
    , m_notes(std::move(notes))
{
}

Program Compiler::compile(const MarkupNode& part, ProblemList& problems)
{
    m_problems = &problems;
    return collected([&] { write(part); });
}

Program Compiler::collected(const std::function<void()>& writing)
{
    Program program;
    Program* outer = std::exchange(m_program, &program);
    writing();
    m_program = outer;
    return program;
}

Step& Compiler::add(Step::Kind kind)
{
    m_program->emplace_back();
    m_program->back().kind = kind;
    return m_program->back();
}

QByteArray& Compiler::bytes()
{
    if (m_program->empty() || m_program->back().kind != Step::Kind::Bytes)
        add(Step::Kind::Bytes);
    return m_program->back().bytes;
}

void Compiler::writeChildren(const Nodes& nodes)
{
    for (const auto& node : nodes)
        write(*node);
}

void Compiler::write(const MarkupNode& node)
{
    switch (node.kind) {
    case MarkupNode::Kind::Text: appendEscaped(bytes(), node.text); break;
    case MarkupNode::Kind::Directive: writeDirective(node); break;
    case MarkupNode::Kind::Block: writeBlock(node); break;
    case MarkupNode::Kind::Element: writeElement(node); break;
    }
}

void Compiler::writeElement(const MarkupNode& node)
{
    static const QHash<QString, Step::Kind> parts{{u"w:tr"_s, Step::Kind::Row},
                                                  {u"w:tc"_s, Step::Kind::Cell},
                                                  {u"w:tbl"_s, Step::Kind::Table}};
    const auto whole = [&] {
        writeStart(node, node.children.empty());
        if (node.children.empty())
            return;
        writeChildren(node.children);
        bytes() += "</" + node.name.toUtf8() + '>';
    };
    if (node.is(u"w:p")) {
        writeParagraph(node);
    } else if (parts.contains(node.name)) {
        Program steps = collected(whole);
        Step& step = add(parts.value(node.name));
        step.steps = std::move(steps);
        step.mayVanish = step.kind == Step::Kind::Row && holdsFields(node) && !printsAnyhow(node);
    } else if (node.is(u"w:cantSplit")) {
        add(Step::Kind::KeepWhole);
    } else if (const MarkupNode* mark = noteMarkIn(node)) {
        writeFootnote(*mark);
    } else if (node.is(u"w:endnoteReference")) {
        m_problems->add(Problem::Unsupported, u"endnotes"_s, node);
    } else if (node.is(u"w:bookmarkStart") || node.is(u"w:bookmarkEnd")) {
        writeBookmark(node);
    } else {
        whole();
    }
}

/// Marks of notes get bookmarks of their own when they are written.
void Compiler::writeBookmark(const MarkupNode& node)
{
    const QString id = node.attribute(u"w:id");
    if (node.attribute(u"w:name").startsWith(u"_RefFootnote"_s))
        m_noteBookmarks += id;
    if (m_noteBookmarks.contains(id))
        return;
    Step& step
        = add(node.is(u"w:bookmarkStart") ? Step::Kind::BookmarkStart : Step::Kind::BookmarkEnd);
    step.bytes = id.toUtf8();
    step.name = node.attribute(u"w:name");
}

void Compiler::writeStart(const MarkupNode& node, bool isEmpty)
{
    bytes() += '<' + node.name.toUtf8();
    for (const MarkupNode::Attribute& attribute : node.attributes) {
        bytes() += ' ' + attribute.name.toUtf8() + "=\"";
        if (isNewId(node, attribute.name))
            add(Step::Kind::NewId);
        else
            writeAttribute(node, attribute);
        bytes() += '"';
    }
    bytes() += isEmpty ? "/>" : ">";
}

void Compiler::writeAttribute(const MarkupNode& node, const MarkupNode::Attribute& attribute)
{
    qsizetype from = 0;
    while (mayNameField(node) && attribute.name == u"w:val") {
        const qsizetype open = attribute.value.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : attribute.value.indexOf(u'}', open);
        if (close < 0)
            break;
        appendEscaped(bytes(), attribute.value.mid(from, open - from), true);
        const FieldUse used
            = use(directiveFrom(attribute.value.mid(open + 1, close - open - 1)), node);
        if (used.field)
            add(Step::Kind::Attribute).use = used;
        from = close + 1;
    }
    appendEscaped(bytes(), attribute.value.mid(from), true);
}

void Compiler::writeParagraph(const MarkupNode& node)
{
    const bool keeps = m_rowDepth > 0 && isInWholeRow(node);
    Program steps = collected([&] {
        writeStart(node, false);
        const MarkupNode* properties = node.child(u"w:pPr");
        const bool keepsAnyhow = properties && properties->child(u"w:keepNext");
        if (!properties && keeps) {
            bytes() += "<w:pPr>";
            add(Step::Kind::KeepWithNext);
            bytes() += "</w:pPr>";
        }
        for (const auto& child : node.children) {
            if (child.get() != properties || !keeps || keepsAnyhow) {
                write(*child);
                continue;
            }
            bytes() += "<w:pPr>";
            const MarkupNode* style = properties->child(u"w:pStyle");
            if (style)
                write(*style);
            add(Step::Kind::KeepWithNext);
            for (const auto& property : properties->children) {
                if (property.get() != style)
                    write(*property);
            }
            bytes() += "</w:pPr>";
        }
        bytes() += "</w:p>";
    });
    Step& step = add(Step::Kind::Paragraph);
    step.steps = std::move(steps);
    step.mayVanish = holdsFields(node) && !printsAnyhow(node) && !isOnlyParagraphOfCell(node);
}

void Compiler::writeFootnote(const MarkupNode& mark)
{
    const QString id = mark.attribute(u"w:id");
    const MarkupNode* note = m_notes.byId.value(id);
    if (!note) {
        m_problems->add(Problem::Unsupported, u"footnote "_s + id, mark);
        return;
    }
    bool isShared = false;
    ProblemList* outer = std::exchange(m_problems, m_notes.problems);
    Program steps = collected([&] {
        for (const auto& child : note->children)
            write(*child);
    });
    m_problems = outer;
    const std::function<void(const MarkupNode&)> look = [&](const MarkupNode& node) {
        isShared = isShared
            || (node.kind == MarkupNode::Kind::Directive
                && node.directive.kind == Directive::Kind::Once);
        for (const auto& child : node.children)
            look(*child);
    };
    look(*note);
    Step& step = add(Step::Kind::Footnote);
    step.note = id.toInt();
    step.isShared = isShared;
    step.steps = std::move(steps);
}

void Compiler::writeDirective(const MarkupNode& node)
{
    if (node.directive.kind != Directive::Kind::Field)
        return; // {once} is looked for by the note; the others are in blocks
    const FieldUse used = use(node.directive, node);
    if (!used.field)
        return;
    Step& step = add(Step::Kind::FieldText);
    step.use = used;
    if (!node.children.empty())
        step.look = node.children.front()->clone();
}

void Compiler::writeBlock(const MarkupNode& block)
{
    if (block.directive.kind == Directive::Kind::Each)
        writeRepeat(block);
    else
        writeChoice(block);
}

void Compiler::writeRepeat(const MarkupNode& block)
{
    const Found rows = findRows(block.directive.name);
    if (!rows.field) {
        m_problems->add(Problem::NotARow, block.directive.name, block);
        return;
    }
    const bool ofRows = std::any_of(block.children.begin(), block.children.end(),
                                    [](const auto& child) { return child->is(u"w:tr"); });
    m_scopes += rows.field->rows;
    m_rowDepth += ofRows ? 1 : 0;
    Program steps = collected([&] { writeChildren(block.children); });
    m_rowDepth -= ofRows ? 1 : 0;
    m_scopes.removeLast();
    Step& step = add(Step::Kind::Repeat);
    step.use = {rows.field, rows.scope, {}, {}};
    step.ofRows = ofRows;
    step.prints = anyPrints(block.children);
    step.steps = std::move(steps);
}

void Compiler::writeChoice(const MarkupNode& block)
{
    Found found = findRows(block.directive.name);
    if (!found.field)
        found = find(block.directive.name);
    if (!found.field)
        found = findPosition(block.directive.name);
    if (!found.field && found.position == FieldUse::Position::None)
        complain(block.directive, block);
    Program steps = collected([&] { writeChildren(block.children); });
    Program otherwise = collected([&] { writeChildren(block.otherwise); });
    Step& step = add(Step::Kind::Choose);
    step.use = {found.field, found.scope, {}, found.position};
    step.negated = block.directive.negated;
    step.prints = anyPrints(block.children);
    step.printsOtherwise = anyPrints(block.otherwise);
    step.steps = std::move(steps);
    step.otherwise = std::move(otherwise);
}

Compiler::Found Compiler::find(const QString& name) const
{
    for (int scope = static_cast<int>(m_scopes.size()) - 1; scope >= 0; --scope) {
        const RecordType& type = *m_scopes.at(scope);
        const QString prefix = type.scope().isEmpty() ? QString() : type.scope() + u'.';
        if (!name.startsWith(prefix))
            continue;
        const Field* field = type.find(QStringView(name).mid(prefix.size()));
        if (field && field->kind != FieldKind::Rows)
            return {field, scope};
    }
    return {};
}

Compiler::Found Compiler::findRows(const QString& name) const
{
    for (int scope = static_cast<int>(m_scopes.size()) - 1; scope >= 0; --scope) {
        const RecordType& type = *m_scopes.at(scope);
        const QString prefix = type.scope() + u'.';
        const bool prefixed = !type.scope().isEmpty() && name.startsWith(prefix);
        const Field* field = type.find(prefixed ? QStringView(name).mid(prefix.size()) : name);
        if (field && field->kind == FieldKind::Rows)
            return {field, scope};
    }
    return {};
}

Compiler::Found Compiler::findPosition(const QString& name) const
{
    for (int scope = static_cast<int>(m_scopes.size()) - 1; scope > 0; --scope) {
        const QString rows = m_scopes.at(scope)->scope();
        if (name == rows + u".first"_s)
            return {nullptr, scope, FieldUse::Position::First};
        if (name == rows + u".last"_s)
            return {nullptr, scope, FieldUse::Position::Last};
    }
    return {};
}

FieldUse Compiler::use(const Directive& directive, const MarkupNode& at)
{
    const Found found = find(directive.name);
    if (!found.field) {
        complain(directive, at);
        return {};
    }
    if (!directive.unknownFormat.isEmpty())
        m_problems->add(Problem::UnknownFormat, directive.unknownFormat, at);
    const bool wrong = found.field->kind == FieldKind::Flag
        || !std::all_of(directive.formats.begin(), directive.formats.end(),
                        [&](Format format) { return suits(format, found.field->kind); });
    if (wrong)
        m_problems->add(Problem::WrongFormat, directive.source, at);
    return {found.field, found.scope, directive.formats, {}};
}

void Compiler::complain(const Directive& directive, const MarkupNode& at)
{
    const bool elsewhere = namesBelow(*m_scopes.first(), directive.name);
    const bool internal = !elsewhere && m_internalNames.contains(directive.name);
    m_problems->add(elsewhere      ? Problem::FieldElsewhere
                        : internal ? Problem::InternalField
                                   : Problem::UnknownField,
                    directive.name.isEmpty() ? directive.source : directive.name, at);
}

} // namespace greffier::templates
