#pragma once

#include "ui/actions/shortcuts.h"
#include "ui/common/settings.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace greffier::ui {

class FileLine;
class KeysPanel;

/// What one person sets for themselves on this machine.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const Preferences& preferences, const Shortcuts& shortcuts,
                   QWidget* parent = nullptr);

    Preferences preferences() const;
    Shortcuts shortcuts() const;

private:
    QWidget* makePersonalPage();
    void addFolders(QFormLayout* form);

    Preferences m_preferences;
    QComboBox* m_language;
    QLineEdit* m_officer;
    QComboBox* m_colours;
    QSpinBox* m_textPercent;
    QList<FileLine*> m_folders; ///< as Preferences::Folder
    KeysPanel* m_keys;
};

} // namespace greffier::ui
