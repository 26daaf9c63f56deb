#include "core/documents/template/template_problem.h"

#include "core/documents/template/markup_node.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

constexpr qsizetype kPassage = 80;

using Kind = TemplateProblem::Kind;

QString textOf(const MarkupNode& node)
{
    if (node.kind == MarkupNode::Kind::Text)
        return node.parent && node.parent->is(u"w:t") ? node.text : QString();
    QString all;
    for (const auto& child : node.children)
        all += textOf(*child);
    return all;
}

/// Where a reader finds the paragraphs of a part.
class PlaceCounter {
public:
    explicit PlaceCounter(QString prefix)
        : m_prefix(std::move(prefix))
    {
    }

    QString next(const MarkupNode& paragraph)
    {
        const MarkupNode* cell = paragraph.around(u"w:tc");
        if (!cell)
            return u"%1para %2"_s.arg(m_prefix).arg(++m_paragraphs);
        const MarkupNode* table = cell->around(u"w:tbl");
        if (!m_tables.contains(table))
            m_tables += table;
        return u"%1table %2 row %3 cell %4"_s.arg(m_prefix)
            .arg(m_tables.indexOf(table) + 1)
            .arg(placeAmong(*cell->around(u"w:tr")))
            .arg(placeAmong(*cell));
    }

private:
    static int placeAmong(const MarkupNode& node)
    {
        int place = 0;
        for (const auto& sibling : node.parent->children) {
            place += sibling->is(node.name) ? 1 : 0;
            if (sibling.get() == &node)
                break;
        }
        return place;
    }

    QString m_prefix;
    int m_paragraphs = 0;
    QList<const MarkupNode*> m_tables;
};

QString prefixOf(const QString& part)
{
    for (const QString& story : {u"header"_s, u"footer"_s, u"footnote"_s}) {
        if (part.contains(story))
            return story + u' ';
    }
    return {};
}

template <typename Visit>
void eachParagraph(MarkupNode& node, const Visit& visit)
{
    if (node.is(u"w:p"))
        visit(node);
    for (const auto& child : node.children)
        eachParagraph(*child, visit);
}

} // namespace

QString toCode(Kind kind)
{
    switch (kind) {
    case Kind::UnknownField: return u"unknown_field"_s;
    case Kind::FieldElsewhere: return u"field_elsewhere"_s;
    case Kind::InternalField: return u"internal_field"_s;
    case Kind::UnknownFormat: return u"unknown_format"_s;
    case Kind::WrongFormat: return u"wrong_format"_s;
    case Kind::NotARow: return u"not_a_row"_s;
    case Kind::BlockNotClosed: return u"block_not_closed"_s;
    case Kind::BlockNotOpened: return u"block_not_opened"_s;
    case Kind::BlocksCross: return u"blocks_cross"_s;
    case Kind::BraceNotClosed: return u"brace_not_closed"_s;
    case Kind::BraceNotOpened: return u"brace_not_opened"_s;
    case Kind::TrackedChange: return u"tracked_change"_s;
    case Kind::Unsupported: return u"unsupported"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceFor(Kind kind, const QString& subject)
{
    switch (kind) {
    case Kind::UnknownField:
        return QCoreApplication::translate("TemplateProblem",
                                           "This document has no field “%1”.")
            .arg(subject);
    case Kind::FieldElsewhere:
        return QCoreApplication::translate(
                   "TemplateProblem",
                   "The field “%1” stands only between {each %2} and its {end}.")
            .arg(subject, subject.section(u'.', 0, 0));
    case Kind::InternalField:
        return QCoreApplication::translate(
                   "TemplateProblem",
                   "The field “%1” is internal and may not stand in a public document.")
            .arg(subject);
    case Kind::UnknownFormat:
        return QCoreApplication::translate("TemplateProblem", "There is no format “%1”.")
            .arg(subject);
    case Kind::WrongFormat:
        return QCoreApplication::translate("TemplateProblem",
                                           "The format of “%1” does not suit this field.")
            .arg(subject);
    case Kind::NotARow:
        return QCoreApplication::translate("TemplateProblem",
                                           "There is nothing called “%1” to repeat here.")
            .arg(subject);
    case Kind::BlockNotClosed:
        return QCoreApplication::translate("TemplateProblem", "“%1” has no {end}.").arg(subject);
    case Kind::BlockNotOpened:
        return QCoreApplication::translate("TemplateProblem",
                                           "“%1” ends or continues nothing that was begun.")
            .arg(subject);
    case Kind::BlocksCross:
        return QCoreApplication::translate(
                   "TemplateProblem",
                   "“%1” and its {end} do not fit what stands between them: begin and end it in "
                   "the same table, or in paragraphs of their own.")
            .arg(subject);
    case Kind::BraceNotClosed:
        return QCoreApplication::translate("TemplateProblem",
                                           "The brace before “%1” is not closed.")
            .arg(subject);
    case Kind::BraceNotOpened:
        return QCoreApplication::translate("TemplateProblem",
                                           "The closing brace after “%1” has no opening one.")
            .arg(subject);
    case Kind::TrackedChange:
        return QCoreApplication::translate(
            "TemplateProblem",
            "The template has tracked changes; accept or reject them all first.");
    case Kind::Unsupported:
        return QCoreApplication::translate("TemplateProblem",
                                           "A template cannot hold this: %1.")
            .arg(subject);
    }
    Q_UNREACHABLE();
}

void ProblemList::survey(MarkupNode& root)
{
    PlaceCounter counter(prefixOf(m_part));
    eachParagraph(root, [&](MarkupNode& paragraph) {
        m_places += counter.next(paragraph);
        const QString text = textOf(paragraph);
        m_passages += text.size() > kPassage ? text.left(kPassage) + u'…' : text;
        paragraph.paragraph = static_cast<int>(m_places.size());
    });
}

void ProblemList::add(Kind kind, const QString& subject, const MarkupNode& at)
{
    const MarkupNode* paragraph = at.paragraph > 0 ? &at : at.around(u"w:p");
    TemplateProblem problem;
    problem.kind = kind;
    problem.part = m_part;
    problem.subject = subject;
    problem.message = sentenceFor(kind, subject);
    if (paragraph && paragraph->paragraph > 0) {
        problem.paragraph = paragraph->paragraph;
        problem.place = m_places.at(problem.paragraph - 1);
        problem.passage = m_passages.at(problem.paragraph - 1);
    }
    m_problems += problem;
}

} // namespace greffier::templates
