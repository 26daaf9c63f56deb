// The Register's part for what officers keep up field by field: mandates, sessions, notes.

#include "core/store/store_error.h"
#include "core/workflow/records.h"
#include "core/workflow/refusal.h"
#include "core/workflow/register_private.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

std::optional<RecordEntry> entryNow(const store::Stores& stores, const RecordCorrection& correction)
{
    if (correction.kind == RecordCorrection::Kind::Add)
        return RecordEntry{correction.part, {}, {}};
    return stores.records.find(correction.part, correction.uid);
}

/// A title of a language or a session of a number that is there already is no second one.
void refuseSecond(const store::Stores& stores, const RecordCorrection& correction)
{
    bool taken = correction.part == u"mandate"_s && stores.mandates.findCode(correction.subject);
    taken = taken
        || (correction.part == u"session"_s
            && stores.sessions.findNumber(correction.subject.toInt()));
    if (correction.part == u"title"_s) {
        const auto mandate = stores.mandates.findCode(correction.subject);
        for (const RecordField& field : correction.fields)
            taken = taken
                || (field.code == u"language"_s && mandate
                    && mandate->titles.contains(field.value));
    }
    if (taken)
        throw store::StoreError(
            invalid(Register::tr("The register has this entry already; correct it instead.")));
}

QString apply(store::Change& change, store::Stores& stores, const RecordCorrection& correction)
{
    switch (correction.kind) {
    case RecordCorrection::Kind::Add: {
        refuseSecond(stores, correction);
        const bool ofMandate = correction.part != u"mandate"_s && correction.part != u"session"_s;
        if (ofMandate && !stores.mandates.findCode(correction.subject))
            throw store::StoreError(
                Error{Error::Code::NotFound,
                      Register::tr("There is no mandate “%1”; nothing was changed.")
                          .arg(correction.subject),
                      {}});
        return stores.records.add(change, correction);
    }
    case RecordCorrection::Kind::Set: stores.records.set(change, correction); break;
    case RecordCorrection::Kind::Remove: stores.records.remove(change, correction); break;
    }
    if (correction.part == u"note"_s)
        stores.notes.indexAnew(change, correction.uid);
    return correction.uid;
}

/// What the history shows of it: "SR_FOOD holder.last_day".
QString subjectOf(const RecordCorrection& correction)
{
    QStringList fields;
    for (const RecordField& field : correction.fields)
        fields += field.code;
    return u"%1 %2 %3"_s.arg(correction.subject, correction.part, fields.join(u", "_s)).trimmed();
}

QString actKind(RecordCorrection::Kind kind)
{
    switch (kind) {
    case RecordCorrection::Kind::Set: return u"correct_record"_s;
    case RecordCorrection::Kind::Add: return u"add_record"_s;
    case RecordCorrection::Kind::Remove: return u"remove_record"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Pending<QList<RecordEntry>> Register::mandateRecord(const QString& code) const
{
    return d->worker->post([code](store::Database& database) {
        const QList<RecordEntry> entries = store::Stores(database).records.ofMandate(code);
        if (entries.isEmpty())
            throw store::StoreError(
                Error{Error::Code::NotFound, tr("There is no mandate “%1”.").arg(code), {}});
        return entries;
    });
}

Pending<QList<RecordEntry>> Register::record(const QString& part, const QString& uid) const
{
    return d->worker->post([part, uid](store::Database& database) {
        QList<RecordEntry> entries;
        if (const auto entry = store::Stores(database).records.find(part, uid))
            entries += *entry;
        return entries;
    });
}

Pending<QString> Register::correctRecord(const RecordCorrection& correction)
{
    const bool whole = correction.kind == RecordCorrection::Kind::Remove
        && (correction.part == u"mandate"_s || correction.part == u"session"_s
            || correction.part == u"note"_s);
    if (whole)
        return refused<QString>(invalid(
            tr("This entry cannot be removed; undo the act that added it, or mark it as ended.")));
    const auto lists = snapshot();
    const auto sound
        = checkedCorrection(correction, {correction.part, {}, {}}, *lists, *d->reference);
    if (!sound)
        return refused<QString>(sound.error());
    const auto work
        = [this, lists, sound = *sound](store::Change& change, store::Database& database) {
              store::Stores stores(database);
              const auto now = entryNow(stores, sound);
              if (!now)
                  throw store::StoreError(
                      Error{Error::Code::NotFound,
                            tr("The register has no such entry; nothing was changed."),
                            {}});
              const auto checked = checkedCorrection(sound, *now, *lists, *d->reference);
              if (!checked)
                  throw store::StoreError(checked.error());
              return apply(change, stores, *checked);
          };
    return d->perform({actKind(correction.kind), subjectOf(correction), correction.source}, work);
}

} // namespace greffier
