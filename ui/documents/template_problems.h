#pragma once

#include "core/base/error.h"
#include "core/workflow/document_templates.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace greffier::ui {

/// What cannot be filled in a template that was to be added, each with its place; a copy with Word
/// comments at these places can be saved.
class TemplateProblems final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateProblems(QWidget* parent = nullptr);

    void showCheck(const TemplateCheck& check, const QString& file);
    void saveCopy(const QString& path); ///< with the comments

Q_SIGNALS:
    void failed(const greffier::Error& error);
    void said(const QString& news);

private:
    void askForCopy();

    TemplateCheck m_check;
    QString m_file;
    QLabel* m_about;
    QTableWidget* m_table;
    QPushButton* m_copy;
};

} // namespace greffier::ui
