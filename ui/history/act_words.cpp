#include "ui/history/act_words.h"

#include "ui/common/words.h"
#include "ui/history/column_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier::ui {

QString actName(const QString& kind)
{
    static const QHash<QString, const char*> names{
        {u"create_register"_s, QT_TRANSLATE_NOOP("Acts", "Register created")},
        {u"admit_call"_s, QT_TRANSLATE_NOOP("Acts", "Call admitted")},
        {u"add_holders"_s, QT_TRANSLATE_NOOP("Acts", "Terms of holders added")},
        {u"file_document"_s, QT_TRANSLATE_NOOP("Acts", "Document filed")},
        {u"file_survey"_s, QT_TRANSLATE_NOOP("Acts", "Survey taken in")},
        {u"file_receipts"_s, QT_TRANSLATE_NOOP("Acts", "Receipts taken in")},
        {u"admit_note"_s, QT_TRANSLATE_NOOP("Acts", "Note verbale admitted")},
        {u"admit_page"_s, QT_TRANSLATE_NOOP("Acts", "Page of a mandate admitted")},
        {u"open_call"_s, QT_TRANSLATE_NOOP("Acts", "Call opened from the forecast")},
        {u"remind"_s, QT_TRANSLATE_NOOP("Acts", "Reminder recorded")},
        {u"correct_record"_s, QT_TRANSLATE_NOOP("Acts", "Field corrected")},
        {u"add_record"_s, QT_TRANSLATE_NOOP("Acts", "Entry added")},
        {u"remove_record"_s, QT_TRANSLATE_NOOP("Acts", "Entry removed")},
        {u"add_reply"_s, QT_TRANSLATE_NOOP("Acts", "Reply recorded")},
        {u"move_deadline"_s, QT_TRANSLATE_NOOP("Acts", "Deadline moved")},
        {u"decide"_s, QT_TRANSLATE_NOOP("Acts", "Decision")},
        {u"waive"_s, QT_TRANSLATE_NOOP("Acts", "Finding waived")},
        {u"arrange_shortlist"_s, QT_TRANSLATE_NOOP("Acts", "Shortlist arranged")},
        {u"add_by_group"_s, QT_TRANSLATE_NOOP("Acts", "Candidate named by the Group")},
        {u"save_view"_s, QT_TRANSLATE_NOOP("Acts", "View saved")},
        {u"remove_view"_s, QT_TRANSLATE_NOOP("Acts", "View removed")},
        {u"open_ranking"_s, QT_TRANSLATE_NOOP("Acts", "Ranking opened")},
        {u"submit_ranking"_s, QT_TRANSLATE_NOOP("Acts", "Ranking handed in")},
        {u"close_ranking"_s, QT_TRANSLATE_NOOP("Acts", "Ranking closed")},
        {u"set_interview"_s, QT_TRANSLATE_NOOP("Acts", "Interview arranged")},
        {u"set_milestone"_s, QT_TRANSLATE_NOOP("Acts", "Timetable kept")},
        {u"set_legal_system"_s, QT_TRANSLATE_NOOP("Acts", "Legal system noted")},
        {u"second_look"_s, QT_TRANSLATE_NOOP("Acts", "Second look at a decision")},
        {u"rule_on_conflict"_s, QT_TRANSLATE_NOOP("Acts", "Ruling on a conflict of interest")},
        {u"rule_on_condition"_s, QT_TRANSLATE_NOOP("Acts", "Condition of a vacancy")},
        {u"adopt_edition"_s, QT_TRANSLATE_NOOP("Acts", "Edition of the rules adopted")},
        {u"confirm_rule"_s, QT_TRANSLATE_NOOP("Acts", "Rule confirmed")},
        {u"add_reason"_s, QT_TRANSLATE_NOOP("Acts", "Reason added")},
        {u"add_region"_s, QT_TRANSLATE_NOOP("Acts", "Region added")},
        {u"set_membership"_s, QT_TRANSLATE_NOOP("Acts", "Regional group corrected")},
        {u"remove_membership"_s, QT_TRANSLATE_NOOP("Acts", "State taken out of a group")},
        {u"set_seat_scheme"_s, QT_TRANSLATE_NOOP("Acts", "Seats bound to a scheme of regions")},
        {u"set_group_member"_s, QT_TRANSLATE_NOOP("Acts", "Member of the Consultative Group")},
        {u"set_group_chair"_s, QT_TRANSLATE_NOOP("Acts", "Chair of the Consultative Group")},
        {u"add_template"_s, QT_TRANSLATE_NOOP("Acts", "Template added")},
        {u"remove_template"_s, QT_TRANSLATE_NOOP("Acts", "Template removed")},
        {u"file_by_hand"_s, QT_TRANSLATE_NOOP("Acts", "File placed by an officer")},
        {u"skip_document"_s, QT_TRANSLATE_NOOP("Acts", "File skipped")},
        {u"merge_persons"_s, QT_TRANSLATE_NOOP("Acts", "Applicants merged")},
        {u"keep_apart"_s, QT_TRANSLATE_NOOP("Acts", "Applicants kept apart")},
        {u"settle_difference"_s, QT_TRANSLATE_NOOP("Acts", "Difference settled")},
        {u"choose_version"_s, QT_TRANSLATE_NOOP("Acts", "Version of the form chosen")},
        {u"correct_values"_s, QT_TRANSLATE_NOOP("Acts", "Values corrected")},
        {u"add_form_label"_s, QT_TRANSLATE_NOOP("Acts", "Wording of forms added")},
        {u"remove_form_label"_s, QT_TRANSLATE_NOOP("Acts", "Wording of forms removed")},
        {u"undo"_s, QT_TRANSLATE_NOOP("Acts", "Act undone")},
    };
    const auto name = names.constFind(kind);
    return name == names.constEnd() ? kind : QCoreApplication::translate("Acts", *name);
}

QString tableName(const QString& table)
{
    static const QHash<QString, const char*> names{
        {u"address"_s, QT_TRANSLATE_NOOP("Tables", "Address")},
        {u"applicant"_s, QT_TRANSLATE_NOOP("Tables", "Applicant")},
        {u"application"_s, QT_TRANSLATE_NOOP("Tables", "Application")},
        {u"application_value"_s, QT_TRANSLATE_NOOP("Tables", "Value of an application")},
        {u"call"_s, QT_TRANSLATE_NOOP("Tables", "Call")},
        {u"concordance_ruling"_s, QT_TRANSLATE_NOOP("Tables", "Ruling on a difference")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Tables", "Decision")},
        {u"distinct_persons"_s, QT_TRANSLATE_NOOP("Tables", "Two persons kept apart")},
        {u"document"_s, QT_TRANSLATE_NOOP("Tables", "Document")},
        {u"document_file"_s, QT_TRANSLATE_NOOP("Tables", "File")},
        {u"condition_ruling"_s, QT_TRANSLATE_NOOP("Tables", "Condition of a vacancy")},
        {u"conflict_ruling"_s, QT_TRANSLATE_NOOP("Tables", "Ruling on a conflict")},
        {u"group_chair"_s, QT_TRANSLATE_NOOP("Tables", "Chair of the Group")},
        {u"group_member"_s, QT_TRANSLATE_NOOP("Tables", "Member of the Group")},
        {u"reason_code"_s, QT_TRANSLATE_NOOP("Tables", "Reason")},
        {u"region"_s, QT_TRANSLATE_NOOP("Tables", "Region")},
        {u"region_scheme"_s, QT_TRANSLATE_NOOP("Tables", "Scheme of regions")},
        {u"rule_book_edition"_s, QT_TRANSLATE_NOOP("Tables", "Edition of the rules")},
        {u"rule_confirmation"_s, QT_TRANSLATE_NOOP("Tables", "Confirmation of a rule")},
        {u"seat_scheme"_s, QT_TRANSLATE_NOOP("Tables", "Scheme of seats")},
        {u"second_look"_s, QT_TRANSLATE_NOOP("Tables", "Second look")},
        {u"form_label"_s, QT_TRANSLATE_NOOP("Tables", "Wording of forms")},
        {u"group_membership"_s, QT_TRANSLATE_NOOP("Tables", "Membership of a regional group")},
        {u"holder_term"_s, QT_TRANSLATE_NOOP("Tables", "Term of a holder")},
        {u"interview"_s, QT_TRANSLATE_NOOP("Tables", "Interview")},
        {u"legal_system"_s, QT_TRANSLATE_NOOP("Tables", "Legal system")},
        {u"mandate"_s, QT_TRANSLATE_NOOP("Tables", "Mandate")},
        {u"mandate_title"_s, QT_TRANSLATE_NOOP("Tables", "Title of a mandate")},
        {u"milestone"_s, QT_TRANSLATE_NOOP("Tables", "Step of a session")},
        {u"note_verbale"_s, QT_TRANSLATE_NOOP("Tables", "Note verbale")},
        {u"note_reply"_s, QT_TRANSLATE_NOOP("Tables", "Reply to a note verbale")},
        {u"mandate_dialogue"_s, QT_TRANSLATE_NOOP("Tables", "Dialogue with the Council")},
        {u"mandate_document"_s, QT_TRANSLATE_NOOP("Tables", "Document of a mandate")},
        {u"mandate_resolution"_s, QT_TRANSLATE_NOOP("Tables", "Resolution of a mandate")},
        {u"note_reminded"_s, QT_TRANSLATE_NOOP("Tables", "State reminded")},
        {u"officer"_s, QT_TRANSLATE_NOOP("Tables", "Officer")},
        {u"record_source"_s, QT_TRANSLATE_NOOP("Tables", "Source of a correction")},
        {u"setting"_s, QT_TRANSLATE_NOOP("Tables", "Setting of the office")},
        {u"ranking_candidate"_s, QT_TRANSLATE_NOOP("Tables", "Candidate to be ranked")},
        {u"ranking_round"_s, QT_TRANSLATE_NOOP("Tables", "Ranking")},
        {u"reader_ranking"_s, QT_TRANSLATE_NOOP("Tables", "Ranking by a reader")},
        {u"receipt"_s, QT_TRANSLATE_NOOP("Tables", "Receipt")},
        {u"saved_view"_s, QT_TRANSLATE_NOOP("Tables", "Saved view")},
        {u"seat"_s, QT_TRANSLATE_NOOP("Tables", "Seat")},
        {u"session"_s, QT_TRANSLATE_NOOP("Tables", "Session")},
        {u"shortlist"_s, QT_TRANSLATE_NOOP("Tables", "Shortlist")},
        {u"shortlist_entry"_s, QT_TRANSLATE_NOOP("Tables", "Candidate on a shortlist")},
        {u"survey_response"_s, QT_TRANSLATE_NOOP("Tables", "Response to the survey")},
        {u"vacancy"_s, QT_TRANSLATE_NOOP("Tables", "Vacancy")},
        {u"version_choice"_s, QT_TRANSLATE_NOOP("Tables", "Version chosen")},
        {u"waiver"_s, QT_TRANSLATE_NOOP("Tables", "Waiver")},
    };
    const auto name = names.constFind(table);
    return name == names.constEnd() ? table : QCoreApplication::translate("Tables", *name);
}

QString columnName(const QString& column)
{
    static const QHash<QString, const char*> names{
        {u"applicant_id"_s, QT_TRANSLATE_NOOP("Columns", "Applicant")},
        {u"application_id"_s, QT_TRANSLATE_NOOP("Columns", "Application")},
        {u"session_id"_s, QT_TRANSLATE_NOOP("Columns", "Session")},
        {u"mandate_id"_s, QT_TRANSLATE_NOOP("Columns", "Mandate")},
        {u"at"_s, QT_TRANSLATE_NOOP("Columns", "At")},
        {u"condition"_s, QT_TRANSLATE_NOOP("Columns", "Condition")},
        {u"deadline_day"_s, QT_TRANSLATE_NOOP("Columns", "Deadline, day")},
        {u"deadline_time"_s, QT_TRANSLATE_NOOP("Columns", "Deadline, time")},
        {u"deadline_zone"_s, QT_TRANSLATE_NOOP("Columns", "Deadline, time zone")},
        {u"field"_s, QT_TRANSLATE_NOOP("Columns", "Field")},
        {u"file"_s, QT_TRANSLATE_NOOP("Columns", "File")},
        {u"ground"_s, QT_TRANSLATE_NOOP("Columns", "Ground")},
        {u"internal_note"_s, QT_TRANSLATE_NOOP("Columns", "Internal note")},
        {u"name"_s, QT_TRANSLATE_NOOP("Columns", "Name")},
        {u"note"_s, QT_TRANSLATE_NOOP("Columns", "Note")},
        {u"number"_s, QT_TRANSLATE_NOOP("Columns", "Number")},
        {u"officer"_s, QT_TRANSLATE_NOOP("Columns", "Officer")},
        {u"part"_s, QT_TRANSLATE_NOOP("Columns", "Part")},
        {u"passage"_s, QT_TRANSLATE_NOOP("Columns", "Passage")},
        {u"public_reason"_s, QT_TRANSLATE_NOOP("Columns", "Public reason")},
        {u"rank"_s, QT_TRANSLATE_NOOP("Columns", "Rank")},
        {u"reason_code"_s, QT_TRANSLATE_NOOP("Columns", "Reason")},
        {u"region_code"_s, QT_TRANSLATE_NOOP("Columns", "Region")},
        {u"reason"_s, QT_TRANSLATE_NOOP("Columns", "Reason")},
        {u"rule"_s, QT_TRANSLATE_NOOP("Columns", "Rule")},
        {u"source"_s, QT_TRANSLATE_NOOP("Columns", "Source")},
        {u"status"_s, QT_TRANSLATE_NOOP("Columns", "Status")},
        {u"title"_s, QT_TRANSLATE_NOOP("Columns", "Title")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Columns", "Kind")},
        {u"vacancy_id"_s, QT_TRANSLATE_NOOP("Columns", "Vacancy")},
        {u"value"_s, QT_TRANSLATE_NOOP("Columns", "Value")},
    };
    const auto name = names.constFind(column);
    if (name != names.constEnd())
        return QCoreApplication::translate("Columns", *name);
    const QString other = otherColumnName(column);
    return other.isEmpty() ? fieldName(column) : other;
}

} // namespace greffier::ui
