#include "tests/support/temp_register.h"

#include "core/base/content_hash.h"
#include "core/reference/reference_tables.h"
#include "core/store/file_store.h"
#include "core/store/stores.h"
#include "core/workflow/intake_acts.h"
#include "tests/support/copy_register.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

VacancyDraft entry(int number, const QString& code, const QString& title, const QString& resolution,
                   const Region& region = {},
                   Vacancy::Condition condition = Vacancy::Condition::None)
{
    return {number, title, code, resolution, region, condition, {}};
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString());
    return std::move(*result);
}

ApplicationValue stated(Part part, const QString& field, const QString& value)
{
    const QString file = part == Part::Form ? u"form.docx"_s : u"survey.csv"_s;
    return {field, part, value, {file, Locator::inParagraph(1), value}, Certainty::Read};
}

QList<ApplicationValue> personalValues(Part part, const Applicant& person)
{
    return {stated(part, u"family_name"_s, person.familyName),
            stated(part, u"given_names"_s, person.givenNames),
            stated(part, u"gender"_s, person.gender),
            stated(part, u"nationality"_s, person.nationality),
            stated(part, u"date_of_birth"_s, person.dateOfBirth.toString(Qt::ISODate)),
            stated(part, u"email"_s, person.email)};
}

QList<ApplicationValue> formValues(const Candidacy& candidacy, const QString& mandateCode)
{
    const Applicant& person = candidacy.person;
    QList<ApplicationValue> values = personalValues(Part::Form, person);
    const auto add = [&](const QString& field, const QString& value) {
        values += stated(Part::Form, field, value);
    };
    for (const QString& section :
         {u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s})
        add(u"sections."_s + section, u"filled"_s);
    for (int question = 1; question <= 5; ++question)
        add(u"ethics.%1.answer"_s.arg(question), question >= 4 ? u"yes"_s : u"no"_s);
    add(u"certified_name"_s, person.givenNames + u' ' + person.familyName);
    add(u"mandate_code"_s, mandateCode);
    add(u"language"_s, u"en"_s);
    add(u"motivation_letter.words"_s, u"540"_s);
    add(u"languages.1.language"_s, u"en"_s);
    add(u"languages.1.mother_tongue"_s, u"true"_s);
    return values + candidacy.further;
}

void fileSurvey(IntakeActs& acts, const Candidacy& candidacy, const Applicant& person,
                const Vacancy& vacancy, const QString& responseId)
{
    SurveyRowFiling row;
    row.draft.submittedAt = QDateTime(QDate(2023, 10, 20), QTime(7, 0), Qt::UTC);
    row.response.responseId = responseId;
    row.response.submittedAt = row.draft.submittedAt;
    row.response.outcome = u"filed"_s;
    row.person = person;
    row.vacancies = {vacancy.id};
    row.values = personalValues(Part::Survey, candidacy.person);
    SurveyFiling filing;
    const QByteArray bytes = "survey " + responseId.toUtf8();
    filing.file = {u"survey.csv"_s, bytes, contentHash(bytes)};
    filing.rows = {row};
    acts.file(filing, vacancy.session);
}

void fileForm(IntakeActs& acts, const Candidacy& candidacy, const Applicant& person,
              const Vacancy& vacancy, const QString& mark)
{
    DocumentFiling filing;
    const QByteArray bytes = "form " + mark.toUtf8();
    filing.file = {u"form.docx"_s, bytes, contentHash(bytes)};
    filing.document.name = filing.file.name;
    filing.document.hash = filing.file.hash;
    filing.document.size = bytes.size();
    filing.document.part = Part::Form;
    filing.document.outcome = u"filed"_s;
    filing.document.format = u"docx"_s;
    filing.document.session = vacancy.session;
    filing.person = person;
    filing.vacancies = {vacancy.id};
    filing.values = formValues(candidacy, vacancy.mandateCode);
    ReceiptLine receipt;
    receipt.file = filing.file.name;
    receipt.at = candidacy.formReceived;
    receipt.precision = u"second"_s;
    receipt.zone = u"UTC"_s;
    receipt.channel = u"mail"_s;
    filing.receipt = receipt;
    acts.file(filing);
}

/// The person as known by name, or as given.
Applicant known(const Applicant& person, store::Database& database)
{
    for (const Applicant& each : store::Stores(database).applicants.all()) {
        if (each.familyName == person.familyName && each.givenNames == person.givenNames
            && each.dateOfBirth == person.dateOfBirth)
            return each;
    }
    return person;
}

} // namespace

CallDraft hrc55Call()
{
    using enum Vacancy::Condition;
    CallDraft draft;
    draft.kind = u"call"_s;
    draft.language = u"en"_s;
    draft.session = 55;
    draft.deadline = Deadline{QDate(2023, 10, 25), QTime(12, 0), false, u"Europe/Zurich"_s,
                              Deadline::Strictness::By};
    const QString emrip = u"Expert Mechanism on the Rights of Indigenous Peoples"_s;
    draft.vacancies = {
        entry(1, u"EMRIP"_s, emrip, u"33/25"_s, emripRegion(u"AFRICA"_s)),
        entry(2, u"EMRIP"_s, emrip, u"33/25"_s, emripRegion(u"NORTH_AMERICA"_s)),
        entry(3, u"IE_INTERNATIONAL_ORDER"_s,
              u"Independent Expert on the promotion of a democratic and equitable international "
              "order"_s,
              u"45/4"_s, {}, SubjectToExtension),
        entry(4, u"C_MALI"_s, u"Independent Expert on the situation of human rights in Mali"_s,
              u"52/42"_s, {}, SubjectToExtension),
        entry(5, u"SR_TRUTH_JUSTICE"_s,
              u"Special Rapporteur on the promotion of truth, justice, reparation and guarantees "
              "of non-recurrence"_s,
              u"45/10"_s, {}, SubjectToExtension),
        entry(6, u"SR_ASSEMBLY"_s,
              u"Special Rapporteur on the rights to freedom of peaceful assembly and of "
              "association"_s,
              u"50/17"_s),
        entry(7, u"WG_MERCENARIES"_s,
              u"Working Group on the use of mercenaries as a means of violating human rights and "
              "impeding the exercise of the right of peoples to self-determination"_s,
              u"51/13"_s, unGroup(u"AFRICAN"_s))};
    return draft;
}

Applicant aCandidate(const QString& familyName, const QString& givenNames,
                     const QString& nationality)
{
    Applicant applicant;
    applicant.familyName = familyName;
    applicant.givenNames = givenNames;
    applicant.gender = u"F"_s;
    applicant.nationality = nationality;
    applicant.dateOfBirth = QDate(1971, 1, 1).addDays(familyName.size() * 100 + givenNames.size());
    applicant.email = u"%1.%2@example.org"_s.arg(givenNames, familyName).toLower();
    return applicant;
}

namespace {

/// A register with the call in it, made once: the tests each have a copy.
class FirstRegister {
public:
    explicit FirstRegister(const Workplace& workplace)
    {
        const auto made = must(Register::create(path("test.greffier"), workplace));
        QFile call(path("call.txt"));
        if (!call.open(QIODevice::WriteOnly) || call.write("The call for HRC 55.") < 0)
            throw std::runtime_error("the call cannot be written");
        call.close();
        must(await(made->admitCall(hrc55Call(), call.fileName())));
    }

    void copyTo(const QString& folder) const
    {
        copyRegister(path("test.greffier"), folder + u"/test.greffier"_s);
        QFile::copy(path("call.txt"), folder + u"/call.txt"_s);
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

} // namespace

TempRegister::TempRegister(QString readerProgram)
    : m_readerProgram(std::move(readerProgram))
    , m_clock(std::make_shared<FixedClock>())
{
    static const FirstRegister first(workplace());
    first.copyTo(m_folder.path());
    open();
}

Workplace TempRegister::workplace() const
{
    static const auto reference = must(loadReferenceTables());
    return {m_clock, {u"Ada Test"_s, u"ada"_s, u"desk-1"_s}, m_readerProgram, reference};
}

void TempRegister::open(OpenMode mode)
{
    m_register.reset();
    m_register = must(Register::open(path(u"test.greffier"_s), workplace(), mode));
}

void TempRegister::perform(const QString& kind,
                           const std::function<void(store::Change&, store::Database&)>& work)
{
    look([&](store::Database& database) {
        store::Change change(database, {kind, {}, {}});
        work(change, database);
        change.commit();
    });
}

void TempRegister::look(const std::function<void(store::Database&)>& work)
{
    close();
    {
        const Workplace place = workplace();
        const auto database
            = store::Database::open(path(u"test.greffier"_s), {place.officer, place.clock},
                                    store::Database::Mode::ReadWrite);
        work(*database);
    }
    open();
}

QList<ApplicationId> TempRegister::admit(const QList<Candidacy>& candidacies)
{
    QList<ApplicationId> applications;
    perform(u"admit"_s, [&](store::Change& change, store::Database& database) {
        store::FileStore files(path(u"test.greffier"_s));
        store::Stores stores(database);
        const SessionId session = stores.sessions.findNumber(55)->id;
        IntakeActs acts(change, database);
        for (const Candidacy& candidacy : candidacies) {
            const auto vacancies = stores.calls.vacanciesOfSession(session);
            const Vacancy& vacancy = vacancies.at(candidacy.vacancy - 1);
            const QString mark = change.newUid();
            if (candidacy.survey) {
                files.put("survey " + mark.toUtf8());
                fileSurvey(acts, candidacy, known(candidacy.person, database), vacancy, mark);
            }
            if (candidacy.form) {
                files.put("form " + mark.toUtf8());
                fileForm(acts, candidacy, known(candidacy.person, database), vacancy, mark);
            }
            const ApplicantId person = known(candidacy.person, database).id;
            applications += stores.applications.find(person, vacancy.id).value().id;
        }
    });
    return applications;
}

VacancyId TempRegister::vacancy(int number) const
{
    const auto snapshot = lists();
    for (const Vacancy& each : snapshot->vacancies) {
        if (each.number == number)
            return each.id;
    }
    return {};
}

ActId TempRegister::latestAct() const { return must(await(m_register->history())).last().act; }

namespace {

QString lineOf(const ApplicationRow& row)
{
    QString line = u"%1 %2 %3 %4"_s.arg(row.application.id.value)
                       .arg(row.application.uid.text(), toCode(row.application.status))
                       .arg(row.application.vacancy.value);
    line += u" %1 %2 %3 %4/%5 %6 %7 %8"_s.arg(row.applicant->familyName, row.applicant->givenNames)
                .arg(row.applicant->uid.text())
                .arg(row.session)
                .arg(row.vacancyNumber)
                .arg(row.groups.join(u','), toCode(row.proposal))
                .arg(row.complete);
    line += u" late %1 e%2 w%3 u%4 v%5"_s.arg(row.late)
                .arg(row.exclusions)
                .arg(row.warnings)
                .arg(row.unknowns)
                .arg(row.waived);
    for (const QueryRow::Mark& mark : row.marks)
        line += u" %1:%2:%3%4"_s.arg(mark.rule, toCode(mark.verdict), toCode(mark.weight),
                                     mark.waived ? u"!"_s : QString());
    return line + u' ' + row.applicant->key.names() + u' ' + row.post->titleKey + u' '
        + QString::fromLatin1(row.applicant->sortKey.toHex());
}

} // namespace

QString contentOf(const Snapshot& snapshot)
{
    QStringList lines;
    for (const Session& session : snapshot.sessions)
        lines += u"session %1"_s.arg(session.number);
    for (const Call& call : snapshot.calls)
        lines += u"call %1 %2"_s.arg(call.uid, localCode(call.deadline));
    for (const Vacancy& vacancy : snapshot.vacancies)
        lines += u"vacancy %1 %2 %3"_s.arg(vacancy.uid).arg(vacancy.number).arg(vacancy.title);
    for (const auto& applicant : snapshot.applicants)
        lines += u"applicant %1 %2"_s.arg(applicant->uid.text(), applicant->familyName);
    for (const auto& row : snapshot.applications)
        lines += lineOf(*row);
    for (const auto& applicant : snapshot.applicantsByName)
        lines += u"by name %1 %2"_s.arg(applicant->uid.text(), applicant->familyName);
    for (const auto& row : snapshot.applicationsByName)
        lines += u"by name "_s + lineOf(*row);
    for (const Shortlist& list : snapshot.shortlists) {
        lines += u"list %1 %2 %3"_s.arg(list.uid, toCode(list.kind)).arg(list.vacancy.value);
        for (const ShortlistEntry& each : list.entries)
            lines += u"  %1 %2 %3 %4"_s.arg(each.application.value)
                         .arg(each.rank)
                         .arg(each.publicReason, each.internalNote);
    }
    lines += u"%1 mandates %2 seats %3 holders %4 memberships %5 reasons"_s
                 .arg(snapshot.mandates.size())
                 .arg(snapshot.seats.size())
                 .arg(snapshot.holders.size())
                 .arg(snapshot.memberships.size())
                 .arg(snapshot.reasonCodes.size());
    return lines.join(u'\n');
}

} // namespace greffier::test
