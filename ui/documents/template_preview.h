#pragma once

#include "core/workflow/document_preview.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace greffier::ui {

class DocumentPane;

/// A document as the template in use makes it from the data of a session, as pictures of its pages
/// where LibreOffice is installed and as text elsewhere; it can be saved as Word and as PDF.
class TemplatePreview final : public QWidget {
    Q_OBJECT

public:
    /// `session`: with the data of which it begins; 0: of the first there is.
    TemplatePreview(Register& reg, int session, QWidget* parent = nullptr);

    void showTemplate(const DocumentTemplate& one);
    void show(); ///< writes the document and shows it

Q_SIGNALS:
    void failed(const greffier::Error& error);
    void said(const QString& news);

private:
    void buildLayout();
    void offerSessions(int session);
    void offerVacancies();
    void drop();
    ExportRequest request() const;
    void showPreview(const DocumentPreview& preview);
    void save(const QByteArray& bytes, const QString& path);
    QString askForPlace(const QString& ending);
    void updateButtons();

    Register& m_register;
    DocumentTemplate m_template;
    int m_asked = 0; ///< number of the latest preview; an answer to an earlier one is passed over
    std::shared_ptr<const DocumentPreview> m_preview; ///< null: none is shown
    QComboBox* m_session;
    QComboBox* m_vacancy;
    QPushButton* m_show;
    QLabel* m_notice;
    DocumentPane* m_pane;
    QPushButton* m_word;
    QPushButton* m_pdf;
};

} // namespace greffier::ui
