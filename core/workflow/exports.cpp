#include "core/workflow/exports.h"

#include "core/documents/write/case_writer.h"
#include "core/documents/write/note_writer.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/report_writer.h"
#include "core/documents/write/shortlist_writer.h"
#include "core/store/stores.h"
#include "core/workflow/export_views.h"
#include "core/workflow/template_shelf.h"

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

QString suggestedName(const ExportRequest& request, bool isPublic)
{
    QString name = u"%1-hrc%2"_s.arg(request.document).arg(request.session);
    if (request.vacancy)
        name += u"-vacancy%1"_s.arg(request.vacancy);
    if (!isPublic)
        name += u"-internal"_s;
    return name + u'-' + request.language + u".docx"_s;
}

/// Sentences for the officer beside the first paragraph of a draft.
TemplateChoice choiceFor(const ExportRequest& request, UnLanguage language)
{
    TemplateChoice choice{request.ownTemplate, {}};
    if (!isRevised(language))
        choice.comments += QCoreApplication::translate(
            "Exports",
            "The wording of this draft has not been revised by an officer whose language it is. "
            "Please have it revised before it leaves.");
    return choice;
}

/// One document of a register, gathered and written.
class Exporter {
public:
    Exporter(const ExportRequest& request, const ExportViews& views, const DocumentTexts& texts,
             const QDateTime& moment, QDate asOf)
        : m_request(request)
        , m_views(views)
        , m_texts(texts)
        , m_moment(moment)
        , m_asOf(asOf)
        , m_choice(choiceFor(request, texts.language()))
    {
    }

    Result<WrittenDocument> write() const
    {
        const QString& document = m_request.document;
        const int session = m_request.session;
        const int vacancy = m_request.vacancy;
        if (document == u"public-list")
            return writePublicList(m_views.publicList(session, vacancy, m_asOf), m_texts, m_moment,
                                   m_choice);
        if (document == u"shortlist")
            return writeShortlist(m_views.shortlist(session, vacancy, m_request.list, m_asOf),
                                  m_texts, m_moment, m_choice);
        if (document == u"group-report")
            return groupReport(m_views.groupReport(session, vacancy, m_asOf));
        if (document == u"presidents-list")
            return writePresidentsList(m_views.presidentsList(session, vacancy, m_asOf), m_texts,
                                       m_moment, m_choice);
        if (document == u"call")
            return writeCall(m_views.call(session, vacancy), m_texts, m_moment, m_choice);
        if (document == u"call-extension")
            return callExtension(m_views.callExtension(session, vacancy));
        return cases();
    }

private:
    Result<WrittenDocument> groupReport(const publicview::GroupReport& report) const
    {
        auto written = writeGroupReport(report, m_texts, m_moment, m_choice);
        if (written && report.members.isEmpty())
            written->remarks += QCoreApplication::translate(
                "Exports",
                "The register does not know the members of the Consultative Group; please add them "
                "to the first section.");
        return written;
    }

    Result<WrittenDocument> callExtension(const publicview::CallNote& note) const
    {
        if (note.vacancies.isEmpty())
            return invalid(QCoreApplication::translate(
                "Exports", "No vacancy has a later deadline than its call."));
        return writeCallExtension(note, m_texts, m_moment, m_choice);
    }

    Result<WrittenDocument> cases() const
    {
        const bool onlyEligible = m_request.document == u"comparison";
        const auto file = m_views.cases(m_request.session, m_request.vacancy, m_asOf, onlyEligible,
                                        m_request.applicant);
        return writeCases(m_request.document, file, m_texts, m_moment, m_choice);
    }

    const ExportRequest& m_request;
    const ExportViews& m_views;
    const DocumentTexts& m_texts;
    QDateTime m_moment;
    QDate m_asOf;
    TemplateChoice m_choice;
};

/// The document asked for, in a language it has; or why not.
Result<const DocumentType*> typeFor(const ExportRequest& request)
{
    const DocumentType* type = documentType(request.document);
    if (!type) {
        QStringList codes;
        for (const DocumentType& one : documentTypes())
            codes += one.code;
        return invalid(
            QCoreApplication::translate("Exports", "There is no document “%1”; there are %2.")
                .arg(request.document, codes.join(u", "_s)));
    }
    const auto language = unLanguageFromCode(request.language);
    if (!language)
        return invalid(QCoreApplication::translate("Exports", "There is no language “%1”.")
                           .arg(request.language));
    if (!type->languages.contains(*language))
        return invalid(QCoreApplication::translate(
                           "Exports", "The document is written in English and in French only."));
    return type;
}

} // namespace

Result<ExportedDocument> writeDocument(const ExportRequest& request, const Snapshot& snapshot,
                                       store::Database& database,
                                       std::shared_ptr<const ReferenceTables> reference,
                                       Screener& screener, const QDateTime& now)
{
    const auto type = typeFor(request);
    if (!type)
        return type.error();
    const UnLanguage language = *unLanguageFromCode(request.language);
    const auto texts = DocumentTexts::load(language, reference);
    if (!texts)
        return texts.error();
    const ExportViews views(snapshot, database, *reference, screener, language);
    if (!views.knows(request.session, request.vacancy))
        return invalid(QCoreApplication::translate(
            "Exports", "There is no such session or vacancy in the register."));
    const QStringList leftOut = views.leftOut(request.session, request.vacancy);
    const QDateTime moment = momentOfState(database, now);
    const QDate asOf = dayOf(moment, editionInForce(database));
    const auto written = Exporter(request, views, *texts, moment, asOf).write();
    if (!written)
        return written.error();
    return ExportedDocument{written->bytes, suggestedName(request, (*type)->isPublic),
                            leftOut + written->remarks};
}

} // namespace greffier
