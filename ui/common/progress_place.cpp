#include "ui/common/progress_place.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {
constexpr qint64 kTooEarlyMs = 1500;
constexpr int kTextWidth = 640;
} // namespace

QString remainingText(qint64 elapsedMs, qint64 done, qint64 total)
{
    if (done <= 0 || total <= done || elapsedMs < kTooEarlyMs)
        return {};
    const auto seconds = static_cast<int>(elapsedMs * (total - done) / done / 1000);
    if (seconds < 60)
        return QCoreApplication::translate("ProgressPlace", "less than a minute left");
    const int minutes = (seconds + 30) / 60;
    return QCoreApplication::translate("ProgressPlace", "about %Ln minute(s) left", nullptr,
                                       minutes);
}

ProgressPlace::ProgressPlace(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setMaximumWidth(160);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(u"stopWork"_s);
    m_stop->setAutoRaise(true);
    m_stop->setIcon(icon(u"stop"_s));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, &ProgressPlace::stop);
    retranslateUi();
    hide();
}

std::shared_ptr<const Progress> ProgressPlace::begin(const QString& work)
{
    m_work = work;
    m_elapsed.start();
    // The work reports from its own thread: a queued call brings it here.
    m_progress = std::make_shared<Progress>([this](qint64 done, qint64 total, const QString& at) {
        QMetaObject::invokeMethod(
            this, [this, done, total, at] { show(done, total, at); }, Qt::QueuedConnection);
    });
    m_stop->setEnabled(true);
    show(0, 0, {});
    QWidget::show();
    return m_progress;
}

void ProgressPlace::end()
{
    m_progress.reset();
    m_text->clear();
    m_bar->setAccessibleName({});
    hide();
}

void ProgressPlace::stop()
{
    if (!m_progress)
        return;
    m_progress->stop();
    m_stop->setEnabled(false);
}

void ProgressPlace::show(qint64 done, qint64 total, const QString& at)
{
    if (!m_progress)
        return;
    const QString remaining = remainingText(m_elapsed.elapsed(), done, total);
    QStringList parts{m_work};
    if (!at.isEmpty())
        parts += at;
    if (!remaining.isEmpty())
        parts += remaining;
    m_text->setText(fontMetrics().elidedText(parts.join(u" · "_s), Qt::ElideMiddle, kTextWidth));
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    m_bar->setAccessibleName(parts.join(u", "_s));
}

void ProgressPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ProgressPlace::retranslateUi()
{
    m_stop->setToolTip(tr("Stop; what is done stays"));
    m_stop->setAccessibleName(tr("Stop; what is done stays"));
}

} // namespace greffier::ui
