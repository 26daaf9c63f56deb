#pragma once

#include "core/base/result.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/appearance.h"

#include <QString>

#include <memory>
#include <vector>

namespace greffier::app {

/// Builds the program in order: language, workplace, window; then, once the window stands, opens
/// the register it was started with.
class Application {
public:
    /// `language` overrides the one chosen in the window; empty: that one, else the system's.
    explicit Application(const QString& language);
    ~Application();

    /// Shows a window; `registerFile` may be empty. Returns what the event loop returns.
    int run(const QString& registerFile);

private:
    ui::MainWindow* addWindow();
    void showRegister(const ui::Opening& opening);
    void apply(const ui::Preferences& preferences);

    ui::Appearance m_appearance;
    std::vector<std::unique_ptr<ui::MainWindow>> m_windows; ///< one for each register open
};

} // namespace greffier::app
