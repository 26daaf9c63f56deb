#include "core/documents/write/note_writer.h"

#include "core/documents/write/document_frame.h"
#include "core/documents/write/vacancy_fields.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using publicview::CallNote;
using publicview::NotedVacancy;
using templates::Field;
using templates::RecordOf;

/// To whom a call goes: it invites everybody who may nominate (procedure.md, 1.1).
QStringList addressees()
{
    return {u"missions_geneva"_s, u"international_organizations"_s, u"nhris"_s, u"ngos"_s,
            u"other_human_rights_bodies"_s};
}

QString subject(const CallNote& note, const DocumentTexts& texts)
{
    return texts.term(u"call_subject"_s)
        .replace(u"{session}"_s, texts.namedSession(note.session));
}

const RecordOf<NotedVacancy>& vacancyOfNote()
{
    using Fields = RecordOf<NotedVacancy>;
    static const Fields fields(
        u"vacancy"_s,
        vacancyFields(&NotedVacancy::vacancy)
            + QList<Field>{Fields::text(u"deadline"_s, u"until when to apply for this vacancy"_s,
                                        [](const NotedVacancy& one, const DocumentTexts& texts) {
                                            return texts.deadline(one.deadline);
                                        })});
    return fields;
}

QList<Field> noteTexts()
{
    using Fields = RecordOf<CallNote>;
    return {
        Fields::text(u"subject"_s, u"subject of the note"_s, subject),
        Fields::text(u"reference"_s, u"reference of the note; empty: none"_s,
                     [](const CallNote& note, const DocumentTexts&) { return note.reference; }),
        Fields::text(u"opening"_s, u"opening formula with the addressees"_s,
                     [](const CallNote&, const DocumentTexts& texts) {
                         return texts.formula(u"opening"_s, addressees());
                     }),
        Fields::text(u"closing"_s, u"closing formula with the addressees"_s,
                     [](const CallNote&, const DocumentTexts& texts) {
                         return texts.formula(u"closing"_s, addressees());
                     }),
        Fields::text(u"deadline"_s, u"until when to apply"_s,
                     [](const CallNote& note, const DocumentTexts& texts) {
                         return texts.deadline(note.deadline);
                     }),
        Fields::text(u"link"_s, u"address of the page on how to apply"_s,
                     [](const CallNote& note, const DocumentTexts&) { return note.link; }),
        Fields::text(u"contact"_s, u"mailbox for technical problems"_s,
                     [](const CallNote& note, const DocumentTexts&) { return note.contact; }),
    };
}

docx::DocumentProperties properties(const CallNote& note, const DocumentTexts& texts,
                                    const QDateTime& created)
{
    return listProperties(texts, subject(note, texts),
                          texts.session(note.session, note.firstDay, note.lastDay), created);
}

} // namespace

const RecordOf<CallNote>& callFields()
{
    using Fields = RecordOf<CallNote>;
    static const Fields fields(
        {},
        sessionFields<CallNote>() + noteTexts()
            + QList<Field>{Fields::rows(vacancyOfNote(), u"the vacancies, in their order"_s,
                                        &CallNote::vacancies)});
    return fields;
}

Result<WrittenDocument> writeCall(const CallNote& note, const DocumentTexts& texts,
                                  const QDateTime& created, const TemplateChoice& choice)
{
    return fillDocument(u"call"_s, &note, texts, properties(note, texts, created), choice);
}

Result<WrittenDocument> writeCallExtension(const CallNote& note, const DocumentTexts& texts,
                                           const QDateTime& created, const TemplateChoice& choice)
{
    return fillDocument(u"call-extension"_s, &note, texts, properties(note, texts, created),
                        choice);
}

} // namespace greffier
