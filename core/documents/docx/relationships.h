#pragma once

#include "core/documents/docx/package.h"

#include <QHash>
#include <QList>

namespace greffier::docx {

struct Relationship {
    QString kind; ///< last word of its type: "footnotes", "hyperlink"; the same in Strict
    QString target; ///< name of a part, or an address when external
    bool isExternal = false;
};

/// What a part refers to. An external target is text to be shown; nothing follows it.
class Relationships {
public:
    /// Of the part so named; of the package itself for an empty name. None where there are none or
    /// they cannot be read.
    static Relationships of(Package& package, const QString& part);

    const Relationship* find(const QString& id) const;
    /// Name of the first part of the kind; empty if there is none.
    QString partOfKind(const QString& kind) const;

private:
    QHash<QString, Relationship> m_byId;
    QStringList m_order;
};

} // namespace greffier::docx
