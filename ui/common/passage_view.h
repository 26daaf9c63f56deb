#pragma once

#include "core/workflow/document_view.h"
#include "ui/common/document_matches.h"
#include "ui/common/icons.h"

#include <QHash>
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
    /// Marks what was found, and brings the one with that number into sight; from 0, -1 for none.
    void showMatches(const QList<DocumentMatch>& matches, qsizetype current);
    /// What is selected, with the place where it begins; the file is left empty.
    std::optional<Evidence> selectedPlace() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTable(QTextCursor& cursor, qsizetype from, qsizetype to);
    QTextCursor find(const Evidence& evidence) const;
    QTextCursor cursorAt(const DocumentMatch& match) const;
    ExtraSelection marked(const QTextCursor& place, Tone tone, float strength) const;
    void bringIntoSight(const QTextCursor& place);

    QList<DocumentView::Passage> m_passages;
    QHash<qsizetype, int> m_blocks; ///< number of the block of each passage
    QTextCursor m_inSight; ///< stays in sight until the person scrolls; null: nothing has to
    QList<ExtraSelection> m_place; ///< the passage a value was read from
};

} // namespace greffier::ui
