#pragma once

#include "core/workflow/register.h"
#include "ui/common/settings.h"
#include "ui/main_window/register_opening.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace greffier::ui {

class Desk;
class MessageBanner;
class ProgressPlace;
class RecentMenu;
class StartPage;
class WindowMenus;

/// A window: the page to begin with, or the desk of the one register it shows; menus, the banner
/// and the place of progress. What is done with a register is the business of desk and pages.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Workplace workplace, SampleMaker sampleMaker, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows its register, here if there is none yet; says why not, if not.
    void open(const Opening& opening);
    void openRegister(const QString& file) { open({Opening::Kind::Existing, file}); }
    QString registerFile() const { return m_file; } ///< empty: none is open or about to be
    /// Says which registers a killed program had open, where one is chosen.
    void sayLeftOpen(const QStringList& files);
    /// Takes over what the person has set by now.
    void applyPreferences();

Q_SIGNALS:
    void preferencesChanged(const greffier::ui::Preferences& preferences);
    /// One window shows one register: this one has another already.
    void windowWanted(const greffier::ui::Opening& opening);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    void setPreference(QString Preferences::*which, const QString& value);
    void setPreferences(const Preferences& preferences);
    void buildLayout();
    void makeStart();
    void take(OpenedRegister opened);
    void makeDesk(std::unique_ptr<Register> reg, const QString& place);
    void showDesk(const QString& place);
    void rebuild();
    void closeRegister();
    void showRecent();
    void showActions();
    void showSettings();
    void retranslateUi();

    Workplace m_workplace;
    SampleMaker m_sampleMaker;
    Settings m_settings;
    QString m_file; ///< of the register open or about to be
    WindowMenus* m_menus;
    RecentMenu* m_recent;
    QStackedWidget* m_stack;
    int m_textPercent = 100; ///< that the widgets were made for
    StartPage* m_start = nullptr;
    std::unique_ptr<Desk> m_coming; ///< whose places are being made
    Desk* m_desk = nullptr; ///< there while a register is open
    MessageBanner* m_banner;
    ProgressPlace* m_progress;
};

} // namespace greffier::ui
