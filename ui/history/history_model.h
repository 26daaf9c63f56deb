#pragma once

#include "core/domain/audit_entry.h"
#include "ui/common/register_words.h"

#include <QAbstractTableModel>
#include <QSet>

namespace greffier::ui {

/// The acts of the register, newest first.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Subject, Ground, ColumnCount };
    enum Role { ActIdRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const QList<AuditEntry>& history); ///< newest last, as the register gives it
    void showMatching(const QString& words); ///< acts that hold all these words; empty: all
    qsizetype countOf(const QString& words) const; ///< how many acts hold them
    /// For the codes in what acts were about; seen with the next setHistory() or retranslate().
    void setWords(const RegisterWords& words);
    void retranslate();

    const QList<AuditEntry>& history() const { return m_history; }
    const AuditEntry* actAt(int row) const; ///< nullptr outside
    int rowOf(ActId act) const; ///< -1: not shown
    bool isTakenBack(ActId act) const { return m_takenBack.contains(act); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AuditEntry& act, int column) const;
    bool matches(const AuditEntry& act, const QStringList& words) const;
    void choose();

    QList<AuditEntry> m_history;
    QSet<ActId> m_takenBack;
    QList<qsizetype> m_shown; ///< in m_history, newest first
    QString m_words;
    RegisterWords m_names;
};

} // namespace greffier::ui
