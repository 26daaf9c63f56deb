#pragma once

#include "core/domain/decision.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace greffier::ui {

class ViewsButton;
class WrapLayout;

/// The query line of a list with the filters beside it, how many rows they leave, and the error of
/// the query under its place.
class FilterRow final : public QWidget {
    Q_OBJECT

public:
    explicit FilterRow(QWidget* parent = nullptr);

    QString query() const;
    void setQuery(const QString& text);
    QString group() const; ///< code of a regional group; empty: all
    std::optional<Status> status() const; ///< none: all
    bool isActive() const; ///< whether anything is asked for
    void clear();
    void focusQuery();
    void setViewsMenu(QMenu* menu); ///< saved queries, beside the filters
    void addButton(QAction* action); ///< for another look at the list, beside the filters

    void setGroups(const QStringList& codes); ///< those to choose from
    void showCounts(qsizetype shown, qsizetype all);
    /// Where and why the query cannot be understood; an empty message takes the error away.
    void showError(const QString& message, int position = 0, int length = 0);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillGroups();
    void fillStatuses();
    void retranslateUi();

    WrapLayout* m_row; ///< below the line
    QLineEdit* m_query;
    QComboBox* m_group;
    QComboBox* m_status;
    ViewsButton* m_views;
    QToolButton* m_clear;
    QLabel* m_counts;
    QLabel* m_error;
    QStringList m_groups;
    qsizetype m_shown = 0;
    qsizetype m_all = 0;
};

} // namespace greffier::ui
