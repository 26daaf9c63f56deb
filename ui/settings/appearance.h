#pragma once

#include "ui/common/settings.h"

#include <QFont>
#include <QString>

namespace greffier::ui {

/// Colours and size of text of the whole program. Remembers how the platform had them when it was
/// made, so that both go back.
class Appearance final {
public:
    Appearance();

    void apply(const Preferences& preferences) const;

private:
    QFont m_font;
    QString m_style;
};

} // namespace greffier::ui
