#pragma once

#include "core/workflow/register.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace greffier::ui {

/// The Consultative Group: members with State, regional group and period, to be added and
/// corrected, and who chairs for a session.
class GroupDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session`: number of the one that a chair is named for; 0: none is chosen.
    GroupDialog(Register& reg, int session, QWidget* parent = nullptr);

    GroupMember member() const; ///< as the fields stand; its uid is that of the row chosen

private:
    void buildLayout();
    void reload();
    void fillRow(int row, const GroupMember& member, const Snapshot& snapshot);
    void keepChosen();
    void showMember();
    void suggestGroup();
    void save(bool asNew);
    void nameChair();
    void showComposition(const Snapshot& snapshot);
    SessionId sessionId() const;

    Register& m_register;
    int m_session;
    QList<GroupMember> m_members;
    QString m_chosen; ///< uid of the member in the fields; empty: nobody
    QTableWidget* m_table;
    QLineEdit* m_name;
    QComboBox* m_state;
    QComboBox* m_group;
    QLineEdit* m_function;
    QDateEdit* m_from;
    QCheckBox* m_ends;
    QDateEdit* m_to;
    QPushButton* m_add;
    QPushButton* m_correct;
    QPushButton* m_chair;
    QLabel* m_composition; ///< whether each regional group has its member at that session
    QLabel* m_outcome;
};

} // namespace greffier::ui
