#include "ui/rulings/rule_book_model.h"

#include "core/rules/advisory_committee_rules.h"
#include "core/rules/rule_book.h"
#include "ui/common/icons.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

RuleBookModel::RuleBookModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

template <typename Rule>
void RuleBookModel::add(const Rule& rule, const Snapshot& snapshot)
{
    const bool known = std::any_of(m_lines.begin(), m_lines.end(),
                                   [&](const Line& line) { return line.id == rule.id(); });
    if (known)
        return;
    Line line{rule.id(),          rule.title(), displayName(rule.ruleClass()),
              rule.source(),      rule.cure(),  {},
              !rule.isConfirmed()};
    for (const RuleConfirmation& confirmation : snapshot.ruleConfirmations) {
        if (confirmation.rule != line.id)
            continue;
        line.isOpen = false;
        line.confirmation
            = tr("%1, %2: %3")
                  .arg(confirmation.officer, instantText(confirmation.at), confirmation.ground);
    }
    if (line.isOpen)
        line.confirmation = tr("To be confirmed by an officer");
    m_lines += line;
}

void RuleBookModel::setSnapshot(const Snapshot& snapshot)
{
    beginResetModel();
    m_lines.clear();
    const RuleEdition edition = snapshot.ruleEdition();
    for (const QString& type : {QString(), kAdvisoryCommittee.toString()}) {
        const RuleBook book(type, edition);
        for (const auto& rule : book.rules())
            add(*rule, snapshot);
        for (const auto& rule : book.listRules())
            add(*rule, snapshot);
    }
    endResetModel();
}

int RuleBookModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RuleBookModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleBookModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines.at(index.row());
    if (role == RuleRole)
        return line.id;
    if (role == OpenRole)
        return line.isOpen;
    if (role == Qt::ToolTipRole)
        return line.cure.isEmpty() ? line.title : tr("Remedy: %1").arg(line.cure);
    if (role == Qt::DecorationRole && index.column() == Confirmation && line.isOpen)
        return icon(u"cannot-tell"_s, Tone::Doubtful);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Id: return line.id;
    case Title: return line.title;
    case Class: return line.className;
    case Source: return line.source;
    case Confirmation: return line.confirmation;
    }
    return {};
}

QVariant RuleBookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id: return tr("Rule");
    case Title: return tr("What it asks");
    case Class: return tr("Class");
    case Source: return tr("Source");
    case Confirmation: return tr("Confirmation");
    }
    return {};
}

} // namespace greffier::ui
