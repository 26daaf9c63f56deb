#pragma once

#include "core/workflow/register.h"
#include "ui/common/settings.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace greffier::ui {

class Desk;
class MessageBanner;
class ProgressPlace;
class StartPage;
class WindowMenus;

/// The register a window is to show.
struct Opening {
    enum class Kind { Existing, New, Sample };

    Kind kind = Kind::Existing;
    QString file;
};

/// A window: the page to begin with, or the desk of the one register it shows; menus, the banner
/// and the place of progress. What is done with a register is the business of desk and pages.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// Makes a register with the sample session at a path.
    using SampleMaker = std::function<Result<void>(const QString& file, const Workplace& workplace,
                                                   const Progress& progress)>;

    MainWindow(Workplace workplace, SampleMaker sampleMaker, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows its register, here if there is none yet; says why not, if not.
    void open(const Opening& opening);
    void openRegister(const QString& file) { open({Opening::Kind::Existing, file}); }
    QString registerFile() const; ///< empty: none is open or about to be

Q_SIGNALS:
    void languageChosen(const QString& code);
    /// One window shows one register: this one has another already.
    void windowWanted(const greffier::ui::Opening& opening);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Opened = Result<std::unique_ptr<Register>>;

    void makeActions();
    void makeLanguageActions();
    void buildLayout();
    void take(Opened opened);
    void closeRegister();
    void showRecent();
    void showActions();
    void newRegister();
    void chooseRegister();
    void openSample();
    void retranslateUi();

    Workplace m_workplace;
    SampleMaker m_sampleMaker;
    Settings m_settings;
    QString m_file; ///< of the register open or about to be
    WindowMenus* m_menus;
    QMenu* m_recent;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    Desk* m_desk = nullptr; ///< there while a register is open
    MessageBanner* m_banner;
    ProgressPlace* m_progress;
};

} // namespace greffier::ui
