#include "tests/ui/made_up.h"

#include "core/workflow/name_order.h"
#include "core/workflow/name_search.h"

#include "tests/support/made_up_uid.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

struct MadeUp {
    QString familyName;
    QString givenNames;
    QString gender;
    QString nationality;
    QStringList groups;
};

const QList<MadeUp>& persons()
{
    static const QList<MadeUp> list{
        {u"Okafor-Eze"_s, u"Adaeze"_s, u"F"_s, u"NG"_s, {u"AFRICAN"_s}},
        {u"Ångström-Test"_s, u"Björn"_s, u"M"_s, u"SE"_s, {u"WEOG"_s}},
        {u"المثال"_s, u"ليلى"_s, u"F"_s, u"MA"_s, {u"AFRICAN"_s}},
        {u"Örnek"_s, u"Deniz"_s, u"X"_s, u"TR"_s, {u"WEOG"_s, u"ASIA_PACIFIC"_s}},
    };
    return list;
}

std::shared_ptr<ApplicationRow> rowFor(const MadeUp& person, qint64 id, const Vacancy& vacancy)
{
    auto applicant = std::make_shared<ListedPerson>();
    applicant->id = ApplicantId{id};
    applicant->uid = madeUpUid(1000 + id);
    applicant->familyName = person.familyName;
    applicant->givenNames = person.givenNames;
    applicant->gender = person.gender;
    applicant->nationality = person.nationality;
    auto row = std::make_shared<ApplicationRow>();
    row->application.id = ApplicationId{id};
    row->application.uid = madeUpUid(id);
    row->application.applicant = applicant->id;
    row->application.vacancy = vacancy.id;
    row->applicant = Shared<ListedPerson>(applicant);
    row->session = 55;
    row->vacancyNumber = vacancy.number;
    row->groups = person.groups;
    row->complete = true;
    row->allGroups = person.groups;
    const QString name = (person.familyName + u' ' + person.givenNames).toLower();
    applicant->key = PersonKey(name, {});
    applicant->sortKey = name.toUtf8();
    return row;
}

Vacancy vacancyOf(int number, const QString& title)
{
    Vacancy vacancy;
    vacancy.id = VacancyId{number};
    vacancy.session = SessionId{1};
    vacancy.number = number;
    vacancy.title = title;
    vacancy.resolution = u"51/13"_s;
    vacancy.deadline.day = QDate(2023, 10, 25);
    vacancy.deadline.time = QTime(12, 0);
    vacancy.deadline.zone = u"Europe/Zurich"_s;
    return vacancy;
}

} // namespace

std::shared_ptr<const Snapshot> madeUpSnapshot()
{
    auto snapshot = std::make_shared<Snapshot>();
    Session session;
    session.id = SessionId{1};
    session.number = 55;
    session.firstDay = QDate(2024, 2, 26);
    session.lastDay = QDate(2024, 4, 5);
    snapshot->sessions = {session};
    Vacancy second
        = vacancyOf(2, u"Working Group on the use of mercenaries, member from African States"_s);
    second.region = unGroup(u"AFRICAN"_s);
    second.condition = Vacancy::Condition::SubjectToExtension;
    snapshot->vacancies
        = {vacancyOf(1, u"Independent Expert on human rights and solidarity"_s), second};
    for (qint64 i = 0; i < persons().size(); ++i) {
        const auto row = rowFor(persons().at(i), i + 1, snapshot->vacancies.at(i / 2));
        if (i == 1) {
            row->late = true;
            row->exclusions = 1;
            row->proposal = Proposal::NotEligible;
        }
        if (i == 3)
            row->complete = false;
        snapshot->applications += row;
        snapshot->applicants += std::make_shared<const ListedPerson>(*row->applicant);
    }
    orderByName(*snapshot);
    snapshot->names = std::make_shared<const NameSearch>(snapshot->applicants, snapshot->applications);
    snapshot->reasonCodes = {{u"late_form"_s, u"late"_s, u"tard"_s, false},
                             {u"own_reason"_s, u"Our own reason"_s, {}, true}};
    for (const char16_t* code : {u"AFRICAN", u"WEOG"})
        snapshot->memberships
            += GroupMembership{unGroup(QString::fromUtf16(code)), u"XX"_s, {}, {}, {}, {}, {}};
    return snapshot;
}

Dossier madeUpDossier(qsizetype index)
{
    const auto snapshot = madeUpSnapshot();
    Dossier dossier;
    dossier.row = *snapshot->applications.at(index);
    dossier.vacancy = *snapshot->vacancy(dossier.row.application.vacancy);
    dossier.documents = {{DocumentId{9}, u"form.docx"_s, {}, Part::Form}};
    dossier.sources = {{u"form.docx"_s, DocumentId{9}}};
    const Evidence inForm{u"form.docx"_s, Locator::inTable(1, 2, 2), u"Okafor-Eze"_s};
    const Evidence inSurvey{u"survey.csv"_s, Locator::inSheet(5, 3), u"OKAFOR-EZE"_s};
    dossier.values = {
        {u"family_name"_s, Part::Survey, u"Okafor-Eze"_s, inSurvey, Certainty::Read},
        {u"family_name"_s, Part::Form, u"Okafor-Eze"_s, inForm, Certainty::Read},
        {u"gender"_s, Part::Form, u"F"_s, inForm, Certainty::Read},
        {u"languages.1.language"_s, Part::Form, u"fr"_s, inForm, Certainty::Read},
        {u"languages.1.speak"_s, Part::Form, u"easily"_s, inForm, Certainty::Read},
        {u"ethics.3.answer"_s, Part::Form, u"no"_s, inForm, Certainty::Guess},
        {u"motivation_letter.text"_s, Part::Form, u"<b>I apply</b>"_s, inForm, Certainty::Read},
        {u"survey.Do you agree?"_s, Part::Survey, u"Y"_s, inSurvey, Certainty::Read},
    };
    Finding late;
    late.rule = u"FORM-LATE"_s;
    late.verdict = Finding::Verdict::NotMet;
    late.weight = Finding::Weight::Exclusion;
    late.text = u"The form came after the deadline."_s;
    late.source = u"call, para. 3"_s;
    late.evidence = {inForm};
    Finding both = late;
    both.rule = u"FORM-BOTH"_s;
    both.verdict = Finding::Verdict::Met;
    both.text = u"Survey and form are there."_s;
    dossier.findings = {both, late};
    return dossier;
}

QList<std::shared_ptr<const ApplicationRow>> manyRows(int count)
{
    const Vacancy vacancy = vacancyOf(1, u"Invented mandate"_s);
    QList<std::shared_ptr<const ApplicationRow>> rows;
    for (int i = 0; i < count; ++i) {
        MadeUp person = persons().at(i % persons().size());
        person.familyName = u"Name%1"_s.arg(i * 7919 % count, 6, 10, QChar(u'0'));
        rows += rowFor(person, i + 1, vacancy);
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto& one, const auto& other) { return comesBefore(*one, *other); });
    return rows;
}

} // namespace greffier::test
