#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace greffier::docx {

/// The vocabularies told apart; each stands for its Transitional and its Strict namespace.
enum class Space { None, Word, Word2010, Compatibility, Math, Relationship, Spreadsheet, Other };

struct XmlAttribute {
    Space space = Space::None;
    QString name;
    QString value;
};

/// An element, or a piece of text (then the name is empty).
struct XmlNode {
    Space space = Space::None;
    QString name;
    QString text;
    QList<XmlAttribute> attributes;
    std::vector<XmlNode> children;

    bool is(Space of, QStringView called) const { return space == of && name == called; }
    const XmlNode* child(Space of, QStringView called) const;
    /// Along a path of names in the same vocabulary; null where one is missing.
    const XmlNode* descend(Space of, std::initializer_list<QStringView> path) const;
    bool hasAttribute(Space of, QStringView called) const;
    QString attribute(Space of, QStringView called) const;
    /// The texts right below it.
    QString ownText() const;
};

/// w:val of a child, empty when there is none.
QString valueOf(const XmlNode* parent, QStringView child);

/// A property that is on when it stands there without a value (ECMA-376 Part 1, 17.17.4).
bool isOn(const XmlNode* property, Space valueSpace = Space::Word);

/// Parses a part under limits of depth and of nodes. A document type definition is refused, since
/// no office document has one and entities are how small files grow large.
Result<XmlNode> parseXml(const QByteArray& bytes);

} // namespace greffier::docx
