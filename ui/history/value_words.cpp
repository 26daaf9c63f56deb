#include "ui/history/value_words.h"

#include "core/domain/application.h"
#include "core/domain/conflict.h"
#include "core/domain/decision.h"
#include "core/domain/interview.h"
#include "core/domain/note_verbale.h"
#include "core/domain/saved_view.h"
#include "core/domain/shortlist.h"
#include "core/domain/shown_day.h"
#include "core/domain/shown_instant.h"
#include "core/domain/timetable.h"
#include "core/rules/concordance.h"
#include "core/workflow/document_templates.h"
#include "core/workflow/stored_reasons.h"
#include "ui/common/region_words.h"
#include "ui/common/rule_words.h"
#include "ui/common/words.h"
#include "ui/history/code_words.h"
#include "ui/intake/outcomes_model.h"
#include "ui/reference/reference_lists.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// A value with all that its words may hang on.
struct Cell {
    const QString& table;
    const QString& column;
    const QJsonObject& row;
    const RegisterWords& words;
    QString text;

    bool isOf(const QString& wantedTable, const QString& wantedColumn) const
    {
        return table == wantedTable && column == wantedColumn;
    }
};

using Words = std::optional<QString>;

template <typename Value>
QString nameOr(const std::optional<Value>& value, const QString& code)
{
    return value ? displayName(*value) : code;
}

bool isYesOrNo(const QString& column)
{
    static const QStringList columns{u"added_by_group"_s, u"is_custom"_s,           u"is_current"_s,
                                     u"is_replaced"_s,    u"deadline_end_of_day"_s, u"descending"_s,
                                     u"confirms"_s};
    return columns.contains(column);
}

/// What a deadline is held against is shown in the zone and as exactly as findings show it.
QString instantOf(const Cell& cell)
{
    const QString geneva = u"Europe/Zurich"_s;
    const QDateTime instant = QDateTime::fromString(cell.text, Qt::ISODateWithMs);
    if (cell.isOf(u"receipt"_s, u"at"_s)) {
        const auto precision = precisionFromCode(cell.row.value(u"precision"_s).toString());
        return greffier::instantText(instant, geneva,
                                     precision.value_or(Receipt::Precision::Second));
    }
    if (cell.isOf(u"survey_response"_s, u"submitted_at"_s))
        return greffier::instantText(instant, geneva, Receipt::Precision::Second);
    if (cell.isOf(u"interview"_s, u"starts"_s))
        return greffier::instantText(instant, cell.row.value(u"zone"_s).toString(),
                                     Receipt::Precision::Minute);
    return instantText(instant);
}

/// A day, an instant, a time of day.
Words timeText(const Cell& cell)
{
    static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$"_s);
    if (day.match(cell.text).hasMatch())
        return dayTextOf(cell.text);
    if (instant.match(cell.text).hasMatch())
        return instantOf(cell);
    if (cell.column == u"deadline_time"_s) {
        const QTime time = QTime::fromString(cell.text, Qt::ISODate);
        if (time.isValid())
            return QLocale().toString(time, QLocale::ShortFormat);
    }
    const bool isPartial
        = cell.column == u"first_day"_s || cell.column == u"last_day"_s || cell.column == u"date"_s;
    return isPartial ? Words(dayTextOf(cell.text)) : std::nullopt;
}

/// The heading of a column of a table of Reference; without a choice it is the first table.
QString referenceColumnName(const QString& choice, const QString& code)
{
    const qsizetype table = viewChoices(ViewPlace::Reference).indexOf(choice);
    const QStringList headings = headingsOf(kReferenceTables[std::max<qsizetype>(0, table)]);
    return headings.value(viewColumns(ViewPlace::Reference).indexOf(code), code);
}

/// The heading of a column that a view shows or sorts by.
QString viewColumnName(const Cell& cell, const QString& code)
{
    const auto place = viewPlaceFromCode(cell.row.value(u"place"_s).toString());
    if (place == ViewPlace::Reference)
        return referenceColumnName(cell.row.value(u"choice"_s).toString(), code);
    if (place == ViewPlace::History && code == u"subject"_s)
        return codeName(u"columns of history"_s, code);
    return codeName(u"columns"_s, code);
}

/// What is chosen beside the query of a view.
QString choiceName(const QString& choice)
{
    const qsizetype table = viewChoices(ViewPlace::Reference).indexOf(choice);
    return table < 0 ? codeName(u"choice"_s, choice) : displayName(kReferenceTables[table]);
}

Words viewText(const Cell& cell)
{
    if (cell.table != u"saved_view"_s)
        return std::nullopt;
    if (cell.column == u"sort"_s)
        return viewColumnName(cell, cell.text);
    if (cell.column == u"choice"_s)
        return choiceName(cell.text);
    if (cell.column == u"place"_s)
        return nameOr(viewPlaceFromCode(cell.text), cell.text);
    return std::nullopt;
}

/// What a list holds that is kept as JSON; of findings those that are not met.
QString entryText(const QJsonValue& entry, const Cell& cell)
{
    if (entry.isObject()) {
        const bool isMet = entry[u"verdict"_s].toString() == u"met"_s;
        return isMet ? QString() : entry[u"text"_s].toString();
    }
    if (cell.column == u"other_nationalities"_s)
        return cell.words.state(entry.toString());
    if (cell.isOf(u"saved_view"_s, u"columns"_s))
        return viewColumnName(cell, entry.toString());
    if (cell.column == u"findings"_s)
        return reasonInWords(entry.toString());
    return codeName(cell.column, entry.toString());
}

Words listText(const Cell& cell)
{
    if (!cell.text.startsWith(u'['))
        return std::nullopt;
    const QJsonDocument list = QJsonDocument::fromJson(cell.text.toUtf8());
    if (!list.isArray())
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue& entry : list.array())
        texts += entryText(entry, cell);
    texts.removeAll(QString());
    const bool areSentences = cell.column == u"findings"_s || cell.column == u"addressees"_s;
    return texts.join(areSentences ? u"\n"_s : u", "_s);
}

Words placeText(const Cell& cell)
{
    const QString& column = cell.column;
    if (column == u"nationality"_s)
        return cell.words.state(cell.text);
    if (column == u"state"_s && cell.table == u"conflict_ruling"_s)
        return nameOr(conflictStateFromCode(cell.text), cell.text);
    if (column == u"state"_s && cell.table == u"interview"_s)
        return nameOr(interviewStateFromCode(cell.text), cell.text);
    if (column == u"state"_s)
        return cell.words.state(cell.text);
    if (column == u"region_code"_s)
        return cell.words.region({cell.row.value(u"region_scheme"_s).toString(), cell.text});
    if (cell.isOf(u"region"_s, u"code"_s))
        return cell.words.region({cell.row.value(u"scheme"_s).toString(), cell.text});
    if (column == u"region_scheme"_s || column == u"scheme"_s
        || cell.isOf(u"region_scheme"_s, u"code"_s))
        return schemeName(cell.text);
    if (column == u"merged_into"_s)
        return cell.words.mandate(cell.text);
    return std::nullopt;
}

Words kindText(const Cell& cell)
{
    if (cell.column != u"kind"_s)
        return std::nullopt;
    if (cell.table == u"shortlist"_s)
        return nameOr(shortlistKindFromCode(cell.text), cell.text);
    if (cell.table == u"note_verbale"_s)
        return noteKindName(cell.text);
    if (cell.table == u"note_reply"_s)
        return nameOr(respondentKindFromCode(cell.text), cell.text);
    return nameOr(conflictKindFromCode(cell.text), cell.text);
}

Words statusText(const Cell& cell)
{
    if (cell.column == u"status"_s) {
        const bool isOfPerson = cell.table == u"application"_s || cell.table == u"decision"_s;
        return isOfPerson ? nameOr(statusFromCode(cell.text), cell.text)
                          : recordCodeName(cell.column, cell.text);
    }
    if (cell.column == u"outcome"_s && cell.table != u"condition_ruling"_s) {
        const QString word = outcomeMark(cell.text).word;
        return word == cell.text ? codeName(cell.column, cell.text) : word;
    }
    if (cell.column == u"condition"_s) {
        const auto condition = conditionFromCode(cell.text);
        const QString name = condition ? conditionName(*condition) : QString();
        return name.isEmpty() ? codeName(cell.column, cell.text) : name;
    }
    if (cell.column == u"step"_s)
        return timetableSteps().contains(cell.text) ? stepName(cell.text) : cell.text;
    return std::nullopt;
}

Words reasonText(const Cell& cell)
{
    if (cell.column == u"reason_code"_s)
        return cell.words.reason(cell.text);
    if (cell.column == u"rule"_s)
        return ruleName(cell.text);
    if (cell.column == u"reason"_s
        && (cell.table == u"document"_s || cell.table == u"survey_response"_s))
        return reasonInWords(cell.text);
    if (cell.isOf(u"concordance_ruling"_s, u"source"_s))
        return sourceName(cell.text);
    if (cell.column == u"source"_s)
        return cell.words.source(cell.text);
    return std::nullopt;
}

/// What a part states, by its field.
Words statementText(const Cell& cell)
{
    const bool isRecord = cell.table == u"record_source"_s;
    if (cell.column == u"field"_s)
        return isRecord ? recordFieldName(cell.text) : statedFieldName(cell.text);
    if (cell.column == u"part"_s)
        return nameOr(partFromCode(cell.text), cell.text);
    if (cell.column == u"gender"_s)
        return genderName(cell.text);
    if (cell.column == u"language"_s)
        return languageName(cell.text);
    if (cell.column != u"value"_s)
        return std::nullopt;
    if (cell.table == u"setting"_s) // a template: the hash of its file, and its name
        return cell.row.value(u"name"_s).toString().startsWith(u"template."_s)
            ? cell.text.section(u' ', 1)
            : QString();
    const QString field = cell.row.value(u"field"_s).toString();
    const bool isState = field.startsWith(u"nationality"_s) || field.startsWith(u"other_nat"_s);
    return isState ? cell.words.state(cell.text) : valueName(field, cell.text);
}

/// "template.public-list.fr", "survey.layout.3".
Words settingText(const Cell& cell)
{
    if (!cell.isOf(u"setting"_s, u"name"_s))
        return std::nullopt;
    const QStringList parts = cell.text.split(u'.');
    if (parts.first() != u"template"_s || parts.size() != 3)
        return QCoreApplication::translate("Codes", "How the columns of the survey are read");
    return QCoreApplication::translate("Codes", "Template of %1")
        .arg(documentText(parts.at(1), parts.at(2)));
}

Words officeText(const Cell& cell)
{
    if (cell.column == u"participation"_s) {
        const auto participation = participationFromCode(cell.text);
        return participation ? participationName(*participation) : cell.text;
    }
    if (cell.column == u"confidentiality"_s)
        return nameOr(confidentialityFromCode(cell.text), cell.text);
    static const QStringList ofRecords{u"type"_s, u"category"_s, u"action"_s,
                                       u"appointing_authority"_s, u"end_reason"_s};
    if (ofRecords.contains(cell.column))
        return recordCodeName(cell.column, cell.text);
    return std::nullopt;
}

QString textOf(const Cell& cell)
{
    if (isYesOrNo(cell.column))
        return valueName({}, cell.text == u"1"_s ? u"yes"_s : u"no"_s);
    for (const auto words : {&listText, &viewText, &settingText, &statementText, &timeText,
                             &placeText, &kindText, &statusText, &reasonText, &officeText}) {
        if (const Words text = words(cell))
            return *text;
    }
    return codeName(cell.column, cell.text);
}

} // namespace

QString valueText(const QString& table, const QString& column, const QJsonObject& row,
                  const RegisterWords& words)
{
    const QJsonValue value = row.value(column);
    if (value.isNull() || value.isUndefined())
        return QCoreApplication::translate("ActDigest", "nothing");
    if (value.isDouble() && !isYesOrNo(column))
        return QLocale().toString(value.toInteger());
    const QString text = value.toVariant().toString();
    return text.isEmpty() ? text : textOf({table, column, row, words, text});
}

QString documentText(const QString& document, const QString& language)
{
    const QList<DocumentKind> kinds = documentKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto& each) { return each.code == document; });
    //: a document that the program writes, and its language
    return QCoreApplication::translate("Codes", "%1 (%2)")
        .arg(kind == kinds.end() ? document : kind->name, languageName(language));
}

} // namespace greffier::ui
