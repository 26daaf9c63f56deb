#include "app/cli/verbs/verb_list.h"

#include "app/cli/console.h"
#include "core/documents/extract/call_json.h"
#include "core/documents/extract/call_reader.h"
#include "core/documents/extract/form_json.h"
#include "core/documents/extract/form_reader.h"
#include "core/documents/reader_process.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

QString tr(const char* sentence, int n = -1)
{
    return QCoreApplication::translate("ReadDrafts", sentence, nullptr, n);
}

/// A received file as text, and the tables it is understood with.
struct Reading {
    QString fileName;
    TextDocument document;
    std::shared_ptr<const ReferenceTables> tables;
};

Result<Reading> readFile(const QString& path)
{
    const auto tables = loadReferenceTables();
    if (!tables)
        return tables.error();
    const auto file = loadDocumentFile(path);
    if (!file)
        return file.error();
    ReaderProcess reader;
    const auto document = reader.readText(*file);
    if (!document)
        return document.error();
    return Reading{file->name, *document, *tables};
}

/// Exit code 3 whatever the reason: `read` knows no other failure.
int sayUnreadable(const Error& error)
{
    complain(error.message);
    return CannotBeRead;
}

int sayNothingInIt()
{
    complain(tr("There is no text in the file; it may be a scan. Ask for a copy with text."));
    return NothingInIt;
}

/// "Label: value" where there is a value.
void printField(const QString& label, const QString& value)
{
    if (!value.isEmpty())
        print(tr("%1: %2").arg(label, value));
}

void printDeadline(const std::optional<Deadline>& deadline)
{
    if (!deadline)
        return;
    QString text = localCode(*deadline).replace(u'T', u' ');
    if (!deadline->zone.isEmpty())
        text += u" ("_s + deadline->zone + u')';
    if (deadline->strictness == Deadline::Strictness::Before)
        text = tr("before %1").arg(text);
    printField(tr("Deadline"), text);
}

void printVacancy(const VacancyDraft& vacancy)
{
    QString line = u"%1. %2"_s.arg(vacancy.number).arg(vacancy.mandateTitle);
    if (!vacancy.resolution.isEmpty())
        line += tr(" (resolution %1)").arg(vacancy.resolution);
    print(line);
    if (!vacancy.region.isEmpty())
        printField(u"   "_s + tr("Seat"), vacancy.region.code);
    switch (vacancy.condition) {
    case Vacancy::Condition::None: break;
    case Vacancy::Condition::SubjectToExtension:
        print(u"   "_s + tr("Subject to the extension of the mandate"));
        break;
    case Vacancy::Condition::Unknown:
        print(u"   "_s + tr("Bears a mark whose note was not found"));
        break;
    }
}

QString heading(const CallDraft& draft)
{
    if (draft.kind == u"call"_s)
        return draft.calls.isEmpty()
            ? tr("Call for applications")
            : tr("%n call(s) for applications", static_cast<int>(draft.calls.size()));
    if (draft.kind == u"note_verbale"_s)
        return tr("Note verbale");
    if (draft.kind == u"mandate_page"_s)
        return tr("Page of a mandate");
    if (draft.kind == u"consultative_group_report"_s)
        return tr("Report of the Consultative Group");
    return tr("This is neither a call for applications nor a note verbale.");
}

void printCall(const CallDraft& draft)
{
    print(heading(draft));
    printField(tr("Reference"), draft.reference);
    printField(tr("Date"), draft.date.toString(Qt::ISODate));
    printField(tr("Signatory"), draft.signatory);
    if (draft.session > 0)
        printField(tr("Session"), QString::number(draft.session));
    if (draft.sessionStart.isValid())
        printField(tr("Dates of the session"),
                   draft.sessionStart.toString(Qt::ISODate) + u" - "_s
                       + draft.sessionEnd.toString(Qt::ISODate));
    printDeadline(draft.deadline);
    for (const VacancyDraft& vacancy : draft.vacancies)
        printVacancy(vacancy);
    if (draft.vacancies.isEmpty())
        printField(tr("Resolutions"), draft.resolutions.join(u", "_s));
    printField(tr("Addressees"), draft.addressees.join(u"; "_s));
    printField(tr("Contacts"), draft.contacts.join(u", "_s));
    printField(tr("Links"), draft.links.join(u", "_s));
    printField(tr("Annexes"), draft.annexes.join(u", "_s));
    for (const QString& remark : draft.remarks)
        printField(tr("Please check"), remark);
    for (const CallDraft& call : draft.calls)
        printCall(call);
}

template <typename T>
QString textOf(const Extracted<T>& value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<T, QDate>)
        return value->toString(Qt::ISODate);
    else if constexpr (std::is_same_v<T, NationalityDraft>)
        return value->asWritten;
    else if constexpr (std::is_same_v<T, int>)
        return QString::number(*value);
    else
        return *value;
}

QString stateOf(const QString& code)
{
    if (code == u"filled"_s)
        return tr("filled in");
    return code == u"partial"_s ? tr("partly filled in") : tr("empty");
}

void printForm(const FormDraft& draft)
{
    print(tr("Application form"));
    printField(tr("Mandate"), textOf(draft.mandateTitle));
    printField(tr("Resolution"), textOf(draft.resolution));
    printField(tr("Session"), textOf(draft.session));
    printField(tr("Family name"), textOf(draft.familyName));
    printField(tr("Given names"), textOf(draft.givenNames));
    printField(tr("Former name"), textOf(draft.formerName));
    printField(tr("Gender"), textOf(draft.gender));
    printField(tr("Date of birth"), textOf(draft.dateOfBirth));
    printField(tr("Place of birth"), textOf(draft.placeOfBirth));
    printField(tr("Nationality"), textOf(draft.nationality));
    for (const Extracted<NationalityDraft>& other : draft.otherNationalities)
        printField(tr("Other nationality"), textOf(other));
    if (draft.motivationLetter)
        print(tr("The motivation letter has %n word(s).", draft.motivationLetter->words));
    for (const QString& section :
         {u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s}) {
        if (draft.sections.contains(section))
            printField(tr("Section %1").arg(section), stateOf(draft.sections.value(section)));
    }
    printField(tr("Certified by"), textOf(draft.certifiedName));
    printField(tr("Certified on"), textOf(draft.certifiedOn));
    if (draft.trackedChanges)
        print(tr("The form holds tracked changes; the text with all changes accepted was read."));
    for (const QString& remark : draft.remarks)
        printField(tr("Please check"), remark);
}

} // namespace

int readCallVerb(const Arguments& arguments)
{
    const auto reading = readFile(arguments.at(0));
    if (!reading)
        return sayUnreadable(reading.error());
    const CallDraft draft = readCall(reading->document, reading->fileName, *reading->tables);
    if (arguments.has(u"json"_s))
        print(callJson(draft));
    else if (reading->document.hasText)
        printCall(draft);
    return reading->document.hasText ? Done : sayNothingInIt();
}

int readFormVerb(const Arguments& arguments)
{
    const auto reading = readFile(arguments.at(0));
    if (!reading)
        return sayUnreadable(reading.error());
    const auto draft = readForm(reading->document, reading->fileName, *reading->tables);
    if (draft) {
        if (arguments.has(u"json"_s))
            print(formJson(*draft));
        else
            printForm(*draft);
        return Done;
    }
    if (arguments.has(u"json"_s))
        print(QJsonObject{{u"kind"_s, u"other"_s}, {u"reason"_s, u"not_an_application"_s}});
    if (!reading->document.hasText)
        return sayNothingInIt();
    complain(tr("This is no application form; look at the file itself."));
    return NothingInIt;
}

} // namespace greffier::cli
