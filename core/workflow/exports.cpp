#include "core/workflow/exports.h"

#include "core/documents/write/case_writer.h"
#include "core/documents/write/interview_writer.h"
#include "core/documents/write/letter_writer.h"
#include "core/documents/write/note_writer.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/report_writer.h"
#include "core/documents/write/request_writer.h"
#include "core/documents/write/shortlist_writer.h"
#include "core/store/stores.h"
#include "core/workflow/export_lists.h"
#include "core/workflow/export_views.h"
#include "core/workflow/refusal.h"
#include "core/workflow/template_shelf.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

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

/// A person's name as a part of a file name: letters and digits of any script.
QString inFileName(const publicview::Candidate& candidate)
{
    constexpr qsizetype kLongest = 60;
    QString name;
    for (const QChar sign : (candidate.familyName.toUpper() + u' ' + candidate.givenNames)) {
        if (sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate())
            name += sign;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(name.size() > kLongest && name.at(kLongest - 1).isHighSurrogate() ? kLongest - 1
                                                                                    : kLongest);
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

Error nobodyFor()
{
    return invalid(QCoreApplication::translate(
        "Exports", "There is nobody in that session or vacancy for whom this letter is."));
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

/// What every document of a request shares.
struct Ground {
    const DocumentType* type;
    DocumentTexts texts;
    QDateTime moment; ///< of the state that is printed
    QDate asOf; ///< its day in Geneva
};

/// One document of a register, gathered and written.
class Exporter {
public:
    Exporter(const ExportRequest& request, const ExportViews& views, const Ground& ground)
        : m_request(request)
        , m_views(views)
        , m_texts(ground.texts)
        , m_moment(ground.moment)
        , m_asOf(ground.asOf)
        , m_choice(choiceFor(request, ground.texts.language()))
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
        if (document == u"interview-schedule")
            return writeSchedule(m_views.interviews(session, vacancy, m_asOf), m_texts, m_moment,
                                 m_choice);
        return cases();
    }

    /// A request for input or the reminder of one.
    Result<WrittenDocument> writeNote() const
    {
        const NoteVerbale note = m_views.requestNote(m_request.note);
        if (!note.id.isValid())
            return noRequest();
        if (m_request.document == u"request")
            return writeRequest(m_views.request(note), m_texts, m_moment, m_choice);
        return writeReminder(m_views.reminder(note, m_asOf), m_texts, m_moment, m_choice);
    }

    addressedview::LetterFile letters() const
    {
        return m_views.letters(m_request, m_moment, m_asOf);
    }

    Result<WrittenDocument> writeLetters(const addressedview::LetterFile& file) const
    {
        qsizetype count = 0;
        for (const addressedview::VacancyLetters& list : file.lists)
            count += list.letters.size();
        if (count == 0)
            return nobodyFor();
        if (m_request.format != u"eml")
            return greffier::writeLetters(m_request.document, file, m_texts, m_moment, m_choice);
        if (count > 1)
            return invalid(QCoreApplication::translate(
                "Exports",
                "A draft of a mail is for one candidate; please name a folder, or the "
                "candidate."));
        return writeMailDraft(m_request.document, file, m_texts, m_moment, m_choice);
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
        const auto file = m_views.cases(m_request, m_asOf, onlyEligible);
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
    if (request.format == u"eml" && !type->isLetter)
        return invalid(QCoreApplication::translate(
            "Exports", "Only letters to candidates can be drafts of mails."));
    return type;
}

Result<Ground> groundFor(const ExportRequest& request, store::Database& database,
                         const std::shared_ptr<const ReferenceTables>& reference,
                         const QDateTime& now)
{
    const auto type = typeFor(request);
    if (!type)
        return type.error();
    const auto texts = DocumentTexts::load(*unLanguageFromCode(request.language), reference);
    if (!texts)
        return texts.error();
    const QDateTime moment = momentOfState(database, now);
    return Ground{*type, *texts, moment, dayOf(moment, editionInForce(database))};
}

Error noSuchPlace()
{
    return invalid(QCoreApplication::translate(
        "Exports", "There is no such session or vacancy in the register."));
}

Result<ExportedDocument> writeList(const ExportRequest& request, const ExportViews& views,
                                   const Ground& ground)
{
    const auto table = listFor(request, views, ground.texts, ground.asOf);
    if (!table)
        return table.error();
    const auto bytes = listFile(*table, request, ground.texts, ground.moment);
    if (!bytes)
        return bytes.error();
    const bool isAboutNote = ground.type->subject == DocumentType::Subject::Note;
    return ExportedDocument{*bytes, suggestedName(request),
                            isAboutNote ? QStringList()
                                        : views.leftOut(request.session, request.vacancy)};
}

/// A file for one letter of a list.
Result<ExportedDocument> oneLetter(const Exporter& exporter, const ExportRequest& request,
                                   const addressedview::LetterFile& file,
                                   const addressedview::VacancyLetters& list,
                                   const addressedview::Letter& letter)
{
    addressedview::LetterFile single = file;
    single.lists = {list};
    single.lists.first().letters = {letter};
    const auto written = exporter.writeLetters(single);
    if (!written)
        return written.error();
    const QString name = u"%1-hrc%2-vacancy%3-%4-%5.%6"_s.arg(
        request.document, QString::number(request.session), QString::number(list.vacancy.number),
        inFileName(letter.candidate), request.language, request.format);
    return ExportedDocument{written->bytes, name, written->remarks};
}

/// Names of files differ even where names of persons do not.
void keepApart(QList<ExportedDocument>& documents)
{
    QHash<QString, int> known;
    for (ExportedDocument& document : documents) {
        const int before = known[document.suggestedName.toLower()]++;
        const qsizetype point = document.suggestedName.lastIndexOf(u'.');
        if (before > 0)
            document.suggestedName.insert(point, u"-%1"_s.arg(before + 1));
    }
}

} // namespace

Result<ExportedDocument> writeDocument(const ExportRequest& request, const Snapshot& snapshot,
                                       store::Database& database,
                                       std::shared_ptr<const ReferenceTables> reference,
                                       Screener& screener, const QDateTime& now)
{
    const auto ground = groundFor(request, database, reference, now);
    if (!ground)
        return ground.error();
    const ExportViews views(snapshot, database, screener, ground->texts.language());
    const Exporter exporter(request, views, *ground);
    const bool isAboutNote = ground->type->subject == DocumentType::Subject::Note;
    if (!isAboutNote && !views.knows(request.session, request.vacancy))
        return noSuchPlace();
    if (request.format == u"csv" || request.format == u"xlsx")
        return writeList(request, views, *ground);
    const auto written = isAboutNote ? exporter.writeNote()
        : ground->type->isLetter     ? exporter.writeLetters(exporter.letters())
                                     : exporter.write();
    if (!written)
        return written.error();
    const bool namesCandidates = !isAboutNote && !ground->type->isLetter;
    const QStringList leftOut
        = namesCandidates ? views.leftOut(request.session, request.vacancy) : QStringList();
    return ExportedDocument{written->bytes, suggestedName(request), leftOut + written->remarks};
}

Result<QList<ExportedDocument>> writeEachLetter(const ExportRequest& request,
                                                const Snapshot& snapshot, store::Database& database,
                                                std::shared_ptr<const ReferenceTables> reference,
                                                Screener& screener, const QDateTime& now)
{
    const auto ground = groundFor(request, database, reference, now);
    if (!ground)
        return ground.error();
    if (!ground->type->isLetter)
        return invalid(QCoreApplication::translate(
            "Exports", "Only letters are written one file for each candidate."));
    const ExportViews views(snapshot, database, screener, ground->texts.language());
    if (!views.knows(request.session, request.vacancy))
        return noSuchPlace();
    const Exporter exporter(request, views, *ground);
    const addressedview::LetterFile file = exporter.letters();
    QList<ExportedDocument> documents;
    for (const addressedview::VacancyLetters& list : file.lists) {
        for (const addressedview::Letter& letter : list.letters) {
            const auto written = oneLetter(exporter, request, file, list, letter);
            if (!written)
                return written.error();
            documents += *written;
        }
    }
    if (documents.isEmpty())
        return nobodyFor();
    keepApart(documents);
    return documents;
}

} // namespace greffier
