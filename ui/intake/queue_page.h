#pragma once

#include "core/workflow/register.h"
#include "core/workflow/waiting_files.h"
#include "ui/common/page.h"

class QAction;
class QLabel;
class QSplitter;
class QTableView;

namespace greffier::ui {

class DocumentPane;
class FilingPanel;
class WaitingFilesModel;

/// The files that the intake could not place: each beside its picture or text, filed, skipped or
/// made a new applicant of with one key.
class QueuePage final : public Page {
    Q_OBJECT

public:
    explicit QueuePage(Register& reg, QWidget* parent = nullptr);

    int count() const override;
    void saveLayout(Settings& settings) const override;
    void restoreLayout(const Settings& settings) override;

    QTableView* list() const override { return m_table; }
    void find() override; ///< in the document of the file selected

private:
    void makeActions();
    void buildLayout();
    void reload();
    void showSelected();
    void file(const HandFiling& filing);
    void skip();
    void updateActions();
    DocumentId current() const;
    QString nextStep() const;
    void retranslateUi() override;

    Register& m_register;
    WaitingFilesModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QWidget* m_choice; ///< what is done with the file selected
    FilingPanel* m_panel;
    DocumentPane* m_document;
    QSplitter* m_splitter;
    QAction* m_file;
    QAction* m_new;
    QAction* m_skip;
    DocumentId m_shown; ///< what panel and document are about
};

} // namespace greffier::ui
