#pragma once

#include "core/workflow/rulings.h"
#include "core/workflow/snapshot.h"

#include <QDialog>

#include <functional>
#include <optional>

class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace greffier::ui {

/// Asks which source is right where survey, form and letter differ, and why. The characters that
/// differ are marked.
class DifferenceDialog final : public QDialog {
    Q_OBJECT

public:
    DifferenceDialog(const Dossier& dossier,
                     const std::function<QString(const QString& iso2)>& stateName,
                     QWidget* parent = nullptr);

    DifferenceRuling ruling() const;
    void choose(const QString& field, const QString& source, const QString& reason);
    bool canBeAccepted() const;

    static std::optional<DifferenceRuling>
    ask(const Dossier& dossier, const std::function<QString(const QString& iso2)>& stateName,
        QWidget* parent);

private:
    void showField();
    void check();

    ApplicationId m_application;
    QList<FieldConcordance> m_fields;
    std::function<QString(const QString&)> m_stateName;
    QComboBox* m_field;
    QWidget* m_statements;
    QButtonGroup* m_sources; ///< ids: places in the statements of the field
    QPlainTextEdit* m_reason;
    QDialogButtonBox* m_buttons;
};

/// The fields that are not stated the same everywhere.
QList<FieldConcordance> openDifferences(const Dossier& dossier);

} // namespace greffier::ui
