#include "ui/shortlist/balance.h"

#include "ui/common/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr qsizetype kUsuallyRecommended = 3;

QString countsText(const QList<std::shared_ptr<const ApplicationRow>>& candidates)
{
    QMap<QString, int> genders;
    QMap<QString, int> groups;
    for (const auto& row : candidates) {
        ++genders[genderName(row->applicant->gender)];
        for (const QString& group : row->groups)
            ++groups[groupName(group)];
    }
    QStringList parts;
    for (const QMap<QString, int>& counts : {genders, groups}) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            //: a gender or regional group, and how many candidates are of it
            parts += QCoreApplication::translate("Balance", "%1: %2")
                         .arg(it.key(), QLocale().toString(it.value()));
    }
    return parts.join(u" · "_s);
}

} // namespace

QString balanceText(const QList<std::shared_ptr<const ApplicationRow>>& candidates)
{
    if (candidates.isEmpty())
        return {};
    const auto count = static_cast<int>(candidates.size());
    QString text
        = QCoreApplication::translate("Balance", "All %Ln candidate(s) — %1", nullptr, count)
              .arg(countsText(candidates));
    if (candidates.size() > kUsuallyRecommended)
        text += u'\n'
            + QCoreApplication::translate("Balance", "The first three — %1")
                  .arg(countsText(candidates.mid(0, kUsuallyRecommended)));
    return text;
}

} // namespace greffier::ui
