#pragma once

#include "core/workflow/survey_preview.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace greffier {
class Register;
struct IntakeRequest;
} // namespace greffier

namespace greffier::ui {

/// Shows how the columns of a survey's export are read, with its first answers, and lets the
/// officer say otherwise. Stores nothing; whoever shows it counts anew when something was changed.
class SurveyColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SurveyColumnsDialog(const SurveyPreview& preview, QWidget* parent = nullptr);

    SurveyLayout layout() const;
    /// What would come in under the layout as it is now.
    void showCounts(const SurveyPreview& preview);
    bool canBeAccepted() const;

    /// The layout of the survey of a request as the officer confirmed it; nothing: cancelled.
    static std::optional<SurveyLayout> ask(Register& reg, const IntakeRequest& request,
                                           const SurveyPreview& preview, QWidget* parent);

Q_SIGNALS:
    void changed(const SurveyLayout& layout);

private:
    void fillTable(const SurveyPreview& preview);
    QComboBox* boxOf(const SurveyPreviewColumn& column);
    void changedByOfficer();

    QTableWidget* m_columns;
    QComboBox* m_zone;
    QLabel* m_counts;
    QDialogButtonBox* m_buttons;
};

/// "Family name", "Not used" ...: what a column can be read as.
QString surveyFieldName(const QString& code);

} // namespace greffier::ui
