#pragma once

#include "tests/support/temp_register.h"
#include "ui/main_window/desk.h"
#include "ui/main_window/main_window.h"

#include <QAction>
#include <QStringList>

#include <memory>

namespace greffier::test {

constexpr int kPatience = 300000; ///< in milliseconds; sanitizers are slow

/// A window with a register of one call and some applications open.
struct OpenWindow {
    TempRegister temp;
    std::unique_ptr<ui::MainWindow> window;

    OpenWindow();

    ui::Desk* desk() const { return window->findChild<ui::Desk*>(); }
    QAction* action(const QString& name) const { return window->findChild<QAction*>(name); }
    void goTo(const QString& place) const { action(QStringLiteral("place-") + place)->trigger(); }

    /// Until the pages have what they asked the register for.
    void settle() const;
};

/// Names of all places of the window.
QStringList placeNames();

} // namespace greffier::test
