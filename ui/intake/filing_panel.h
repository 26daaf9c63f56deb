#pragma once

#include "core/workflow/snapshot.h"
#include "core/workflow/waiting_files.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace greffier::ui {

/// Whose a waiting file is and for which vacancy, and what an officer reads from the picture of a
/// scan. Values go in and out; nothing is stored here.
class FilingPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FilingPanel(QWidget* parent = nullptr);

    /// What the program proposes for a file, to be corrected.
    void propose(const WaitingFile& file, const FilingProposal& proposal, const Snapshot& snapshot);
    void clear();

    HandFiling filing() const; ///< under the applicant chosen
    HandFiling newApplicant() const; ///< under a new one of the names given
    bool hasApplicant() const;
    QString skipReason() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* addLine(QFormLayout* form, const QString& field);
    void fillApplicants(const FilingProposal& proposal, const Snapshot& snapshot);
    void fillVacancies(const WaitingFile& file, const FilingProposal& proposal,
                       const Snapshot& snapshot);
    void explain();
    HandFiling common() const;
    void retranslateUi();

    QComboBox* m_applicant;
    QLabel* m_explanation;
    QComboBox* m_vacancy;
    QComboBox* m_part;
    QList<QLineEdit*> m_typed; ///< object name: the field
    QLabel* m_typedHint;
    QComboBox* m_reason;
    QFormLayout* m_form;
    QList<FilingCandidate> m_candidates;
    bool m_isPicture = false;
};

} // namespace greffier::ui
