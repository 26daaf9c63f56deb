#pragma once

#include "core/base/result.h"
#include "core/documents/template/directive.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace greffier::templates {

/// A piece of a part of a template: an element with everything it has, a text, or what the officer
/// typed between braces. Unlike docx::XmlNode nothing is lost: it is written again as it was read.
struct MarkupNode {
    enum class Kind {
        Element,
        Text,
        Directive, ///< children: the run properties of its text, if it has any
        Block, ///< what is repeated or conditional; children and `otherwise`
    };
    struct Attribute {
        QString name; ///< with its prefix
        QString value;
    };

    Kind kind = Kind::Element;
    QString name; ///< of an element, with its prefix; that of WordprocessingML is "w"
    QList<Attribute> attributes; ///< namespaces among them
    QString text;
    Directive directive; ///< of a directive or a block
    int paragraph = 0; ///< of a paragraph: which one of its part, from 1; of a block: where it begins
    MarkupNode* parent = nullptr;
    std::vector<std::unique_ptr<MarkupNode>> children;
    std::vector<std::unique_ptr<MarkupNode>> otherwise; ///< of a block: what follows {else}

    static std::unique_ptr<MarkupNode> element(const QString& name);

    bool is(QStringView called) const { return kind == Kind::Element && name == called; }
    const MarkupNode* child(QStringView called) const;
    QString attribute(QStringView called) const;
    void setAttribute(const QString& called, const QString& value);
    /// The nearest element of that name around it; null if there is none.
    const MarkupNode* around(QStringView called) const;

    MarkupNode* append(std::unique_ptr<MarkupNode> node);
    std::unique_ptr<MarkupNode> clone() const;
    /// Its place among the children of its parent.
    size_t place() const;
};

/// Parses a part under limits of depth and size; without what Word notes for itself (revision ids,
/// proofing marks). Fails with a ReadFailure.
Result<std::unique_ptr<MarkupNode>> readMarkup(const QByteArray& bytes);

/// The part again, with its declaration. Directives and blocks have no place in it any more.
QByteArray writtenMarkup(const MarkupNode& root);

/// Appends a text as it stands between or, `inAttribute`, inside tags.
void appendEscaped(QByteArray& bytes, QStringView text, bool inAttribute = false);
void appendStartTag(QByteArray& bytes, const MarkupNode& element, bool isEmpty);

} // namespace greffier::templates
