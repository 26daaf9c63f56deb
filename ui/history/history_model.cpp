#include "ui/history/history_model.h"

#include "ui/common/icons.h"
#include "ui/common/words.h"
#include "ui/history/subject_words.h"
#include "ui/history/undo_choice.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

void HistoryModel::setHistory(const QList<AuditEntry>& history)
{
    beginResetModel();
    m_history = history;
    m_takenBack = takenBack(history);
    choose();
    endResetModel();
}

void HistoryModel::showMatching(const QString& words)
{
    beginResetModel();
    m_words = words;
    choose();
    endResetModel();
}

void HistoryModel::setWords(const RegisterWords& words) { m_names = words; }

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    showMatching(m_words);
}

bool HistoryModel::matches(const AuditEntry& act, const QStringList& words) const
{
    QString whole;
    for (int column = 0; !words.isEmpty() && column < ColumnCount; ++column)
        whole += text(act, column) + u' ';
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return whole.contains(word, Qt::CaseInsensitive);
    });
}

void HistoryModel::choose()
{
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (qsizetype i = m_history.size() - 1; i >= 0; --i) {
        if (matches(m_history.at(i), words))
            m_shown += i;
    }
}

qsizetype HistoryModel::countOf(const QString& words) const
{
    const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
    return std::count_if(m_history.begin(), m_history.end(),
                         [&](const AuditEntry& act) { return matches(act, each); });
}

const AuditEntry* HistoryModel::actAt(int row) const
{
    return row < 0 || row >= m_shown.size() ? nullptr : &m_history.at(m_shown.at(row));
}

int HistoryModel::rowOf(ActId act) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_history.at(m_shown.at(row)).act == act)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const AuditEntry& act, int column) const
{
    switch (column) {
    case When: return instantText(act.at);
    case Who: return act.officer.name;
    case What:
        //: an act that was undone later
        return m_takenBack.contains(act.act) ? tr("%1 (undone)").arg(actTitle(act, m_history))
                                             : actTitle(act, m_history);
    case Subject: return subjectText(act, {m_names, m_history});
    case Ground: return groundText(act, m_names);
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEntry& act = *actAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(act, index.column());
    case Qt::DecorationRole:
        if (index.column() == What && act.undoes)
            return icon(u"undo"_s, Tone::Quiet);
        return {};
    case Qt::FontRole:
        if (m_takenBack.contains(act.act)) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case ActIdRole: return act.act.value;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Subject: return tr("About");
    case Ground: return tr("Ground");
    }
    return {};
}

} // namespace greffier::ui
