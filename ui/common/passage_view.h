#pragma once

#include "core/workflow/document_view.h"

#include <QTextBrowser>

#include <optional>

namespace greffier::ui {

/// The text of a document, every passage knowing its place. Received text never becomes markup.
class PassageView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit PassageView(QWidget* parent = nullptr);

    void showPassages(const QList<DocumentView::Passage>& passages);
    /// Marks the passage a value was read from and brings it into sight.
    void showPlace(const Evidence& evidence);
    /// What is selected, with the place where it begins; the file is left empty.
    std::optional<Evidence> selectedPlace() const;

private:
    void addTable(QTextCursor& cursor, qsizetype from, qsizetype to);
    QTextCursor find(const Evidence& evidence) const;

    QList<DocumentView::Passage> m_passages;
};

} // namespace greffier::ui
