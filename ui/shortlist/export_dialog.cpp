#include "ui/shortlist/export_dialog.h"

#include "core/workflow/document_templates.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHash>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

DocumentKind kindOf(const QString& document)
{
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.code == document)
            return kind;
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(const ExportRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_request(request)
    , m_document(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_format(new QComboBox(this))
{
    setWindowTitle(tr("Export a document"));
    m_format->setObjectName(u"format"_s);
    m_document->setObjectName(u"document"_s);
    m_language->setObjectName(u"language"_s);
    for (const DocumentKind& kind : documentKinds())
        m_document->addItem(kind.audience == Audience::Internal
                                ? tr("%1 (internal)", "name of a document").arg(kind.name)
                                : kind.name,
                            kind.code);
    m_document->setCurrentIndex(qMax(0, m_document->findData(request.document)));
    offerLanguages(request.language);
    offerFormats(request.format);
    connect(m_document, &QComboBox::currentIndexChanged, this, [this] {
        offerLanguages(m_language->currentData().toString());
        offerFormats(m_format->currentData().toString());
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the place…"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Document"), m_document);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&File"), m_format);
    form->addRow(buttons);
    setMinimumWidth(420);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::offerLanguages(const QString& preferred)
{
    m_language->clear();
    for (const QString& code : kindOf(m_document->currentData().toString()).languages)
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferred)));
}

void ExportDialog::offerFormats(const QString& preferred)
{
    const QHash<QString, QString> names{
        {u"docx"_s, tr("Word document")},
        {u"pdf"_s, tr("PDF")},
        {u"xlsx"_s, tr("Workbook (XLSX)")},
        {u"csv"_s, tr("Values separated by commas (CSV)")},
        {u"eml"_s, tr("Drafts of mails, one for each candidate")},
    };
    m_format->clear();
    for (const QString& code : kindOf(m_document->currentData().toString()).formats)
        m_format->addItem(names.value(code), code);
    m_format->setCurrentIndex(qMax(0, m_format->findData(preferred)));
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request = m_request;
    request.document = m_document->currentData().toString();
    request.language = m_language->currentData().toString();
    request.format = m_format->currentData().toString();
    return request;
}

std::optional<ExportRequest> ExportDialog::ask(const ExportRequest& request, QWidget* parent)
{
    ExportDialog dialog(request, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.request();
}

} // namespace greffier::ui
