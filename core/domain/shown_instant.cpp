#include "core/domain/shown_instant.h"

#include "core/domain/shown_day.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

QString instantText(const QDateTime& instant, const QString& zone, Receipt::Precision precision)
{
    const QTimeZone known(zone.toLatin1());
    const QTimeZone shown = known.isValid() ? known : QTimeZone::utc();
    const QDateTime local = instant.toTimeZone(shown);
    QString text = dayText(local.date());
    if (precision == Receipt::Precision::Second)
        text += local.toString(u" HH:mm:ss"_s);
    else if (precision == Receipt::Precision::Minute)
        text += local.toString(u" HH:mm"_s);
    return text + u" ("_s + QString::fromLatin1(shown.id()) + u')';
}

} // namespace greffier
