#include "ui/history/act_digest.h"

#include "ui/common/digest_html.h"
#include "ui/common/words.h"
#include "ui/history/act_words.h"
#include "ui/history/column_words.h"
#include "ui/history/subject_words.h"
#include "ui/history/value_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

using Image = QJsonObject;

/// A column of an entry as it is shown.
struct Line {
    QString label;
    QString text;
};

/// They only have numbers of what the register knows by name.
const QStringList kSubjectColumns{u"application_id"_s, u"applicant_id"_s, u"vacancy_id"_s,
                                  u"session_id"_s, u"mandate_id"_s};

/// Of the columns that say nothing by themselves, the order on a list is what an officer gave it.
bool isShown(const QString& table, const QString& column)
{
    const bool isOrder = table == u"shortlist_entry"_s && column == u"position"_s;
    return isOrder || !isInternalColumn(column);
}

QString labelOf(const QString& table, const QString& column)
{
    if (table == u"receipt"_s && column == u"zone"_s)
        return QCoreApplication::translate("ActDigest", "Time zone in the source");
    return columnName(column);
}

/// What tells an entry from the others of its table.
QString tellingColumn(const QString& table)
{
    static const QHash<QString, QString> columns{
        {u"application_value"_s, u"field"_s},
        {u"document"_s, u"name"_s},
        {u"group_member"_s, u"name"_s},
        {u"holder_term"_s, u"name"_s},
        {u"mandate"_s, u"code"_s},
        {u"mandate_title"_s, u"language"_s},
        {u"milestone"_s, u"step"_s},
        {u"note_verbale"_s, u"reference"_s},
        {u"receipt"_s, u"part"_s},
        {u"record_source"_s, u"field"_s},
        {u"saved_view"_s, u"name"_s},
        {u"session"_s, u"number"_s},
        {u"setting"_s, u"name"_s},
        {u"shortlist"_s, u"kind"_s},
        {u"vacancy"_s, u"number"_s},
    };
    return columns.value(table);
}

bool isChange(const AuditedRow& row) { return !row.erased && row.before && row.after; }

/// The columns that an act changed, apart from what serves the program only.
QStringList changedColumns(const AuditedRow& row)
{
    QStringList columns;
    for (const QString& column : row.after->keys()) {
        const bool isTold = kSubjectColumns.contains(column) || isShown(row.table, column);
        if (isTold && row.before->value(column) != row.after->value(column))
            columns += column;
    }
    return columns;
}

bool tellsNothing(const AuditedRow& row) { return isChange(row) && changedColumns(row).isEmpty(); }

/// Whom or what a number stands for; empty: the register does not know it any more.
QString subjectName(const QString& column, const Image& image, const ActNames& names)
{
    return names.row(column, image.value(column).toInteger());
}

QString textOf(const AuditedRow& row, const QString& column, const Image& image,
               const ActNames& names)
{
    const QString text = kSubjectColumns.contains(column)
        ? subjectName(column, image, names)
        : valueText(row.table, column, image, names.acts.words);
    if (!text.isEmpty())
        return text;
    const bool isGone = kSubjectColumns.contains(column) && !image.value(column).isNull();
    return isGone ? QCoreApplication::translate("ActDigest", "not in the register any more")
                  : QCoreApplication::translate("ActDigest", "nothing");
}

/// Whom and what an entry is about, apart from columns told otherwise.
QList<Line> subjectsOf(const Image& image, const QStringList& otherwise, const ActNames& names)
{
    QList<Line> lines;
    for (const QString& column : kSubjectColumns) {
        const QString name = subjectName(column, image, names);
        if (!name.isEmpty() && !otherwise.contains(column))
            lines += Line{columnName(column), name};
    }
    return lines;
}

/// Of an entry that was added or removed: all that says something.
QList<Line> contentOf(const AuditedRow& row, const Image& image, const ActNames& names)
{
    QList<Line> lines = subjectsOf(image, {}, names);
    for (const QString& column : image.keys()) {
        if (!isShown(row.table, column) || image.value(column).isNull())
            continue;
        const QString text = valueText(row.table, column, image, names.acts.words);
        if (!text.isEmpty())
            lines += Line{labelOf(row.table, column), text};
    }
    return lines;
}

QList<Line> changesOf(const AuditedRow& row, const ActNames& names)
{
    const QStringList changed = changedColumns(row);
    QList<Line> lines = subjectsOf(*row.after, changed, names);
    const QString telling = tellingColumn(row.table);
    if (row.after->contains(telling) && !changed.contains(telling))
        lines += Line{labelOf(row.table, telling), textOf(row, telling, *row.after, names)};
    for (const QString& column : changed) {
        const QString before = textOf(row, column, *row.before, names);
        const QString after = textOf(row, column, *row.after, names);
        if (before != after)
            //: a value before and after an act
            lines += Line{labelOf(row.table, column),
                          QCoreApplication::translate("ActDigest", "%1 → %2").arg(before, after)};
    }
    return lines;
}

QString headingOf(const AuditedRow& row)
{
    const QString table = tableName(row.table);
    if (!row.before)
        return QCoreApplication::translate("ActDigest", "Added: %1").arg(table);
    return row.after ? QCoreApplication::translate("ActDigest", "Changed: %1").arg(table)
                     : QCoreApplication::translate("ActDigest", "Removed: %1").arg(table);
}

void writeRow(DigestHtml& html, const AuditedRow& row, const ActNames& names)
{
    if (row.erased) {
        html.paragraph(QCoreApplication::translate("ActDigest", "%1: the content was erased.")
                           .arg(tableName(row.table)));
        return;
    }
    html.paragraph(headingOf(row));
    const Image& whole = row.after ? *row.after : *row.before;
    const QList<Line> lines = isChange(row) ? changesOf(row, names) : contentOf(row, whole, names);
    for (const Line& line : lines)
        html.value(line.label, line.text);
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
    html.title(actTitle(act, names.acts.history), subjectText(act, names.acts));
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
                   groundText(act, names.acts.words));
    const QString whyNot = whyNotUndoable(act, takenBack);
    if (!whyNot.isEmpty())
        html.marked(u"information"_s, Tone::Quiet, {}, whyNot);
    const QList<AuditedRow> first = act.rows.mid(0, kRowsOfActShown);
    const int told = act.rowCount - static_cast<int>(std::ranges::count_if(first, &tellsNothing));
    html.section(
        QCoreApplication::translate("ActDigest", "%Ln entry(ies) touched", nullptr, told));
    for (const AuditedRow& row : first) {
        // What one reader wrote is shown to the others with the ranking, once that is closed.
        if (row.table != u"reader_rank"_s && !tellsNothing(row))
            writeRow(html, row, names);
    }
    const int more = act.rowCount - kRowsOfActShown;
    if (more > 0)
        html.paragraph(QCoreApplication::translate("ActDigest", "and %Ln more", nullptr, more),
                       Tone::Quiet);
    return html.html();
}

} // namespace greffier::ui
