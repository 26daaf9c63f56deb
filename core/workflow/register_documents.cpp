// The part of the Register that writes documents and keeps their templates.

#include "core/documents/reader_process.h"
#include "core/documents/read_failure.h"
#include "core/documents/write/shipped_template.h"
#include "core/store/store_error.h"
#include "core/workflow/exports.h"
#include "core/workflow/register_private.h"
#include "core/workflow/screener.h"
#include "core/workflow/template_shelf.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// A template is opened in the process for received files first: it came from somewhere else.
Result<DocumentFile> templateFrom(const QString& path, const QString& readerProgram)
{
    const auto file = loadDocumentFile(path);
    if (!file)
        return file.error();
    ReaderProcess reader({readerProgram});
    const auto text = reader.readText(*file);
    if (!text)
        return text.error();
    if (text->format != u"docx"_s)
        return readError(ReadFailure::OtherKind, text->format);
    return *file;
}

Error unfit(const TemplateCheck& check)
{
    const TemplateCheck::Problem& first = check.problems.first();
    return {Error::Code::Invalid,
            Register::tr("The template was not added (%1): %2").arg(first.place, first.message),
            u"%1 problem(s)"_s.arg(check.problems.size())};
}

Error noLanguage(const QString& language)
{
    return {Error::Code::Invalid,
            Register::tr("The document is not written in the language “%1”.").arg(language),
            {}};
}

bool hasLanguage(const QString& document, const QString& language)
{
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.code == document)
            return kind.languages.contains(language);
    }
    return false;
}

} // namespace

Pending<ExportedDocument> Register::exportDocument(const ExportRequest& request) const
{
    return d->elsewhere([this, request]() -> Result<ExportedDocument> {
        ExportRequest complete = request;
        if (!request.templateFile.isEmpty()) {
            const auto own = templateFrom(request.templateFile, d->workplace.readerProgram);
            if (!own)
                return own.error();
            complete.ownTemplate = own->bytes;
        }
        return d->worker
            ->post([this, complete](store::Database& database) mutable {
                if (complete.ownTemplate.isEmpty())
                    complete.ownTemplate = TemplateShelf(database, *d->files)
                                               .own(complete.document, complete.language);
                return writeDocument(complete, *snapshot(), database, d->reference,
                                     d->keeper->screener(database), d->workplace.clock->now());
            })
            .result();
    });
}

Pending<QList<DocumentTemplate>> Register::templates() const
{
    return d->worker->post(
        [this](store::Database& database) { return TemplateShelf(database, *d->files).all(); });
}

Pending<TemplateCheck> Register::checkTemplate(const QString& file, const QString& document,
                                               const QString& language) const
{
    return d->elsewhere([this, file, document, language]() -> Result<TemplateCheck> {
        const auto read = templateFrom(file, d->workplace.readerProgram);
        if (!read)
            return read.error();
        return greffier::checkTemplate(read->bytes, document, language);
    });
}

Pending<QByteArray> Register::templateBytes(const QString& document, const QString& language) const
{
    return d->worker->post(
        [this, document, language](store::Database& database) -> Result<QByteArray> {
            const QByteArray own = TemplateShelf(database, *d->files).own(document, language);
            const auto code = unLanguageFromCode(language);
            if (!own.isEmpty())
                return own;
            if (!code || !hasLanguage(document, language))
                return noLanguage(language);
            const auto texts = DocumentTexts::load(*code, d->reference);
            return texts ? shippedTemplate(document, *texts) : texts.error();
        });
}

Pending<void> Register::addTemplate(const QString& file, const QString& document,
                                    const QString& language)
{
    return d->elsewhere([this, file, document, language]() -> Result<void> {
        const auto read = templateFrom(file, d->workplace.readerProgram);
        if (!read)
            return read.error();
        if (!hasLanguage(document, language))
            return noLanguage(language);
        const auto check = greffier::checkTemplate(read->bytes, document, language);
        if (!check)
            return check.error();
        if (!check->problems.isEmpty())
            return unfit(*check);
        const auto work = [this, document, language, kept = *read](store::Change& change,
                                                                  store::Database& database) {
            d->files->put(kept.bytes);
            TemplateShelf(database, *d->files).put(change, document, language, kept);
        };
        return d->perform({u"add_template"_s, u"%1 (%2)"_s.arg(document, language), {}}, work)
            .result();
    });
}

Pending<void> Register::removeTemplate(const QString& document, const QString& language)
{
    const auto work = [this, document, language](store::Change& change,
                                                 store::Database& database) {
        TemplateShelf(database, *d->files).remove(change, document, language);
    };
    return d->perform({u"remove_template"_s, u"%1 (%2)"_s.arg(document, language), {}}, work);
}

} // namespace greffier
