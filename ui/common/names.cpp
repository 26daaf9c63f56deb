#include "ui/common/names.h"

namespace greffier::ui {

QString isolated(const QString& familyName, const QString& givenNames)
{
    const QString name = (familyName.toUpper() + u' ' + givenNames).trimmed();
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace greffier::ui
