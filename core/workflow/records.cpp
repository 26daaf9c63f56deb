#include "core/workflow/records.h"

#include "core/domain/partial_date.h"
#include "core/reference/reference_tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

Result<QString> region(const QString& written, const Snapshot& lists)
{
    const QString code = written.section(u'/', -1).toUpper();
    const QString scheme = written.contains(u'/') ? written.section(u'/', 0, 0) : QString();
    for (const RegionEntry& entry : lists.regions) {
        if (entry.region.code == code && (scheme.isEmpty() || entry.region.scheme == scheme))
            return entry.region.scheme + u'/' + entry.region.code;
    }
    return wrong(
        QCoreApplication::translate("Record", "There is no region “%1”. Nothing was changed.")
            .arg(written));
}

Result<QString> state(const QString& written, const ReferenceTables& reference)
{
    if (reference.states.find(written.toUpper()))
        return written.toUpper();
    const NationalityMatch match = reference.states.recognise(written);
    if (match.isSure())
        return match.iso2();
    return wrong(QCoreApplication::translate("Record",
                                             "“%1” is no State, or could be several. Give its "
                                             "code. Nothing was changed.")
                     .arg(written));
}

/// What only the register can tell.
Result<QString> known(const RecordFieldKind& field, const QString& value, const Snapshot& lists,
                      const ReferenceTables& reference)
{
    if (value.isEmpty())
        return value;
    if (field.kind == FieldKind::Region)
        return region(value, lists);
    if (field.kind == FieldKind::State)
        return state(value, reference);
    if (field.kind == FieldKind::Mandate && !lists.mandate(value))
        return wrong(
            QCoreApplication::translate("Record", "There is no mandate “%1”. Nothing was changed.")
                .arg(value));
    return value;
}

QString valueAfter(const RecordCorrection& correction, const RecordEntry& now, const QString& code)
{
    for (const RecordField& field : correction.fields) {
        if (field.code == code)
            return field.value;
    }
    return now.value(code);
}

/// A term, or a session, that would end before it begins.
bool endsBeforeItBegins(const RecordCorrection& correction, const RecordEntry& now)
{
    const auto day = [&](const QString& code) {
        return partialDateFromCode(valueAfter(correction, now, code)).value_or(PartialDate());
    };
    const PartialDate first = day(u"first_day"_s);
    const PartialDate last = day(u"last_day"_s);
    return first.isKnown() && last.isKnown() && last.latest() < first.earliest();
}

/// The first field that an entry is nothing without and that this one has not.
const RecordFieldKind* missing(const RecordPart& part, const RecordCorrection& correction)
{
    const auto found
        = std::find_if(part.fields.cbegin(), part.fields.cend(), [&](const RecordFieldKind& kind) {
              return kind.isRequired && valueAfter(correction, {}, kind.code).isEmpty();
          });
    return found == part.fields.cend() ? nullptr : &*found;
}

Result<RecordCorrection> withStoredValues(const RecordPart& part, RecordCorrection correction,
                                          const Snapshot& lists, const ReferenceTables& reference)
{
    for (RecordField& field : correction.fields) {
        const RecordFieldKind* kind = part.field(field.code);
        if (!kind) {
            QStringList codes;
            for (const RecordFieldKind& each : part.fields)
                codes += each.code;
            return wrong(QCoreApplication::translate(
                             "Record", "There is no field “%1”; there are %2. Nothing was changed.")
                             .arg(field.code, codes.join(u", "_s)));
        }
        const auto stored = storedValue(*kind, field.value);
        if (!stored)
            return stored.error();
        const auto value = known(*kind, *stored, lists, reference);
        if (!value)
            return value.error();
        field.value = *value;
    }
    return correction;
}

} // namespace

Result<RecordCorrection> checkedCorrection(const RecordCorrection& correction,
                                           const RecordEntry& now, const Snapshot& lists,
                                           const ReferenceTables& reference)
{
    const RecordPart* part = recordPart(correction.part);
    if (!part)
        return wrong(QCoreApplication::translate("Record", "There are no entries “%1”.")
                         .arg(correction.part));
    if (correction.source.trimmed().isEmpty())
        return wrong(QCoreApplication::translate(
            "Record", "Please say where this stands. Nothing was changed."));
    if (correction.kind == RecordCorrection::Kind::Remove)
        return correction;
    const auto stored = withStoredValues(*part, correction, lists, reference);
    if (!stored)
        return stored.error();
    if (correction.kind == RecordCorrection::Kind::Add) {
        if (const RecordFieldKind* field = missing(*part, *stored))
            return wrong(QCoreApplication::translate(
                             "Record", "Please fill in “%1” in the new entry. Nothing was changed.")
                             .arg(recordFieldName(field->code)));
    }
    if (endsBeforeItBegins(*stored, now))
        return wrong(QCoreApplication::translate(
            "Record", "The last day would come before the first. Nothing was changed."));
    return stored;
}

} // namespace greffier
