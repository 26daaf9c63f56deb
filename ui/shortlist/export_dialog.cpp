#include "ui/shortlist/export_dialog.h"

#include "ui/common/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ExportDialog::ExportDialog(const ExportRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_request(request)
    , m_document(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    setWindowTitle(tr("Export to Word"));
    m_document->setObjectName(u"document"_s);
    m_language->setObjectName(u"language"_s);
    m_document->addItem(tr("Shortlist of this vacancy (internal)"), u"shortlist"_s);
    m_document->addItem(tr("Public list of eligible candidates"), u"public-list"_s);
    for (const QString& code : {u"en"_s, u"fr"_s})
        m_language->addItem(languageName(code), code);
    m_document->setCurrentIndex(qMax(0, m_document->findData(request.document)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(request.language)));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the place…"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Document"), m_document);
    form->addRow(tr("&Language"), m_language);
    form->addRow(buttons);
    setMinimumWidth(420);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request = m_request;
    request.document = m_document->currentData().toString();
    request.language = m_language->currentData().toString();
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
