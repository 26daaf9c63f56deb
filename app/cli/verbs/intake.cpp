#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

using cli::orNull;

QJsonObject toJson(const IntakeReport& report)
{
    QJsonArray files;
    for (const IntakeFileOutcome& file : report.files) {
        files += QJsonObject{{u"file"_s, file.file},
                             {u"outcome"_s, file.outcome},
                             {u"applicant"_s, orNull(file.applicant)},
                             {u"vacancy"_s, file.vacancy ? QJsonValue(file.vacancy) : QJsonValue()},
                             {u"reason"_s, orNull(file.reason)},
                             {u"already_done"_s, file.alreadyDone}};
    }
    QJsonArray rows;
    for (const IntakeSurveyOutcome& row : report.surveyRows) {
        rows += QJsonObject{{u"response_id"_s, row.responseId},
                            {u"outcome"_s, row.outcome},
                            {u"applicant"_s, orNull(row.applicant)},
                            {u"reason"_s, orNull(row.reason)}};
    }
    return {{u"files"_s, files},
            {u"survey_rows"_s, rows},
            {u"applicants"_s, report.applicants},
            {u"applications"_s, report.applications},
            {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}};
}

void printPlainly(const IntakeReport& report)
{
    for (const IntakeFileOutcome& file : report.files)
        print(u"%1\t%2\t%3"_s.arg(file.outcome, file.file, file.reason));
    for (const IntakeSurveyOutcome& row : report.surveyRows)
        print(u"%1\t%2\t%3"_s.arg(row.outcome, row.responseId, row.reason));
    for (const QString& remark : report.remarks)
        print(remark);
    print(QCoreApplication::translate("Cli", "%n applicant(s)", nullptr, report.applicants));
    print(QCoreApplication::translate("Cli", "%n application(s)", nullptr, report.applications));
}

/// How the survey is to be read; nothing: as before, or as proposed.
Result<std::optional<SurveyLayout>> layoutFrom(const Arguments& arguments)
{
    SurveyLayout layout;
    layout.zone = arguments.option(u"zone"_s);
    if (!layout.zone.isEmpty() && !QTimeZone(layout.zone.toLatin1()).isValid())
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Cli", "There is no time zone “%1”.").arg(layout.zone),
            {}};
    for (const QString& pair : arguments.option(u"columns"_s).split(u';', Qt::SkipEmptyParts)) {
        const QString field = pair.section(u'=', 0, 0).trimmed();
        const QString heading = pair.section(u'=', 1).trimmed();
        if (!surveyFieldCodes().contains(field) || heading.isEmpty())
            return Error{
                Error::Code::Invalid,
                QCoreApplication::translate(
                    "Cli", "“%1” does not name a field and its heading; the fields are %2.")
                    .arg(pair, surveyFieldCodes().join(u", "_s)),
                {}};
        layout.columns.insert(heading, field);
    }
    return layout == SurveyLayout() ? std::nullopt : std::optional(layout);
}

} // namespace

int intake(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, false);
    if (!place) {
        complain(place.error().message);
        return WrongUsage;
    }
    const auto layout = layoutFrom(arguments);
    if (!layout) {
        complain(layout.error().message);
        return WrongUsage;
    }
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    IntakeRequest request;
    request.session = place->session;
    request.folder = arguments.at(1);
    request.surveyFile = arguments.option(u"survey"_s);
    request.codebookFile = arguments.option(u"codebook"_s);
    request.surveyLayout = *layout;
    request.receiptsFile = arguments.option(u"receipts"_s);
    // Written after the commit of each file: what was acknowledged survives a kill.
    request.filed = [](const QString& file) { complain(u"filed "_s + file); };
    const auto report = await((*reg)->takeIn(request));
    if (!report)
        return fail(report.error());
    if (arguments.has(u"json"_s))
        print(toJson(*report));
    else
        printPlainly(*report);
    return Done;
}

} // namespace greffier::cli
