#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace greffier::ui {

class ManualWindow;
class Settings;

/// What helps in a window: the page of the manual on the place in front, the sheet of keys, what
/// program it is.
class HelpActs final : public QObject {
    Q_OBJECT

public:
    /// `place` names the page of the manual that is wanted.
    HelpActs(const Settings& settings, std::function<QString()> place, QWidget* window);

private:
    void showManual();
    void showKeys();
    void showAbout();

    const Settings& m_settings;
    std::function<QString()> m_place;
    QWidget* m_window;
    ManualWindow* m_manual = nullptr; ///< once it was asked for
};

} // namespace greffier::ui
