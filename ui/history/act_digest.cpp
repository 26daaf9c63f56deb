#include "ui/history/act_digest.h"

#include "core/domain/decision.h"
#include "core/domain/saved_view.h"
#include "ui/common/digest_html.h"
#include "ui/common/words.h"
#include "ui/history/act_words.h"
#include "ui/history/column_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// Codes of a column as words.
QString valueText(const QString& column, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return QCoreApplication::translate("ActDigest", "nothing");
    const QString text = value.toVariant().toString();
    if (column == u"reason_code"_s)
        return reasonName(text);
    if (const auto status = statusFromCode(text); status && column == u"status"_s)
        return displayName(*status);
    if (const auto place = viewPlaceFromCode(text); place && column == u"place"_s)
        return displayName(*place);
    return valueName(column, text);
}

void writeRow(DigestHtml& html, const AuditedRow& row, const RowNames& names)
{
    const QString table = tableName(row.table);
    if (row.erased) {
        html.paragraph(
            QCoreApplication::translate("ActDigest", "%1: the content was erased.").arg(table));
        return;
    }
    const QJsonObject before = row.before.value_or(QJsonObject());
    const QJsonObject after = row.after.value_or(QJsonObject());
    if (!row.before)
        html.paragraph(QCoreApplication::translate("ActDigest", "Added: %1").arg(table));
    else if (!row.after)
        html.paragraph(QCoreApplication::translate("ActDigest", "Removed: %1").arg(table));
    else
        html.paragraph(QCoreApplication::translate("ActDigest", "Changed: %1").arg(table));
    const QJsonObject& whole = row.after ? after : before;
    for (const QString& column : {u"application_id"_s, u"applicant_id"_s, u"vacancy_id"_s}) {
        const QString name = names(column, whole.value(column).toInteger());
        if (!name.isEmpty())
            html.value(columnName(column), name);
    }
    for (const QString& column : whole.keys()) {
        if (isInternalColumn(column))
            continue;
        const QJsonValue old = before.value(column);
        const QJsonValue now = after.value(column);
        if (row.before && row.after) {
            if (old != now)
                //: a value before and after an act
                html.value(columnName(column),
                           QCoreApplication::translate("ActDigest", "%1 → %2")
                               .arg(valueText(column, old), valueText(column, now)));
        } else if (!whole.value(column).isNull() && whole.value(column) != QJsonValue(QString())) {
            html.value(columnName(column), valueText(column, whole.value(column)));
        }
    }
}

} // namespace

QString whyNotUndoable(const AuditEntry& act, bool takenBack)
{
    if (takenBack)
        return QCoreApplication::translate("ActDigest", "This act has been undone already.");
    if (act.isFinal)
        return QCoreApplication::translate(
            "ActDigest", "This act is final; what it did can only be corrected by a further act.");
    return {};
}

QString actDigest(const AuditEntry& act, bool takenBack, const RowNames& names,
                  const QPalette& palette)
{
    DigestHtml html(palette);
    html.title(actName(act.kind), subjectText(act));
    html.value(QCoreApplication::translate("ActDigest", "When"), instantText(act.at));
    html.value(QCoreApplication::translate("ActDigest", "Who"), act.officer.name);
    const QString place = act.officer.systemUser.isEmpty()
        ? act.officer.machine
        //: a user of the operating system, and the machine
        : QCoreApplication::translate("ActDigest", "%1 on %2")
              .arg(act.officer.systemUser, act.officer.machine);
    html.value(QCoreApplication::translate("ActDigest", "At"), place);
    if (!act.ground.isEmpty())
        html.value(QCoreApplication::translate("ActDigest", "Ground"), groundText(act));
    const QString whyNot = whyNotUndoable(act, takenBack);
    if (!whyNot.isEmpty())
        html.marked(u"information"_s, Tone::Quiet, {}, whyNot);
    html.section(
        QCoreApplication::translate("ActDigest", "%n entry(ies) touched", nullptr, act.rowCount));
    for (const AuditedRow& row : act.rows.mid(0, kRowsOfActShown)) {
        // What one reader wrote is shown to the others with the ranking, once that is closed.
        if (row.table != u"reader_rank"_s)
            writeRow(html, row, names);
    }
    const int more = act.rowCount - kRowsOfActShown;
    if (more > 0)
        html.paragraph(QCoreApplication::translate("ActDigest", "and %n more", nullptr, more),
                       Tone::Quiet);
    return html.html();
}

} // namespace greffier::ui
