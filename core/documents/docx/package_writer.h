#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace greffier::docx {

/// The parts of a .docx that is being made, and how they hang together. The same parts give the
/// same bytes: order and times inside the zip are fixed.
/// Source: ECMA-376 Part 2 (Open Packaging Conventions).
class PackageWriter {
public:
    /// `path` without leading slash: "word/document.xml".
    void addPart(const QString& path, const QByteArray& bytes, const QString& contentType);

    /// Makes `target` known to `source` (empty: to the package) and gives the id of the
    /// relationship: "rId1". `type` is the last part of its address: "styles".
    QString relate(const QString& source, const QString& type, const QString& target);

    /// A relationship of another package, taken over with its id and its full type.
    struct Relation {
        QString source; ///< part; empty: the package
        QString id;
        QString type; ///< its whole address
        QString target; ///< path of a part from the root of the package, or an address
        bool isExternal = false;
    };
    void addRelation(const Relation& relation) { m_relations += relation; }

    /// The whole file. Fails when memory runs out.
    Result<QByteArray> toBytes() const;

private:
    struct Part {
        QString path;
        QByteArray bytes;
        QString contentType;
    };

    QByteArray contentTypes() const;
    QByteArray relationsOf(const QString& source) const;
    QList<Part> allParts() const;

    QList<Part> m_parts;
    QList<Relation> m_relations;
};

} // namespace greffier::docx
