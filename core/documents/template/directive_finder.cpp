#include "core/documents/template/directive_finder.h"

#include "core/documents/template/markup_node.h"
#include "core/documents/template/template_problem.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

using Nodes = std::vector<std::unique_ptr<MarkupNode>>;
using Problem = TemplateProblem::Kind;

constexpr QChar kBarrier(0xFFFC); ///< stands for what is no text: tabs, pictures, marks of notes

/// A piece of the text of a paragraph.
struct Piece {
    MarkupNode* text = nullptr; ///< w:t; null for a barrier
    qsizetype start = 0;
    qsizetype length = 0;
};

/// A stretch of the text of a paragraph that is a directive, or a brace meant as such.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0; ///< behind it
    Directive directive;
    QString literal; ///< not empty: this is printed instead
};

/// The text of one paragraph over all its runs.
struct ParagraphText {
    QString text;
    QList<Piece> pieces;
};

bool isInlineContainer(const MarkupNode& node)
{
    static const QSet<QString> containers{u"w:hyperlink"_s, u"w:smartTag"_s,   u"w:sdt"_s,
                                          u"w:sdtContent"_s, u"w:customXml"_s, u"w:fldSimple"_s,
                                          u"w:dir"_s,        u"w:bdo"_s};
    return node.kind == MarkupNode::Kind::Element && containers.contains(node.name);
}

void gatherRun(MarkupNode& run, ParagraphText& into)
{
    for (const auto& child : run.children) {
        if (child->is(u"w:rPr"))
            continue;
        const bool isText = child->is(u"w:t");
        QString text(kBarrier);
        if (isText) {
            text.clear();
            for (const auto& piece : child->children)
                text += piece->text;
        }
        into.pieces += {isText ? child.get() : nullptr, into.text.size(), text.size()};
        into.text += text;
    }
}

void gather(MarkupNode& node, ParagraphText& into)
{
    for (const auto& child : node.children) {
        if (child->is(u"w:r"))
            gatherRun(*child, into);
        else if (isInlineContainer(*child))
            gather(*child, into);
    }
}

/// Where the brace opened at `open` closes; -1 if it does not.
qsizetype closingOf(const QString& text, qsizetype open)
{
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text.at(i) == u'}')
            return i;
        if (text.at(i) == u'{' || text.at(i) == kBarrier)
            return -1;
    }
    return -1;
}

QList<Stretch> stretchesOf(const QString& text, const MarkupNode& paragraph, ProblemList& problems)
{
    QList<Stretch> stretches;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar sign = text.at(i);
        const bool doubled = i + 1 < text.size() && text.at(i + 1) == sign;
        if (sign != u'{' && sign != u'}') {
            ++i;
        } else if (doubled) {
            stretches += {i, i + 2, {}, QString(sign)};
            i += 2;
        } else if (sign == u'}') {
            problems.add(Problem::BraceNotOpened, text.left(i).right(20), paragraph);
            ++i;
        } else if (const qsizetype end = closingOf(text, i); end >= 0) {
            stretches += {i, end + 1, directiveFrom(text.mid(i + 1, end - i - 1)), {}};
            i = end + 1;
        } else {
            problems.add(Problem::BraceNotClosed, text.mid(i + 1, 20).remove(kBarrier), paragraph);
            ++i;
        }
    }
    return stretches;
}

/// Rebuilds the runs of a paragraph around its directives.
class RunDivider {
public:
    RunDivider(const ParagraphText& text, const QList<Stretch>& stretches)
        : m_text(text)
        , m_stretches(stretches)
    {
    }

    void divideBelow(MarkupNode& container)
    {
        Nodes before = std::move(container.children);
        container.children.clear();
        for (auto& child : before) {
            if (child->is(u"w:r")) {
                divide(*child, container);
            } else {
                MarkupNode* kept = container.append(std::move(child));
                if (isInlineContainer(*kept))
                    divideBelow(*kept);
            }
        }
    }

private:
    void divide(MarkupNode& run, MarkupNode& container)
    {
        m_properties = run.child(u"w:rPr");
        m_run.reset();
        const Nodes children = std::move(run.children);
        for (const auto& child : children) {
            if (child.get() == m_properties)
                continue;
            const Piece& piece = m_text.pieces.at(m_next++);
            if (piece.text)
                divideText(piece, container);
            else
                openRun().append(child->clone());
        }
        close(container);
    }

    void divideText(const Piece& piece, MarkupNode& container)
    {
        const qsizetype end = piece.start + piece.length;
        qsizetype from = piece.start;
        for (const Stretch& stretch : m_stretches) {
            if (stretch.end <= from || stretch.start >= end)
                continue;
            appendText(from, stretch.start);
            if (stretch.start >= piece.start)
                appendStretch(stretch, container);
            from = std::min(stretch.end, end);
        }
        appendText(from, end);
    }

    void appendStretch(const Stretch& stretch, MarkupNode& container)
    {
        if (!stretch.literal.isEmpty()) {
            appendLiteral(stretch.literal);
            return;
        }
        close(container);
        auto node = std::make_unique<MarkupNode>();
        node->kind = MarkupNode::Kind::Directive;
        node->directive = stretch.directive;
        if (m_properties)
            node->append(m_properties->clone());
        container.append(std::move(node));
    }

    void appendText(qsizetype from, qsizetype to)
    {
        if (from < to)
            appendLiteral(m_text.text.mid(from, to - from));
    }

    void appendLiteral(const QString& text)
    {
        auto element = MarkupNode::element(u"w:t"_s);
        element->setAttribute(u"xml:space"_s, u"preserve"_s);
        auto piece = std::make_unique<MarkupNode>();
        piece->kind = MarkupNode::Kind::Text;
        piece->text = text;
        element->append(std::move(piece));
        openRun().append(std::move(element));
    }

    MarkupNode& openRun()
    {
        if (!m_run) {
            m_run = MarkupNode::element(u"w:r"_s);
            if (m_properties)
                m_run->append(m_properties->clone());
        }
        return *m_run;
    }

    void close(MarkupNode& container)
    {
        if (m_run)
            container.append(std::move(m_run));
        m_run.reset();
    }

    const ParagraphText& m_text;
    const QList<Stretch>& m_stretches;
    qsizetype m_next = 0; ///< piece
    const MarkupNode* m_properties = nullptr;
    std::unique_ptr<MarkupNode> m_run;
};

void findInParagraph(MarkupNode& paragraph, ProblemList& problems)
{
    ParagraphText text;
    gather(paragraph, text);
    const QList<Stretch> stretches = stretchesOf(text.text, paragraph, problems);
    if (!stretches.isEmpty())
        RunDivider(text, stretches).divideBelow(paragraph);
}

bool isTrackedChange(const MarkupNode& node)
{
    static const QSet<QString> changes{u"w:ins"_s,       u"w:del"_s,       u"w:moveFrom"_s,
                                       u"w:moveTo"_s,    u"w:rPrChange"_s, u"w:pPrChange"_s,
                                       u"w:cellIns"_s,   u"w:cellDel"_s,   u"w:tblPrChange"_s,
                                       u"w:sectPrChange"_s};
    return node.kind == MarkupNode::Kind::Element && changes.contains(node.name);
}

} // namespace

void findDirectives(MarkupNode& root, ProblemList& problems)
{
    if (isTrackedChange(root))
        problems.add(Problem::TrackedChange, {}, root);
    for (size_t i = 0; i < root.children.size(); ++i)
        findDirectives(*root.children.at(i), problems);
    if (root.is(u"w:p"))
        findInParagraph(root, problems);
}

} // namespace greffier::templates
