// What officers keep up field by field: mandates, sessions, notes verbales.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"
#include "core/text/words.h"
#include "core/workflow/respondents.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

using Kind = RecordCorrection::Kind;
using Entries = QList<RecordEntry>;

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

QJsonObject entryJson(const RecordEntry& entry)
{
    QJsonObject fields;
    QJsonObject sources;
    for (const RecordField& field : entry.fields) {
        fields.insert(field.code, orNull(field.value));
        if (!field.source.isEmpty())
            sources.insert(field.code, field.source);
    }
    return {{u"part"_s, entry.part},
            {u"uid"_s, entry.uid},
            {u"fields"_s, fields},
            {u"sources"_s, sources}};
}

int show(const Entries& entries, bool asJson)
{
    if (asJson) {
        QJsonArray rows;
        for (const RecordEntry& entry : entries)
            rows += entryJson(entry);
        print(rows);
        return Done;
    }
    for (const RecordEntry& entry : entries) {
        print(recordPartName(entry.part) + u'\t' + entry.uid);
        for (const RecordField& field : entry.fields)
            print(u"  %1\t%2\t%3"_s.arg(recordFieldName(field.code),
                                        field.value.isEmpty()
                                            ? QCoreApplication::translate("Cli", "not known")
                                            : recordCodeName(field.code, field.value),
                                        field.source));
    }
    return Done;
}

/// The one entry that a uid or words in its values mean.
Result<RecordEntry> entryMeant(const Entries& entries, const QString& words)
{
    Entries found;
    for (const RecordEntry& entry : entries) {
        const bool holds = std::any_of(
            entry.fields.cbegin(), entry.fields.cend(),
            [&](const RecordField& field) { return folded(field.value) == folded(words); });
        if (entry.uid == words)
            return entry;
        if (holds)
            found += entry;
    }
    if (found.size() == 1)
        return found.first();
    return wrong(
        found.isEmpty()
            ? QCoreApplication::translate("Cli", "There is no entry “%1”.").arg(words)
            : QCoreApplication::translate("Cli", "Several entries hold “%1”; give the uid of one.")
                  .arg(words));
}

/// "term_years" is a field of the mandate itself, "title.fr" the title in a language, and
/// "title.fr.feminine" its feminine form.
Result<RecordCorrection> setTitle(const Entries& entries, const QString& code,
                                  const QStringList& path, const QString& value)
{
    const QString field = path.size() > 2 ? path.at(2) : u"title"_s;
    const auto entry
        = std::find_if(entries.cbegin(), entries.cend(), [&path](const RecordEntry& each) {
              return each.part == u"title"_s && each.value(u"language"_s) == path.at(1);
          });
    if (entry != entries.cend())
        return RecordCorrection{Kind::Set, u"title"_s, code, entry->uid, {{field, value, {}}}, {}};
    return RecordCorrection{
        Kind::Add, u"title"_s, code, {}, {{u"language"_s, path.at(1), {}}, {field, value, {}}}, {}};
}

Result<RecordCorrection> setting(const Entries& entries, const QString& subject,
                                 const Arguments& arguments)
{
    const QString field = arguments.at(3);
    const QStringList path = field.split(u'.');
    if (path.first() == u"title"_s && path.size() > 1)
        return setTitle(entries, subject, path, arguments.at(4));
    if (entries.isEmpty())
        return wrong(QCoreApplication::translate("Cli", "There is no entry “%1”.").arg(subject));
    RecordEntry entry = entries.first();
    if (arguments.has(u"entry"_s)) {
        const auto meant = entryMeant(entries, arguments.option(u"entry"_s));
        if (!meant)
            return meant.error();
        entry = *meant;
    }
    return RecordCorrection{
        Kind::Set, entry.part, subject, entry.uid, {{field, arguments.at(4), {}}}, {}};
}

Result<RecordCorrection> adding(const QString& part, const QString& subject,
                                const QStringList& values)
{
    RecordCorrection correction{Kind::Add, part, subject, {}, {}, {}};
    for (const QString& value : values) {
        if (!value.contains(u'='))
            return wrong(QCoreApplication::translate("Cli", "Give each field as FIELD=VALUE."));
        correction.fields += {value.section(u'=', 0, 0), value.section(u'=', 1), {}};
    }
    return correction;
}

Result<RecordCorrection> removing(const Entries& entries, const QString& subject,
                                  const Arguments& arguments)
{
    const auto meant = entryMeant(entries, arguments.at(3));
    if (!meant)
        return meant.error();
    return RecordCorrection{Kind::Remove, meant->part, subject, meant->uid, {}, {}};
}

int perform(Register& reg, const Result<RecordCorrection>& correction, const Arguments& arguments)
{
    if (!correction)
        return fail(correction.error());
    RecordCorrection sourced = *correction;
    sourced.source = arguments.option(u"source"_s);
    const auto done = await(reg.correctRecord(sourced));
    if (!done)
        return fail(done.error());
    const auto now = await(reg.record(sourced.part, *done));
    return now ? show(*now, arguments.has(u"json"_s)) : fail(now.error());
}

/// Whether what follows the subject is "set FIELD VALUE", "add PART ...", "remove ENTRY" or
/// nothing.
bool isWellFormed(const Arguments& arguments)
{
    const QString act = arguments.at(2);
    const qsizetype count = arguments.positional().size();
    return act.isEmpty() || (act == u"set" && count == 5) || (act == u"add" && count >= 4)
        || (act == u"remove" && count == 4);
}

Result<RecordCorrection> correctionOf(const Entries& entries, const Arguments& arguments)
{
    const QString subject = arguments.at(1);
    if (arguments.at(2) == u"set"_s)
        return setting(entries, subject, arguments);
    if (arguments.at(2) == u"remove"_s)
        return removing(entries, subject, arguments);
    return adding(arguments.at(3), subject, arguments.positional().mid(4));
}

Entries sessionEntries(const Register& reg, const QString& number)
{
    const auto lists = reg.snapshot();
    for (const Session& session : lists->sessions) {
        if (QString::number(session.number) != number)
            continue;
        const auto record = await(reg.record(u"session"_s, session.uid));
        return record ? *record : Entries();
    }
    return {};
}

int misusedRecord()
{
    return misused(QCoreApplication::translate(
        "Cli",
        "Say set FIELD VALUE, add PART FIELD=VALUE... or remove ENTRY, with --source TEXT."));
}

} // namespace

int mandate(const Arguments& arguments)
{
    if (!isWellFormed(arguments))
        return misusedRecord();
    const bool changes = !arguments.at(2).isEmpty();
    const auto reg
        = openRegister(arguments.at(0), changes ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto entries = await((*reg)->mandateRecord(arguments.at(1)));
    const bool isNew = changes && arguments.at(3) == u"mandate"_s;
    if (!entries && !isNew)
        return fail(entries.error());
    if (!changes)
        return show(*entries, arguments.has(u"json"_s));
    return perform(**reg, correctionOf(entries ? *entries : Entries(), arguments), arguments);
}

int session(const Arguments& arguments)
{
    if (!isWellFormed(arguments))
        return misusedRecord();
    const bool changes = !arguments.at(2).isEmpty();
    const auto reg
        = openRegister(arguments.at(0), changes ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const Entries entries = sessionEntries(**reg, arguments.at(1));
    if (changes)
        return perform(**reg, correctionOf(entries, arguments), arguments);
    if (entries.isEmpty())
        return fail(wrong(
            QCoreApplication::translate("Cli", "There is no session %1.").arg(arguments.at(1))));
    return show(entries, arguments.has(u"json"_s));
}

int noteSet(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto standing = await((*reg)->standing(arguments.at(1)));
    if (!standing)
        return fail(standing.error());
    return perform(**reg,
                   RecordCorrection{Kind::Set,
                                    u"note"_s,
                                    arguments.at(1),
                                    standing->request.uid,
                                    {{arguments.at(2), arguments.at(3), {}}},
                                    {}},
                   arguments);
}

} // namespace greffier::cli
