#include "ui/settings/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>

#include <memory>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

struct Shades {
    QColor window, base, alternate, text, quiet, button, edge, highlight, link;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette(shades.button, shades.window);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::Base, shades.base);
        palette.setColor(group, QPalette::AlternateBase, shades.alternate);
        palette.setColor(group, QPalette::ToolTipBase, shades.base);
        palette.setColor(group, QPalette::PlaceholderText, shades.quiet);
        palette.setColor(group, QPalette::Highlight, shades.highlight);
        palette.setColor(group, QPalette::HighlightedText, Qt::white);
        palette.setColor(group, QPalette::Link, shades.link);
        palette.setColor(group, QPalette::LinkVisited, shades.link);
        palette.setColor(group, QPalette::Mid, shades.edge);
        const QColor& text = group == QPalette::Disabled ? shades.quiet : shades.text;
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                QPalette::ToolTipText, QPalette::BrightText})
            palette.setColor(group, role, text);
    }
    return palette;
}

QPalette lightPalette()
{
    return paletteOf(
        {0xf4f4f2, 0xffffff, 0xf7f7f5, 0x1c2226, 0x69727a, 0xeeeeeb, 0xc4c7c9, 0x24576b, 0x1d5f7a});
}

QPalette darkPalette()
{
    return paletteOf(
        {0x22272b, 0x1a1e21, 0x20252a, 0xe6e8ea, 0x98a1a8, 0x2d3338, 0x4a5258, 0x2f6d86, 0x86bfd6});
}

/// Icons and boxes to be ticked as large as the text beside them.
class ScaledStyle final : public QProxyStyle {
public:
    ScaledStyle(const QString& base, int percent)
        : QProxyStyle(base)
        , m_base(base)
        , m_plain(QStyleFactory::create(base))
        , m_percent(percent)
    {
    }

    bool is(const QString& base, int percent) const
    {
        return m_base == base && m_percent == percent;
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_LargeIconSize:
        case PM_ToolBarIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_IconViewIconSize:
        case PM_TabBarIconSize:
        case PM_LineEditIconSize:
        case PM_MessageBoxIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            // Some are made from others: that of the base itself, lest they grow twice.
            return m_plain->pixelMetric(metric, option, widget) * m_percent / 100;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

private:
    QString m_base;
    std::unique_ptr<QStyle> m_plain; ///< the base, unscaled
    int m_percent;
};

void useStyle(const QString& base, int percent)
{
    const auto* scaled = dynamic_cast<const ScaledStyle*>(QApplication::style());
    const bool isUsed = scaled ? scaled->is(base, percent)
                               : percent == 100 && QApplication::style()->name() == base;
    if (isUsed)
        return;
    QApplication::setStyle(percent == 100 ? QStyleFactory::create(base)
                                          : new ScaledStyle(base, percent));
}

} // namespace

Appearance::Appearance()
    : m_font(QApplication::font())
    , m_style(QApplication::style()->name())
{
}

void Appearance::apply(const Preferences& preferences) const
{
    // Only this style takes every colour from the palette.
    const QString style
        = preferences.colours == Preferences::Colours::System ? m_style : u"fusion"_s;
    useStyle(style, preferences.textPercent);
    switch (preferences.colours) {
    case Preferences::Colours::System: QApplication::setPalette(QPalette()); break;
    case Preferences::Colours::Light: QApplication::setPalette(lightPalette()); break;
    case Preferences::Colours::Dark: QApplication::setPalette(darkPalette()); break;
    }
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * preferences.textPercent / 100);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace greffier::ui
