#pragma once

#include "core/domain/saved_view.h"
#include "core/rules/list_query.h"
#include "ui/common/page.h"

#include <QIcon>
#include <QStringList>
#include <QVariantList>

#include <functional>

class QLabel;
class QLineEdit;
class QSplitter;
class QStandardItemModel;
class QTableView;

namespace greffier {
class Register;
}

namespace greffier::ui {

class DigestView;
class WrapLayout;
class FoundRows;

/// A place that is a list with a query line (see ListQuery) and a digest beside it. Who derives
/// from it says what the rows are and what a digest tells.
class ListPage : public Page {
    Q_OBJECT

public:
    int count() const override;
    void saveLayout(Settings& settings) const override;
    void restoreLayout(const Settings& settings) override;
    QTableView* list() const override { return m_table; }
    void find() override;

protected:
    /// `name` is that of the place, and of the table in the settings and for tests. `columns`: the
    /// English keywords of the columns, understood in every language of the window; empty: none.
    ListPage(const QString& name, const QStringList& columns, QWidget* parent);

    /// One text for each column, in order; `hidden` is only looked at when something is sought.
    struct Row {
        QStringList cells;
        QString hidden;
        QIcon mark = {}; ///< before the first text, which says the same
        QVariantList order = {}; ///< of cells that do not sort by their text: days, numbers
    };
    void setRows(const QList<Row>& rows);

    /// Of the row with that place in the list given last.
    virtual QString digestOf(int row) const = 0;

    /// The saved views of the place, beside the query line.
    void offerViews(Register& reg, ViewPlace place);
    /// One of viewChoices() that holds now, and the way to it, where the place has any.
    virtual QString choice() const { return {}; }
    virtual void choose(const QString& /*choice*/) { }

    /// A choice of what the list shows, on the line in which things are found.
    void putBeforeFind(QWidget* choice);
    void setWords(const QStringList& headings, const QString& find, const QString& list,
                  const QString& digest);
    /// What is to be done first while the list has nothing; stands in place of a digest.
    void setFirstStep(const QString& words);
    void showSelected(bool sameSubject);
    /// Makes it the current row, sought or not; `row` as in digestOf().
    void select(int row);
    int currentRow() const; ///< as in digestOf(); -1: none

Q_SIGNALS:
    void linkActivated(const QString& link); ///< of the digest
    void rowShown(int row); ///< its digest, again where the rows are new

private:
    void applyQuery();
    void count(const SavedView& view, const std::function<void(qsizetype)>& say) const;
    void showNextStep();

    QStringList m_columns;
    QString m_firstStep;
    QList<ListKeyword> m_keywords; ///< headings first
    QStandardItemModel* m_model;
    FoundRows* m_found;
    WrapLayout* m_findLine;
    QLineEdit* m_find;
    QLabel* m_error;
    QTableView* m_table;
    DigestView* m_digest;
    QSplitter* m_splitter;
};

} // namespace greffier::ui
