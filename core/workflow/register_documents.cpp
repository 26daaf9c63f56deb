// The part of the Register that writes documents and keeps their templates.

#include "core/base/content_hash.h"
#include "core/documents/office_process.h"
#include "core/documents/read_failure.h"
#include "core/documents/reader_process.h"
#include "core/documents/write/shipped_template.h"
#include "core/store/store_error.h"
#include "core/workflow/document_preview.h"
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

/// The request with the bytes of the template it names.
Result<ExportRequest> withOwnTemplate(const ExportRequest& request, const QString& readerProgram)
{
    if (request.templateFile.isEmpty())
        return request;
    const auto own = templateFrom(request.templateFile, readerProgram);
    if (!own)
        return own.error();
    ExportRequest complete = request;
    complete.ownTemplate = own->bytes;
    return complete;
}

/// The request with the template of the register, unless it brings its own.
ExportRequest withShelved(ExportRequest request, store::Database& database,
                          const store::FileStore& files)
{
    if (request.ownTemplate.isEmpty())
        request.ownTemplate
            = TemplateShelf(database, files).own(request.document, request.language);
    return request;
}

/// A written Word document in the format asked for.
Result<ExportedDocument> inFormat(const ExportedDocument& document, const ExportRequest& request,
                                  const QString& readerProgram)
{
    if (request.format != u"pdf")
        return document;
    const OfficeProcess office({readerProgram, {}});
    const auto pdf = office.asPdf(document.bytes);
    if (!pdf)
        return pdf.error();
    return ExportedDocument{*pdf, document.suggestedName, document.remarks};
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

Result<QByteArray> shippedFor(const QString& document, const QString& language,
                              const std::shared_ptr<const ReferenceTables>& reference)
{
    const auto code = unLanguageFromCode(language);
    if (!code || !hasLanguage(document, language))
        return noLanguage(language);
    const auto texts = DocumentTexts::load(*code, reference);
    return texts ? shippedTemplate(document, *texts) : texts.error();
}

} // namespace

Result<ExportedDocument> Register::Private::write(const ExportRequest& request)
{
    const auto complete = withOwnTemplate(request, workplace.readerProgram);
    if (!complete)
        return complete.error();
    return worker
        ->post([this, asked = *complete](store::Database& database) {
            return writeDocument(withShelved(asked, database, *files), *reg->snapshot(), database,
                                 reference, keeper->screener(database), workplace.clock->now());
        })
        .result();
}

Pending<ExportedDocument> Register::exportDocument(const ExportRequest& request) const
{
    return d->elsewhere([this, request]() -> Result<ExportedDocument> {
        const auto written = d->write(request);
        return written ? inFormat(*written, request, d->workplace.readerProgram) : written;
    });
}

Pending<QList<ExportedDocument>> Register::exportLetters(const ExportRequest& request) const
{
    return d->elsewhere([this, request]() -> Result<QList<ExportedDocument>> {
        const auto complete = withOwnTemplate(request, d->workplace.readerProgram);
        if (!complete)
            return complete.error();
        auto written
            = d->worker
                  ->post([this, asked = *complete](store::Database& database) {
                      return writeEachLetter(withShelved(asked, database, *d->files), *snapshot(),
                                             database, d->reference, d->keeper->screener(database),
                                             d->workplace.clock->now());
                  })
                  .result();
        if (!written)
            return written;
        for (ExportedDocument& letter : *written) {
            const auto made = inFormat(letter, request, d->workplace.readerProgram);
            if (!made)
                return made.error();
            letter = *made;
        }
        return written;
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

Pending<DocumentPreview> Register::previewDocument(const ExportRequest& request) const
{
    ExportRequest asWord = request;
    asWord.format = u"docx"_s;
    return d->elsewhere([this, asWord]() -> Result<DocumentPreview> {
        const auto word = d->write(asWord);
        if (!word)
            return word.error();
        const QString& program = d->workplace.readerProgram;
        DocumentPreview preview{*word, {}, {}, {}};
        const auto pdf = OfficeProcess({program, {}}).asPdf(word->bytes);
        if (pdf)
            preview.pdf = *pdf;
        else
            preview.notice = pdf.error().message;
        const QByteArray& shown = pdf ? *pdf : word->bytes;
        ReaderProcess reader({program});
        preview.view = viewOf(reader, {word->suggestedName, shown, contentHash(shown)});
        return preview;
    });
}

Pending<QByteArray> Register::templateBytes(const QString& document, const QString& language) const
{
    return d->worker->post(
        [this, document, language](store::Database& database) -> Result<QByteArray> {
            const QByteArray own = TemplateShelf(database, *d->files).own(document, language);
            return own.isEmpty() ? shippedFor(document, language, d->reference) : own;
        });
}

Pending<QByteArray> Register::shippedTemplate(const QString& document,
                                              const QString& language) const
{
    return d->elsewhere([reference = d->reference, document, language] {
        return shippedFor(document, language, reference);
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
    const auto work = [this, document, language](store::Change& change, store::Database& database) {
        TemplateShelf(database, *d->files).remove(change, document, language);
    };
    return d->perform({u"remove_template"_s, u"%1 (%2)"_s.arg(document, language), {}}, work);
}

} // namespace greffier
