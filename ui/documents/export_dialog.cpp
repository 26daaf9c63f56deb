#include "ui/documents/export_dialog.h"

#include "core/workflow/document_templates.h"
#include "ui/common/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHash>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

const QStringList kOfApplications{u"comparison"_s, u"candidate-sheet"_s, u"screening-record"_s};

/// Whether the document is about single applications, so that some of them can be chosen.
bool isOfApplications(const DocumentKind& kind)
{
    return kind.isLetter || kOfApplications.contains(kind.code);
}

QString formatName(const QString& code)
{
    const QHash<QString, QString> names{
        {u"docx"_s, ExportDialog::tr("Word document")},
        {u"pdf"_s, ExportDialog::tr("PDF")},
        {u"xlsx"_s, ExportDialog::tr("Workbook (XLSX)")},
        {u"csv"_s, ExportDialog::tr("Values separated by commas (CSV)")},
        {u"eml"_s, ExportDialog::tr("Drafts of mails, one for each candidate")},
    };
    return names.value(code);
}

QComboBox* named(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    return box;
}

void choose(QComboBox* box, const QVariant& preferred)
{
    box->setCurrentIndex(qMax(0, box->findData(preferred)));
}

} // namespace

ExportDialog::ExportDialog(const ExportRequest& start, QWidget* parent)
    : QDialog(parent)
    , m_start(start)
    , m_form(new QFormLayout(this))
    , m_document(named(u"document"_s, this))
    , m_extent(named(u"extent"_s, this))
    , m_list(named(u"list"_s, this))
    , m_language(named(u"language"_s, this))
    , m_format(named(u"format"_s, this))
    , m_each(new QCheckBox(tr("A file for &each candidate"), this))
{
    setWindowTitle(tr("Export a document"));
    buildLayout();
    offerDocuments();
    showDocument();
    choose(m_language, start.language);
    choose(m_format, start.format);
    connect(m_document, &QComboBox::currentIndexChanged, this, &ExportDialog::showDocument);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
}

void ExportDialog::buildLayout()
{
    m_each->setObjectName(u"each"_s);
    for (const Shortlist::Kind kind :
         {Shortlist::Kind::Working, Shortlist::Kind::Interview, Shortlist::Kind::Recommended})
        m_list->addItem(displayName(kind), static_cast<int>(kind));
    choose(m_list, static_cast<int>(m_start.list));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the place…"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Document"), m_document);
    m_form->addRow(tr("&About"), m_extent);
    m_form->addRow(tr("L&ist"), m_list);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("&File"), m_format);
    m_form->addRow(m_each);
    m_form->addRow(buttons);
    setMinimumWidth(440);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::offerDocuments()
{
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.isAboutNote == (m_start.session == 0))
            m_document->addItem(kind.audience == Audience::Internal
                                    ? tr("%1 (internal)", "name of a document").arg(kind.name)
                                    : kind.name,
                                kind.code);
    }
    choose(m_document, m_start.document);
}

DocumentKind ExportDialog::kind() const
{
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.code == m_document->currentData().toString())
            return kind;
    }
    return {};
}

void ExportDialog::showDocument()
{
    const DocumentKind shown = kind();
    offerExtents(shown);
    offerLanguages(shown);
    offerFormats(shown);
    const auto setVisible = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    setVisible(m_extent, !shown.isAboutNote);
    setVisible(m_list, shown.code == u"shortlist");
    setVisible(m_each, shown.isLetter);
    showFormat();
}

void ExportDialog::offerExtents(const DocumentKind& kind)
{
    m_extent->clear();
    const int chosen = static_cast<int>(m_start.applications.size());
    if (isOfApplications(kind) && chosen > 0)
        m_extent->addItem(tr("The %Ln application(s) selected", nullptr, chosen),
                          static_cast<int>(Extent::Chosen));
    if (m_start.vacancy > 0)
        m_extent->addItem(tr("Vacancy %1").arg(m_start.vacancy), static_cast<int>(Extent::Vacancy));
    m_extent->addItem(tr("The whole session"), static_cast<int>(Extent::Session));
    // What is published is published for the whole session.
    if (kind.audience == Audience::Public)
        choose(m_extent, static_cast<int>(Extent::Session));
}

void ExportDialog::offerLanguages(const DocumentKind& kind)
{
    const QVariant before = m_language->currentData();
    m_language->clear();
    for (const QString& code : kind.languages)
        m_language->addItem(languageName(code), code);
    choose(m_language, before);
}

void ExportDialog::offerFormats(const DocumentKind& kind)
{
    const QSignalBlocker blocker(m_format);
    const QVariant before = m_format->currentData();
    m_format->clear();
    for (const QString& code : kind.formats)
        m_format->addItem(formatName(code), code);
    choose(m_format, before);
}

void ExportDialog::showFormat()
{
    const bool isMail = m_format->currentData().toString() == u"eml";
    m_each->setEnabled(!isMail);
    if (isMail)
        m_each->setChecked(true);
}

ExportDialog::Choice ExportDialog::choice() const
{
    const DocumentKind chosen = kind();
    const auto extent = static_cast<Extent>(m_extent->currentData().toInt());
    ExportRequest request = m_start;
    request.document = chosen.code;
    request.language = m_language->currentData().toString();
    request.format = m_format->currentData().toString();
    request.list = static_cast<Shortlist::Kind>(m_list->currentData().toInt());
    if (chosen.isAboutNote || extent == Extent::Session)
        request.vacancy = 0;
    if (chosen.isAboutNote || extent != Extent::Chosen)
        request.applications.clear();
    return {request, chosen.isLetter && m_each->isChecked()};
}

std::optional<ExportDialog::Choice> ExportDialog::ask(const ExportRequest& start, QWidget* parent)
{
    ExportDialog dialog(start, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.choice();
}

} // namespace greffier::ui
