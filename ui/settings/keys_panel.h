#pragma once

#include "ui/actions/shortcuts.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace greffier::ui {

class KeysModel;

/// The keys of all actions, to change one by one. Keys that another action has are refused, and
/// which one it is is said.
class KeysPanel final : public QWidget {
    Q_OBJECT

public:
    explicit KeysPanel(const Shortcuts& shortcuts, QWidget* parent = nullptr);

    Shortcuts shortcuts() const;

private:
    void buildLayout();
    void showSelected();
    void take(const QKeySequence& typed);
    void set(const Shortcuts::Keys& keys);
    int row() const;

    KeysModel* m_model;
    QTableView* m_table;
    QLabel* m_label;
    QKeySequenceEdit* m_edit;
    QPushButton* m_none;
    QPushButton* m_usual;
    QPushButton* m_allUsual;
    QLabel* m_conflict;
};

} // namespace greffier::ui
