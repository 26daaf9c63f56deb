#include "core/workflow/exports.h"

#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/shortlist_writer.h"
#include "core/store/stores.h"
#include "core/workflow/export_views.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Error invalid(const QString& message) { return {Error::Code::Invalid, message, {}}; }

/// The moment of the state that is printed: the latest act. So the same state gives the same bytes.
QDateTime momentOfState(store::Database& database, const QDateTime& now)
{
    const auto latest = store::Journal(database).latestAt();
    return latest.isValid() ? latest : now;
}

/// The day an instant falls on where the secretariat works.
QDate dayOf(const QDateTime& moment, const RuleEdition& edition)
{
    return moment.toTimeZone(QTimeZone(edition.zone.toLatin1())).date();
}

QString suggestedName(const ExportRequest& request, bool isInternal)
{
    QString name = u"%1-hrc%2"_s.arg(request.document).arg(request.session);
    if (request.vacancy)
        name += u"-vacancy%1"_s.arg(request.vacancy);
    if (isInternal)
        name += u"-internal"_s;
    return name + u'-' + request.language + u".docx"_s;
}

Result<ExportedDocument> exported(const Result<WrittenDocument>& written, const QString& name,
                                  const QStringList& remarks)
{
    if (!written)
        return written.error();
    return ExportedDocument{written->bytes, name, remarks + written->remarks};
}

} // namespace

Result<ExportedDocument> writeDocument(const ExportRequest& request, const Snapshot& snapshot,
                                       store::Database& database,
                                       std::shared_ptr<const ReferenceTables> reference,
                                       Screener& screener, const QDateTime& now)
{
    const auto language = unLanguageFromCode(request.language);
    if (!language)
        return invalid(QCoreApplication::translate("Exports", "There is no language “%1”.")
                           .arg(request.language));
    const auto texts = DocumentTexts::load(*language, reference);
    if (!texts)
        return texts.error();
    const ExportViews views(snapshot, database, *reference, screener, *language);
    if (!views.knows(request.session, request.vacancy))
        return invalid(QCoreApplication::translate(
            "Exports", "There is no such session or vacancy in the register."));
    const QStringList leftOut = views.leftOut(request.session, request.vacancy);
    const QDateTime moment = momentOfState(database, now);
    const QDate asOf = dayOf(moment, editionInForce(database));
    if (request.document == u"public-list"_s) {
        const auto list = views.publicList(request.session, request.vacancy, asOf);
        return exported(writePublicList(list, *texts, moment), suggestedName(request, false),
                        leftOut);
    }
    if (request.document == u"shortlist"_s) {
        const auto list = views.shortlist(request.session, request.vacancy, request.list, asOf);
        return exported(writeShortlist(list, *texts, moment), suggestedName(request, true),
                        leftOut);
    }
    return invalid(QCoreApplication::translate(
                       "Exports", "There is no document “%1”; there are public-list and shortlist.")
                       .arg(request.document));
}

} // namespace greffier
