#include "tests/support/shared_material.h"

#include <QFileInfo>

#include <iostream>

using namespace Qt::StringLiterals;

namespace greffier::test {

std::optional<QString> sharedMaterial(const QString& relativePath)
{
    const QString path = QStringLiteral(GREFFIER_SOURCE_DIR) + u"/../shared/"_s + relativePath;
    if (!QFileInfo::exists(path))
        return std::nullopt;
    return path;
}

void skipAloud(const QString& what)
{
    std::cout << "SKIPPED: " << what.toStdString() << std::endl;
}

} // namespace greffier::test
