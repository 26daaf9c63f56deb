// Actions, menus and texts of the window, and what it is told by the desktop.
#include "ui/main_window/main_window.h"

#include "ui/applications/sessions_page.h"
#include "ui/common/icons.h"
#include "ui/common/words.h"
#include "ui/history/history_page.h"
#include "ui/intake/queue_page.h"
#include "ui/main_window/places_bar.h"
#include "ui/main_window/register_work.h"
#include "ui/main_window/start_page.h"
#include "ui/persons/persons_page.h"
#include "ui/shortlist/shortlist_page.h"

#include <QActionGroup>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kPlaces = 7;

} // namespace

QAction* MainWindow::addAction(const QString& name, const QString& iconName,
                               const QKeySequence& keys)
{
    auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), {}, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_actions.insert(name, action);
    return action;
}

void MainWindow::makeActions()
{
    const auto onClick
        = [this](QAction* action, auto act) { connect(action, &QAction::triggered, this, act); };
    onClick(addAction(u"newRegister"_s, u"new"_s, QKeySequence::New), &MainWindow::newRegister);
    onClick(addAction(u"openRegister"_s, u"open"_s, QKeySequence::Open),
            &MainWindow::chooseRegister);
    onClick(addAction(u"openSample"_s, u"sample"_s, {}), &MainWindow::openSample);
    onClick(addAction(u"closeRegister"_s, {}, QKeySequence(u"Ctrl+W"_s)),
            &MainWindow::closeRegister);
    onClick(addAction(u"quit"_s, {}, QKeySequence(u"Ctrl+Q"_s)), [this] { close(); });
    onClick(addAction(u"backUp"_s, {}, {}), [this] { m_work->backUp(); });
    onClick(addAction(u"verify"_s, {}, {}), [this] { m_work->verify(); });
    onClick(addAction(u"formLabels"_s, {}, {}), [this] { m_work->editFormLabels(); });
    onClick(addAction(u"admitCall"_s, u"call"_s, QKeySequence(u"Ctrl+Shift+A"_s)),
            [this] { m_work->admitCall(); });
    onClick(addAction(u"takeIn"_s, u"intake"_s, QKeySequence(u"Ctrl+I"_s)),
            [this] { m_work->takeIn({}, m_sessions->currentSession()); });
    onClick(addAction(u"screen"_s, u"screening"_s, QKeySequence(u"F9"_s)),
            [this] { m_sessions->screen(); });
    onClick(addAction(u"ruleBook"_s, {}, {}), [this] { m_work->showRuleBook(); });
    onClick(addAction(u"group"_s, {}, {}),
            [this] { m_work->showGroup(m_sessions->currentSession()); });
    for (int place = 0; place < kPlaces; ++place) {
        onClick(
            addAction(u"place%1"_s.arg(place + 1), {}, QKeySequence(u"Alt+%1"_s.arg(place + 1))),
            [this, place] { m_places->setCurrentRow(place); });
    }
    auto* languages = new QActionGroup(this);
    for (const QString& code : {u"en"_s, u"fr"_s}) {
        QAction* action = addAction(u"language-"_s + code, {}, {});
        action->setCheckable(true);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_settings.setLanguage(code);
            Q_EMIT languageChosen(code);
        });
    }
}

void MainWindow::makeMenus()
{
    m_registerMenu = menuBar()->addMenu(QString());
    m_editMenu = menuBar()->addMenu(QString());
    m_sessionMenu = menuBar()->addMenu(QString());
    m_applicationMenu = menuBar()->addMenu(QString());
    m_applicantMenu = menuBar()->addMenu(QString());
    m_shortlistMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    for (const QString& name : {u"newRegister"_s, u"openRegister"_s, u"openSample"_s})
        m_registerMenu->addAction(m_actions.value(name));
    m_recentMenu = m_registerMenu->addMenu(QString());
    m_registerMenu->addSeparator();
    for (const QString& name : {u"backUp"_s, u"verify"_s, u"formLabels"_s, u"closeRegister"_s})
        m_registerMenu->addAction(m_actions.value(name));
    m_registerMenu->addSeparator();
    m_registerMenu->addAction(m_actions.value(u"quit"_s));
    for (const QString& name :
         {u"admitCall"_s, u"takeIn"_s, u"screen"_s, u"ruleBook"_s, u"group"_s})
        m_sessionMenu->addAction(m_actions.value(name));
    for (int place = 1; place <= kPlaces; ++place)
        m_viewMenu->addAction(m_actions.value(u"place%1"_s.arg(place)));
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    for (const QString& name : {u"language-en"_s, u"language-fr"_s})
        m_languageMenu->addAction(m_actions.value(name));
    fillRegisterMenus();
}

void MainWindow::fillRegisterMenus()
{
    const bool isOpen = m_register != nullptr;
    const bool writable = isOpen && !m_register->isReadOnly();
    for (QMenu* menu : {m_editMenu, m_applicationMenu, m_applicantMenu, m_shortlistMenu}) {
        menu->clear();
        menu->setEnabled(isOpen);
    }
    if (isOpen) {
        m_editMenu->addActions({m_history->undoAction(), m_history->redoAction()});
        m_editMenu->addSeparator();
        m_editMenu->addAction(m_history->undoSelectedAction());
        m_applicationMenu->addActions(m_sessions->applicationActions());
        m_applicantMenu->addActions(m_persons->personActions());
        m_applicantMenu->addSeparator();
        m_applicantMenu->addActions(m_queue->queueActions());
        m_shortlistMenu->addActions(m_shortlists->shortlistActions());
    }
    for (const QString& name : {u"backUp"_s, u"verify"_s, u"closeRegister"_s, u"screen"_s,
                                u"ruleBook"_s, u"group"_s})
        m_actions.value(name)->setEnabled(isOpen);
    for (int place = 1; place <= kPlaces; ++place)
        m_actions.value(u"place%1"_s.arg(place))->setEnabled(isOpen);
    for (const QString& name : {u"admitCall"_s, u"takeIn"_s, u"formLabels"_s})
        m_actions.value(name)->setEnabled(writable);
}

void MainWindow::showRecent()
{
    m_recentMenu->clear();
    const QStringList files = m_settings.recentRegisters();
    for (const QString& file : files) {
        // An ampersand in a name is no mnemonic.
        QAction* action
            = m_recentMenu->addAction(QFileInfo(file).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { openRegister(file); });
    }
    m_recentMenu->setEnabled(!files.isEmpty());
    m_start->setRecent(files);
}

void MainWindow::namePlaces()
{
    const QStringList names{tr("Sessions"),   tr("Queue"),          tr("Mandates"), tr("Applicants"),
                            tr("Shortlists"), tr("Notes verbales"), tr("History")};
    for (int place = 0; place < names.size(); ++place) {
        m_actions.value(u"place%1"_s.arg(place + 1))->setText(names.at(place));
        if (place < m_pages.size())
            m_places->setPlace(place, names.at(place), m_pages.at(place)->count());
    }
    //: the name of a register, and of the program
    setWindowTitle(
        m_register ? tr("%1 — Greffier").arg(QFileInfo(m_register->fileName()).completeBaseName())
                   : tr("Greffier"));
}

void MainWindow::retranslateUi()
{
    m_registerMenu->setTitle(tr("&Register"));
    m_recentMenu->setTitle(tr("&Recent"));
    m_editMenu->setTitle(tr("&Edit"));
    m_sessionMenu->setTitle(tr("&Session"));
    m_applicationMenu->setTitle(tr("&Application"));
    m_applicantMenu->setTitle(tr("A&pplicant"));
    m_shortlistMenu->setTitle(tr("Short&list"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    const QHash<QString, QString> texts{
        {u"newRegister"_s, tr("&New register…")},
        {u"openRegister"_s, tr("&Open a register…")},
        {u"openSample"_s, tr("Open the &sample session")},
        {u"closeRegister"_s, tr("&Close the register")},
        {u"backUp"_s, tr("Make a &backup…")},
        {u"verify"_s, tr("Check the register")},
        {u"formLabels"_s, tr("&Wordings of forms…")},
        {u"quit"_s, tr("&Quit")},
        {u"admitCall"_s, tr("&Admit a call…")},
        {u"takeIn"_s, tr("&Take in applications…")},
        {u"screen"_s, tr("Apply the &rules")},
        {u"ruleBook"_s, tr("Rule &book…")},
        {u"group"_s, tr("&Consultative Group…")},
        {u"language-en"_s, u"English"_s},
        {u"language-fr"_s, u"Français"_s},
    };
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        m_actions.value(text.key())->setText(text.value());
    const QString language = interfaceLanguage();
    if (QAction* chosen = m_actions.value(u"language-"_s + language))
        chosen->setChecked(true);
    m_places->setAccessibleName(tr("Places"));
    namePlaces();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    closeRegister();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_register && !m_register->isReadOnly() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    event->acceptProposedAction();
    // The desktop waits for the end of the drop: the dialog comes after it.
    if (!files.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, files] { m_work->takeIn(files, m_sessions->currentSession()); },
            Qt::QueuedConnection);
}

} // namespace greffier::ui
