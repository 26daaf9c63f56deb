#pragma once

#include <QString>
#include <QStringList>

namespace greffier {

/// The words beside boxes to tick, in order.
struct ChoiceBoxes {
    QStringList ticked;
    QStringList empty;
    bool unclear = false; ///< none is ticked, but a letter or tick stands between them

    bool isEmpty() const { return ticked.isEmpty() && empty.isEmpty(); }
};

/// "☒ Yes ☐ No", "[x] Oui [ ] Non", "Yes ☒ No ☐", "☐X Yes ☐ No". Nothing where a text has no boxes.
ChoiceBoxes choiceBoxes(const QString& text);

/// Whether a cell holds nothing but a tick: "X", "✓", "☒".
bool isTick(const QString& text);

/// The text without its boxes and the words beside them that are in `words` (folded).
QString withoutBoxes(const QString& text);

} // namespace greffier
