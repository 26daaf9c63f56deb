#include "core/base/uid.h"

#include "core/base/clock.h"

#include <QRandomGenerator>

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

std::optional<Uid> Uid::fromText(const QString& text)
{
    Uid uid;
    uid.m_value = QUuid::fromString(text);
    if (uid.isEmpty() || uid.text() != text)
        return std::nullopt;
    return uid;
}

QString Uid::text() const { return isEmpty() ? QString() : m_value.toString(QUuid::WithoutBraces); }

} // namespace greffier
