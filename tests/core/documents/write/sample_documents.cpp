#include "tests/core/documents/write/sample_documents.h"

#include "core/documents/write/case_writer.h"
#include "core/documents/write/document_type.h"
#include "core/documents/write/interview_writer.h"
#include "core/documents/write/letter_writer.h"
#include "core/documents/write/note_writer.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/report_writer.h"
#include "core/documents/write/request_writer.h"
#include "core/documents/write/shortlist_writer.h"
#include "tests/core/documents/write/sample_lists.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier::samples {

namespace {

template <typename Document>
Document begun()
{
    Document document;
    document.session = 55;
    document.firstDay = QDate(2024, 2, 26);
    document.lastDay = QDate(2024, 4, 5);
    document.asOf = QDate(2023, 11, 6);
    return document;
}

publicview::Vacancy vacancy(int number, const QString& mandate, const QString& resolution,
                            const Region& region, bool conditional)
{
    publicview::Vacancy made;
    made.uid = u"vacancy-%1"_s.arg(number);
    made.number = number;
    made.mandateCode = mandate;
    made.resolution = resolution;
    made.region = region;
    made.subjectToExtension = conditional;
    return made;
}

/// The seven vacancies of the call for the fifty-fifth session.
QList<publicview::Vacancy> vacancies()
{
    return {vacancy(1, u"EMRIP"_s, u"33/25"_s, emripRegion(u"AFRICA"_s), false),
            vacancy(2, u"EMRIP"_s, u"33/25"_s, emripRegion(u"NORTH_AMERICA"_s), false),
            vacancy(3, u"IE_INTERNATIONAL_ORDER"_s, u"45/4"_s, {}, true),
            vacancy(4, u"C_MALI"_s, u"52/42"_s, {}, true),
            vacancy(5, u"SR_TRUTH_JUSTICE"_s, u"45/10"_s, {}, true),
            vacancy(6, u"SR_ASSEMBLY"_s, u"50/17"_s, {}, false),
            vacancy(7, u"WG_MERCENARIES"_s, u"51/13"_s, unGroup(u"AFRICAN"_s), false)};
}

Deadline noonInGeneva(QDate day)
{
    Deadline deadline;
    deadline.day = day;
    deadline.time = QTime(12, 0);
    deadline.zone = u"Europe/Zurich"_s;
    return deadline;
}

internalview::CaseRecord caseOf(const publicview::Candidate& person)
{
    internalview::CaseRecord record;
    record.person = person;
    record.region = unGroup(u"AFRICAN"_s);
    record.email = u"ana@example.org"_s;
    record.status = Status::Eligible;
    record.languages = {u"en"_s, u"fr"_s};
    record.education = {{u"LLM, University of Sampleton"_s, u"1999"_s, u"2001"_s, u"Sampleton"_s}};
    record.employment = {{u"Judge, Court of Sampleton"_s, u"2010"_s, {}, u"Sampleton"_s}};
    record.ethics = {{1, u"no"_s, {}}, {4, u"yes"_s, u"As required"_s}};
    record.letterWords = 580;
    Finding met{u"FORM-BOTH"_s,
                Finding::Verdict::Met,
                Finding::Weight::Exclusion,
                u"Both parts are there."_s,
                u"Guidelines"_s,
                true,
                {}};
    Finding seat{u"SEAT-WG"_s,
                 Finding::Verdict::NotMet,
                 Finding::Weight::Exclusion,
                 u"The seat is for nationals of African States."_s,
                 u"Guidelines"_s,
                 true,
                 {}};
    record.findings
        = {{met, u"Survey and form both received"_s, {}, {}, {}},
           {seat, u"Working group seat of a regional group"_s,
            u"Decision of the Bureau, fictional"_s, u"A. Officer"_s, QDate(2023, 11, 3)}};
    Decision decision;
    decision.status = Status::Eligible;
    decision.reasonCode = u"meets_requirements"_s;
    decision.note = u"Agreed with the branch"_s;
    decision.officer = u"A. Officer"_s;
    decision.at = QDateTime(QDate(2023, 11, 4), QTime(9, 0), QTimeZone::utc());
    record.decisions = {decision};
    return record;
}

Result<WrittenDocument> written(const QString& document, const DocumentTexts& texts)
{
    if (document == u"public-list")
        return writePublicList(publicList(), texts, made());
    if (document == u"shortlist")
        return writeShortlist(shortlist(), texts, made());
    if (document == u"group-report")
        return writeGroupReport(groupReport(), texts, made());
    if (document == u"presidents-list")
        return writePresidentsList(presidentsList(), texts, made());
    if (document == u"call")
        return writeCall(call(), texts, made());
    if (document == u"call-extension")
        return writeCallExtension(call(), texts, made());
    if (document == u"interview-schedule")
        return writeSchedule(schedule(), texts, made());
    if (document == u"request")
        return writeRequest(reminder().request, texts, made());
    if (document == u"reminder")
        return writeReminder(reminder(), texts, made());
    if (document.startsWith(u"letter-"_s))
        return writeLetters(document, letters(), texts, made());
    return writeCases(document, cases(), texts, made());
}

addressedview::Appointment appointment(QDate day, const QString& zone)
{
    return {QDateTime(day, QTime(13, 0), QTimeZone::utc()),
            30,
            u"Europe/Zurich"_s,
            zone,
            u"fr"_s,
            u"video"_s};
}

} // namespace

publicview::CallNote call()
{
    auto note = begun<publicview::CallNote>();
    note.asOf = QDate(2023, 9, 4);
    note.reference = u"HRC/SPB/sample"_s;
    note.deadline = noonInGeneva(QDate(2023, 10, 25));
    note.link = u"https://www.example.org/nominations"_s;
    note.contact = u"applications@example.org"_s;
    for (const publicview::Vacancy& one : vacancies())
        note.vacancies
            += {one, one.number == 2 ? noonInGeneva(QDate(2023, 11, 30)) : note.deadline};
    return note;
}

publicview::GroupReport groupReport()
{
    auto report = begun<publicview::GroupReport>();
    report.applications = 6;
    report.candidates = 5;
    report.members = {{u"Jane Sample"_s, u"CH"_s}, {u"John Sample"_s, u"MX"_s}};
    const publicview::Candidate okafor = person(u"Okafor-Eze"_s, u"Adaeze"_s, u"NG"_s, u"F"_s);
    const publicview::Candidate diallo = person(u"Diallo"_s, u"Ibrahima"_s, u"SN"_s, u"M"_s);
    report.vacancies = {{vacancies().at(6),
                         {okafor, diallo},
                         {okafor, diallo},
                         {{diallo, 2, u"Judge; knows the mandate."_s},
                          {okafor, 1, u"Long experience with private military companies."_s}}},
                        {vacancies().at(3), {}, {}, {}}};
    return report;
}

publicview::PresidentsList presidentsList()
{
    auto list = begun<publicview::PresidentsList>();
    list.lists = {{vacancies().at(6), {person(u"Okafor-Eze"_s, u"Adaeze"_s, u"NG"_s, u"F"_s)}},
                  {vacancies().at(3), {}}};
    return list;
}

internalview::CaseFile cases()
{
    auto file = begun<internalview::CaseFile>();
    file.lists = {{vacancies().at(6),
                   {caseOf(person(u"Okafor-Eze"_s, u"Adaeze"_s, u"NG"_s, u"F"_s)),
                    caseOf(person(u"Щербакова"_s, u"Анна"_s, u"RU"_s, {}))}},
                  {vacancies().at(3), {}}};
    return file;
}

internalview::InterviewSchedule schedule()
{
    auto made = begun<internalview::InterviewSchedule>();
    const publicview::Candidate okafor = person(u"Okafor-Eze"_s, u"Adaeze"_s, u"NG"_s, u"F"_s);
    const publicview::Candidate diallo = person(u"Diallo"_s, u"Ibrahima"_s, u"SN"_s, u"M"_s);
    made.interviews = {{vacancies().at(6), diallo, appointment(QDate(2024, 1, 17), {}),
                        Interview::State::Cancelled, u"Prefers the morning"_s},
                       {vacancies().at(3),
                        okafor,
                        appointment(QDate(2024, 1, 16), u"America/New_York"_s),
                        Interview::State::Planned,
                        {}}};
    made.unarranged = {{vacancies().at(6),
                        person(u"Щербакова"_s, u"Анна"_s, u"RU"_s, {}),
                        {},
                        Interview::State::Planned,
                        {}}};
    return made;
}

addressedview::LetterFile letters()
{
    auto file = begun<addressedview::LetterFile>();
    file.contact = u"applications@example.org"_s;
    file.lists = {{vacancies().at(6),
                   noonInGeneva(QDate(2023, 10, 25)),
                   true,
                   {{person(u"Okafor-Eze"_s, u"Adaeze"_s, u"NG"_s, u"F"_s),
                     u"ada@example.org"_s,
                     {},
                     {u"survey"_s, u"form"_s},
                     appointment(QDate(2024, 1, 16), u"Asia/Tokyo"_s)},
                    {person(u"Щербакова"_s, u"Анна"_s, u"RU"_s, {}),
                     {},
                     {},
                     {u"form"_s},
                     appointment(QDate(2024, 1, 16), {})}}}};
    return file;
}

addressedview::Reminder reminder()
{
    addressedview::Reminder made;
    made.request.reference = u"AB/CD/ef"_s;
    made.request.date = QDate(2024, 7, 8);
    made.request.deadline.day = QDate(2024, 7, 31);
    made.request.deadline.strictness = Deadline::Strictness::Before;
    made.request.resolutions = {u"54/22"_s};
    made.request.links = {u"https://www.example.org/questionnaire"_s};
    made.request.contacts = {u"ana@example.org"_s, u"ben@example.org"_s};
    made.request.annexes = {u"Questionnaire"_s};
    made.deadlinePassed = true;
    made.groups = {{unGroup(u"AFRICAN"_s), {u"ZA"_s, u"DZ"_s}}, {unGroup(u"WEOG"_s), {u"CH"_s}}};
    return made;
}

QList<QPair<QString, Result<WrittenDocument>>>
allDocuments(const std::function<DocumentTexts(UnLanguage)>& texts)
{
    QList<QPair<QString, Result<WrittenDocument>>> all;
    for (const DocumentType& type : documentTypes()) {
        for (const UnLanguage language : type.languages)
            all += {type.code + u'-' + toCode(language), written(type.code, texts(language))};
    }
    return all;
}

} // namespace greffier::samples
