#include "ui/common/digest_view.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QPixmap>
#include <QScrollBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {
constexpr int kIconSize = 16;
}

DigestView::DigestView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { Q_EMIT linkActivated(link.toString()); });
}

void DigestView::showDigest(const QString& html, bool sameSubject)
{
    if (!isVisible() && window()->isVisible()) {
        m_waiting = Waiting{html, sameSubject && (!m_waiting || m_waiting->sameSubject)};
        return;
    }
    m_waiting.reset();
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(sameSubject ? place : 0);
}

QVariant DigestView::loadResource(int, const QUrl& name)
{
    if (name.scheme() != u"icon"_s)
        return {};
    const QStringList parts = name.path().split(u'/');
    const Tone tone = static_cast<Tone>(parts.value(1).toInt());
    const qreal ratio = devicePixelRatioF();
    const int side = iconSide(kIconSize, this);
    QPixmap pixmap = icon(parts.first(), tone).pixmap(QSize(side, side), ratio);
    return pixmap;
}

void DigestView::showEvent(QShowEvent* event)
{
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        showDigest(waiting->html, waiting->sameSubject);
    QTextBrowser::showEvent(event);
}

void DigestView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        Q_EMIT lookChanged();
}

} // namespace greffier::ui
