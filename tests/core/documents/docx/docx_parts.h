#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <QXmlStreamReader>

namespace greffier {

/// An element of a part as a test looks at it: name and attributes with their prefixes.
struct PartElement {
    QString name; ///< "w:pStyle"
    QXmlStreamAttributes attributes;

    QString attribute(const QString& qualifiedName) const;
};

/// The unpacked parts of a .docx, for tests.
class DocxParts {
public:
    explicit DocxParts(const QByteArray& bytes); ///< fails the test if it is no package

    QStringList names() const; ///< in the order of the zip
    QByteArray part(const QString& name) const; ///< fails the test if there is none

    /// All elements of that name in a part, in order.
    QList<PartElement> elements(const QString& part, const QString& name) const;
    /// An attribute of each element of that name.
    QStringList attributes(const QString& part, const QString& element,
                           const QString& attribute) const;

    /// Text of a part: a line per paragraph, cells of a row separated by tabs, "^" for the mark of
    /// a footnote.
    QString text(const QString& part = QStringLiteral("word/document.xml")) const;

private:
    QByteArray m_bytes;
};

/// What every document of ours must hold to, as sentences about where it does not: styles that are
/// referred to exist, relationships have their targets, ids are unique, no looks outside styles, no
/// fields for dates, rows of headings first.
QStringList structureProblems(const DocxParts& parts);

} // namespace greffier
