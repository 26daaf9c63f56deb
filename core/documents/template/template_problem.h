#pragma once

#include <QList>
#include <QString>

namespace greffier::templates {

struct MarkupNode;

/// Something in a template that cannot be filled, and where.
struct TemplateProblem {
    enum class Kind {
        UnknownField,
        FieldElsewhere, ///< a field of rows that are not being gone through here
        InternalField, ///< one that internal documents have, in a public one
        UnknownFormat,
        WrongFormat, ///< for a field of that kind
        NotARow, ///< {each ...} of something that has no rows
        BlockNotClosed,
        BlockNotOpened,
        BlocksCross,
        BraceNotClosed,
        BraceNotOpened,
        TrackedChange,
        Unsupported,
    };

    Kind kind = Kind::UnknownField;
    QString part; ///< "word/document.xml"
    int paragraph = 0; ///< which one of the part, from 1; 0: the part as a whole
    QString place; ///< as other places are named: "para 14", "table 1 row 2 cell 3", "header para 1"
    QString passage; ///< the text of the paragraph, shortened
    QString subject; ///< what was typed: "candidate.birthday"
    QString message; ///< one translated sentence

    bool operator==(const TemplateProblem&) const = default;
};

QString toCode(TemplateProblem::Kind kind); ///< "unknown_field"

/// The sentence for a problem.
QString sentenceFor(TemplateProblem::Kind kind, const QString& subject);

/// Gathers the problems of one part.
class ProblemList {
public:
    explicit ProblemList(QString part)
        : m_part(std::move(part))
    {
    }

    /// Numbers the paragraphs below `root` and remembers their places; before anything is changed.
    void survey(MarkupNode& root);
    /// `at` lies in the paragraph that has the problem, or is it.
    void add(TemplateProblem::Kind kind, const QString& subject, const MarkupNode& at);

    const QList<TemplateProblem>& all() const { return m_problems; }

private:
    QString m_part;
    QStringList m_places;
    QStringList m_passages;
    QList<TemplateProblem> m_problems;
};

} // namespace greffier::templates
