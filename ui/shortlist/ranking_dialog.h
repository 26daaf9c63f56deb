#pragma once

#include "core/workflow/register.h"

#include <QDialog>

#include <utility>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace greffier::ui {

/// Independent ranking for one vacancy: who ranks, each reader's order while the round is open, the
/// combined order with its arithmetic once it is closed.
class RankingDialog final : public QDialog {
    Q_OBJECT

public:
    RankingDialog(Register& reg, const Shortlist& list, QWidget* parent = nullptr);

private:
    QWidget* buildStart();
    QWidget* buildOpen();
    QWidget* buildClosed();
    void reload();
    void showReader();
    void showCombined();
    void beginRound();
    void handIn();
    void finishRound();
    void apply();
    const RankingRound* round() const; ///< nullptr: none, or a new one is being begun
    QString nameOf(ApplicationId application) const;
    template <typename T>
    void perform(Pending<T> act);

    Register& m_register;
    Shortlist m_list;
    std::shared_ptr<const Snapshot> m_snapshot;
    bool m_anew = false;
    QLabel* m_message;
    QStackedWidget* m_stages;
    QLineEdit* m_readers;
    QComboBox* m_reader;
    QListWidget* m_order;
    std::pair<RankingRoundId, QString> m_orderOf; ///< the round and the reader whose order it is
    QLabel* m_missing;
    QComboBox* m_method;
    QTableWidget* m_combined;
};

} // namespace greffier::ui
