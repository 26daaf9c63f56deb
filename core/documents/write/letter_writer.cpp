#include "core/documents/write/letter_writer.h"

#include "core/documents/docx/text_reader.h"
#include "core/documents/write/appointment_texts.h"
#include "core/documents/write/candidate_order.h"
#include "core/documents/write/document_frame.h"
#include "core/documents/write/mail_draft.h"
#include "core/documents/write/vacancy_fields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using addressedview::Letter;
using addressedview::LetterFile;
using addressedview::VacancyLetters;
using templates::Field;
using templates::RecordOf;

/// What of a letter is said by the frame of a mail.
const QStringList kFrameStyles{u"LetterSender"_s, u"LetterAddress"_s, u"NoteDate"_s, u"Subject"_s};

QString fullName(const Letter& one)
{
    return (one.candidate.givenNames + u' ' + one.candidate.familyName).simplified();
}

/// "Ms. Adaeze Okafor-Eze"; the name alone where no gender is stated, or neither.
QString courtesyName(const Letter& one, const DocumentTexts& texts)
{
    const QString key = u"letter.title."_s + one.candidate.gender;
    return texts.hasPhrase(key) ? texts.phrase(key) + u' ' + fullName(one) : fullName(one);
}

QString salutation(const Letter& one, const DocumentTexts& texts)
{
    const QString key = u"letter.salutation."_s + one.candidate.gender;
    return texts.phrase(texts.hasPhrase(key) ? key : u"letter.salutation"_s,
                        {{u"family_name"_s, one.candidate.familyName}, {u"name"_s, fullName(one)}});
}

/// The salutation again, where a closing formula repeats it.
QString courtesy(const Letter& one, const DocumentTexts& texts)
{
    const QString key = u"letter.courtesy."_s + one.candidate.gender;
    return texts.phrase(texts.hasPhrase(key) ? key : u"letter.courtesy"_s);
}

QStringList missingParts(const Letter& one, const DocumentTexts& texts)
{
    QStringList parts;
    for (const QString& part : one.missing)
        parts += texts.phrase(u"letter.part."_s + part);
    return parts;
}

QString appointed(const Letter& one, const DocumentTexts& texts)
{
    return texts.phrase(
        u"letter.appointed"_s,
        {{u"day"_s, namedDay(dayOf(one.appointment), texts)},
         {u"time"_s, timesIn(one.appointment, one.appointment.zone)},
         {u"zone"_s, zoneName(one.appointment.zone, one.appointment.starts, texts)}});
}

QString channel(const Letter& one, const DocumentTexts& texts)
{
    const QString key = u"channel."_s + one.appointment.channel;
    return texts.hasPhrase(key) ? texts.phrase(key) : one.appointment.channel;
}

QList<Field> letterTexts()
{
    using Fields = RecordOf<Letter>;
    return {
        Fields::text(u"courtesy_name"_s, u"the candidate with Ms. or Mr., as far as it is known"_s,
                     courtesyName),
        Fields::text(u"salutation"_s, u"the salutation"_s, salutation),
        Fields::text(u"courtesy"_s, u"the salutation as a closing formula repeats it"_s, courtesy),
        Fields::text(u"email"_s, u"e-mail address of the candidate"_s,
                     [](const Letter& one, const DocumentTexts&) { return one.email; }),
        Fields::text(u"address"_s, u"postal address of the candidate"_s,
                     [](const Letter& one, const DocumentTexts& texts) {
                         return texts.spaced(one.address);
                     }),
        Fields::list(u"missing"_s, u"the parts that were not received"_s, missingParts),
        Fields::text(u"interview"_s, u"day and time of the interview, where it was arranged"_s,
                     appointed),
        Fields::text(u"local_time"_s,
                     u"the time where the candidate is; empty: not known, or the same"_s,
                     [](const Letter& one, const DocumentTexts& texts) {
                         return localTimes(one.appointment, texts);
                     }),
        Fields::number(u"minutes"_s, u"length of the interview in minutes"_s,
                       [](const Letter& one) { return one.appointment.minutes; }),
        Fields::text(u"channel"_s, u"by video, by telephone or in person"_s, channel),
        Fields::text(u"language"_s, u"language of the interview; empty: not known yet"_s,
                     [](const Letter& one, const DocumentTexts& texts) {
                         return texts.languageName(one.appointment.language);
                     }),
    };
}

const RecordOf<Letter>& oneLetterFields()
{
    static const RecordOf<Letter> fields(
        u"letter"_s,
        candidateFields<Letter>([](const Letter& one) -> const publicview::Candidate& {
            return one.candidate;
        }) + letterTexts());
    return fields;
}

const RecordOf<VacancyLetters>& vacancyLetterFields()
{
    using Fields = RecordOf<VacancyLetters>;
    static const Fields fields(
        u"vacancy"_s,
        vacancyFields(&VacancyLetters::vacancy)
            + QList<Field>{
                Fields::text(u"deadline"_s, u"until when to apply for this vacancy"_s,
                             [](const VacancyLetters& one, const DocumentTexts& texts) {
                                 return texts.deadline(one.deadline);
                             }),
                Fields::flag(u"closed"_s, u"the deadline has passed"_s,
                             [](const VacancyLetters& one) { return one.deadlinePassed; }),
                Fields::rows(oneLetterFields(), u"the letters, in alphabetical order"_s,
                             &VacancyLetters::letters)});
    return fields;
}

docx::DocumentProperties properties(const QString& document, const LetterFile& file,
                                    const DocumentTexts& texts, const QDateTime& created)
{
    return listProperties(texts, texts.phrase(document + u".title"_s),
                          texts.session(file.session, file.firstDay, file.lastDay), created);
}

/// The paragraphs of a letter between its frame.
QString bodyOf(const TextDocument& letter)
{
    QStringList paragraphs;
    for (const Paragraph& paragraph : allParagraphs(letter)) {
        if (!kFrameStyles.contains(paragraph.style) && !paragraph.text.trimmed().isEmpty())
            paragraphs += paragraph.text;
    }
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

/// What stands after the word "Subject".
QString subjectOf(const TextDocument& letter)
{
    for (const Paragraph& paragraph : allParagraphs(letter)) {
        if (paragraph.style == u"Subject")
            return paragraph.text.section(u'\t', -1).simplified();
    }
    return letter.title;
}

} // namespace

const RecordOf<LetterFile>& letterFields()
{
    using Fields = RecordOf<LetterFile>;
    static const Fields fields(
        {},
        sessionFields<LetterFile>()
            + QList<Field>{Fields::text(u"contact"_s, u"mailbox for questions; empty: none"_s,
                                        [](const LetterFile& file, const DocumentTexts&) {
                                            return file.contact;
                                        }),
                           Fields::rows(vacancyLetterFields(),
                                        u"the vacancies, in the order of the call"_s,
                                        &LetterFile::lists)});
    return fields;
}

Result<WrittenDocument> writeLetters(const QString& document, const LetterFile& file,
                                     const DocumentTexts& texts, const QDateTime& created,
                                     const TemplateChoice& choice)
{
    const Collation collation(texts.language());
    LetterFile ordered = file;
    for (VacancyLetters& one : ordered.lists)
        one.letters = inAlphabeticalOrder(one.letters, collation,
                                          [](const Letter& each) { return each.candidate; });
    return fillDocument(document, &ordered, texts, properties(document, file, texts, created),
                        choice);
}

Result<WrittenDocument> writeMailDraft(const QString& document, const LetterFile& file,
                                       const DocumentTexts& texts, const QDateTime& created,
                                       const TemplateChoice& choice)
{
    auto written = writeLetters(document, file, texts, created, choice);
    if (!written)
        return written;
    const auto letter = docx::readText(written->bytes);
    if (!letter)
        return letter.error();
    const Letter* addressed = nullptr;
    for (const VacancyLetters& one : file.lists)
        addressed = one.letters.isEmpty() ? addressed : &one.letters.first();
    Q_ASSERT(addressed);
    const MailDraft draft{fullName(*addressed), addressed->email, subjectOf(*letter),
                          bodyOf(*letter)};
    written->bytes = mailDraft(draft, created);
    if (!isMailAddress(addressed->email))
        written->remarks
            += QCoreApplication::translate(
                   "Exports", "%1 has no e-mail address; please enter one in the draft.")
                   .arg(fullName(*addressed));
    return written;
}

} // namespace greffier
