#pragma once

#include "core/workflow/document_view.h"

#include <QScrollArea>

#include <optional>

namespace greffier::ui {

class PageSheet;

/// The pages of a PDF as pictures, one below the other. A picture is made when its page comes into
/// sight. What is dragged over with the mouse is selected, line by line.
class PageView final : public QScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void showDocument(const DocumentView& view);
    /// Marks a place and brings it into sight; one on no page takes the mark away.
    void showPlace(const Locator& place);
    /// The words that were dragged over, with their place; the file is left empty.
    std::optional<Evidence> selectedPlace() const { return m_selected; }

Q_SIGNALS:
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitPages();
    void select(int page, const QRectF& dragged);

    QList<DocumentView::Passage> m_passages;
    QList<PageSheet*> m_pages;
    std::optional<Evidence> m_selected;
};

} // namespace greffier::ui
