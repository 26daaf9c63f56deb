#include "core/documents/template/block_builder.h"

#include "core/documents/template/markup_node.h"
#include "core/documents/template/template_problem.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

using Nodes = std::vector<std::unique_ptr<MarkupNode>>;
using Problem = TemplateProblem::Kind;
using Kind = Directive::Kind;

/// A beginning with its {else}, if there is one, and its {end}.
struct Pair {
    MarkupNode* open = nullptr;
    MarkupNode* middle = nullptr;
    MarkupNode* close = nullptr;
};

QString shown(const MarkupNode& node) { return u'{' + node.directive.source + u'}'; }

/// Pairs in the order in which they end, so that inner ones come before outer ones.
class PairFinder {
public:
    explicit PairFinder(ProblemList& problems)
        : m_problems(problems)
    {
    }

    QList<Pair> find(MarkupNode& root)
    {
        walk(root);
        for (const Pair& pair : std::as_const(m_open))
            m_problems.add(Problem::BlockNotClosed, shown(*pair.open), *pair.open);
        return m_pairs;
    }

private:
    void walk(MarkupNode& node)
    {
        if (node.kind == MarkupNode::Kind::Directive)
            take(node);
        for (const auto& child : node.children)
            walk(*child);
    }

    void take(MarkupNode& node)
    {
        switch (node.directive.kind) {
        case Kind::Each:
        case Kind::If: m_open += Pair{&node, nullptr, nullptr}; break;
        case Kind::Else:
            if (m_open.isEmpty() || m_open.last().middle
                || m_open.last().open->directive.kind != Kind::If)
                m_problems.add(Problem::BlockNotOpened, shown(node), node);
            else
                m_open.last().middle = &node;
            break;
        case Kind::End: close(node); break;
        case Kind::Field:
        case Kind::Once: break;
        }
    }

    void close(MarkupNode& node)
    {
        const QString name = node.directive.name;
        const bool fits = !m_open.isEmpty()
            && (name.isEmpty() || name == m_open.last().open->directive.name
                || (name == u"if"_s && m_open.last().open->directive.kind == Kind::If));
        if (!fits) {
            m_problems.add(Problem::BlockNotOpened, shown(node), node);
            return;
        }
        Pair pair = m_open.takeLast();
        pair.close = &node;
        m_pairs += pair;
    }

    ProblemList& m_problems;
    QList<Pair> m_open;
    QList<Pair> m_pairs;
};

QList<MarkupNode*> lineOf(MarkupNode* node)
{
    QList<MarkupNode*> line;
    for (; node; node = node->parent)
        line.prepend(node);
    return line;
}

/// Children `first` to `last` of `container`.
struct Range {
    MarkupNode* container = nullptr;
    MarkupNode* first = nullptr;
    MarkupNode* last = nullptr;
};

/// Whether text that ends inside an element of that name may not be joined with text outside it.
bool isWall(const MarkupNode& node)
{
    return node.is(u"w:tbl") || node.is(u"w:txbxContent")
        || node.kind == MarkupNode::Kind::Block; // another pair reaches over the mark
}

std::optional<Range> rangeBetween(MarkupNode* open, MarkupNode* close)
{
    const QList<MarkupNode*> first = lineOf(open);
    const QList<MarkupNode*> last = lineOf(close);
    qsizetype depth = 0;
    while (first.at(depth + 1) == last.at(depth + 1))
        ++depth;
    Range range{first.at(depth), first.at(depth + 1), last.at(depth + 1)};
    for (qsizetype i = depth + 1; i < std::max(first.size(), last.size()); ++i) {
        if ((i < first.size() && isWall(*first.at(i))) || (i < last.size() && isWall(*last.at(i))))
            return std::nullopt;
    }
    if (range.container->is(u"w:tr"))
        range = {range.container->parent, range.container, range.container};
    return range;
}

bool hasContent(const MarkupNode& run)
{
    for (const auto& piece : run.children) {
        if (piece->is(u"w:rPr"))
            continue;
        const bool isBlank = piece->is(u"w:t")
            && (piece->children.empty() || piece->children.front()->text.trimmed().isEmpty());
        if (!isBlank)
            return true;
    }
    return false;
}

/// Whether a paragraph holds nothing but the directive.
bool isAlone(const MarkupNode& directive)
{
    const MarkupNode* paragraph = directive.parent;
    if (!paragraph->is(u"w:p"))
        return false;
    for (const auto& child : paragraph->children) {
        const bool passed = child.get() == &directive || child->is(u"w:bookmarkStart")
            || child->is(u"w:bookmarkEnd") || (child->is(u"w:pPr") && !child->child(u"w:sectPr"))
            || (child->is(u"w:r") && !hasContent(*child));
        if (!passed)
            return false;
    }
    return true;
}

/// Whether a paragraph may go: there is another one in its cell, or it is in none.
bool isNotNeeded(const MarkupNode& paragraph)
{
    const MarkupNode* holder = paragraph.parent;
    if (!holder || !holder->is(u"w:tc"))
        return holder && holder->kind == MarkupNode::Kind::Block;
    return std::count_if(holder->children.begin(), holder->children.end(),
                         [](const auto& child) { return child->is(u"w:p"); })
        > 1;
}

std::unique_ptr<MarkupNode> taken(MarkupNode& node)
{
    MarkupNode& parent = *node.parent;
    const auto at = parent.children.begin() + static_cast<std::ptrdiff_t>(node.place());
    std::unique_ptr<MarkupNode> own = std::move(*at);
    parent.children.erase(at);
    return own;
}

/// Takes the children `from` (included) to `to` (not included; null: all) out of a container.
Nodes takenBetween(MarkupNode& container, size_t from, const MarkupNode* to)
{
    Nodes nodes;
    while (from < container.children.size() && container.children.at(from).get() != to) {
        nodes.push_back(std::move(container.children.at(from)));
        container.children.erase(container.children.begin() + static_cast<std::ptrdiff_t>(from));
    }
    return nodes;
}

void adopt(MarkupNode& parent, Nodes& into, Nodes nodes)
{
    for (auto& node : nodes) {
        node->parent = &parent;
        into.push_back(std::move(node));
    }
}

class BlockMaker {
public:
    explicit BlockMaker(ProblemList& problems)
        : m_problems(problems)
    {
    }

    void make(const Pair& pair)
    {
        const auto range = rangeBetween(pair.open, pair.close);
        if (!range || !fits(pair, *range) || range->first->place() > range->last->place()) {
            m_problems.add(Problem::BlocksCross, shown(*pair.open), *pair.open);
            return;
        }
        // The block takes its place before the first of its children, then takes these in.
        auto made = std::make_unique<MarkupNode>();
        made->kind = MarkupNode::Kind::Block;
        made->directive = pair.open->directive;
        made->parent = range->container;
        if (const MarkupNode* paragraph = pair.open->around(u"w:p"))
            made->paragraph = paragraph->paragraph;
        MarkupNode& block = *made;
        const size_t at = range->first->place();
        const size_t behind = range->last->place() + 1;
        const MarkupNode* next = behind < range->container->children.size()
            ? range->container->children.at(behind).get()
            : nullptr;
        Nodes all = takenBetween(*range->container, at, next);
        range->container->children.insert(
            range->container->children.begin() + static_cast<std::ptrdiff_t>(at), std::move(made));
        adopt(block, block.children, std::move(all));
        removeMark(*pair.open);
        removeMark(*pair.close);
        if (pair.middle)
            divide(block, *pair.middle);
    }

private:
    /// Whether the {else} stands at the level of the block, or in a row of it.
    static bool fits(const Pair& pair, const Range& range)
    {
        if (!pair.middle)
            return true;
        const QList<MarkupNode*> line = lineOf(pair.middle);
        const qsizetype at = line.indexOf(range.container);
        if (at < 0 || at + 1 >= line.size())
            return false;
        for (qsizetype i = at + 1; i < line.size(); ++i) {
            if (isWall(*line.at(i)))
                return false;
        }
        const MarkupNode* child = line.at(at + 1);
        return child == pair.middle || isAlone(*pair.middle);
    }

    /// Removes a mark, with its paragraph when nothing else is in it.
    static void removeMark(MarkupNode& mark)
    {
        const bool alone = isAlone(mark) && isNotNeeded(*mark.parent);
        MarkupNode& parent = *mark.parent;
        taken(mark);
        if (alone)
            taken(parent);
    }

    static void divide(MarkupNode& block, MarkupNode& middle)
    {
        MarkupNode* child = &middle;
        while (child->parent != &block)
            child = child->parent;
        adopt(block, block.otherwise, takenBetween(block, child->place() + 1, nullptr));
        taken(*child);
    }

    ProblemList& m_problems;
};

} // namespace

void buildBlocks(MarkupNode& root, ProblemList& problems)
{
    const qsizetype before = problems.all().size();
    const QList<Pair> pairs = PairFinder(problems).find(root);
    if (problems.all().size() > before)
        return;
    BlockMaker maker(problems);
    for (const Pair& pair : pairs)
        maker.make(pair);
}

} // namespace greffier::templates
