// Names of the columns that acts touch beside those of persons and decisions, by their first
// letter.
#include "ui/history/column_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QHash<QString, const char*> fromAtoD()
{
    return {
        {u"appointing_authority"_s, QT_TRANSLATE_NOOP("Columns", "Appointed by")},
        {u"end_reason"_s, QT_TRANSLATE_NOOP("Columns", "Reason of the end")},
        {u"merged_into"_s, QT_TRANSLATE_NOOP("Columns", "Merged into")},
        {u"action"_s, QT_TRANSLATE_NOOP("Columns", "Action")},
        {u"added_by_group"_s, QT_TRANSLATE_NOOP("Columns", "Added by the Consultative Group")},
        {u"addressees"_s, QT_TRANSLATE_NOOP("Columns", "Addressees")},
        {u"alias"_s, QT_TRANSLATE_NOOP("Columns", "Wording")},
        {u"annexes"_s, QT_TRANSLATE_NOOP("Columns", "Annexes")},
        {u"body"_s, QT_TRANSLATE_NOOP("Columns", "Body")},
        {u"candidate_zone"_s, QT_TRANSLATE_NOOP("Columns", "Time zone of the candidate")},
        {u"category"_s, QT_TRANSLATE_NOOP("Columns", "Category")},
        {u"certainty"_s, QT_TRANSLATE_NOOP("Columns", "Certainty")},
        {u"channel"_s, QT_TRANSLATE_NOOP("Columns", "Channel")},
        {u"choice"_s, QT_TRANSLATE_NOOP("Columns", "Chosen beside the query")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Columns", "Closed")},
        {u"code"_s, QT_TRANSLATE_NOOP("Columns", "Code")},
        {u"columns"_s, QT_TRANSLATE_NOOP("Columns", "Columns")},
        {u"confirms"_s, QT_TRANSLATE_NOOP("Columns", "Confirms")},
        {u"contacts"_s, QT_TRANSLATE_NOOP("Columns", "Contacts")},
        {u"date"_s, QT_TRANSLATE_NOOP("Columns", "Date")},
        {u"day"_s, QT_TRANSLATE_NOOP("Columns", "Day")},
        {u"deadline_end_of_day"_s, QT_TRANSLATE_NOOP("Columns", "Deadline at the end of the day")},
        {u"deadline_strictness"_s, QT_TRANSLATE_NOOP("Columns", "Deadline, before or by")},
        {u"descending"_s, QT_TRANSLATE_NOOP("Columns", "Descending")},
        {u"despite"_s, QT_TRANSLATE_NOOP("Columns", "Despite")},
        {u"direction"_s, QT_TRANSLATE_NOOP("Columns", "Received or sent")},
        {u"done"_s, QT_TRANSLATE_NOOP("Columns", "Done")},
        {u"edition"_s, QT_TRANSLATE_NOOP("Columns", "Edition")},
        {u"entered_by"_s, QT_TRANSLATE_NOOP("Columns", "Entered by")},
    };
}

QHash<QString, const char*> fromDtoR()
{
    return {
        {u"extended_by_months"_s, QT_TRANSLATE_NOOP("Columns", "Extended by months")},
        {u"findings"_s, QT_TRANSLATE_NOOP("Columns", "Findings")},
        {u"first_day"_s, QT_TRANSLATE_NOOP("Columns", "First day")},
        {u"format"_s, QT_TRANSLATE_NOOP("Columns", "Format")},
        {u"function"_s, QT_TRANSLATE_NOOP("Columns", "Function")},
        {u"is_current"_s, QT_TRANSLATE_NOOP("Columns", "In force")},
        {u"is_custom"_s, QT_TRANSLATE_NOOP("Columns", "Of this office")},
        {u"is_replaced"_s, QT_TRANSLATE_NOOP("Columns", "Replaced")},
        {u"issued"_s, QT_TRANSLATE_NOOP("Columns", "Issued")},
        {u"label_en"_s, QT_TRANSLATE_NOOP("Columns", "In English")},
        {u"label_fr"_s, QT_TRANSLATE_NOOP("Columns", "In French")},
        {u"last_day"_s, QT_TRANSLATE_NOOP("Columns", "Last day")},
        {u"links"_s, QT_TRANSLATE_NOOP("Columns", "Links")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("Columns", "Minutes")},
        {u"opened"_s, QT_TRANSLATE_NOOP("Columns", "Opened")},
        {u"origin"_s, QT_TRANSLATE_NOOP("Columns", "How it came about")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("Columns", "Outcome")},
        {u"participation"_s, QT_TRANSLATE_NOOP("Columns", "Participation")},
        {u"place"_s, QT_TRANSLATE_NOOP("Columns", "Place")},
        {u"position"_s, QT_TRANSLATE_NOOP("Columns", "Place on the list")},
        {u"precision"_s, QT_TRANSLATE_NOOP("Columns", "Precision")},
        {u"query"_s, QT_TRANSLATE_NOOP("Columns", "Query")},
        {u"reader"_s, QT_TRANSLATE_NOOP("Columns", "Reader")},
        {u"readers"_s, QT_TRANSLATE_NOOP("Columns", "Readers")},
        {u"received"_s, QT_TRANSLATE_NOOP("Columns", "Received")},
        {u"reference"_s, QT_TRANSLATE_NOOP("Columns", "Reference")},
        {u"resolutions"_s, QT_TRANSLATE_NOOP("Columns", "Resolutions")},
        {u"respondent"_s, QT_TRANSLATE_NOOP("Columns", "Respondent")},
    };
}

QHash<QString, const char*> fromRtoZ()
{
    return {
        {u"role"_s, QT_TRANSLATE_NOOP("Columns", "Role")},
        {u"region_scheme"_s, QT_TRANSLATE_NOOP("Columns", "Scheme of regions")},
        {u"rule_book_edition"_s, QT_TRANSLATE_NOOP("Columns", "Edition of the rule book")},
        {u"scheme"_s, QT_TRANSLATE_NOOP("Columns", "Scheme")},
        {u"section"_s, QT_TRANSLATE_NOOP("Columns", "Section")},
        {u"sender"_s, QT_TRANSLATE_NOOP("Columns", "Sender")},
        {u"settled"_s, QT_TRANSLATE_NOOP("Columns", "Settled")},
        {u"signatory"_s, QT_TRANSLATE_NOOP("Columns", "Signed by")},
        {u"since"_s, QT_TRANSLATE_NOOP("Columns", "Since")},
        {u"size"_s, QT_TRANSLATE_NOOP("Columns", "Size in bytes")},
        {u"sort"_s, QT_TRANSLATE_NOOP("Columns", "Sorted by")},
        {u"starts"_s, QT_TRANSLATE_NOOP("Columns", "Begins")},
        {u"state"_s, QT_TRANSLATE_NOOP("Columns", "State")},
        {u"step"_s, QT_TRANSLATE_NOOP("Columns", "Step")},
        {u"subject"_s, QT_TRANSLATE_NOOP("Columns", "Subject")},
        {u"submitted"_s, QT_TRANSLATE_NOOP("Columns", "Handed in")},
        {u"submitted_at"_s, QT_TRANSLATE_NOOP("Columns", "Submitted at")},
        {u"symbol"_s, QT_TRANSLATE_NOOP("Columns", "Symbol")},
        {u"system"_s, QT_TRANSLATE_NOOP("Columns", "Legal system")},
        {u"term_years"_s, QT_TRANSLATE_NOOP("Columns", "Years of a term")},
        {u"type"_s, QT_TRANSLATE_NOOP("Columns", "Type")},
        {u"valid_from"_s, QT_TRANSLATE_NOOP("Columns", "Valid from")},
        {u"valid_to"_s, QT_TRANSLATE_NOOP("Columns", "Valid until")},
        {u"verification"_s, QT_TRANSLATE_NOOP("Columns", "Verification")},
        {u"zone"_s, QT_TRANSLATE_NOOP("Columns", "Time zone")},
    };
}

QHash<QString, const char*> allNames()
{
    QHash<QString, const char*> names = fromAtoD();
    names.insert(fromDtoR());
    names.insert(fromRtoZ());
    return names;
}

} // namespace

QString otherColumnName(const QString& column)
{
    static const QHash<QString, const char*> names = allNames();
    const auto name = names.constFind(column);
    return name == names.constEnd() ? QString() : QCoreApplication::translate("Columns", *name);
}

bool isInternalColumn(const QString& column)
{
    static const QStringList internal{u"id"_s,
                                      u"uid"_s,
                                      u"revision"_s,
                                      u"position"_s,
                                      u"hash"_s,
                                      u"locator"_s,
                                      u"raw"_s,
                                      u"reader_version"_s,
                                      u"names"_s,
                                      u"parameters"_s,
                                      u"deadline_instant"_s,
                                      u"title_language"_s,
                                      u"member_uid"_s,
                                      u"entry_uid"_s};
    return internal.contains(column) || column.endsWith(u"_id"_s) || column.endsWith(u"_hash"_s);
}

} // namespace greffier::ui
