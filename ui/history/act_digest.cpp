#include "ui/history/act_digest.h"

#include "ui/common/digest_html.h"
#include "ui/common/words.h"
#include "ui/history/act_words.h"
#include "ui/history/column_words.h"
#include "ui/history/subject_words.h"
#include "ui/history/value_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// Whom and what a row is about, where it only has numbers.
void writeSubjects(DigestHtml& html, const QJsonObject& row, const RowNames& names)
{
    for (const QString& column : {u"application_id"_s, u"applicant_id"_s, u"vacancy_id"_s,
                                  u"session_id"_s, u"mandate_id"_s}) {
        const QString name = names(column, row.value(column).toInteger());
        if (!name.isEmpty())
            html.value(columnName(column), name);
    }
}

void writeRow(DigestHtml& html, const AuditedRow& row, const ActNames& names)
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
    writeSubjects(html, whole, names.row);
    const auto text = [&](const QString& column, const QJsonObject& image) {
        return valueText(row.table, column, image, names.words);
    };
    for (const QString& column : whole.keys()) {
        if (isInternalColumn(column))
            continue;
        if (row.before && row.after) {
            if (before.value(column) != after.value(column))
                //: a value before and after an act
                html.value(columnName(column),
                           QCoreApplication::translate("ActDigest", "%1 → %2")
                               .arg(text(column, before), text(column, after)));
        } else if (!whole.value(column).isNull() && !text(column, whole).isEmpty()) {
            html.value(columnName(column), text(column, whole));
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

QString actDigest(const AuditEntry& act, bool takenBack, const ActNames& names,
                  const QPalette& palette)
{
    DigestHtml html(palette);
    html.title(actName(act.kind), subjectText(act, names.words));
    html.value(QCoreApplication::translate("ActDigest", "When"), instantText(act.at));
    html.value(QCoreApplication::translate("ActDigest", "Who"), act.officer.name);
    const QString place = act.officer.systemUser.isEmpty()
        ? act.officer.machine
        //: a user of the operating system, and the machine
        : QCoreApplication::translate("ActDigest", "%1 on %2")
              .arg(act.officer.systemUser, act.officer.machine);
    html.value(QCoreApplication::translate("ActDigest", "At"), place);
    if (!act.ground.isEmpty())
        html.value(QCoreApplication::translate("ActDigest", "Ground"),
                   groundText(act, names.words));
    const QString whyNot = whyNotUndoable(act, takenBack);
    if (!whyNot.isEmpty())
        html.marked(u"information"_s, Tone::Quiet, {}, whyNot);
    html.section(
        QCoreApplication::translate("ActDigest", "%Ln entry(ies) touched", nullptr, act.rowCount));
    for (const AuditedRow& row : act.rows.mid(0, kRowsOfActShown)) {
        // What one reader wrote is shown to the others with the ranking, once that is closed.
        if (row.table != u"reader_rank"_s)
            writeRow(html, row, names);
    }
    const int more = act.rowCount - kRowsOfActShown;
    if (more > 0)
        html.paragraph(QCoreApplication::translate("ActDigest", "and %Ln more", nullptr, more),
                       Tone::Quiet);
    return html.html();
}

} // namespace greffier::ui
