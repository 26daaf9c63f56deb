#pragma once

#include "core/workflow/document_view.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace greffier::ui {

class PageView;
class PassageView;
class RowsModel;

/// A stored document beside the digest: its text, its pages as pictures, or its rows, at the
/// passage asked for. What is selected in it can be taken over into a field.
class DocumentPane final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentPane(QWidget* parent = nullptr);

    void showDocument(const DocumentView& view, const Evidence& evidence);
    /// Whether it can be closed, and whether a selection can be taken over; both at first.
    void setManners(bool closable, bool usable);
    /// What is selected, with its place; nothing selected: none.
    std::optional<Evidence> selectedPlace() const;

Q_SIGNALS:
    void placeChosen(const Evidence& place);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void showPart(QWidget* part);
    void showRows(const Locator& place);
    void retranslateUi();

    DocumentView m_view;
    QLabel* m_name;
    QToolButton* m_asText;
    QToolButton* m_use;
    QToolButton* m_close;
    QStackedWidget* m_stack;
    QLabel* m_notice;
    PassageView* m_text;
    PageView* m_pages;
    QTableView* m_table;
    RowsModel* m_rows;
};

} // namespace greffier::ui
