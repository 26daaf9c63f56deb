#pragma once

#include "core/documents/template/template_problem.h"
#include "core/documents/template/template_program.h"

#include <QHash>
#include <QSet>

namespace greffier::templates {

/// Turns a part with its directives and blocks into steps, and checks each field against the record
/// of the document.
class Compiler {
public:
    /// The footnotes of the template by their ids, prepared like the part itself.
    struct Notes {
        QHash<QString, const MarkupNode*> byId;
        ProblemList* problems = nullptr;
    };

    /// `internalNames`: fields that only internal documents have, to say so of them.
    Compiler(const RecordType& document, const QSet<QString>& internalNames, Notes notes);

    Program compile(const MarkupNode& part, ProblemList& problems);

private:
    using Nodes = std::vector<std::unique_ptr<MarkupNode>>;

    struct Found {
        const Field* field = nullptr;
        int scope = 0;
        FieldUse::Position position = FieldUse::Position::None;
    };

    void write(const MarkupNode& node);
    void writeChildren(const Nodes& nodes);
    void writeElement(const MarkupNode& node);
    void writeStart(const MarkupNode& node, bool isEmpty);
    void writeAttribute(const MarkupNode& node, const MarkupNode::Attribute& attribute);
    void writeParagraph(const MarkupNode& node);
    void writeBookmark(const MarkupNode& node);
    void writeFootnote(const MarkupNode& mark);
    void writeDirective(const MarkupNode& node);
    void writeBlock(const MarkupNode& block);
    void writeRepeat(const MarkupNode& block);
    void writeChoice(const MarkupNode& block);

    Found find(const QString& name) const;
    Found findRows(const QString& name) const;
    Found findPosition(const QString& name) const;
    FieldUse use(const Directive& directive, const MarkupNode& at);
    void complain(const Directive& directive, const MarkupNode& at);

    Program collected(const std::function<void()>& writing);
    Step& add(Step::Kind kind);
    QByteArray& bytes();

    QList<const RecordType*> m_scopes;
    const QSet<QString>& m_internalNames;
    Notes m_notes;
    ProblemList* m_problems = nullptr;
    Program* m_program = nullptr;
    QSet<QString> m_noteBookmarks; ///< ids of bookmarks around marks of notes
    int m_rowDepth = 0; ///< inside how many repeated rows
};

/// Whether a format suits a field of that kind.
bool suits(Format format, FieldKind kind);

} // namespace greffier::templates
