#pragma once

#include "core/base/result.h"
#include "core/documents/docx/package_writer.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace greffier::docx {

/// A whole package in memory: its parts with their content types and how they hang together, so
/// that it can be written again with parts changed, added or left out.
struct PackageParts {
    struct Part {
        QString path; ///< without leading slash
        QByteArray bytes;
        QString contentType;
    };

    QList<Part> parts;
    QList<PackageWriter::Relation> relations; ///< targets inside the package as paths from its root

    /// Reads everything, under the limits of Package. Fails with a ReadFailure.
    static Result<PackageParts> read(const QByteArray& bytes);

    Part* find(const QString& path);
    const Part* find(const QString& path) const;
    /// The target of the first relationship whose type ends in `type`; empty if there is none.
    QString target(const QString& source, const QString& type) const;

    Result<QByteArray> toBytes() const;
};

} // namespace greffier::docx
