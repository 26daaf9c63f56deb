#include "ui/settings/keys_sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString rowOf(const ActionEntry& entry, const QString& keys)
{
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
        keys.toHtmlEscaped(), textOf(entry).toHtmlEscaped());
}

} // namespace

QString keysSheet(const Shortcuts& shortcuts)
{
    QString html = u"<h1>%1</h1>"_s.arg(
        QCoreApplication::translate("KeysSheet", "Keys of Greffier").toHtmlEscaped());
    QString rows;
    const QList<ActionEntry>& list = actionList();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const QString keys = keysText(shortcuts.keysOf(list.at(i))); !keys.isEmpty())
            rows += rowOf(list.at(i), keys);
        const bool endsMenu = i + 1 == list.size() || list.at(i + 1).menu != list.at(i).menu;
        if (!endsMenu || rows.isEmpty())
            continue;
        html += u"<h3>%1</h3><table cellspacing=\"0\" cellpadding=\"3\">%2</table>"_s.arg(
            menuName(list.at(i).menu).remove(u'&').toHtmlEscaped(), rows);
        rows.clear();
    }
    return html;
}

} // namespace greffier::ui
