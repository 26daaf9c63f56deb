#pragma once

#include "core/domain/audit_entry.h"
#include "ui/common/page.h"
#include "ui/common/register_words.h"
#include "ui/history/subject_words.h"
#include "ui/history/undo_choice.h"

#include <functional>
#include <optional>

class QAction;
class QLineEdit;
class QMenu;
class QSplitter;
class QTableView;

namespace greffier {
class Register;
}

namespace greffier::ui {

class DigestView;
class HistoryModel;

/// Every act with who, when and what; before and after of each row; undo of any act that stands.
/// The undo and redo of the whole window are here, with the names of their next steps.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Register& reg, QWidget* parent = nullptr);

    int count() const override;
    void saveLayout(Settings& settings) const override;
    void restoreLayout(const Settings& settings) override;

    QTableView* list() const override { return m_table; }
    void find() override;

private:
    void buildLayout();
    QMenu* makeViewsMenu();
    void keepingSelected(const std::function<void()>& change);
    void reload();
    void showSelected();
    void showDigest(bool sameSubject);
    using NextStep = std::optional<UndoStep> (*)(const QList<AuditEntry>&);
    void take(NextStep next);
    void takeStep();
    void stepTaken();
    void undo(ActId act, const QList<AuditEntry>& history, const std::function<void()>& then = {});
    Error withName(const Error& error);
    RegisterWords words() const;
    ActWords actWords() const;
    void nameSteps();
    void retranslateUi() override;

    Register& m_register;
    HistoryModel* m_model;
    QLineEdit* m_find;
    QTableView* m_table;
    DigestView* m_digest;
    QSplitter* m_splitter;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_undoSelected;
    bool m_loading = false;
    bool m_stale = false; ///< an act was done while the history was loading
    std::optional<AuditEntry> m_shownAct; ///< with its rows
    QList<NextStep> m_steps; ///< asked for and not taken yet; the first is being taken
};

} // namespace greffier::ui
