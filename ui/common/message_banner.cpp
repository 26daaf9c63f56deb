#include "ui/common/message_banner.h"

#include "ui/common/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {
constexpr int kNewsStaysMs = 8000;
constexpr int kIconSize = 18;
} // namespace

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBanner"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_close->setObjectName(u"closeBanner"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s, Tone::Quiet));
    m_timer->setSingleShot(true);
    m_timer->setInterval(kNewsStaysMs);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &MessageBanner::clear);
    connect(m_timer, &QTimer::timeout, this, &MessageBanner::clear);
    retranslateUi();
    keepRoom();
    hide();
}

void MessageBanner::keepRoom()
{
    QSizePolicy kept(QSizePolicy::Preferred, QSizePolicy::Fixed);
    kept.setHeightForWidth(true);
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
    m_text->setMinimumHeight(fontMetrics().height());
}

/// What somebody stopped did not fail.
void MessageBanner::showError(const Error& error)
{
    show(error.message, error.code != Error::Code::Cancelled);
}

void MessageBanner::showNews(const QString& text) { show(text, false); }

QString MessageBanner::text() const { return m_text->text(); }

/// Without a text the line has the height of one.
void MessageBanner::clear()
{
    m_timer->stop();
    hide();
    m_text->clear();
}

void MessageBanner::clearFailure()
{
    if (m_failure)
        clear();
}

void MessageBanner::show(const QString& text, bool failure)
{
    m_failure = failure;
    m_text->setText(text);
    const int side = iconSide(kIconSize, this);
    m_icon->setPixmap(icon(failure ? u"warning"_s : u"met"_s, failure ? Tone::Bad : Tone::Good)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    setAccessibleName(text);
    QFrame::show();
    update();
    if (failure)
        m_timer->stop();
    else
        m_timer->start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        keepRoom();
    QFrame::changeEvent(event);
}

void MessageBanner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

void MessageBanner::paintEvent(QPaintEvent*)
{
    QColor tint = toneColor(m_failure ? Tone::Bad : Tone::Good, palette());
    QPainter painter(this);
    tint.setAlphaF(0.10F);
    painter.fillRect(rect(), tint);
    tint.setAlphaF(0.45F);
    painter.fillRect(QRect(0, 0, width(), 1), tint);
}

void MessageBanner::retranslateUi()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace greffier::ui
