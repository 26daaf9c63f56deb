#include "ui/common/text_places.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace greffier::ui {

QHash<QString, quint32> placesOf(QStringList texts)
{
    texts.removeDuplicates();
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(texts.begin(), texts.end(), collator);
    QHash<QString, quint32> places;
    for (const QString& text : std::as_const(texts))
        places.insert(text, static_cast<quint32>(places.size()));
    return places;
}

} // namespace greffier::ui
