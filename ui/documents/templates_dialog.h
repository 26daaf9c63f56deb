#pragma once

#include "core/workflow/register.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace greffier::ui {

class FieldsModel;
class TemplatePreview;
class TemplateProblems;
class TemplatesModel;

/// The templates of the register: which document is made from which, one of an officer's put in its
/// place or taken back, the document previewed, and the fields that may be typed.
class TemplatesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session`: with the data of which documents are previewed at first; 0: any.
    TemplatesDialog(Register& reg, int session, QWidget* parent = nullptr);

    void choose(const QString& document, const QString& language);
    /// Checks the file for the template chosen, and adds it, or shows what cannot be filled.
    void take(const QString& file);
    void save(const QString& path, bool shipped); ///< the template in use, or the shipped one
    void backToShipped();

private:
    QWidget* listSide();
    QWidget* detailSide();
    void reload();
    void showChosen();
    void updateButtons();
    void askForFile();
    void askForPlace(bool shipped);
    void add(const QString& file, const DocumentTemplate& to);
    void tell(const QString& text);
    const DocumentTemplate* chosen() const;

    Register& m_register;
    TemplatesModel* m_model;
    FieldsModel* m_fields;
    QTableView* m_table;
    QPushButton* m_take;
    QPushButton* m_save;
    QPushButton* m_saveShipped;
    QPushButton* m_back;
    QTabWidget* m_tabs;
    TemplatePreview* m_preview;
    TemplateProblems* m_problems;
    QLabel* m_outcome;
    QString m_shown; ///< document, language and file of the template shown
};

} // namespace greffier::ui
