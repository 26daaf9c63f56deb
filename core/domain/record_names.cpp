// What the parts and fields of records are called.
#include "core/domain/record.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using Names = QHash<QString, const char*>;

QString named(const Names& names, const QString& code)
{
    const char* name = names.value(code);
    return name ? QCoreApplication::translate("Record", name) : code;
}

} // namespace

QString recordPartName(const QString& part)
{
    static const Names names{
        {u"mandate"_s, QT_TRANSLATE_NOOP("Record", "Mandate")},
        {u"title"_s, QT_TRANSLATE_NOOP("Record", "Title")},
        {u"resolution"_s, QT_TRANSLATE_NOOP("Record", "Resolution")},
        {u"seat"_s, QT_TRANSLATE_NOOP("Record", "Seat")},
        {u"holder"_s, QT_TRANSLATE_NOOP("Record", "Holder")},
        {u"document"_s, QT_TRANSLATE_NOOP("Record", "Document")},
        {u"dialogue"_s, QT_TRANSLATE_NOOP("Record", "Dialogue")},
        {u"session"_s, QT_TRANSLATE_NOOP("Record", "Session")},
        {u"note"_s, QT_TRANSLATE_NOOP("Record", "Note verbale")},
    };
    return named(names, part);
}

QString recordFieldName(const QString& field)
{
    static const Names names{
        {u"type"_s, QT_TRANSLATE_NOOP("Record", "Type")},
        {u"category"_s, QT_TRANSLATE_NOOP("Record", "Category")},
        {u"status"_s, QT_TRANSLATE_NOOP("Record", "Status")},
        {u"merged_into"_s, QT_TRANSLATE_NOOP("Record", "Merged into")},
        {u"term_years"_s, QT_TRANSLATE_NOOP("Record", "Years of an extension")},
        {u"appointing_authority"_s, QT_TRANSLATE_NOOP("Record", "Appointed by")},
        {u"purpose"_s, QT_TRANSLATE_NOOP("Record", "Purpose")},
        {u"address"_s, QT_TRANSLATE_NOOP("Record", "Address")},
        {u"email"_s, QT_TRANSLATE_NOOP("Record", "E-mail")},
        {u"telephone"_s, QT_TRANSLATE_NOOP("Record", "Telephone")},
        {u"link"_s, QT_TRANSLATE_NOOP("Record", "Link")},
        {u"language"_s, QT_TRANSLATE_NOOP("Record", "Language")},
        {u"title"_s, QT_TRANSLATE_NOOP("Record", "Title")},
        {u"feminine"_s, QT_TRANSLATE_NOOP("Record", "Feminine form")},
        {u"body"_s, QT_TRANSLATE_NOOP("Record", "Body")},
        {u"number"_s, QT_TRANSLATE_NOOP("Record", "Number")},
        {u"symbol"_s, QT_TRANSLATE_NOOP("Record", "Symbol")},
        {u"date"_s, QT_TRANSLATE_NOOP("Record", "Date")},
        {u"session"_s, QT_TRANSLATE_NOOP("Record", "Session")},
        {u"action"_s, QT_TRANSLATE_NOOP("Record", "What it did")},
        {u"region"_s, QT_TRANSLATE_NOOP("Record", "Region")},
        {u"name"_s, QT_TRANSLATE_NOOP("Record", "Name")},
        {u"nationality"_s, QT_TRANSLATE_NOOP("Record", "Nationality")},
        {u"first_day"_s, QT_TRANSLATE_NOOP("Record", "First day")},
        {u"last_day"_s, QT_TRANSLATE_NOOP("Record", "Last day")},
        {u"extended_by_months"_s, QT_TRANSLATE_NOOP("Record", "Extended by months")},
        {u"end_reason"_s, QT_TRANSLATE_NOOP("Record", "Why it ended")},
        {u"source"_s, QT_TRANSLATE_NOOP("Record", "Source")},
        {u"note"_s, QT_TRANSLATE_NOOP("Record", "Remark")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("Record", "Meeting")},
        {u"subject"_s, QT_TRANSLATE_NOOP("Record", "Subject")},
        {u"reference"_s, QT_TRANSLATE_NOOP("Record", "Reference")},
        {u"signatory"_s, QT_TRANSLATE_NOOP("Record", "Signed")},
    };
    return named(names, field);
}

QString recordCodeName(const QString& field, const QString& code)
{
    static const Names names{
        {u"type special_rapporteur"_s, QT_TRANSLATE_NOOP("Record", "Special Rapporteur")},
        {u"type independent_expert"_s, QT_TRANSLATE_NOOP("Record", "Independent Expert")},
        {u"type working_group"_s, QT_TRANSLATE_NOOP("Record", "Working group")},
        {u"type expert_mechanism"_s, QT_TRANSLATE_NOOP("Record", "Expert mechanism")},
        {u"type advisory_committee"_s, QT_TRANSLATE_NOOP("Record", "Advisory Committee")},
        {u"category thematic"_s, QT_TRANSLATE_NOOP("Record", "Thematic")},
        {u"category country"_s, QT_TRANSLATE_NOOP("Record", "Of a country")},
        {u"category expert_mechanism"_s, QT_TRANSLATE_NOOP("Record", "Expert mechanism")},
        {u"category advisory_committee"_s, QT_TRANSLATE_NOOP("Record", "Advisory Committee")},
        {u"status active"_s, QT_TRANSLATE_NOOP("Record", "Active")},
        {u"status not_yet_active"_s, QT_TRANSLATE_NOOP("Record", "Not yet active")},
        {u"status merged"_s, QT_TRANSLATE_NOOP("Record", "Merged")},
        {u"status ended"_s, QT_TRANSLATE_NOOP("Record", "Ended")},
        {u"status current"_s, QT_TRANSLATE_NOOP("Record", "In office")},
        {u"status current_as_of_source"_s,
         QT_TRANSLATE_NOOP("Record", "In office when the source was read")},
        {u"appointing_authority council"_s, QT_TRANSLATE_NOOP("Record", "The Council")},
        {u"appointing_authority president"_s,
         QT_TRANSLATE_NOOP("Record", "The President of the Council")},
        {u"appointing_authority high_commissioner"_s,
         QT_TRANSLATE_NOOP("Record", "The High Commissioner")},
        {u"action established"_s, QT_TRANSLATE_NOOP("Record", "Established the mandate")},
        {u"action extended"_s, QT_TRANSLATE_NOOP("Record", "Extended it")},
        {u"action amended"_s, QT_TRANSLATE_NOOP("Record", "Amended it")},
        {u"action merged"_s, QT_TRANSLATE_NOOP("Record", "Merged it with another")},
        {u"action recalled"_s, QT_TRANSLATE_NOOP("Record", "Recalled it")},
        {u"action ended"_s, QT_TRANSLATE_NOOP("Record", "Ended it")},
        {u"end_reason term_ended"_s, QT_TRANSLATE_NOOP("Record", "The term was over")},
        {u"end_reason resigned"_s, QT_TRANSLATE_NOOP("Record", "Resigned")},
        {u"end_reason died"_s, QT_TRANSLATE_NOOP("Record", "Died in office")},
        {u"end_reason mandate_ended"_s, QT_TRANSLATE_NOOP("Record", "The mandate ended")},
        {u"end_reason removed"_s, QT_TRANSLATE_NOOP("Record", "Was relieved of the office")},
    };
    const char* name = names.value(field + u' ' + code);
    return name ? QCoreApplication::translate("Record", name) : code;
}

} // namespace greffier
