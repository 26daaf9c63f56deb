#include "ui/shortlist/balance.h"

#include "core/workflow/balance.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr qsizetype kUsuallyRecommended = 3;

using Rows = QList<std::shared_ptr<const ApplicationRow>>;

QString countsText(const Rows& candidates)
{
    QStringList parts;
    for (BalanceTable& table : gendersAndGroups(candidates)) {
        if (table.code == u"group"_s)
            table.counts.removeIf([](const BalanceCount& count) { return count.code.isEmpty(); });
        parts += textOf(table);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString balanceText(const Rows& candidates)
{
    if (candidates.isEmpty())
        return {};
    QString text
        = QCoreApplication::translate("Balance", "Candidates: %1 — %2")
              .arg(QLocale().toString(candidates.size()), countsText(candidates));
    if (candidates.size() > kUsuallyRecommended)
        text += u'\n'
            + QCoreApplication::translate("Balance", "The first three — %1")
                  .arg(countsText(candidates.mid(0, kUsuallyRecommended)));
    return text;
}

} // namespace greffier::ui
