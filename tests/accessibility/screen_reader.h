#pragma once

#include "tests/accessibility/accessible.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace greffier::test {

/// An officer who does not see the screen: hears the window over AT-SPI and has a keyboard. What
/// does not come about within ten minutes fails the test.
class ScreenReader {
public:
    /// Why there can be none here; empty: there can. It needs a display with a window manager, the
    /// bus of screen readers and xdotool.
    static QString obstacle();

    /// Starts the program, with settings of its own.
    explicit ScreenReader(const QString& folder);
    ~ScreenReader();
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    bool programRuns() const;
    Accessible window() const; ///< the dialog that waits for an answer, else the window
    /// What is shown in the window with that role and name; waits for it.
    Accessible find(const QString& role, const QString& name);
    bool shows(const QString& role, const QString& name) const;
    /// All that is shown in the window, without what stands in tables, trees and lists.
    QList<Accessible> everything() const;
    Accessible focused() const;

    void choose(const QString& menu, const QString& action); ///< by their names without "…"
    void press(const QString& button);
    void write(const QString& name, const QString& text); ///< into the field of that name
    void key(const QString& keys); ///< as xdotool names them: "ctrl+a"
    void tabTo(const Accessible& part);
    void answerFile(const QString& path, const QString& button);

    void waitFor(const QString& what, const std::function<bool()>& holds) const;

private:
    static void require(bool holds, const QString& what);
    void startManager();

    QDBusConnection m_bus;
    QProcess m_manager; ///< of windows
    QProcess m_program;
};

} // namespace greffier::test
