#pragma once

#include "core/workflow/register.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace greffier::ui {

/// Asks which document is wanted, of what, in which language, and as what file.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// How much of a session a document is about.
    enum class Extent { Session, Vacancy, Chosen };

    struct Choice {
        ExportRequest request;
        bool oneFileEach = false; ///< a file for each letter
    };

    /// `start` names what the place shows: session, vacancy, list and the applications chosen, or a
    /// note verbale; only documents about such a thing are offered. The rest is asked for.
    explicit ExportDialog(const ExportRequest& start, QWidget* parent = nullptr);

    Choice choice() const;

    static std::optional<Choice> ask(const ExportRequest& start, QWidget* parent);

private:
    void buildLayout();
    void offerDocuments();
    /// What can be chosen for the document; what was chosen before stays where it can.
    void showDocument();
    void offerExtents(const DocumentKind& kind);
    void offerLanguages(const DocumentKind& kind);
    void offerFormats(const DocumentKind& kind);
    void showFormat();
    DocumentKind kind() const;

    ExportRequest m_start;
    QFormLayout* m_form;
    QComboBox* m_document;
    QComboBox* m_extent;
    QComboBox* m_list;
    QComboBox* m_language;
    QComboBox* m_format;
    QCheckBox* m_each;
};

} // namespace greffier::ui
