// Writes documents for the Open XML validator into the folder named, and prints their paths.

#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/shortlist_writer.h"
#include "tests/core/documents/write/sample_lists.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace greffier;
using namespace Qt::StringLiterals;

namespace {

/// Whether the document was written; its path is printed.
bool save(const Result<WrittenDocument>& document, const QString& path)
{
    QFile file(path);
    if (!document || !file.open(QIODevice::WriteOnly))
        return false;
    QTextStream(stdout) << path << '\n';
    return file.write(document->bytes) == document->bytes.size();
}

bool writeAll(UnLanguage language, const std::shared_ptr<const ReferenceTables>& tables,
              const QDir& folder)
{
    const auto texts = DocumentTexts::load(language, tables);
    if (!texts)
        return false;
    const auto path = [&](const QString& name) {
        return folder.filePath(u"%1-%2.docx"_s.arg(name, toCode(language)));
    };
    const QDateTime made = samples::made();
    return save(writePublicList(samples::publicList(), *texts, made), path(u"public-list"_s))
        && save(writePublicList(samples::longPublicList(*tables), *texts, made),
                path(u"public-list-long"_s))
        && save(writeShortlist(samples::shortlist(), *texts, made), path(u"shortlist"_s))
        && save(writeShortlist(samples::longShortlist(), *texts, made), path(u"shortlist-long"_s));
}

} // namespace

int main(int argc, char* argv[])
{
    const auto tables = loadReferenceTables();
    if (argc != 2 || !tables)
        return 1;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool written = folder.mkpath(u"."_s);
    for (const UnLanguage language : kUnLanguages)
        written = written && writeAll(language, *tables, folder);
    return written ? 0 : 1;
}
