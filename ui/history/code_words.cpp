// Codes that only the history shows.
#include "ui/history/code_words.h"

#include "ui/common/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier::ui {

QString codeName(const QString& column, const QString& code)
{
    static const QHash<QString, const char*> names{
        {u"origin applied"_s, QT_TRANSLATE_NOOP("Codes", "An application")},
        {u"origin group"_s, QT_TRANSLATE_NOOP("Codes", "Named by the Consultative Group")},
        {u"direction in"_s, QT_TRANSLATE_NOOP("Codes", "Received")},
        {u"direction out"_s, QT_TRANSLATE_NOOP("Codes", "Sent")},
        {u"deadline_strictness by"_s, QT_TRANSLATE_NOOP("Codes", "By that time")},
        {u"deadline_strictness before"_s, QT_TRANSLATE_NOOP("Codes", "Before that time")},
        {u"certainty read"_s, QT_TRANSLATE_NOOP("Codes", "Stands there")},
        {u"certainty guess"_s, QT_TRANSLATE_NOOP("Codes", "A guess")},
        {u"certainty ambiguous"_s, QT_TRANSLATE_NOOP("Codes", "Could be read in several ways")},
        {u"precision second"_s, QT_TRANSLATE_NOOP("Codes", "To the second")},
        {u"precision minute"_s, QT_TRANSLATE_NOOP("Codes", "To the minute")},
        {u"precision day"_s, QT_TRANSLATE_NOOP("Codes", "To the day")},
        {u"settled filed"_s, QT_TRANSLATE_NOOP("Codes", "Filed by an officer")},
        {u"settled skipped"_s, QT_TRANSLATE_NOOP("Codes", "Skipped by an officer")},
        {u"outcome template"_s, QT_TRANSLATE_NOOP("Codes", "Template")},
        {u"outcome met"_s, QT_TRANSLATE_NOOP("Codes", "The mandate was extended")},
        {u"outcome failed"_s, QT_TRANSLATE_NOOP("Codes", "The mandate was not extended")},
        {u"channel survey"_s, QT_TRANSLATE_NOOP("Codes", "Survey")},
        {u"channel mail"_s, QT_TRANSLATE_NOOP("Codes", "E-mail")},
        {u"channel hand"_s, QT_TRANSLATE_NOOP("Codes", "By hand")},
        {u"channel video"_s, QT_TRANSLATE_NOOP("Codes", "Video")},
        {u"channel telephone"_s, QT_TRANSLATE_NOOP("Codes", "Telephone")},
        {u"channel in_person"_s, QT_TRANSLATE_NOOP("Codes", "In person")},
        {u"role chair"_s, QT_TRANSLATE_NOOP("Codes", "Chair")},
        {u"role vice_chair"_s, QT_TRANSLATE_NOOP("Codes", "Vice-Chair")},
        {u"condition none"_s, QT_TRANSLATE_NOOP("Codes", "None")},
        {u"look confirms"_s, QT_TRANSLATE_NOOP("Codes", "Confirms")},
        {u"look differs"_s, QT_TRANSLATE_NOOP("Codes", "Differs")},
        {u"verification sourced"_s, QT_TRANSLATE_NOOP("Codes", "As in the source")},
        {u"verification inferred"_s, QT_TRANSLATE_NOOP("Codes", "Inferred")},
        {u"verification incomplete"_s, QT_TRANSLATE_NOOP("Codes", "Incomplete in the source")},
        {u"verification session_only"_s, QT_TRANSLATE_NOOP("Codes", "Only the session is known")},
        {u"verification sample"_s, QT_TRANSLATE_NOOP("Codes", "Checked by samples")},
        {u"section header"_s, QT_TRANSLATE_NOOP("Codes", "Head of the form")},
        {u"field section"_s, QT_TRANSLATE_NOOP("Codes", "Heading of the section")},
        {u"field name"_s, QT_TRANSLATE_NOOP("Codes", "Whole name")},
        {u"choice duplicates"_s, QT_TRANSLATE_NOOP("Codes", "Only suspected duplicates")},
        {u"columns name"_s, QT_TRANSLATE_NOOP("Codes", "Name")},
        {u"columns vacancy"_s, QT_TRANSLATE_NOOP("Codes", "Vacancy")},
        {u"columns nationality"_s, QT_TRANSLATE_NOOP("Codes", "Nationality")},
        {u"columns group"_s, QT_TRANSLATE_NOOP("Codes", "Regional group")},
        {u"columns gender"_s, QT_TRANSLATE_NOOP("Codes", "Gender")},
        {u"columns findings"_s, QT_TRANSLATE_NOOP("Codes", "Findings")},
        {u"columns status"_s, QT_TRANSLATE_NOOP("Codes", "Status")},
        {u"columns proposal"_s, QT_TRANSLATE_NOOP("Codes", "Proposal")},
        {u"columns complete"_s, QT_TRANSLATE_NOOP("Codes", "Completeness")},
        {u"columns state"_s, QT_TRANSLATE_NOOP("Codes", "State")},
        {u"columns what"_s, QT_TRANSLATE_NOOP("Codes", "What")},
        {u"columns day"_s, QT_TRANSLATE_NOOP("Codes", "Day")},
        {u"columns when"_s, QT_TRANSLATE_NOOP("Codes", "When")},
        {u"columns who"_s, QT_TRANSLATE_NOOP("Codes", "Who")},
        {u"columns ground"_s, QT_TRANSLATE_NOOP("Codes", "Ground")},
        {u"columns mandate"_s, QT_TRANSLATE_NOOP("Codes", "Mandate")},
        {u"columns holders"_s, QT_TRANSLATE_NOOP("Codes", "Holders")},
        {u"columns end"_s, QT_TRANSLATE_NOOP("Codes", "Next end")},
        {u"columns born"_s, QT_TRANSLATE_NOOP("Codes", "Born")},
        {u"columns applications"_s, QT_TRANSLATE_NOOP("Codes", "Applications")},
        {u"columns doubt"_s, QT_TRANSLATE_NOOP("Codes", "Doubt")},
        {u"columns reference"_s, QT_TRANSLATE_NOOP("Codes", "Reference")},
        {u"columns subject"_s, QT_TRANSLATE_NOOP("Codes", "Subject")},
        {u"columns kind"_s, QT_TRANSLATE_NOOP("Codes", "Kind")},
        {u"columns date"_s, QT_TRANSLATE_NOOP("Codes", "Date")},
        {u"columns deadline"_s, QT_TRANSLATE_NOOP("Codes", "Deadline")},
        {u"columns replies"_s, QT_TRANSLATE_NOOP("Codes", "Replies")},
        {u"columns of history subject"_s, QT_TRANSLATE_NOOP("Codes", "About")},
    };
    const char* name = names.value(column + u' ' + code);
    return name ? QCoreApplication::translate("Codes", name) : code;
}

QString statedFieldName(const QString& field)
{
    const QString own = codeName(u"field"_s, field);
    return own == field ? fieldName(field) : own;
}

} // namespace greffier::ui
