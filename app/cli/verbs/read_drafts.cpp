#include "app/cli/verbs/verb_list.h"

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "core/documents/extract/call_json.h"
#include "core/documents/extract/call_reader.h"
#include "core/documents/extract/form_json.h"
#include "core/documents/extract/form_labels.h"
#include "core/documents/extract/form_reader.h"
#include "core/documents/reader_process.h"
#include "core/domain/form_label.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

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
    complain(QCoreApplication::translate(
        "ReadDrafts", "There is no text in the file; it may be a scan. Ask for a copy with text."));
    return NothingInIt;
}

/// The wordings of forms that the program knows, with those of a register if one is given.
Result<FormLabels> labelsFor(const QString& registerFile)
{
    if (registerFile.isEmpty())
        return FormLabels::shipped();
    const auto reg = openRegister(registerFile, OpenMode::ReadOnly);
    if (!reg)
        return reg.error();
    const auto added = await((*reg)->formLabels());
    return added ? Result<FormLabels>(FormLabels::shipped().with(*added)) : added.error();
}

/// "Label: value" where there is a value.
void printField(const QString& label, const QString& value)
{
    if (!value.isEmpty())
        print(QCoreApplication::translate("ReadDrafts", "%1: %2").arg(label, value));
}

void printDeadline(const std::optional<Deadline>& deadline)
{
    if (!deadline)
        return;
    QString text = localCode(*deadline).replace(u'T', u' ');
    if (!deadline->zone.isEmpty())
        text += u" ("_s + deadline->zone + u')';
    if (deadline->strictness == Deadline::Strictness::Before)
        text = QCoreApplication::translate("ReadDrafts", "before %1").arg(text);
    printField(QCoreApplication::translate("ReadDrafts", "Deadline"), text);
}

void printVacancy(const VacancyDraft& vacancy)
{
    QString line = u"%1. %2"_s.arg(vacancy.number).arg(vacancy.mandateTitle);
    if (!vacancy.resolution.isEmpty())
        line += QCoreApplication::translate("ReadDrafts", " (resolution %1)")
                    .arg(vacancy.resolution);
    print(line);
    if (!vacancy.region.isEmpty())
        printField(u"   "_s + QCoreApplication::translate("ReadDrafts", "Seat"),
                   vacancy.region.code);
    switch (vacancy.condition) {
    case Vacancy::Condition::None: break;
    case Vacancy::Condition::SubjectToExtension:
        print(
            u"   "_s
            + QCoreApplication::translate("ReadDrafts", "Subject to the extension of the mandate"));
        break;
    case Vacancy::Condition::Unknown:
        print(u"   "_s
              + QCoreApplication::translate("ReadDrafts", "Bears a mark whose note was not found"));
        break;
    }
}

QString heading(const CallDraft& draft)
{
    const auto calls = static_cast<int>(draft.calls.size());
    if (draft.kind == u"call"_s)
        return calls == 0
            ? QCoreApplication::translate("ReadDrafts", "Call for applications")
            : QCoreApplication::translate("ReadDrafts", "%n call(s) for applications", nullptr,
                                          calls);
    if (draft.kind == u"note_verbale"_s)
        return QCoreApplication::translate("ReadDrafts", "Note verbale");
    if (draft.kind == u"mandate_page"_s)
        return QCoreApplication::translate("ReadDrafts", "Page of a mandate");
    if (draft.kind == u"consultative_group_report"_s)
        return QCoreApplication::translate("ReadDrafts", "Report of the Consultative Group");
    return QCoreApplication::translate(
        "ReadDrafts", "This is neither a call for applications nor a note verbale.");
}

void printCall(const CallDraft& draft)
{
    print(heading(draft));
    printField(QCoreApplication::translate("ReadDrafts", "Reference"), draft.reference);
    printField(QCoreApplication::translate("ReadDrafts", "Date"), draft.date.toString(Qt::ISODate));
    printField(QCoreApplication::translate("ReadDrafts", "Signatory"), draft.signatory);
    if (draft.session > 0)
        printField(QCoreApplication::translate("ReadDrafts", "Session"),
                   QString::number(draft.session));
    if (draft.sessionStart.isValid())
        printField(QCoreApplication::translate("ReadDrafts", "Dates of the session"),
                   draft.sessionStart.toString(Qt::ISODate) + u" - "_s
                       + draft.sessionEnd.toString(Qt::ISODate));
    printDeadline(draft.deadline);
    for (const VacancyDraft& vacancy : draft.vacancies)
        printVacancy(vacancy);
    if (draft.vacancies.isEmpty())
        printField(QCoreApplication::translate("ReadDrafts", "Resolutions"),
                   draft.resolutions.join(u", "_s));
    printField(QCoreApplication::translate("ReadDrafts", "Addressees"),
               draft.addressees.join(u"; "_s));
    printField(QCoreApplication::translate("ReadDrafts", "Contacts"), draft.contacts.join(u", "_s));
    printField(QCoreApplication::translate("ReadDrafts", "Links"), draft.links.join(u", "_s));
    printField(QCoreApplication::translate("ReadDrafts", "Annexes"), draft.annexes.join(u", "_s));
    for (const QString& remark : draft.remarks)
        printField(QCoreApplication::translate("ReadDrafts", "Please check"), remark);
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
        return QCoreApplication::translate("ReadDrafts", "filled in");
    return code == u"partial"_s ? QCoreApplication::translate("ReadDrafts", "partly filled in")
                                : QCoreApplication::translate("ReadDrafts", "empty");
}

void printForm(const FormDraft& draft)
{
    print(QCoreApplication::translate("ReadDrafts", "Application form"));
    printField(QCoreApplication::translate("ReadDrafts", "Mandate"), textOf(draft.mandateTitle));
    printField(QCoreApplication::translate("ReadDrafts", "Resolution"), textOf(draft.resolution));
    printField(QCoreApplication::translate("ReadDrafts", "Session"), textOf(draft.session));
    printField(QCoreApplication::translate("ReadDrafts", "Family name"), textOf(draft.familyName));
    printField(QCoreApplication::translate("ReadDrafts", "Given names"), textOf(draft.givenNames));
    printField(QCoreApplication::translate("ReadDrafts", "Former name"), textOf(draft.formerName));
    printField(QCoreApplication::translate("ReadDrafts", "Gender"), textOf(draft.gender));
    printField(QCoreApplication::translate("ReadDrafts", "Date of birth"),
               textOf(draft.dateOfBirth));
    printField(QCoreApplication::translate("ReadDrafts", "Place of birth"),
               textOf(draft.placeOfBirth));
    printField(QCoreApplication::translate("ReadDrafts", "Nationality"), textOf(draft.nationality));
    for (const Extracted<NationalityDraft>& other : draft.otherNationalities)
        printField(QCoreApplication::translate("ReadDrafts", "Other nationality"), textOf(other));
    if (draft.motivationLetter)
        print(QCoreApplication::translate("ReadDrafts", "The motivation letter has %n word(s).",
                                          nullptr, draft.motivationLetter->words));
    for (const QString& section :
         {u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s}) {
        if (draft.sections.contains(section))
            printField(QCoreApplication::translate("ReadDrafts", "Section %1").arg(section),
                       stateOf(draft.sections.value(section)));
    }
    printField(QCoreApplication::translate("ReadDrafts", "Certified by"),
               textOf(draft.certifiedName));
    printField(QCoreApplication::translate("ReadDrafts", "Certified on"),
               textOf(draft.certifiedOn));
    if (draft.trackedChanges)
        print(QCoreApplication::translate(
            "ReadDrafts",
            "The form holds tracked changes; the text with all changes accepted was read."));
    for (const QString& remark : draft.remarks)
        printField(QCoreApplication::translate("ReadDrafts", "Please check"), remark);
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
    const auto labels = labelsFor(arguments.option(u"register"_s));
    if (!labels)
        return sayUnreadable(labels.error());
    const auto draft = readForm(reading->document, reading->fileName, *reading->tables, *labels);
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
    complain(QCoreApplication::translate("ReadDrafts",
                                         "This is no application form; look at the file itself."));
    return NothingInIt;
}

} // namespace greffier::cli
