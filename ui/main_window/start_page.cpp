#include "ui/main_window/start_page.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {
constexpr int kWidth = 620;
constexpr int kMostWidth = 960; ///< with large letters
constexpr int kLogoSize = 72;
} // namespace

StartPage::StartPage(const QList<QAction*>& actions, const QString& officerName, QWidget* parent)
    : QWidget(parent)
    , m_notice(new StartNotice(this))
    , m_title(new QLabel(this))
    , m_purpose(new QLabel(this))
    , m_officerLabel(new QLabel(this))
    , m_officer(new QLineEdit(officerName, this))
    , m_recentLabel(new QLabel(this))
    , m_recent(new QListWidget(this))
{
    auto* column = new QWidget(this);
    // Fixed: what goes on below needs room for just this width.
    column->setFixedWidth(std::min(iconSide(kWidth, this), kMostWidth));
    auto* logo = new QLabel(column);
    logo->setPixmap(applicationIcon().pixmap(QSize(kLogoSize, kLogoSize), devicePixelRatioF()));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_title->setFont(large);
    m_purpose->setWordWrap(true);
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_officer->setObjectName(u"officerName"_s);
    m_officerLabel->setBuddy(m_officer);
    m_recentLabel->setBuddy(m_recent);
    m_recent->setObjectName(u"recentRegisters"_s);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->viewport()->setAutoFillBackground(false);

    auto* layout = new QGridLayout(column);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(6);
    layout->addWidget(logo, 0, 0, 2, 1);
    layout->addWidget(m_title, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_purpose, 1, 1, Qt::AlignTop);
    layout->setRowMinimumHeight(2, 20);
    layout->addWidget(m_notice, 3, 1);
    int row = 4;
    for (QAction* action : actions) {
        auto* button = new QToolButton(column);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(40);
        layout->addWidget(button, row++, 1);
    }
    layout->setRowMinimumHeight(row++, 14);
    layout->addWidget(m_officerLabel, row++, 1);
    layout->addWidget(m_officer, row++, 1);
    layout->setRowMinimumHeight(row++, 14);
    layout->addWidget(m_recentLabel, row++, 1);
    layout->addWidget(m_recent, row, 1);
    layout->setColumnStretch(1, 1);

    auto* whole = new QWidget(this);
    auto* middle = new QGridLayout(whole);
    middle->addWidget(column, 1, 1);
    middle->setColumnStretch(0, 1);
    middle->setColumnStretch(2, 1);
    middle->setRowStretch(0, 1);
    middle->setRowStretch(2, 2);
    auto* scroll = new QScrollArea(this); // with large letters there is more than a screen of it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(whole);
    whole->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    if (auto* first = column->findChild<QToolButton*>())
        first->setFocus(); // not the name, over which one would write

    connect(m_officer, &QLineEdit::editingFinished, this, &StartPage::tellName);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT registerChosen({Opening::Kind::Existing, item->data(Qt::UserRole).toString()});
    });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    connect(m_notice, &StartNotice::chosen, this, &StartPage::registerChosen);
    retranslateUi();
    sizeIcons();
}

void StartPage::setRecent(const QStringList& files)
{
    m_recent->clear();
    for (const QString& file : files) {
        const QFileInfo place(file);
        auto* item = new QListWidgetItem(
            icon(u"document"_s, Tone::Accent),
            //: a register and the folder it lies in
            tr("%1 — %2").arg(place.completeBaseName(), QDir::toNativeSeparators(place.path())),
            m_recent);
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
    }
    m_recent->setVisible(!files.isEmpty());
    m_recentLabel->setVisible(!files.isEmpty());
}

void StartPage::setOfficerName(const QString& name) { m_officer->setText(name); }

void StartPage::tellName() { Q_EMIT officerNamed(m_officer->text().simplified()); }

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        sizeIcons();
    QWidget::changeEvent(event);
}

void StartPage::sizeIcons()
{
    const int side = style()->pixelMetric(QStyle::PM_ToolBarIconSize, nullptr, this);
    for (auto* button : findChildren<QToolButton*>())
        button->setIconSize(QSize(side, side));
}

void StartPage::retranslateUi()
{
    m_title->setText(tr("Greffier"));
    m_purpose->setText(tr("From the call for applications to the shortlist: the register of a "
                          "selection of mandate holders. Everything stays on this machine."));
    m_officerLabel->setText(tr("Your &name, with which your acts are signed"));
    m_recentLabel->setText(tr("&Recent registers"));
}

} // namespace greffier::ui
