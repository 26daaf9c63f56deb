#pragma once

#include "core/workflow/register.h"
#include "ui/common/settings.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace greffier::ui {

class HistoryPage;
class MessageBanner;
class Page;
class PersonsPage;
class PlacesBar;
class ProgressPlace;
class QueuePage;
class RegisterWork;
class SessionsPage;
class ShortlistPage;
class StartPage;

/// The window: places, menus, the banner and the place of progress. What is done with a register is
/// the pages' business.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// Makes a register with the sample session at a path.
    using SampleMaker = std::function<Result<void>(const QString& file, const Workplace& workplace,
                                                   const Progress& progress)>;

    MainWindow(Workplace workplace, SampleMaker sampleMaker, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a register and shows its places; says why not, if not.
    void openRegister(const QString& file);

Q_SIGNALS:
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Opened = Result<std::unique_ptr<Register>>;
    using Opening = std::function<Opened(const Workplace&, const Progress&)>;

    QAction* addAction(const QString& name, const QString& iconName, const QKeySequence& keys);
    void makeActions();
    void makeMenus();
    void buildLayout();
    void addPlace(Page* page, const QString& iconName);
    void inBackground(const QString& work, Opening open);
    void take(Opened opened);
    void closeRegister();
    void fillRegisterMenus();
    void showRecent();
    void namePlaces();
    void newRegister();
    void chooseRegister();
    void openSample();
    void retranslateUi();

    Workplace m_workplace;
    SampleMaker m_sampleMaker;
    Settings m_settings;
    std::unique_ptr<Register> m_register;
    QList<Page*> m_pages;
    SessionsPage* m_sessions = nullptr; ///< these six are there while a register is open
    QueuePage* m_queue = nullptr;
    PersonsPage* m_persons = nullptr;
    ShortlistPage* m_shortlists = nullptr;
    HistoryPage* m_history = nullptr;
    RegisterWork* m_work = nullptr;
    PlacesBar* m_places;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    MessageBanner* m_banner;
    ProgressPlace* m_progress;
    QMenu* m_registerMenu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_sessionMenu = nullptr;
    QMenu* m_applicationMenu = nullptr;
    QMenu* m_applicantMenu = nullptr;
    QMenu* m_shortlistMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QHash<QString, QAction*> m_actions;
};

} // namespace greffier::ui
