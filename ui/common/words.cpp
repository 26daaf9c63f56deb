#include "ui/common/words.h"

#include "core/domain/applicant_fields.h"
#include "core/domain/shown_day.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace greffier::ui {

QString interfaceLanguage() { return QLocale().name().left(2); }

QString genderName(const QString& code) { return greffier::genderName(code); }

QString groupShortName(const QString& code)
{
    if (code == u"AFRICAN"_s)
        return QCoreApplication::translate("Words", "African");
    if (code == u"ASIA_PACIFIC"_s)
        return QCoreApplication::translate("Words", "Asia-Pacific");
    if (code == u"EEG"_s)
        return QCoreApplication::translate("Words", "Eastern European");
    if (code == u"GRULAC"_s)
        return QCoreApplication::translate("Words", "GRULAC");
    if (code == u"WEOG"_s)
        return QCoreApplication::translate("Words", "WEOG");
    return code;
}

QString groupName(const QString& code)
{
    if (code == u"AFRICAN"_s)
        return QCoreApplication::translate("Words", "African States");
    if (code == u"ASIA_PACIFIC"_s)
        return QCoreApplication::translate("Words", "Asia-Pacific States");
    if (code == u"EEG"_s)
        return QCoreApplication::translate("Words", "Eastern European States");
    if (code == u"GRULAC"_s)
        return QCoreApplication::translate("Words", "Latin American and Caribbean States");
    if (code == u"WEOG"_s)
        return QCoreApplication::translate("Words", "Western European and other States");
    return code;
}

namespace {

QString emripRegionName(const QString& code)
{
    if (code == u"AFRICA"_s)
        return QCoreApplication::translate("Words", "Africa");
    if (code == u"ARCTIC"_s)
        return QCoreApplication::translate("Words", "the Arctic");
    if (code == u"ASIA"_s)
        return QCoreApplication::translate("Words", "Asia");
    if (code == u"CSAC"_s)
        return QCoreApplication::translate("Words", "Central and South America and the Caribbean");
    if (code == u"EERCAT"_s)
        return QCoreApplication::translate(
            "Words",
            "Central and Eastern Europe, the Russian Federation, Central Asia and Transcaucasia");
    if (code == u"NORTH_AMERICA"_s)
        return QCoreApplication::translate("Words", "North America");
    if (code == u"PACIFIC"_s)
        return QCoreApplication::translate("Words", "the Pacific");
    return code;
}

} // namespace

QString regionName(const Region& region)
{
    return region.scheme == kEmripRegions ? emripRegionName(region.code) : groupName(region.code);
}

QString reasonName(const QString& code)
{
    if (code == u"meets_requirements"_s)
        return QCoreApplication::translate("Words", "Meets the requirements");
    if (code == u"late_survey"_s)
        return QCoreApplication::translate("Words", "The survey came late");
    if (code == u"late_form"_s)
        return QCoreApplication::translate("Words", "The form came late");
    if (code == u"missing_survey"_s)
        return QCoreApplication::translate("Words", "The survey is missing");
    if (code == u"missing_form"_s)
        return QCoreApplication::translate("Words", "The form is missing");
    if (code == u"incomplete"_s)
        return QCoreApplication::translate("Words", "The application is not complete");
    if (code == u"wrong_region"_s)
        return QCoreApplication::translate("Words", "Not of the region of the seat");
    if (code == u"conflict_of_interest"_s)
        return QCoreApplication::translate("Words", "Conflict of interest");
    if (code == u"accumulation"_s)
        return QCoreApplication::translate("Words", "Accumulation of functions");
    if (code == u"tenure"_s)
        return QCoreApplication::translate("Words", "Longest time in office reached");
    if (code == u"withdrawn_by_applicant"_s)
        return QCoreApplication::translate("Words", "Withdrawn by the applicant");
    if (code == u"duplicate"_s)
        return QCoreApplication::translate("Words", "Entered twice");
    if (code == u"outside_call"_s)
        return QCoreApplication::translate("Words", "Outside the call");
    if (code == u"officer_judgement"_s)
        return QCoreApplication::translate("Words", "Judgement of the officer");
    return code;
}

QString reasonName(const ReasonCode& reason)
{
    if (!reason.isCustom)
        return reasonName(reason.code);
    const bool french = interfaceLanguage() == u"fr"_s && !reason.labelFrench.isEmpty();
    return french ? reason.labelFrench : reason.labelEnglish;
}

QString languageName(const QString& code)
{
    if (code == u"ar"_s)
        return QCoreApplication::translate("Words", "Arabic");
    if (code == u"zh"_s)
        return QCoreApplication::translate("Words", "Chinese");
    if (code == u"en"_s)
        return QCoreApplication::translate("Words", "English");
    if (code == u"fr"_s)
        return QCoreApplication::translate("Words", "French");
    if (code == u"ru"_s)
        return QCoreApplication::translate("Words", "Russian");
    if (code == u"es"_s)
        return QCoreApplication::translate("Words", "Spanish");
    return code;
}

QString noteKindName(const QString& code)
{
    if (code == u"call"_s)
        return QCoreApplication::translate("Words", "Call for applications");
    if (code == u"call_extension"_s)
        return QCoreApplication::translate("Words", "Extension of a call");
    if (code == u"request"_s)
        return QCoreApplication::translate("Words", "Request for input");
    if (code == u"reminder"_s)
        return QCoreApplication::translate("Words", "Reminder");
    return code == u"note"_s ? QCoreApplication::translate("Words", "Note verbale") : code;
}

QString conditionName(Vacancy::Condition condition)
{
    switch (condition) {
    case Vacancy::Condition::None: return {};
    case Vacancy::Condition::SubjectToExtension:
        return QCoreApplication::translate("Words", "Subject to the extension of the mandate");
    case Vacancy::Condition::Unknown:
        return QCoreApplication::translate("Words",
                                           "Marked in the call, but its note was not found");
    }
    Q_UNREACHABLE();
}

QString sessionName(const Session& session) { return sessionName(session.number); }

QString sessionName(int number)
{
    return QCoreApplication::translate("Words", "Session %1").arg(number);
}

QString placeName(const Locator& locator)
{
    switch (locator.kind) {
    case Locator::Kind::None: return {};
    case Locator::Kind::Page:
        return QCoreApplication::translate("Words", "page %1").arg(locator.page);
    case Locator::Kind::Paragraph:
        return QCoreApplication::translate("Words", "paragraph %1").arg(locator.paragraph);
    case Locator::Kind::TableCell:
        return QCoreApplication::translate("Words", "table %1, row %2, cell %3")
            .arg(locator.table)
            .arg(locator.row)
            .arg(locator.cell);
    case Locator::Kind::SheetCell:
        return QCoreApplication::translate("Words", "row %1, column %2")
            .arg(locator.row)
            .arg(columnLetters(locator.cell));
    case Locator::Kind::Note:
        return QCoreApplication::translate("Words", "note %1").arg(locator.note);
    }
    Q_UNREACHABLE();
}

QString placeOf(const Evidence& evidence)
{
    const QString place = placeName(evidence.locator);
    if (place.isEmpty() || evidence.file.isEmpty())
        return evidence.file + place;
    //: a file and the place in it
    return QCoreApplication::translate("Words", "%1, %2").arg(evidence.file, place);
}

QString instantText(const QDateTime& instant)
{
    return QLocale().toString(instant.toLocalTime(), QLocale::ShortFormat);
}

QString deadlineText(const Deadline& deadline)
{
    const QString day = dayText(deadline.day);
    if (deadline.endOfDay)
        return QCoreApplication::translate("Words", "%1 at midnight (%2)").arg(day, deadline.zone);
    if (!deadline.time.isValid())
        return day;
    return QCoreApplication::translate("Words", "%1 at %2 (%3)")
        .arg(day, QLocale().toString(deadline.time, QLocale::ShortFormat), deadline.zone);
}

} // namespace greffier::ui
