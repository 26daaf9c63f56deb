#include "ui/documents/document_export.h"

#include "core/workflow/document_templates.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/words.h"
#include "ui/documents/save_file.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace greffier::ui {

DocumentExport::DocumentExport(Register& reg, QWidget* place)
    : QObject(place)
    , m_register(reg)
    , m_place(place)
{
}

void DocumentExport::begin(const ExportRequest& start)
{
    ExportRequest request = start;
    if (request.language.isEmpty())
        request.language = interfaceLanguage();
    const auto choice = ExportDialog::ask(request, m_place);
    if (!choice)
        return;
    const QString path = askForPlace(*choice);
    if (!path.isEmpty())
        write(*choice, path);
}

QString DocumentExport::askForPlace(const ExportDialog::Choice& choice) const
{
    const QString begin = Settings().folder(Preferences::Documents);
    if (choice.oneFileEach)
        return QFileDialog::getExistingDirectory(m_place, tr("Choose a folder for the letters"),
                                                 begin);
    const QString& format = choice.request.format;
    QString path = QFileDialog::getSaveFileName(m_place, tr("Save the document"),
                                                QDir(begin).filePath(suggestedName(choice.request)),
                                                tr("Documents of that kind (*.%1)").arg(format));
    if (!path.isEmpty() && !path.endsWith(u'.' + format, Qt::CaseInsensitive))
        path += u'.' + format;
    return path;
}

void DocumentExport::write(const ExportDialog::Choice& choice, const QString& path)
{
    if (choice.oneFileEach)
        writeEach(choice.request, path);
    else
        writeOne(choice.request, path);
}

void DocumentExport::writeOne(const ExportRequest& request, const QString& path)
{
    const auto save = [this, path](const Result<ExportedDocument>& document) {
        const auto saved
            = document ? saveFile(document->bytes, path) : Result<void>(document.error());
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        Q_EMIT said((QStringList{tr("Saved as %1.").arg(path)} + document->remarks).join(u' '));
    };
    whenAnswered(m_register.exportDocument(request), this, save);
}

void DocumentExport::writeEach(const ExportRequest& request, const QString& folder)
{
    const auto saveAll = [this, folder](const Result<QList<ExportedDocument>>& letters) {
        if (!letters) {
            Q_EMIT failed(letters.error());
            return;
        }
        QStringList remarks;
        for (const ExportedDocument& letter : *letters) {
            const auto saved = saveFile(letter.bytes, QDir(folder).filePath(letter.suggestedName));
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            remarks += letter.remarks;
        }
        const int count = static_cast<int>(letters->size());
        remarks.prepend(tr("%Ln letter(s) saved in %1.", nullptr, count).arg(folder));
        Q_EMIT said(remarks.join(u' '));
    };
    whenAnswered(m_register.exportLetters(request), this, saveAll);
}

} // namespace greffier::ui
