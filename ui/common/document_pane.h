#pragma once

#include "core/workflow/document_view.h"
#include "ui/common/document_matches.h"

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
class SearchLine;

/// A stored document beside the digest: its text, its pages as pictures, or its rows, at the
/// passage asked for. One can search in it; what is selected can be taken over into a field.
class DocumentPane final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentPane(QWidget* parent = nullptr);

    void showDocument(const DocumentView& view, const Evidence& evidence);
    /// Whether it can be closed, and whether a selection can be taken over; both at first.
    void setManners(bool closable, bool usable);
    /// What is selected, with its place; nothing selected: none.
    std::optional<Evidence> selectedPlace() const;
    /// Goes to the line in which is written what is sought in the document.
    void find();

Q_SIGNALS:
    void placeChosen(const Evidence& place);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void showPart(QWidget* part);
    void showRows(const Locator& place);
    void search();
    void goToMatch(qsizetype number);
    void retranslateUi();

    DocumentView m_view;
    QLabel* m_name;
    QToolButton* m_asText;
    QToolButton* m_use;
    QToolButton* m_close;
    SearchLine* m_search;
    QStackedWidget* m_stack;
    QLabel* m_notice;
    PassageView* m_text;
    PageView* m_pages;
    QTableView* m_table;
    RowsModel* m_rows;
    QList<DocumentMatch> m_matches;
    qsizetype m_match = -1; ///< of the matches, the one shown; -1: none
};

} // namespace greffier::ui
