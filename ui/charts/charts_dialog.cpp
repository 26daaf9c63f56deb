#include "ui/charts/charts_dialog.h"

#include "ui/charts/arrivals_chart.h"
#include "ui/printing/print_preview.h"
#include "ui/shortlist/balance_chart.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kPrintedWidth = 640; ///< of a chart on paper, in pixels of the screen
constexpr int kPrintedTimes = 2; ///< finer than the screen

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QString picture(QWidget& chart)
{
    chart.setPalette(QPalette(Qt::lightGray, Qt::white));
    chart.setAutoFillBackground(true);
    chart.resize(kPrintedWidth, chart.sizeHint().height());
    QImage image(chart.size() * kPrintedTimes, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPrintedTimes);
    image.fill(Qt::white);
    chart.render(&image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<p><img width=\"%1\" src=\"data:image/png;base64,%2\"></p>"_s.arg(
        QString::number(kPrintedWidth), QString::fromLatin1(bytes.toBase64()));
}

} // namespace

ChartsDialog::ChartsDialog(const QString& subject, const Arrivals& arrivals, const Balance& balance,
                           QWidget* parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_arrivals(arrivals)
    , m_balance(balance)
{
    setWindowTitle(tr("Arrivals and balance"));
    auto* balanceChart = new BalanceChart(this);
    balanceChart->setBalance(balance);
    auto* numbers = new QPlainTextEdit(text(), this);
    numbers->setObjectName(u"numbers"_s);
    numbers->setReadOnly(true);
    numbers->setAccessibleName(tr("The same as text"));
    numbers->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading(subject, this));
    layout->addWidget(new QLabel(tr("Arrivals by day in Geneva; late ones are hatched"), this));
    layout->addWidget(new ArrivalsChart(arrivals, this), 3);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(new QLabel(tr("Balance"), this));
    layout->addWidget(balanceChart);
    layout->addWidget(numbers, 2);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this,
            [this] { previewText(windowTitle(), html(), this); });
}

QString ChartsDialog::text() const
{
    return ui::textOf(m_arrivals) + u"\n\n"_s + greffier::textOf(m_balance);
}

QString ChartsDialog::html() const
{
    ArrivalsChart arrivals(m_arrivals);
    BalanceChart balance;
    balance.setBalance(m_balance);
    return u"<h2>%1</h2>%2%3<pre>%4</pre>"_s.arg(m_subject.toHtmlEscaped(), picture(arrivals),
                                                 picture(balance), text().toHtmlEscaped());
}

} // namespace greffier::ui
