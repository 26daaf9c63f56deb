#include "ui/applications/findings_grid_model.h"

#include "core/rules/advisory_committee_rules.h"
#include "core/rules/rule_book.h"
#include "ui/common/marks.h"
#include "ui/common/names.h"
#include "ui/common/rule_words.h"
#include "ui/common/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

const Waiver* waiverOf(const ScreeningEntry& entry, const QString& rule)
{
    const auto waiver = std::find_if(entry.waivers.begin(), entry.waivers.end(),
                                     [&](const Waiver& each) { return each.rule == rule; });
    return waiver == entry.waivers.end() ? nullptr : &*waiver;
}

/// Rules in the order of the procedure; every entry has its findings in that order.
QStringList rulesOf(const QList<FindingsTable::Line>& lines)
{
    QStringList order;
    for (const QString& type : {QString(), kAdvisoryCommittee.toString()}) {
        const RuleBook book(type);
        for (const auto& rule : book.rules()) {
            if (!order.contains(rule->id()))
                order += rule->id();
        }
    }
    QSet<QString> said;
    for (const FindingsTable::Line& line : lines) {
        for (const Finding& finding : line.entry.findings)
            said += finding.rule;
    }
    order.removeIf([&](const QString& rule) { return !said.contains(rule); });
    return order;
}

} // namespace

std::shared_ptr<const FindingsTable>
findingsTable(const QList<ScreeningEntry>& entries,
              const QList<std::shared_ptr<const ApplicationRow>>& rows)
{
    QHash<ApplicationId, const ScreeningEntry*> byId;
    for (const ScreeningEntry& entry : entries)
        byId.insert(entry.application, &entry);
    auto table = std::make_shared<FindingsTable>();
    for (const auto& row : rows) {
        if (const ScreeningEntry* entry = byId.value(row->application.id))
            table->lines += {row, *entry};
    }
    table->rules = rulesOf(table->lines);
    return table;
}

FindingsGridModel::FindingsGridModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::make_shared<const FindingsTable>())
{
}

std::shared_ptr<const FindingsTable>
FindingsGridModel::setTable(std::shared_ptr<const FindingsTable> table)
{
    beginResetModel();
    m_table.swap(table);
    endResetModel();
    return table;
}

void FindingsGridModel::retranslate()
{
    if (m_table->lines.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int FindingsGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table->lines.size());
}

int FindingsGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstRule + static_cast<int>(m_table->rules.size());
}

const Finding* FindingsGridModel::findingAt(const Line& line, int column) const
{
    const QString rule = m_table->rules.value(column - FirstRule);
    const auto finding = std::find_if(line.entry.findings.begin(), line.entry.findings.end(),
                                      [&](const Finding& each) { return each.rule == rule; });
    return finding == line.entry.findings.end() ? nullptr : &*finding;
}

QVariant FindingsGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_table->lines.at(index.row());
    if (role == ApplicationIdRole)
        return line.entry.application.value;
    if (index.column() == Name) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
            ? isolated(line.entry.familyName, line.entry.givenNames)
            : QVariant();
    }
    if (index.column() == StatusColumn) {
        const Mark mark = markOf(line.row->application.status);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return mark.word;
        return role == Qt::DecorationRole ? QVariant(mark.icon()) : QVariant();
    }
    const Finding* finding = findingAt(line, index.column());
    return finding ? ofFinding(line, *finding, role) : QVariant();
}

QVariant FindingsGridModel::ofFinding(const Line& line, const Finding& finding, int role) const
{
    const Mark mark = markOf(finding, waiverOf(line.entry, finding.rule) != nullptr);
    switch (role) {
    case Qt::DisplayRole: return mark.word;
    case Qt::DecorationRole: return mark.icon();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return tipOf(line, finding);
    default: return {};
    }
}

QString FindingsGridModel::tipOf(const Line& line, const Finding& finding) const
{
    //: a rule, what it says, and its legal source
    QStringList lines{tr("%1: %2 (%3)").arg(finding.rule, finding.text, finding.source)};
    if (!finding.confirmed)
        lines += tr("To be confirmed by an officer.");
    if (const Waiver* waiver = waiverOf(line.entry, finding.rule)) {
        lines += tr("Waived by %1 on %2: %3")
                     .arg(waiver->officer, instantText(waiver->at), waiver->ground);
    }
    return lines.join(u'\n');
}

QVariant FindingsGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section >= FirstRule) {
        const QString rule = m_table->rules.value(section - FirstRule);
        if (role == Qt::DisplayRole)
            return ruleHeading(rule);
        return role == Qt::ToolTipRole ? QVariant(ruleName(rule)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Status");
}

} // namespace greffier::ui
