#include "core/workflow/document_matching.h"

#include "core/documents/extract/document_kind.h"
#include "core/documents/extract/form_reader.h"
#include "core/documents/extract/letter_reader.h"
#include "core/reference/reference_tables.h"
#include "core/workflow/draft_values.h"
#include "core/workflow/vacancy_match.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

MatchedDocument unmatched(const QString& reason, Part part)
{
    MatchedDocument matched;
    matched.outcome = u"unmatched"_s;
    matched.reason = reason;
    matched.part = part;
    return matched;
}

MatchedDocument notAnApplication()
{
    MatchedDocument other;
    other.outcome = u"not_an_application"_s;
    other.reason = QCoreApplication::translate(
        "Intake", "It is neither an application form nor a letter of an applicant.");
    return other;
}

/// Papers of the secretariat itself may name applicants without being theirs.
bool isOffice(DocumentKind kind)
{
    return kind == DocumentKind::Call || kind == DocumentKind::NoteVerbale
        || kind == DocumentKind::MandatePage || kind == DocumentKind::ConsultativeGroupReport;
}

Part partOf(DocumentKind kind)
{
    return kind == DocumentKind::ReferenceLetter ? Part::Reference : Part::Letter;
}

/// The name of the applicant as a letter writes it, to be compared with the form.
ApplicationValue nameInLetter(const LetterDraft& letter, const QString& name,
                              const QString& fileName, Part part)
{
    const Evidence evidence
        = letter.name && *letter.name == name ? letter.name.evidence : Evidence{fileName, {}, name};
    return {u"name"_s, part, name, evidence, Certainty::Guess};
}

bool anyOf(const QList<VacancyId>& some, const QList<VacancyId>& others)
{
    return std::any_of(some.begin(), some.end(),
                       [&](VacancyId vacancy) { return others.contains(vacancy); });
}

} // namespace

Applicant personOf(const FormDraft& form)
{
    Applicant person;
    person.familyName = form.familyName.value.value_or(QString()).simplified();
    person.givenNames = form.givenNames.value.value_or(QString()).simplified();
    person.formerName = form.formerName.value.value_or(QString()).simplified();
    person.gender = form.gender.value.value_or(QString());
    if (form.nationality)
        person.nationality = form.nationality->iso2;
    for (const auto& nationality : form.otherNationalities) {
        if (nationality && !nationality->iso2.isEmpty())
            person.otherNationalities += nationality->iso2;
    }
    person.dateOfBirth = form.dateOfBirth.value.value_or(QDate());
    person.email = form.email.value.value_or(QString());
    return person;
}

DocumentMatching::DocumentMatching(ReaderProcess& reader, const ReferenceTables& reference,
                                   const IntakeState& state, const PersonIndex& persons)
    : m_reader(reader)
    , m_reference(reference)
    , m_state(state)
    , m_persons(persons)
    , m_labels(FormLabels::shipped().with(state.formLabels))
{
}

Result<MatchedDocument> DocumentMatching::match(const DocumentFile& file, const QString& sender,
                                                const Progress& progress) const
{
    const auto text = m_reader.readText(file, &progress);
    if (!text && text.error().code == Error::Code::Cancelled)
        return text.error();
    if (!text)
        return matchUnread(file, sender, text.error());
    if (text->hasText)
        return matchText(*text, file.name);
    const Error scan{Error::Code::Unreadable,
                     QCoreApplication::translate(
                         "Intake", "The file shows no text, as a scan does. Open it and look."),
                     {}};
    MatchedDocument matched = matchUnread(file, sender, scan);
    matched.outcome = u"no_text"_s;
    matched.format = text->format;
    return matched;
}

MatchedDocument DocumentMatching::matchText(const TextDocument& text, const QString& fileName) const
{
    MatchedDocument matched;
    const DocumentKind kind = kindOf(text);
    const auto form
        = isOffice(kind) ? std::nullopt : readForm(text, fileName, m_reference, m_labels);
    if (form) {
        matched = matchForm(*form);
    } else {
        matched
            = matchLetter(readLetter(text, fileName, m_reference), partOf(kind), text, fileName);
        // Without the words of a letter, only what names an applicant and a mandate is one.
        if (kind != DocumentKind::Letter && kind != DocumentKind::ReferenceLetter
            && (matched.outcome != u"filed"_s || isOffice(kind)))
            matched = notAnApplication();
    }
    matched.format = text.format;
    return matched;
}

MatchedDocument DocumentMatching::matchForm(const FormDraft& form) const
{
    if (!form.familyName)
        return unmatched(QCoreApplication::translate(
                             "Intake", "The form gives no family name. Say whose it is."),
                         Part::Form);
    Applicant person = personOf(form);
    const PersonIndex::Match known = m_persons.find(person);
    VacancyClues clues;
    clues.title = form.mandateTitle.value.value_or(QString());
    clues.mandateCode = form.mandateCode;
    clues.resolution = form.resolution.value.value_or(QString());
    clues.session = form.session.value.value_or(0);
    const VacancyMatch vacancy = matchVacancy(clues, m_state.session.number, m_state.vacancies,
                                              appliedFor(known.applicant), m_reference);
    if (vacancy.numbers.isEmpty())
        return unmatched(QCoreApplication::translate(
                             "Intake", "The form names no mandate that is vacant at this session."),
                         Part::Form);
    if (!vacancy.isSure())
        return unmatched(
            QCoreApplication::translate("Intake",
                                        "The form can be for several of the vacancies. Say for "
                                        "which."),
            Part::Form);
    MatchedDocument matched;
    matched.part = Part::Form;
    matched.vacancies = idsOf(vacancy.numbers);
    matched.values = valuesOf(form);
    findPerson(matched, person, matched.vacancies);
    return matched;
}

void DocumentMatching::findPerson(MatchedDocument& matched, Applicant person,
                                  const QList<VacancyId>& vacancies) const
{
    const PersonIndex::Match known = m_persons.find(person);
    matched.outcome = u"filed"_s;
    const bool same = known.score.likeness == DuplicateScore::Likeness::Same;
    // Whoever ticked this very mandate in the survey and is nearly the same is taken for the same;
    // the differences show in the findings.
    const bool expected = known.score.likeness == DuplicateScore::Likeness::Likely
        && anyOf(vacancies, idsOf(appliedFor(known.applicant)));
    if (known.applicant.isValid() && !known.rivals.isEmpty() && (same || expected)) {
        matched.outcome = u"unmatched"_s;
        matched.reason = QCoreApplication::translate(
            "Intake", "Several applicants can be meant. Say whose it is.");
        return;
    }
    if (known.applicant.isValid() && (same || expected)) {
        person.id = known.applicant;
        QStringList reasons;
        for (const DuplicateScore::Reason& reason : known.score.reasons)
            reasons += reason.text;
        matched.reason = reasons.join(u' ');
    } else {
        matched.reason = QCoreApplication::translate(
            "Intake", "Nobody in the register is the same person; a new applicant was made.");
    }
    matched.person = person;
}

/// Everybody the letter can be about; of several, those who applied for the mandate it names.
QList<ApplicantId> DocumentMatching::namesakesIn(const LetterDraft& letter,
                                                 const QString& text) const
{
    QList<ApplicantId> candidates;
    const QStringList names = QStringList{letter.name.value.value_or(QString())} + letter.names;
    for (const QString& name : names) {
        if (candidates.isEmpty())
            candidates = m_persons.named(name);
    }
    if (candidates.isEmpty())
        candidates = m_persons.namedIn(text);
    const ApplicantId writer = m_persons.withEmail(letter.email.value.value_or(QString()));
    if (candidates.isEmpty() && writer.isValid())
        candidates += writer;
    if (candidates.size() < 2)
        return candidates;
    QList<ApplicantId> applied;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(applied),
                 [&](ApplicantId candidate) { return vacancyNamed(letter, candidate) != 0; });
    return applied.isEmpty() ? candidates : applied;
}

int DocumentMatching::vacancyNamed(const LetterDraft& letter, ApplicantId applicant) const
{
    VacancyClues clues;
    clues.title = letter.mandateTitle.value.value_or(QString());
    clues.mandateCode = letter.mandateCode;
    clues.resolution = letter.resolution.value.value_or(QString());
    clues.session = letter.session.value.value_or(0);
    const QList<int> applied = appliedFor(applicant);
    const VacancyMatch vacancy
        = matchVacancy(clues, m_state.session.number, m_state.vacancies, applied, m_reference);
    return applied.contains(vacancy.number()) ? vacancy.number() : 0;
}

MatchedDocument DocumentMatching::matchLetter(const LetterDraft& letter, Part part,
                                              const TextDocument& text,
                                              const QString& fileName) const
{
    const QList<ApplicantId> candidates = namesakesIn(letter, plainText(text));
    if (candidates.size() != 1)
        return unmatched(candidates.isEmpty()
                             ? QCoreApplication::translate(
                                 "Intake", "The letter names no applicant of the register.")
                             : QCoreApplication::translate(
                                 "Intake", "Several applicants can be meant. Say whose it is."),
                         part);
    MatchedDocument matched;
    matched.outcome = u"filed"_s;
    matched.part = part;
    matched.reason = QCoreApplication::translate("Intake", "The letter names the applicant.");
    matched.person = Applicant();
    matched.person->id = candidates.first();
    for (const QString& name : QStringList{letter.name.value.value_or(QString())} + letter.names) {
        if (matched.values.isEmpty() && m_persons.named(name).contains(candidates.first()))
            matched.values = {nameInLetter(letter, name, fileName, part)};
    }
    // A letter that names no mandate goes with all that the person applied for.
    const int named = vacancyNamed(letter, candidates.first());
    matched.vacancies = idsOf(named != 0 ? QList<int>{named} : appliedFor(candidates.first()));
    return matched;
}

MatchedDocument DocumentMatching::matchUnread(const DocumentFile& file, const QString& sender,
                                              const Error& error) const
{
    MatchedDocument matched;
    matched.outcome = u"unreadable"_s;
    matched.reason = error.message;
    findSender(matched, file.name, sender);
    return matched;
}

void DocumentMatching::findSender(MatchedDocument& matched, const QString& fileName,
                                  const QString& sender) const
{
    ApplicantId applicant = m_persons.withEmail(sender);
    if (!applicant.isValid())
        applicant = personInName(fileName);
    if (!applicant.isValid())
        return;
    matched.person = Applicant();
    matched.person->id = applicant;
    matched.part = Part::Form;
    const QList<int> applied = appliedFor(applicant);
    matched.vacancies = idsOf(applied.size() == 1 ? applied : citedIn(fileName, applied));
}

/// The vacancies whose resolution the name of a file cites: "Application form 45-10.docx".
QList<int> DocumentMatching::citedIn(const QString& fileName, const QList<int>& applied) const
{
    QList<int> cited;
    for (const Vacancy& vacancy : m_state.vacancies) {
        const QString number = QRegularExpression::escape(vacancy.resolution)
                                   .replace(u"\\/"_s, u"/"_s)
                                   .replace(u'/', u"[-_/. ]"_s);
        const QRegularExpression pattern(u"(?<!\\d)"_s + number + u"(?!\\d)"_s);
        if (!vacancy.resolution.isEmpty() && applied.contains(vacancy.number)
            && pattern.match(fileName).hasMatch())
            cited += vacancy.number;
    }
    return cited.size() == 1 ? cited : QList<int>();
}

ApplicantId DocumentMatching::personInName(const QString& fileName) const
{
    static const QRegularExpression noLetters(u"[^\\p{L}'’-]+"_s);
    const QString base = QFileInfo(fileName).completeBaseName();
    const QStringList words = base.split(noLetters, Qt::SkipEmptyParts);
    for (qsizetype from = 0; from + 1 < words.size(); ++from) {
        for (qsizetype length = 3; length >= 2; --length) {
            const auto found = m_persons.named(words.mid(from, length).join(u' '));
            if (found.size() == 1)
                return found.first();
        }
    }
    return {};
}

QList<int> DocumentMatching::appliedFor(ApplicantId applicant) const
{
    return m_state.appliedFor.value(applicant);
}

QList<VacancyId> DocumentMatching::idsOf(const QList<int>& numbers) const
{
    QList<VacancyId> ids;
    for (const Vacancy& vacancy : m_state.vacancies) {
        if (numbers.contains(vacancy.number))
            ids += vacancy.id;
    }
    return ids;
}

} // namespace greffier
