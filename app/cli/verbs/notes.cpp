// Notes verbales: taking one in, the replies to it, and search over what the register holds.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/note_lists.h"
#include "app/cli/verbs/verb_list.h"
#include "core/reference/reference_tables.h"
#include "core/text/words.h"
#include "core/workflow/respondents.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

constexpr int kMostShown = 200; ///< notes of a search that is read, not worked on

/// All words of the query stand in the text, whole or in part.
bool holds(const QString& text, const QStringList& words)
{
    const QString plain = folded(text);
    return std::all_of(words.cbegin(), words.cend(),
                       [&plain](const QString& word) { return plain.contains(word); });
}

QJsonObject hit(const QString& kind, const QString& uid, const QString& title)
{
    return {{u"kind"_s, kind}, {u"uid"_s, orNull(uid)}, {u"title"_s, title}};
}

void searchLists(QJsonArray& hits, Register& reg, const QStringList& words)
{
    const auto lists = reg.snapshot();
    for (const Mandate& mandate : lists->mandates) {
        QString text = mandate.code;
        for (const QString& title : mandate.titles)
            text += u'\n' + title;
        for (const MandateResolution& resolution :
             reg.reference().mandates.resolutionsOf(mandate.code))
            text += u'\n' + resolution.number;
        if (holds(text, words))
            hits += hit(u"mandate"_s, mandate.uid, mandate.titles.value(u"en"_s, mandate.code));
    }
    for (const HolderTerm& holder : lists->holders) {
        if (holds(holder.name, words))
            hits += hit(u"holder"_s, {}, holder.name + u", "_s + holder.mandateCode);
    }
    for (const auto& applicant : lists->applicants) {
        if (holds(applicant->familyName + u' ' + applicant->givenNames, words))
            hits += hit(u"applicant"_s, applicant->uid.text(),
                        applicant->familyName.toUpper() + u' ' + applicant->givenNames);
    }
    for (const Vacancy& vacancy : lists->vacancies) {
        if (holds(vacancy.title + u'\n' + vacancy.resolution, words))
            hits += hit(u"vacancy"_s, vacancy.uid, vacancy.title);
    }
}

Result<RespondentKind> kindFrom(const Arguments& arguments)
{
    if (!arguments.has(u"type"_s))
        return RespondentKind::Unknown;
    if (const auto kind = respondentKindFromCode(arguments.option(u"type"_s)))
        return *kind;
    QStringList codes;
    for (const RespondentKind kind : respondentKinds())
        codes += toCode(kind);
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("Cli", "After --type comes one of %1.")
                     .arg(codes.join(u", "_s)),
                 {}};
}

/// The codes of States given by code or name.
Result<QStringList> statesFrom(const Arguments& arguments, const States& states)
{
    QStringList codes;
    for (const QString& written : arguments.option(u"to"_s).split(u',', Qt::SkipEmptyParts)) {
        const NationalityMatch match = states.recognise(written.trimmed());
        if (!match.isSure())
            return Error{
                Error::Code::Invalid,
                QCoreApplication::translate("Cli", "“%1” is no State, or several.").arg(written),
                {}};
        codes += match.iso2();
    }
    return codes;
}

} // namespace

int note(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const QString file = arguments.at(1);
    const auto draft = await((*reg)->readCall(file));
    if (!draft)
        return fail(draft.error());
    const auto uid = await((*reg)->admitNote(*draft, file, !arguments.has(u"incoming"_s)));
    if (!uid)
        return fail(uid.error());
    if (arguments.has(u"json"_s)) {
        const auto notes = await((*reg)->notes());
        if (!notes)
            return fail(notes.error());
        for (const NoteVerbale& admitted : *notes) {
            if (admitted.uid == *uid)
                print(noteJson(admitted));
        }
        return Done;
    }
    print(QCoreApplication::translate("Cli", "The note verbale %1 was taken in.")
              .arg(draft->reference.isEmpty() ? *uid : draft->reference));
    for (const QString& remark : draft->remarks)
        print(remark);
    return Done;
}

int reply(const Arguments& arguments)
{
    const QDate received = QDate::fromString(arguments.option(u"received"_s), Qt::ISODate);
    if (!received.isValid() || !arguments.has(u"from"_s)) {
        complain(QCoreApplication::translate(
            "Cli",
            "Say who replied with --from STATE or NAME, and when with --received "
            "YYYY-MM-DD."));
        return WrongUsage;
    }
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    NoteReply kept;
    kept.respondent = arguments.option(u"from"_s);
    kept.received = received;
    const NationalityMatch state = (*reg)->reference().states.recognise(kept.respondent);
    if (state.isSure())
        kept.stateIso2 = state.iso2();
    const auto kind = kindFrom(arguments);
    if (!kind)
        return misused(kind.error());
    kept.kind = *kind;
    kept.language = arguments.option(u"language"_s);
    kept.confidentiality = arguments.has(u"confidential"_s) ? Confidentiality::Confidential
        : arguments.has(u"public"_s)                        ? Confidentiality::Public
                                                            : Confidentiality::Unknown;
    const auto added = await((*reg)->addReply(arguments.at(1), kept, arguments.option(u"file"_s)));
    if (!added)
        return fail(added.error());
    print(QCoreApplication::translate("Cli", "The reply was recorded."));
    return Done;
}

int remind(const Arguments& arguments)
{
    const auto day = dayFrom(arguments, u"on"_s);
    if (!day)
        return misused(day.error());
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto states = statesFrom(arguments, (*reg)->reference().states);
    if (!states)
        return misused(states.error());
    Reminder reminder;
    reminder.date = *day;
    reminder.reference = arguments.option(u"reference"_s);
    reminder.states = *states;
    if (arguments.has(u"language"_s))
        reminder.language = arguments.option(u"language"_s);
    const auto uid = await((*reg)->remind(arguments.at(1), reminder));
    if (!uid)
        return fail(uid.error());
    print(QCoreApplication::translate("Cli", "The reminder was recorded: %1").arg(*uid));
    return Done;
}

int search(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const bool all = arguments.has(u"json"_s);
    auto notes = await((*reg)->findNotes(arguments.at(1), all ? -1 : kMostShown + 1));
    if (!notes)
        return fail(notes.error());
    const bool isMore = !all && notes->size() > kMostShown;
    if (isMore)
        notes->removeLast();
    QJsonArray hits;
    for (const NoteVerbale& found : *notes)
        hits += hit(u"note"_s, found.uid,
                    found.reference.isEmpty() ? found.addressees.join(u"; "_s) : found.reference);
    searchLists(hits, **reg, foldedWords(arguments.at(1)));
    if (arguments.has(u"json"_s)) {
        print(hits);
        return Done;
    }
    for (const QJsonValue& found : hits)
        print(found[u"kind"_s].toString() + u'\t' + found[u"title"_s].toString());
    if (isMore)
        print(QCoreApplication::translate(
                  "Cli", "More notes verbales hold these words than the %1 shown; add a word.")
                  .arg(kMostShown));
    return Done;
}

} // namespace greffier::cli
