#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Result<void> save(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    // Only flushing tells that a disk is full; commit() alone names an empty file.
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (saved)
        return {};
    return Error{Error::Code::ReadOnly,
                 QCoreApplication::translate("Cli", "The file %1 could not be written: %2.")
                     .arg(path, file.errorString()),
                 {}};
}

Result<ExportRequest> requestFrom(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, false);
    if (!place)
        return place.error();
    ExportRequest request;
    request.document = arguments.at(1);
    request.session = place->session;
    request.vacancy = place->vacancy;
    request.language = arguments.option(u"language"_s);
    if (arguments.has(u"list"_s)) {
        const auto kind = shortlistKindFromCode(arguments.option(u"list"_s));
        if (!kind)
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate("Cli",
                                                     "There is no list “%1”; there are "
                                                     "working, interview and recommended.")
                             .arg(arguments.option(u"list"_s)),
                         {}};
        request.list = *kind;
    }
    if (request.language.isEmpty() || !arguments.has(u"out"_s))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Cli",
                                                 "Give the language of the document with "
                                                 "--language and the file with --out."),
                     {}};
    return request;
}

} // namespace

int exportDocument(const Arguments& arguments)
{
    const auto request = requestFrom(arguments);
    if (!request) {
        complain(request.error().message);
        return WrongUsage;
    }
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto document = await((*reg)->exportDocument(*request));
    if (!document)
        return fail(document.error());
    for (const QString& remark : document->remarks)
        complain(remark);
    const auto saved = save(document->bytes, arguments.option(u"out"_s));
    return saved ? Done : fail(saved.error());
}

} // namespace greffier::cli
