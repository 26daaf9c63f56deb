#include "ui/common/words.h"

#include "core/domain/applicant_fields.h"
#include "core/domain/shown_day.h"
#include "core/workflow/reference_seed.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

namespace {

QString inWords(const ReasonCode& reason)
{
    const bool french = interfaceLanguage() == u"fr"_s && !reason.labelFrench.isEmpty();
    return french ? reason.labelFrench : reason.labelEnglish;
}

} // namespace

QString reasonName(const QString& code)
{
    const QList<ReasonCode>& shipped = shippedReasons();
    const auto reason = std::find_if(shipped.begin(), shipped.end(),
                                     [&code](const auto& each) { return each.code == code; });
    return reason == shipped.end() ? code : inWords(*reason);
}

QString reasonName(const ReasonCode& reason)
{
    return reason.isCustom ? inWords(reason) : reasonName(reason.code);
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
