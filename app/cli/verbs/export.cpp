#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/save.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

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
    request.templateFile = arguments.option(u"template"_s);
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

Result<QString> applicantUid(const Register& reg, const ExportRequest& request,
                             const QString& applicant)
{
    const auto lists = reg.snapshot();
    const auto found = findApplication(*lists, request.session, request.vacancy, applicant);
    if (!found)
        return found.error();
    return lists->application(*found)->applicant->uid;
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
    ExportRequest complete = *request;
    if (arguments.has(u"applicant"_s)) {
        const auto uid = applicantUid(**reg, complete, arguments.option(u"applicant"_s));
        if (!uid)
            return fail(uid.error());
        complete.applicant = *uid;
    }
    const auto document = await((*reg)->exportDocument(complete));
    if (!document)
        return fail(document.error());
    for (const QString& remark : document->remarks)
        complain(remark);
    const auto saved = save(document->bytes, arguments.option(u"out"_s));
    return saved ? Done : fail(saved.error());
}

} // namespace greffier::cli
