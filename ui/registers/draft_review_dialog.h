#pragma once

#include "core/domain/call_draft.h"
#include "core/workflow/page_comparison.h"

#include <QDialog>

class QCheckBox;
class QTableWidget;

namespace greffier::ui {

/// A note verbale or the page of a mandate as understood, field by field, before it is admitted in
/// one act. Of a note it says where each value was read; of a page, what the register has; of both,
/// what is to be checked.
class DraftReviewDialog final : public QDialog {
    Q_OBJECT

public:
    DraftReviewDialog(const CallDraft& note, QWidget* parent);
    DraftReviewDialog(const CallDraft& page, const QList<PageDifference>& differences,
                      QWidget* parent);

    bool isOutgoing() const; ///< of a note: the office sent it

private:
    void build(const QStringList& headings, const QString& admit);
    void addRow(const QStringList& cells);
    void addRemarks(const QStringList& remarks);

    QTableWidget* m_table;
    QCheckBox* m_outgoing;
};

} // namespace greffier::ui
