#include "core/rules/shipped_texts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

// Rules and tables keep these texts in English, as values that are compared and filed. They stand
// here so that the catalogues have them.
[[maybe_unused]] constexpr const char* kSources[] = {
    QT_TRANSLATE_NOOP("RuleSources", "A/HRC/PRST/8/2, para. 1"),
    QT_TRANSLATE_NOOP("RuleSources", "A/HRC/PRST/8/2, paras. 3 and 4"),
    QT_TRANSLATE_NOOP("RuleSources", "Call for session 55, footnote 1"),
    QT_TRANSLATE_NOOP("RuleSources", "Comparison of the survey with the form"),
    QT_TRANSLATE_NOOP("RuleSources", "Council decision 30/115"),
    QT_TRANSLATE_NOOP("RuleSources", "Council decision 6/102"),
    QT_TRANSLATE_NOOP("RuleSources", "Council resolution 33/25, para. 4"),
    QT_TRANSLATE_NOOP("RuleSources", "Council resolution 42/23"),
    QT_TRANSLATE_NOOP("RuleSources", "Council resolution 5/1, annex, para. 39"),
    QT_TRANSLATE_NOOP("RuleSources", "Council resolution 5/1, annex, para. 40"),
    QT_TRANSLATE_NOOP("RuleSources", "Council resolution 5/1, annex, para. 44"),
    QT_TRANSLATE_NOOP("RuleSources", "Council resolution 5/1, annex, para. 46"),
    QT_TRANSLATE_NOOP("RuleSources", "Council resolution 5/1, annex, para. 48"),
    QT_TRANSLATE_NOOP("RuleSources", "Council resolution 6/36, para. 4"),
    QT_TRANSLATE_NOOP("RuleSources", "Gender guidelines of the Consultative Group, June 2015"),
    QT_TRANSLATE_NOOP("RuleSources", "No rule was found"),
    QT_TRANSLATE_NOOP("RuleSources", "Notices of vacancies of special procedures"),
    QT_TRANSLATE_NOOP("RuleSources", "OHCHR application guidelines"),
    QT_TRANSLATE_NOOP("RuleSources", "OHCHR, elections of the Advisory Committee"),
    QT_TRANSLATE_NOOP("RuleSources",
                      "OHCHR, information on the selection and appointment process"),
    QT_TRANSLATE_NOOP("RuleSources", "OHCHR, questions on EMRIP applications"),
    QT_TRANSLATE_NOOP("RuleSources", "Report of the Consultative Group for session 27, addendum"),
    QT_TRANSLATE_NOOP("RuleSources", "Survey page 2018"),
    QT_TRANSLATE_NOOP("RuleSources", "Word form 2015"),
    QT_TRANSLATE_NOOP("RuleSources", "Word form 2016"),
    QT_TRANSLATE_NOOP("RuleSources", "Word form, section VII"),
    QT_TRANSLATE_NOOP("RuleSources", "Word forms 2013 to 2016"),
    QT_TRANSLATE_NOOP("RuleSources", "Word forms 2015 and 2016"),
    QT_TRANSLATE_NOOP("RuleSources", "ask.un.org, question 14521"),
    QT_TRANSLATE_NOOP("RuleSources", "for attention only"),
    QT_TRANSLATE_NOOP("RuleSources", "for the balance only"),
    QT_TRANSLATE_NOOP("RuleSources", "list of regional groups"),
    QT_TRANSLATE_NOOP("RuleSources", "survey page 2026"),
    QT_TRANSLATE_NOOP("RuleSources", "survey pages 2020 and 2026"),
    QT_TRANSLATE_NOOP("RuleSources", "until 2016 resolution 6/36"),
};

[[maybe_unused]] constexpr const char* kNotes[] = {
    QT_TRANSLATE_NOOP(
        "MembershipNotes",
        "Member since May 2000, at first for a time, renewed without limit in 2004; the sources "
        "give no day, the first of the month stands for it. In no group before. Geographically in "
        "Western Asia."),
    QT_TRANSLATE_NOOP("MembershipNotes",
                      "Member of this group although a member State of the European Union."),
    QT_TRANSLATE_NOOP("MembershipNotes",
                      "Not a full member of a group: attends the meetings of this one as an "
                      "observer and is counted in it for elections."),
    QT_TRANSLATE_NOOP("MembershipNotes",
                      "Sources disagree: listed by DGACM under Asia-Pacific States; lists of 2010 "
                      "to 2014 have it in no regional group."),
    QT_TRANSLATE_NOOP("MembershipNotes",
                      "Takes part in this group as well; for elections counted in the group of "
                      "Western European and other States only."),
    QT_TRANSLATE_NOOP("MembershipNotes",
                      "Takes part in two groups; counted in this one for elections."),
};

} // namespace

QString sourceInWords(const QString& source)
{
    QStringList parts = source.split(u"; "_s);
    for (QString& part : parts)
        part = QCoreApplication::translate("RuleSources", part.toUtf8().constData());
    //: between the sources of a rule
    return parts.join(QCoreApplication::translate("RuleSources", "; "));
}

QString noteInWords(const QString& note)
{
    return QCoreApplication::translate("MembershipNotes", note.toUtf8().constData());
}

} // namespace greffier
