// Writes every document in each of its languages for the Open XML validator into the folder named,
// and prints their paths; and the list of fields, as resources/templates/FIELDS.md holds it.

#include "core/documents/write/document_type.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/shortlist_writer.h"
#include "tests/core/documents/write/sample_documents.h"
#include "tests/core/documents/write/sample_lists.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace greffier;
using namespace Qt::StringLiterals;

namespace {

bool save(const QByteArray& bytes, const QString& path)
{
    QFile file(path);
    QTextStream(stdout) << path << '\n';
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool save(const Result<WrittenDocument>& document, const QString& path)
{
    return document && save(document->bytes, path);
}

/// The lists with so much in them that they run over many pages.
bool writeLongLists(const DocumentTexts& texts, const ReferenceTables& tables, const QDir& folder)
{
    const QString language = toCode(texts.language());
    return save(writePublicList(samples::longPublicList(tables), texts, samples::made()),
                folder.filePath(u"public-list-long-%1.docx"_s.arg(language)))
        && save(writeShortlist(samples::longShortlist(), texts, samples::made()),
                folder.filePath(u"shortlist-long-%1.docx"_s.arg(language)));
}

} // namespace

int main(int argc, char* argv[])
{
    const auto tables = loadReferenceTables();
    if (argc != 2 || !tables)
        return 1;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool written = folder.mkpath(u"."_s)
        && save(listOfFields().toUtf8(), folder.filePath(u"FIELDS.md"_s));
    const auto texts = [&](UnLanguage language) {
        return *DocumentTexts::load(language, *tables);
    };
    for (const auto& [name, document] : samples::allDocuments(texts))
        written = written && save(document, folder.filePath(name + u".docx"_s));
    for (const UnLanguage language : kUnLanguages)
        written = written && writeLongLists(texts(language), **tables, folder);
    return written ? 0 : 1;
}
