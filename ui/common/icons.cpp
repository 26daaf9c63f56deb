#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

QByteArray drawing(const QString& name, const QColor& color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Draws one of our SVG files, its currentColor being the palette's.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor color = colorFor(mode);
        const QString key = u"greffier-%1-%2-%3x%4"_s.arg(m_name, color.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(drawing(m_name, color));
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: return toneColor(m_tone, palette);
        }
        Q_UNREACHABLE();
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QColor toneColor(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain: return palette.color(QPalette::WindowText);
    case Tone::Quiet: return dark ? QColor(0xa9, 0xb1, 0xb8) : QColor(0x5c, 0x66, 0x6e);
    case Tone::Good: return dark ? QColor(0x7c, 0xc4, 0x9a) : QColor(0x1f, 0x6f, 0x47);
    case Tone::Doubtful: return dark ? QColor(0xe3, 0xb5, 0x66) : QColor(0x8a, 0x5a, 0x00);
    case Tone::Bad: return dark ? QColor(0xee, 0x95, 0x88) : QColor(0xa6, 0x36, 0x2b);
    case Tone::Accent: return dark ? QColor(0x86, 0xbf, 0xd6) : QColor(0x24, 0x57, 0x6b);
    }
    Q_UNREACHABLE();
}

QIcon icon(const QString& name, Tone tone) { return QIcon(new LineIconEngine(name, tone)); }

int iconSide(int usual, const QWidget* widget)
{
    constexpr int kUsualSmall = 16;
    return usual * widget->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget)
        / kUsualSmall;
}

QIcon applicationIcon() { return QIcon(u":/icons/greffier.svg"_s); }

} // namespace greffier::ui
