#pragma once

#include "core/workflow/register.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;

namespace greffier::ui {

class FileLine;

/// Asks what is to be taken in, and for which session.
class IntakeDialog final : public QDialog {
    Q_OBJECT

public:
    IntakeDialog(const IntakeRequest& request, const QList<int>& sessions,
                 QWidget* parent = nullptr);

    IntakeRequest request() const;
    bool canBeAccepted() const; ///< a session, and something to take in

    static std::optional<IntakeRequest> ask(const IntakeRequest& request,
                                            const QList<int>& sessions, QWidget* parent);

private:
    QStringList m_files; ///< single files, as they were dropped
    QComboBox* m_session;
    FileLine* m_folder;
    FileLine* m_survey;
    FileLine* m_codebook;
    FileLine* m_receipts;
    QDialogButtonBox* m_buttons;
};

/// What dropped files and folders are likely to be: the folder of forms, the survey, the codebook,
/// the list of receipts, or a form or letter that is taken in alone. A table is told by its name
/// and, failing that, taken for the survey.
IntakeRequest requestFor(const QStringList& dropped);

} // namespace greffier::ui
