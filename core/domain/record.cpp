#include "core/domain/record.h"

#include "core/domain/partial_date.h"
#include "core/text/un_language.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Error wrong(const RecordFieldKind& field, const QString& what)
{
    return {Error::Code::Invalid,
            //: 1 is the name of a field, 2 what it takes
            QCoreApplication::translate("Record", "%1: %2 Nothing was changed.")
                .arg(recordFieldName(field.code), what),
            {}};
}

QList<RecordPart> mandateParts()
{
    using enum FieldKind;
    return {
        {u"mandate"_s,
         {{u"type"_s,
           Code,
           true,
           {u"special_rapporteur"_s, u"independent_expert"_s, u"working_group"_s,
            u"expert_mechanism"_s, u"advisory_committee"_s}},
          {u"category"_s,
           Code,
           true,
           {u"thematic"_s, u"country"_s, u"expert_mechanism"_s, u"advisory_committee"_s}},
          {u"status"_s, Code, true, {u"active"_s, u"not_yet_active"_s, u"merged"_s, u"ended"_s}},
          {u"merged_into"_s, Mandate},
          {u"term_years"_s, Number},
          {u"appointing_authority"_s,
           Code,
           false,
           {u"council"_s, u"president"_s, u"high_commissioner"_s}},
          {u"purpose"_s, LongText},
          {u"address"_s, LongText},
          {u"email"_s},
          {u"telephone"_s},
          {u"link"_s}}},
        {u"title"_s, {{u"language"_s, Language, true}, {u"title"_s, Text, true}, {u"feminine"_s}}},
        {u"resolution"_s,
         {{u"body"_s, Code, true, {u"HRC"_s, u"CHR"_s, u"ECOSOC"_s, u"GA"_s}},
          {u"number"_s},
          {u"symbol"_s},
          {u"date"_s, PartialDay},
          {u"session"_s},
          {u"action"_s,
           Code,
           true,
           {u"established"_s, u"extended"_s, u"amended"_s, u"merged"_s, u"recalled"_s,
            u"ended"_s}}}},
        {u"seat"_s, {{u"region"_s, Region}}},
        {u"holder"_s,
         {{u"name"_s, Text, true},
          {u"nationality"_s, State},
          {u"region"_s, Region},
          {u"first_day"_s, PartialDay},
          {u"last_day"_s, PartialDay},
          {u"extended_by_months"_s, Number},
          {u"status"_s, Code, true, {u"current"_s, u"current_as_of_source"_s, u"ended"_s}},
          {u"end_reason"_s,
           Code,
           false,
           {u"term_ended"_s, u"resigned"_s, u"died"_s, u"mandate_ended"_s, u"removed"_s}},
          {u"source"_s},
          {u"note"_s, LongText}}},
        {u"document"_s,
         {{u"title"_s, Text, true}, {u"symbol"_s}, {u"date"_s, PartialDay}, {u"link"_s}}},
        {u"dialogue"_s,
         {{u"date"_s, Day}, {u"session"_s, Number}, {u"title"_s}, {u"meeting"_s}, {u"link"_s}}},
    };
}

QList<RecordPart> otherParts()
{
    using enum FieldKind;
    return {
        {u"session"_s, {{u"first_day"_s, Day}, {u"last_day"_s, Day}}},
        {u"note"_s,
         {{u"subject"_s},
          {u"reference"_s},
          {u"date"_s, Day},
          {u"language"_s, Language},
          {u"signatory"_s}}},
    };
}

} // namespace

const RecordFieldKind* RecordPart::field(const QString& wanted) const
{
    const auto found
        = std::find_if(fields.cbegin(), fields.cend(),
                       [&wanted](const RecordFieldKind& each) { return each.code == wanted; });
    return found == fields.cend() ? nullptr : &*found;
}

const QList<RecordPart>& recordParts()
{
    static const QList<RecordPart> parts = mandateParts() + otherParts();
    return parts;
}

const RecordPart* recordPart(const QString& code)
{
    const QList<RecordPart>& parts = recordParts();
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [&code](const RecordPart& each) { return each.code == code; });
    return found == parts.cend() ? nullptr : &*found;
}

QString RecordEntry::value(const QString& field) const
{
    for (const RecordField& each : fields) {
        if (each.code == field)
            return each.value;
    }
    return {};
}

Result<QString> storedValue(const RecordFieldKind& field, const QString& written)
{
    const QString value = written.trimmed();
    if (value.isEmpty() && field.isRequired)
        return wrong(field, QCoreApplication::translate("Record", "this cannot be left out."));
    if (value.isEmpty())
        return value;
    bool isNumber = true;
    switch (field.kind) {
    case FieldKind::Code:
        if (!field.codes.contains(value))
            return wrong(field,
                         QCoreApplication::translate("Record", "there is %1.")
                             .arg(field.codes.join(u", "_s)));
        break;
    case FieldKind::Number:
        if (value.toInt(&isNumber) < 0 || !isNumber)
            return wrong(field, QCoreApplication::translate("Record", "give a whole number."));
        break;
    case FieldKind::Day:
        if (!QDate::fromString(value, Qt::ISODate).isValid())
            return wrong(field, QCoreApplication::translate("Record", "give a day as YYYY-MM-DD."));
        break;
    case FieldKind::PartialDay:
        if (!partialDateFromCode(value))
            return wrong(field,
                         QCoreApplication::translate(
                             "Record", "give a year, a month as YYYY-MM or a day as YYYY-MM-DD."));
        break;
    case FieldKind::Language:
        if (!unLanguageFromCode(value))
            return wrong(
                field,
                QCoreApplication::translate("Record", "give one of ar, en, es, fr, ru, zh."));
        break;
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Region:
    case FieldKind::State:
    case FieldKind::Mandate: break;
    }
    return value;
}

} // namespace greffier
