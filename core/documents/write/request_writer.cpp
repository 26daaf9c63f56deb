#include "core/documents/write/request_writer.h"

#include "core/documents/write/document_frame.h"
#include "core/text/collation.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using addressedview::Reminder;
using addressedview::UnansweredGroup;
using publicview::RequestNote;
using templates::Field;
using templates::FieldKind;
using templates::RecordOf;

/// To whom a request for input goes (procedure.md, 5.2).
QStringList addressees() { return {u"missions_observers_geneva_new_york"_s}; }

QString formula(const QString& position, const DocumentTexts& texts)
{
    return texts.formula(position, addressees(), u"ohchr"_s);
}

/// "to Human Rights Council resolution 54/22 and to ...", "à la résolution 54/22 du ...".
QString resolutionsOf(const RequestNote& note, const DocumentTexts& texts)
{
    QStringList cited;
    for (const QString& number : note.resolutions)
        cited += texts.phrase(u"request.to_resolution"_s,
                              {{u"resolution"_s, texts.citedResolution(number)}});
    return texts.enumerated(cited);
}

QString subjectOf(const RequestNote& note, const DocumentTexts& texts)
{
    const QString subject = texts.phrase(u"request.subject"_s);
    if (note.resolutions.isEmpty())
        return subject;
    return subject + u" – "_s + texts.citedResolution(note.resolutions.first());
}

using ReadNote = QString (*)(const RequestNote&, const DocumentTexts&);

/// The fields of a request, for a record that holds one.
template <typename Record>
QList<Field> noteFields(std::function<const RequestNote&(const Record&)> note)
{
    using Fields = RecordOf<Record>;
    const auto text = [note](const QString& name, const QString& meaning, ReadNote read) {
        return Fields::text(name, meaning,
                            [note, read](const Record& record, const DocumentTexts& texts) {
                                return read(note(record), texts);
                            });
    };
    const auto list
        = [note](const QString& name, const QString& meaning, QStringList RequestNote::*member) {
              return Fields::list(name, meaning,
                                  [note, member](const Record& record, const DocumentTexts&) {
                                      return note(record).*member;
                                  });
          };
    return {
        text(u"subject"_s, u"subject of the note"_s, subjectOf),
        text(u"reference"_s, u"reference of the request; empty: none"_s,
             [](const RequestNote& one, const DocumentTexts&) { return one.reference; }),
        text(u"opening"_s, u"opening formula with the addressees"_s,
             [](const RequestNote&, const DocumentTexts& texts) {
                 return formula(u"opening"_s, texts);
             }),
        text(u"closing"_s, u"closing formula with the addressees"_s,
             [](const RequestNote&, const DocumentTexts& texts) {
                 return formula(u"closing"_s, texts);
             }),
        text(u"date"_s, u"day the request bears; empty: none"_s,
             [](const RequestNote& one, const DocumentTexts& texts) {
                 return texts.date(one.date);
             }),
        text(u"resolutions"_s, u"the resolutions it refers to, with their preposition"_s,
             resolutionsOf),
        text(u"deadline"_s, u"until when to reply; empty: no deadline"_s,
             [](const RequestNote& one, const DocumentTexts& texts) {
                 return one.deadline.day.isValid() ? texts.deadline(one.deadline) : QString();
             }),
        list(u"links"_s, u"addresses of the questionnaire"_s, &RequestNote::links),
        list(u"contacts"_s, u"mailboxes for questions"_s, &RequestNote::contacts),
        list(u"annexes"_s, u"the annexes, as the note lists them"_s, &RequestNote::annexes),
    };
}

const RecordOf<UnansweredGroup>& groupFields()
{
    using Fields = RecordOf<UnansweredGroup>;
    static const Fields fields(
        u"group"_s,
        {Fields::text(u"name"_s, u"name of the regional group"_s,
                      [](const UnansweredGroup& one, const DocumentTexts& texts) {
                          return texts.region(one.group);
                      }),
         Fields::list(u"states"_s, u"its States that sent no reply, in alphabetical order"_s,
                      [](const UnansweredGroup& one, const DocumentTexts& texts) {
                          QStringList names;
                          for (const QString& state : one.states)
                              names += texts.state(state);
                          return Collation(texts.language()).sorted(names);
                      })});
    return fields;
}

docx::DocumentProperties properties(const RequestNote& note, const QString& key,
                                    const DocumentTexts& texts, const QDateTime& created)
{
    return listProperties(texts, texts.phrase(key), subjectOf(note, texts), created);
}

} // namespace

const RecordOf<RequestNote>& requestFields()
{
    static const RecordOf<RequestNote> fields(
        {},
        noteFields<RequestNote>([](const RequestNote& one) -> const RequestNote& { return one; }));
    return fields;
}

const RecordOf<Reminder>& reminderFields()
{
    using Fields = RecordOf<Reminder>;
    static const Fields fields(
        {},
        noteFields<Reminder>([](const Reminder& one) -> const RequestNote& { return one.request; })
            + QList<Field>{Fields::flag(u"overdue"_s, u"the deadline of the request has passed"_s,
                                        [](const Reminder& one) { return one.deadlinePassed; }),
                           Fields::rows(groupFields(),
                                        u"regional groups with States that did not reply"_s,
                                        &Reminder::groups)});
    return fields;
}

Result<WrittenDocument> writeRequest(const RequestNote& note, const DocumentTexts& texts,
                                     const QDateTime& created, const TemplateChoice& choice)
{
    return fillDocument(u"request"_s, &note, texts,
                        properties(note, u"request.subject"_s, texts, created), choice);
}

Result<WrittenDocument> writeReminder(const Reminder& reminder, const DocumentTexts& texts,
                                      const QDateTime& created, const TemplateChoice& choice)
{
    return fillDocument(u"reminder"_s, &reminder, texts,
                        properties(reminder.request, u"reminder.subject"_s, texts, created),
                        choice);
}

} // namespace greffier
