#pragma once

#include "core/workflow/register.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableView;

namespace greffier::ui {

class RuleBookModel;

/// The rule book in force, to be read and corrected: an officer confirms a rule whose source was
/// not read, adopts an edition with other numbers, each with the ground for it, and adds reasons
/// that decisions may name.
class RuleBookDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RuleBookDialog(Register& reg, QWidget* parent = nullptr);

    RuleEdition edition() const; ///< as the fields stand
    void setEdition(const RuleEdition& edition);

private:
    QWidget* rulesPage();
    QWidget* editionPage();
    void reload();
    void listEditions(const Snapshot& snapshot);
    void showEdition(int row);
    void updateButtons();
    void confirmRule();
    void adopt();
    void show(const QString& text);

    Register& m_register;
    RuleBookModel* m_model;
    QTableView* m_table;
    QLineEdit* m_ground;
    QPushButton* m_confirm;
    QListWidget* m_editions;
    QLineEdit* m_name;
    QSpinBox* m_words;
    QSpinBox* m_letters;
    QLineEdit* m_languages;
    QLineEdit* m_zone;
    QLineEdit* m_special;
    QCheckBox* m_emptyExcludes;
    QCheckBox* m_guideline;
    QLineEdit* m_editionGround;
    QPushButton* m_adopt;
    QLabel* m_outcome;
    std::optional<QList<RuleBookEdition>> m_known; ///< the editions listed
};

} // namespace greffier::ui
