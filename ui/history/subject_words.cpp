#include "ui/history/subject_words.h"

#include "core/domain/application.h"
#include "core/domain/conflict.h"
#include "core/domain/decision.h"
#include "core/domain/shortlist.h"
#include "core/domain/shown_day.h"
#include "core/domain/timetable.h"
#include "core/workflow/act_subject.h"
#include "ui/common/region_words.h"
#include "ui/common/rule_words.h"
#include "ui/common/words.h"
#include "ui/history/act_words.h"
#include "ui/history/code_words.h"
#include "ui/history/undo_choice.h"
#include "ui/history/value_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

template <typename Value>
QString nameOr(const std::optional<Value>& value, const QString& code)
{
    return value ? displayName(*value) : code;
}

/// "A, B, C" with words for each.
template <typename Word>
QString eachOf(const QString& codes, Word word)
{
    QStringList names;
    for (const QString& code : codes.split(u", "_s, Qt::SkipEmptyParts))
        names += word(code);
    return names.join(u", "_s);
}

/// "Family, Given: field, field" as rulings on values write it.
template <typename Word>
QString afterName(const QString& subject, Word word)
{
    const qsizetype colon = subject.lastIndexOf(u": "_s);
    return colon < 0 ? eachOf(subject, word)
                     : subject.left(colon + 2) + eachOf(subject.mid(colon + 2), word);
}

/// A name in another script does not disturb the direction of the text around it.
QString isolatedName(const QString& name) { return QChar(0x2068) + name + QChar(0x2069); }

QString whomText(const ActSubject& subject)
{
    if (subject.applications > 0)
        return QCoreApplication::translate("Acts", "%Ln application(s)", nullptr,
                                           subject.applications);
    return subject.whom.isEmpty() ? QString() : isolatedName(subject.whom);
}

QString withVacancy(const QString& shown, const ActSubject& subject)
{
    if (subject.session == 0)
        return shown;
    const QString session = QString::number(subject.session);
    const QString vacancy = QString::number(subject.vacancy);
    if (shown.isEmpty())
        //: the vacancy an act was about, by its number
        return QCoreApplication::translate("Acts", "session %1, vacancy %2").arg(session, vacancy);
    //: what an act was about, and the vacancy by its number
    return QCoreApplication::translate("Acts", "%1 (session %2, vacancy %3)")
        .arg(shown, session, vacancy);
}

/// "OKAFOR-EZE Adaeze: eligible (HRC 55/7)" as decisions, rulings and lists write it.
template <typename Word>
QString ofVacancy(const QString& text, Word word)
{
    const ActSubject subject = actSubjectFrom(text);
    const QString whom = whomText(subject);
    QString shown = word(subject.code);
    if (!whom.isEmpty())
        //: whom an act was about, and what it said of them
        shown = QCoreApplication::translate("Acts", "%1: %2").arg(whom, shown);
    return withVacancy(shown, subject);
}

/// "A. Reader, B. Reader: opened (HRC 55/7)"; what was done is told by the act itself.
QString rankingText(const QString& text)
{
    const ActSubject subject = actSubjectFrom(text);
    if (subject.session == 0)
        return text; // as the first acts were written
    return withVacancy(whomText(subject), subject);
}

/// "public-list (fr)".
QString templateText(const QString& subject)
{
    const QString language = subject.section(u" ("_s, 1).chopped(1);
    return subject.endsWith(u')') ? documentText(subject.section(u" ("_s, 0, 0), language)
                                  : subject;
}

/// "2026-10-25", "2026-10-25T12:00", "2026-10-25T24:00".
QString deadlineSubject(const QString& subject)
{
    const QString day = dayTextOf(subject.section(u'T', 0, 0));
    const QString time = subject.section(u'T', 1);
    if (time.isEmpty())
        return day;
    const QTime known = QTime::fromString(time, u"HH:mm"_s);
    return day + u' ' + (known.isValid() ? QLocale().toString(known, QLocale::ShortFormat) : time);
}

/// "SR_FOOD holder first_day, last_day", as corrections of records write it.
QString recordSubject(const QString& subject, const RegisterWords& words)
{
    const QString part = subject.section(u' ', 1, 1);
    if (!recordPart(part))
        return subject;
    const QString what = subject.section(u' ', 0, 0);
    bool isSession = false;
    const int session = what.toInt(&isSession);
    const QString name = isSession ? sessionName(session) : words.mandate(what);
    const QString fields = eachOf(subject.section(u' ', 2), &recordFieldName);
    //: of whom or what a record was corrected, and which part of it
    const QString entry
        = QCoreApplication::translate("Acts", "%1, %2").arg(name, recordPartName(part));
    return fields.isEmpty() ? entry
                            : QCoreApplication::translate("Acts", "%1: %2").arg(entry, fields);
}

/// "KE AFRICAN" of a membership; a group of another scheme than that of the UN is not told from it.
QString membershipSubject(const QString& subject, const RegisterWords& words)
{
    const QString group = subject.section(u' ', 1);
    return words.state(subject.section(u' ', 0, 0)) + u", "_s + words.region(unGroup(group));
}

using Word = QString (*)(const QString& subject, const RegisterWords& words);

const QHash<QString, Word>& subjectsOfDecisions()
{
    using Words = RegisterWords;
    static const QHash<QString, Word> byKind{
        {u"decide"_s,
         [](const QString& text, const Words&) {
             return ofVacancy(
                 text, [](const QString& code) { return nameOr(statusFromCode(code), code); });
         }},
        {u"arrange_shortlist"_s,
         [](const QString& text, const Words&) {
             return ofVacancy(text, [](const QString& code) {
                 return nameOr(shortlistKindFromCode(code), code);
             });
         }},
        {u"waive"_s, [](const QString& text, const Words&) { return ofVacancy(text, &ruleName); }},
        {u"confirm_rule"_s, [](const QString& text, const Words&) { return ruleName(text); }},
        {u"second_look"_s,
         [](const QString& text, const Words&) {
             return ofVacancy(text, [](const QString& code) { return codeName(u"look"_s, code); });
         }},
        {u"rule_on_conflict"_s,
         [](const QString& text, const Words&) {
             return ofVacancy(text, [](const QString& code) {
                 return nameOr(conflictStateFromCode(code), code);
             });
         }},
        {u"rule_on_condition"_s,
         [](const QString& text, const Words&) {
             return ofVacancy(text,
                              [](const QString& code) { return codeName(u"outcome"_s, code); });
         }},
        {u"open_ranking"_s, [](const QString& text, const Words&) { return rankingText(text); }},
        {u"submit_ranking"_s, [](const QString& text, const Words&) { return rankingText(text); }},
        {u"close_ranking"_s, [](const QString& text, const Words&) { return rankingText(text); }},
        {u"set_milestone"_s,
         [](const QString& text, const Words&) {
             return timetableSteps().contains(text) ? stepName(text) : text;
         }},
        {u"settle_difference"_s,
         [](const QString& text, const Words&) { return afterName(text, &statedFieldName); }},
        {u"correct_values"_s,
         [](const QString& text, const Words&) { return afterName(text, &statedFieldName); }},
        {u"choose_version"_s,
         [](const QString& text, const Words&) {
             return afterName(text,
                              [](const QString& part) { return nameOr(partFromCode(part), part); });
         }},
    };
    return byKind;
}

const QHash<QString, Word>& subjectsOfOffice()
{
    using Words = RegisterWords;
    static const QHash<QString, Word> byKind{
        {u"add_reason"_s,
         [](const QString& text, const Words& words) { return words.reason(text); }},
        {u"add_template"_s, [](const QString& text, const Words&) { return templateText(text); }},
        {u"remove_template"_s,
         [](const QString& text, const Words&) { return templateText(text); }},
        {u"move_deadline"_s,
         [](const QString& text, const Words&) { return deadlineSubject(text); }},
        {u"set_membership"_s, &membershipSubject},
        {u"remove_membership"_s, &membershipSubject},
        {u"add_region"_s,
         [](const QString& text, const Words& words) {
             return words.region({text.section(u' ', 0, 0), text.section(u' ', 1)});
         }},
        {u"set_seat_scheme"_s,
         [](const QString& text, const Words& words) {
             return words.mandate(text.section(u' ', 0, 0)) + u", "_s
                 + schemeName(text.section(u' ', 1));
         }},
        {u"admit_page"_s,
         [](const QString& text, const Words& words) { return words.mandate(text); }},
        {u"correct_record"_s, &recordSubject},
        {u"add_record"_s, &recordSubject},
        {u"remove_record"_s, &recordSubject},
    };
    return byKind;
}

} // namespace

QString subjectText(const AuditEntry& act, const ActWords& words)
{
    if (act.undoes) {
        const UndoneAct undone = undoneAct(words.history, *act.undoes);
        if (undone.act && !undone.act->undoes)
            return actText(*undone.act, words);
        //: the number of an act
        return QCoreApplication::translate("Acts", "act %1").arg(act.undoes->value);
    }
    // The words of an act may be erased.
    if (act.subject.isEmpty())
        return {};
    const Word word = subjectsOfDecisions().value(act.kind, subjectsOfOffice().value(act.kind));
    return word ? word(act.subject, words.words) : act.subject;
}

QString groundText(const AuditEntry& act, const RegisterWords& words)
{
    if (act.kind == u"decide"_s)
        return words.reason(act.ground);
    return act.kind == u"set_group_chair"_s ? codeName(u"role"_s, act.ground) : act.ground;
}

QString actTitle(const AuditEntry& act, const QList<AuditEntry>& history)
{
    if (act.undoes && undoneAct(history, *act.undoes).again)
        return QCoreApplication::translate("Acts", "Act done again");
    return actName(act.kind);
}

QString actText(const AuditEntry& act, const ActWords& words)
{
    const QString title = actTitle(act, words.history);
    const QString subject = subjectText(act, words);
    if (subject.isEmpty())
        return title;
    //: what was done, and about what
    return QCoreApplication::translate("Acts", "%1: %2").arg(title, subject);
}

} // namespace greffier::ui
