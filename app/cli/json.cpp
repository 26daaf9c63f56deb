#include "app/cli/json.h"

using namespace Qt::StringLiterals;

namespace greffier::cli {

QJsonValue orNull(int number) { return number ? QJsonValue(number) : QJsonValue(); }

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QDateTime& instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue toJson(const Evidence& evidence)
{
    if (evidence.isEmpty())
        return {};
    return QJsonObject{{u"file"_s, orNull(evidence.file)},
                       {u"locator"_s, orNull(toCode(evidence.locator))},
                       {u"passage"_s, orNull(evidence.passage)}};
}

QJsonArray toJson(const Findings& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        QJsonArray evidence;
        for (const Evidence& each : finding.evidence)
            evidence += toJson(each);
        array += QJsonObject{{u"rule"_s, finding.rule},
                             {u"verdict"_s, toCode(finding.verdict)},
                             {u"weight"_s, toCode(finding.weight)},
                             {u"text"_s, finding.text},
                             {u"source"_s, finding.source},
                             {u"confirmed"_s, finding.confirmed},
                             {u"evidence"_s, evidence}};
    }
    return array;
}

QJsonObject toJson(const AuditEntry& entry)
{
    QJsonArray rows;
    for (const AuditedRow& row : entry.rows) {
        rows += QJsonObject{{u"table"_s, row.table},
                            {u"uid"_s, orNull(row.uid)},
                            {u"before"_s, row.before ? QJsonValue(*row.before) : QJsonValue()},
                            {u"after"_s, row.after ? QJsonValue(*row.after) : QJsonValue()},
                            {u"erased"_s, row.erased}};
    }
    return {{u"act"_s, entry.act.value},
            {u"uid"_s, entry.uid},
            {u"kind"_s, entry.kind},
            {u"subject"_s, orNull(entry.subject)},
            {u"ground"_s, orNull(entry.ground)},
            {u"officer"_s, orNull(entry.officer.name)},
            {u"system_user"_s, orNull(entry.officer.systemUser)},
            {u"machine"_s, orNull(entry.officer.machine)},
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODate)},
            {u"undoes"_s, entry.undoes ? QJsonValue(entry.undoes->value) : QJsonValue()},
            {u"undone_by"_s, entry.undoneBy ? QJsonValue(entry.undoneBy->value) : QJsonValue()},
            {u"final"_s, entry.isFinal},
            {u"row_count"_s, entry.rowCount},
            {u"rows"_s, rows}};
}

} // namespace greffier::cli
