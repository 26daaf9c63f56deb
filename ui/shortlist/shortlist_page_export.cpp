// Documents from the place of shortlists: asked for, written, saved.
#include "ui/shortlist/shortlist_page.h"

#include "core/workflow/document_templates.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/words.h"
#include "ui/shortlist/export_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace greffier::ui {

void ShortlistPage::exportToWord()
{
    const Vacancy* vacancy = m_snapshot->vacancy(currentVacancy());
    if (!vacancy)
        return;
    const Session* session = m_snapshot->session(vacancy->session);
    const ExportRequest start{u"shortlist"_s, interfaceLanguage(), session ? session->number : 0,
                              vacancy->number, currentKind()};
    auto request = ExportDialog::ask(start, this);
    if (!request)
        return;
    // What is published is published for the whole session.
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.code == request->document && kind.audience == Audience::Public)
            request->vacancy = 0;
    }
    if (request->format == u"eml") {
        exportDrafts(*request);
        return;
    }
    whenAnswered(m_register.exportDocument(*request), this,
                 [this](const Result<ExportedDocument>& document) {
                     if (document)
                         saveDocument(*document);
                     else
                         Q_EMIT failed(document.error());
                 });
}

void ShortlistPage::exportDrafts(const ExportRequest& request)
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose a folder for the drafts"), Settings().folder(Preferences::Documents));
    if (folder.isEmpty())
        return;
    const auto saveAll = [this, folder](const Result<QList<ExportedDocument>>& letters) {
        if (!letters) {
            Q_EMIT failed(letters.error());
            return;
        }
        QStringList remarks;
        for (const ExportedDocument& letter : *letters) {
            if (!save(letter.bytes, QDir(folder).filePath(letter.suggestedName)))
                return;
            remarks += letter.remarks;
        }
        const int count = static_cast<int>(letters->size());
        remarks.prepend(tr("%n draft(s) saved in %1.", nullptr, count).arg(folder));
        Q_EMIT said(remarks.join(u' '));
    };
    whenAnswered(m_register.exportLetters(request), this, saveAll);
}

bool ShortlistPage::save(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    Q_EMIT failed(
        {Error::Code::ReadOnly,
         tr("The document was not saved as %1: choose another place or make room there.").arg(path),
         file.errorString()});
    return false;
}

void ShortlistPage::saveDocument(const ExportedDocument& document)
{
    const QString ending = QFileInfo(document.suggestedName).suffix();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the document"),
        QDir(Settings().folder(Preferences::Documents)).filePath(document.suggestedName),
        tr("Documents of that kind (*.%1)").arg(ending));
    if (path.isEmpty() || !save(document.bytes, path))
        return;
    QStringList news{tr("Saved as %1.").arg(path)};
    news += document.remarks;
    Q_EMIT said(news.join(u' '));
}

} // namespace greffier::ui
