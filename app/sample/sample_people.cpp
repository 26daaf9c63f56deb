#include "app/sample/sample_people.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

/// Every fifth person is an ordinary one, so that a small sample has some too.
constexpr int kOrdinaryEvery = 5;
/// Share of persons with a case among those after the cases, in per cent.
constexpr int kLaterCases = 20;

/// The place of a person's case in the list, or -1 for an ordinary person.
int scriptedCase(int index)
{
    if (index % kOrdinaryEvery == kOrdinaryEvery - 1)
        return -1;
    const int position = index - index / kOrdinaryEvery;
    return position < sampleCases().size() ? position : -1;
}

int personOfScriptedCase(int position) { return position + position / (kOrdinaryEvery - 1); }

bool isAfterTheCases(int index)
{
    return index > personOfScriptedCase(int(sampleCases().size()) - 1);
}

QDateTime arrivalOnTime(Dice& dice)
{
    return QDateTime(QDate(2023, 9, 18), QTime(6, 0), Qt::UTC)
        .addSecs(qint64(dice.below(36 * 24 * 60)) * 60 + dice.below(60));
}

QString emripRegionOf(int vacancy) { return vacancy == 1 ? u"AFRICA"_s : u"NORTH_AMERICA"_s; }

Form newForm(const Person& person, int vacancy, Dice& dice)
{
    Form form;
    form.vacancy = vacancy;
    form.layout = static_cast<FormLayout>(dice.below(3));
    form.identity = person.identity;
    if (vacancy > 2)
        form.identity.emripRegion.clear();
    form.certifiedName = person.identity.fullName();
    form.letterWords = dice.between(380, 598);
    form.textSeed = dice.next();
    if (dice.chance(30))
        form.ethics[4] = Answer::Yes;
    return form;
}

/// Flat, or in a folder of the person: applicants' mail is saved either way.
QString pathOfForm(const Person& person, const Form& form, const SampleVacancy& vacancy)
{
    const QString name = plainLetters(person.identity.familyName);
    const bool french = person.language == u"fr"_s;
    if (person.index % 3 == 0) {
        return u"forms/%1 %2 %3/%4 %5.docx"_s.arg(QString::number(person.index + 1), name,
                                                  plainLetters(person.identity.firstName),
                                                  french ? u"Candidature"_s : u"Application form"_s,
                                                  QString(vacancy.resolution).replace(u'/', u'-'));
    }
    return u"forms/%1_%2_%3_%4.docx"_s.arg(name, plainLetters(person.identity.firstName).left(1),
                                           french ? u"formulaire"_s : u"HRC55"_s,
                                           QString::number(person.index + 1) + u'-'
                                               + QString::number(form.vacancy));
}

Arrival arrivalOf(const Person& person, int vacancy, const QDateTime& at, Dice& dice)
{
    const bool french = person.language == u"fr"_s;
    Arrival arrival;
    arrival.at = at;
    arrival.zone = dice.chance(25) ? u"UTC"_s : u"Europe/Zurich"_s;
    arrival.channel = u"mail"_s;
    arrival.from = person.identity.email;
    arrival.subject
        = (french ? u"Candidature, mandat n° %1"_s : u"Application for mandate no. %1"_s)
              .arg(vacancy);
    arrival.messageId = u"<55.%1.%2@mail.example.org>"_s.arg(person.index + 1).arg(vacancy);
    return arrival;
}

SentFile letterOf(const Person& person, int vacancy, Dice& dice)
{
    SentFile letter;
    letter.kind = FileKind::NominationLetter;
    letter.vacancy = vacancy;
    letter.path = u"letters/%1 %2 letter %3.pdf"_s.arg(QString::number(person.index + 1),
                                                       plainLetters(person.identity.familyName),
                                                       QString::number(vacancy));
    letter.arrival = arrivalOf(person, vacancy, arrivalOnTime(dice), dice);
    letter.arrival.messageId
        = u"<55.%1.%2.letter@mail.example.org>"_s.arg(person.index + 1).arg(vacancy);
    letter.outcome = u"filed"_s;
    return letter;
}

} // namespace

SamplePeople::SamplePeople(SampleOrder order)
    : m_order(order)
    , m_maker(m_tables)
{
    static const QStringList special{u"TR"_s, u"US"_s, u"IL"_s, u"KI"_s,
                                     u"VA"_s, u"PS"_s, u"CG"_s, u"ML"_s};
    Dice dice(m_order.seed, 0);
    QStringList states;
    for (const Country& country : m_tables.countries()) {
        if (!special.contains(country.iso2))
            states += country.iso2;
    }
    m_rotation = dice.shuffled<QString>(states);
    for (const QString& state : m_rotation) {
        if (m_tables.country(state).group == u"AFRICAN"_s)
            m_africanRotation += state;
    }
}

QDateTime SamplePeople::deadline()
{
    return QDateTime(QDate(2023, 10, 25), QTime(12, 0), QTimeZone("Europe/Zurich")).toUTC();
}

Person SamplePeople::personFor(int index, const QString& iso2, Dice& dice) const
{
    if (!iso2.isEmpty())
        return m_maker.person(index, iso2, dice);
    const bool african = scriptedCase(index) < 0 && index % 2 == 0 && !isAfterTheCases(index);
    const QStringList& rotation = african ? m_africanRotation : m_rotation;
    return m_maker.person(index, rotation.at(index % rotation.size()), dice);
}

QList<int> SamplePeople::usualVacancies(int index, const QString& iso2, Dice& dice) const
{
    static const QList<int> perPerson{1, 2, 1, 2, 1, 3, 1, 1};
    const bool african = m_tables.country(iso2).group == u"AFRICAN"_s;
    QList<int> open{3, 4, 5, 6};
    open = dice.shuffled(open);
    if (african && dice.chance(75))
        open.prepend(7);
    else if (african)
        open.prepend(1);
    if (iso2 == u"CA"_s)
        open.prepend(2);
    open = open.first(perPerson.at(index / kOrdinaryEvery % perPerson.size()));
    std::sort(open.begin(), open.end());
    return open;
}

Candidacy SamplePeople::ordinary(const Person& person, const QList<int>& vacancies,
                                 Dice& dice) const
{
    Candidacy candidacy;
    candidacy.person = person;
    for (const int vacancy : vacancies) {
        if (vacancy <= 2 && candidacy.person.identity.emripRegion.isEmpty())
            candidacy.person.identity.emripRegion = emripRegionOf(vacancy);
    }
    SurveyRow row;
    row.responseId = 1000 + 7 * person.index;
    row.submitted = arrivalOnTime(dice);
    row.started = row.submitted.addSecs(-dice.between(600, 5400));
    row.identity = candidacy.person.identity;
    row.vacancies = vacancies;
    candidacy.surveyRows += row;

    for (const int vacancy : vacancies) {
        candidacy.applications += ExpectedApplication{vacancy, {}, {}, u"eligible"_s};
        if (vacancy <= 2) {
            expect(candidacy, vacancy, {},
                   {{u"SEAT-EMRIP"_s, u"cannot_tell"_s, u"judgement"_s,
                     u"whether the candidate represents the region is for the officer"_s}});
        }
        Form form = newForm(candidacy.person, vacancy, dice);
        SentFile file;
        file.form = int(candidacy.forms.size());
        file.vacancy = vacancy;
        file.path = pathOfForm(person, form, m_tables.vacancy(vacancy));
        file.arrival = arrivalOf(person, vacancy, arrivalOnTime(dice), dice);
        file.outcome = u"filed"_s;
        form.certifiedOn = file.arrival.at.date().addDays(-dice.below(6));
        candidacy.forms += form;
        candidacy.files += file;
    }
    if (!person.nominatedBy.isEmpty())
        candidacy.files += letterOf(candidacy.person, vacancies.first(), dice);
    return candidacy;
}

Candidacy SamplePeople::candidacy(int index) const
{
    Dice dice(m_order.seed, quint64(index) + 1);
    const int scripted = scriptedCase(index);
    if (scripted < 0) {
        const bool later = isAfterTheCases(index) && dice.chance(kLaterCases);
        const SampleCase& one = sampleCases().at(dice.below(int(sampleCases().size())));
        if (!later || !one.repeatable) {
            const Person person = personFor(index, {}, dice);
            return ordinary(person, usualVacancies(index, person.iso2, dice), dice);
        }
        Candidacy made = ordinary(personFor(index, one.iso2, dice), one.vacancies, dice);
        one.apply(made, dice);
        return made;
    }
    const SampleCase& one = sampleCases().at(scripted);
    Person person = personFor(index, one.iso2, dice);
    if (one.namesakeOfPrevious) {
        const Candidacy other = candidacy(personOfScriptedCase(scripted - 1));
        const Identity& shared = other.person.identity;
        person.identity.familyName = shared.familyName;
        person.identity.firstName = shared.firstName;
        person.identity.middleName = shared.middleName;
        person.identity.ownScriptName = shared.ownScriptName;
        person.identity.gender = shared.gender;
        person.identity.email = emailOf(person.identity, index);
    }
    Candidacy made = ordinary(person, one.vacancies, dice);
    one.apply(made, dice);
    return made;
}

QList<SampleHolder> SamplePeople::holders() const
{
    QList<SampleHolder> holders;
    for (int position = 0; position < sampleCases().size(); ++position) {
        const SampleCase& one = sampleCases().at(position);
        const int index = personOfScriptedCase(position);
        if (!one.held || index >= m_order.persons)
            continue;
        const Person person = candidacy(index).person;
        holders += SampleHolder{person.identity.fullName(), person.iso2, *one.held};
    }
    return holders;
}

} // namespace greffier::sample
