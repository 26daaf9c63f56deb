#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/save.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

const QStringList kFormats{u"docx"_s, u"pdf"_s, u"xlsx"_s, u"csv"_s, u"eml"_s};

DocumentKind kindOf(const QString& document)
{
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.code == document)
            return kind;
    }
    return {};
}

/// As --format says, else by the ending of the file; a Word document otherwise.
QString formatFrom(const Arguments& arguments)
{
    if (arguments.has(u"format"_s))
        return arguments.option(u"format"_s);
    const QString ending = QFileInfo(arguments.option(u"out"_s)).suffix().toLower();
    return kFormats.contains(ending) ? ending : u"docx"_s;
}

/// A folder takes a letter to each candidate.
bool isFolder(const QString& out) { return out.endsWith(u'/') || QFileInfo(out).isDir(); }

Result<ExportRequest> requestFrom(const Arguments& arguments)
{
    ExportRequest request;
    request.document = arguments.at(1);
    if (!kindOf(request.document).isAboutNote) {
        const auto place = placeFrom(arguments, false);
        if (!place)
            return place.error();
        request.session = place->session;
        request.vacancy = place->vacancy;
    }
    request.note = arguments.option(u"note"_s);
    request.format = formatFrom(arguments);
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
    if (!kFormats.contains(request.format))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Cli", "There is no format “%1”; there are %2.")
                         .arg(request.format, kFormats.join(u", "_s)),
                     {}};
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
    return lists->application(*found)->applicant->uid.text();
}

int saveInto(const QString& folder, const QList<ExportedDocument>& letters)
{
    if (!QDir().mkpath(folder))
        return fail(
            {Error::Code::ReadOnly,
             QCoreApplication::translate("Cli", "The folder %1 could not be made.").arg(folder),
             {}});
    for (const ExportedDocument& letter : letters) {
        for (const QString& remark : letter.remarks)
            complain(remark);
        const QString path = QDir(folder).filePath(letter.suggestedName);
        const auto saved = save(letter.bytes, path);
        if (!saved)
            return fail(saved.error());
        print(path);
    }
    return Done;
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
    const QString out = arguments.option(u"out"_s);
    if (isFolder(out)) {
        const auto letters = await((*reg)->exportLetters(complete));
        return letters ? saveInto(out, *letters) : fail(letters.error());
    }
    const auto document = await((*reg)->exportDocument(complete));
    if (!document)
        return fail(document.error());
    for (const QString& remark : document->remarks)
        complain(remark);
    const auto saved = save(document->bytes, out);
    return saved ? Done : fail(saved.error());
}

} // namespace greffier::cli
