#pragma once

#include "core/workflow/register.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace greffier::ui {

/// Asks which document is wanted, in which language, and as what file.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `request` names session, vacancy and list; document and language are asked for.
    explicit ExportDialog(const ExportRequest& request, QWidget* parent = nullptr);

    ExportRequest request() const;

    static std::optional<ExportRequest> ask(const ExportRequest& request, QWidget* parent);

private:
    /// The languages the chosen document is written in; `preferred` stays chosen if it is one.
    void offerLanguages(const QString& preferred);
    void offerFormats(const QString& preferred); ///< likewise

    ExportRequest m_request;
    QComboBox* m_document;
    QComboBox* m_language;
    QComboBox* m_format;
};

} // namespace greffier::ui
