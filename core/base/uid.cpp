#include "core/base/uid.h"

#include "core/base/clock.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

QString newUid(const Clock& clock)
{
    const auto milliseconds = static_cast<quint64>(clock.now().toMSecsSinceEpoch());
    const quint64 random1 = QRandomGenerator::system()->generate64();
    const quint64 random2 = QRandomGenerator::system()->generate64();
    const quint64 high = (milliseconds << 16) | 0x7000U | (random1 & 0x0fffU);
    const quint64 low = (random2 & 0x3fffffffffffffffU) | 0x8000000000000000U;
    const QString digits
        = u"%1%2"_s.arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return digits.left(8) + u'-' + digits.mid(8, 4) + u'-' + digits.mid(12, 4) + u'-'
        + digits.mid(16, 4) + u'-' + digits.mid(20);
}

bool isUid(const QString& text)
{
    static const QRegularExpression form(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    return form.match(text).hasMatch();
}

} // namespace greffier
