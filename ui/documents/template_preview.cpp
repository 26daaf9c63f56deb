#include "ui/documents/template_preview.h"

#include "ui/common/document_pane.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/words.h"
#include "ui/documents/save_file.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

bool isAboutNote(const QString& document)
{
    const QList<DocumentKind> kinds = documentKinds();
    return std::any_of(kinds.begin(), kinds.end(), [&](const DocumentKind& kind) {
        return kind.code == document && kind.isAboutNote;
    });
}

} // namespace

TemplatePreview::TemplatePreview(Register& reg, int session, QWidget* parent)
    : QWidget(parent)
    , m_register(reg)
    , m_session(new QComboBox(this))
    , m_vacancy(new QComboBox(this))
    , m_show(new QPushButton(tr("&Preview"), this))
    , m_notice(new QLabel(this))
    , m_pane(new DocumentPane(this))
    , m_word(new QPushButton(tr("Save as &Word…"), this))
    , m_pdf(new QPushButton(tr("Save as P&DF…"), this))
{
    buildLayout();
    offerSessions(session);
    offerVacancies();
    connect(m_session, &QComboBox::currentIndexChanged, this, &TemplatePreview::offerVacancies);
    connect(m_session, &QComboBox::currentIndexChanged, this, &TemplatePreview::drop);
    connect(m_vacancy, &QComboBox::currentIndexChanged, this, &TemplatePreview::drop);
    connect(m_show, &QPushButton::clicked, this, &TemplatePreview::show);
    // What is shown now is saved, whatever comes while the place is chosen.
    connect(m_word, &QPushButton::clicked, this, [this] {
        const auto shown = m_preview;
        const QString path = askForPlace(u"docx"_s);
        if (!path.isEmpty())
            save(shown->word.bytes, path);
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        const auto shown = m_preview;
        const QString path = askForPlace(u"pdf"_s);
        if (!path.isEmpty())
            save(shown->pdf, path);
    });
    updateButtons();
}

void TemplatePreview::buildLayout()
{
    m_session->setObjectName(u"previewSession"_s);
    m_session->setAccessibleName(tr("Session whose data is shown"));
    m_vacancy->setObjectName(u"previewVacancy"_s);
    m_vacancy->setAccessibleName(tr("Vacancy whose data is shown"));
    m_show->setObjectName(u"preview"_s);
    m_word->setObjectName(u"previewWord"_s);
    m_notice->setObjectName(u"previewNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_pane->setManners(false, false);
    m_pane->showDocument({}, {});
    auto* asked = new QHBoxLayout;
    asked->addWidget(m_session);
    asked->addWidget(m_vacancy, 1);
    asked->addWidget(m_show);
    auto* saved = new QHBoxLayout;
    saved->addStretch();
    saved->addWidget(m_word);
    saved->addWidget(m_pdf);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(asked);
    layout->addWidget(m_notice);
    layout->addWidget(m_pane, 1);
    layout->addLayout(saved);
}

void TemplatePreview::offerSessions(int session)
{
    const auto lists = m_register.snapshot();
    for (const Session& one : lists->sessions) {
        const bool hasVacancy
            = std::any_of(lists->vacancies.begin(), lists->vacancies.end(),
                          [&](const Vacancy& vacancy) { return vacancy.session == one.id; });
        if (hasVacancy)
            m_session->addItem(sessionName(one), one.number);
    }
    m_session->setCurrentIndex(std::max(0, m_session->findData(session)));
}

void TemplatePreview::offerVacancies()
{
    m_vacancy->clear();
    m_vacancy->addItem(tr("All vacancies"), 0);
    const auto lists = m_register.snapshot();
    for (const Vacancy& vacancy : lists->vacancies) {
        const Session* session = lists->session(vacancy.session);
        if (session && session->number == m_session->currentData().toInt())
            m_vacancy->addItem(tr("Vacancy %1").arg(vacancy.number), vacancy.number);
    }
}

void TemplatePreview::showTemplate(const DocumentTemplate& one)
{
    m_template = one;
    drop();
}

/// What was written is not what is chosen any more.
void TemplatePreview::drop()
{
    ++m_asked;
    m_preview.reset();
    m_notice->clear();
    m_pane->showDocument({}, {});
    updateButtons();
}

ExportRequest TemplatePreview::request() const
{
    ExportRequest request;
    request.document = m_template.document;
    request.language = m_template.language;
    if (!isAboutNote(m_template.document)) {
        request.session = m_session->currentData().toInt();
        request.vacancy = m_vacancy->currentData().toInt();
    }
    return request;
}

void TemplatePreview::show()
{
    const int asked = ++m_asked;
    m_notice->setText(tr("The document is being written…"));
    m_show->setEnabled(false);
    whenAnswered(m_register.previewDocument(request()), this,
                 [this, asked](const Result<DocumentPreview>& preview) {
                     if (asked != m_asked)
                         return;
                     if (preview) {
                         showPreview(*preview);
                     } else {
                         m_notice->clear();
                         Q_EMIT failed(preview.error());
                     }
                     updateButtons();
                 });
}

void TemplatePreview::showPreview(const DocumentPreview& preview)
{
    m_preview = std::make_shared<const DocumentPreview>(preview);
    m_notice->setText((QStringList(preview.notice) + preview.word.remarks).join(u' ').trimmed());
    m_pane->showDocument(preview.view, {});
}

QString TemplatePreview::askForPlace(const QString& ending)
{
    ExportRequest named = request();
    named.format = ending;
    const QString begin = Settings().folder(Preferences::Documents);
    return QFileDialog::getSaveFileName(this, tr("Save the document"),
                                        QDir(begin).filePath(suggestedName(named)),
                                        tr("Documents of that kind (*.%1)").arg(ending));
}

void TemplatePreview::save(const QByteArray& bytes, const QString& path)
{
    const auto saved = saveFile(bytes, path);
    if (saved)
        Q_EMIT said(tr("Saved as %1.").arg(path));
    else
        Q_EMIT failed(saved.error());
}

void TemplatePreview::updateButtons()
{
    m_show->setEnabled(!m_template.document.isEmpty());
    const bool forNote = isAboutNote(m_template.document);
    m_session->setEnabled(!forNote);
    m_vacancy->setEnabled(!forNote);
    m_word->setEnabled(m_preview != nullptr);
    m_pdf->setEnabled(m_preview && !m_preview->pdf.isEmpty());
}

} // namespace greffier::ui
