#pragma once

#include "ui/settings/appearance.h"

#include <QSize>

namespace greffier::test {

constexpr QSize kSmallScreen(1280, 800);

/// Letters of twice the size while it lives.
class LargeText {
public:
    LargeText()
    {
        ui::Preferences large;
        large.colours = ui::Preferences::Colours::Light;
        large.textPercent = 200;
        m_appearance.apply(large);
    }
    ~LargeText() { m_appearance.apply({}); }
    LargeText(const LargeText&) = delete;
    LargeText& operator=(const LargeText&) = delete;

private:
    ui::Appearance m_appearance;
};

} // namespace greffier::test
