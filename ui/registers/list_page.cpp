#include "ui/registers/list_page.h"

#include "core/text/words.h"
#include "ui/common/digest_view.h"
#include "ui/common/icons.h"
#include "ui/common/list_look.h"
#include "ui/common/query_completion.h"
#include "ui/common/settings.h"
#include "ui/common/views_button.h"
#include "ui/common/wrap_layout.h"
#include "ui/views/saved_views.h"

#include <QCollator>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kSearchRole = Qt::UserRole + 1; ///< folded text, on each cell
constexpr int kHiddenRole = Qt::UserRole + 2; ///< likewise of what is only sought, on the first
constexpr int kOrderRole = Qt::UserRole + 3; ///< what each cell sorts by

bool isNothing(const QVariant& value)
{
    return !value.isValid() || value.toString().isEmpty(); // days that are not known included
}

/// A day is found as it is shown, and as query lines write days: 2028-04.
QString soughtIn(const QString& cell, const QVariant& order)
{
    return order.typeId() == QMetaType::QDate ? cell + u' ' + order.toString() : cell;
}

QString errorText(const QueryError& error)
{
    return withOlderAnswer(
        ListPage::tr("Character %1: %2").arg(error.position + 1).arg(error.message));
}

} // namespace

/// Rows that match the query, in the order given or by a column.
class FoundRows final : public QSortFilterProxyModel {
public:
    explicit FoundRows(QObject* parent)
        : QSortFilterProxyModel(parent)
    {
        setSortRole(kOrderRole);
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void seek(const ListQuery& query)
    {
        m_query = query;
        invalidateFilter();
    }

    /// Where an entry is after the list was made anew: in its place if that still says the same,
    /// else where the same is said; its place if nowhere.
    int rowThatSays(const QVariant& hidden, int place) const
    {
        const auto saysIt = [&](int row) { return index(row, 0).data(kHiddenRole) == hidden; };
        if (place >= 0 && saysIt(place))
            return place;
        for (int row = 0; row < rowCount(); ++row) {
            if (saysIt(row))
                return row;
        }
        return std::clamp(place, 0, std::max(0, rowCount() - 1));
    }

    int countOf(const ListQuery& query) const
    {
        int count = 0;
        for (int row = 0; row < sourceModel()->rowCount(); ++row)
            count += matches(query, row) ? 1 : 0;
        return count;
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& /*parent*/) const override
    {
        return matches(m_query, row);
    }

    /// What is not known stands last in either direction.
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant one = left.data(kOrderRole);
        const QVariant other = right.data(kOrderRole);
        if (isNothing(one) != isNothing(other))
            return sortOrder() == Qt::AscendingOrder ? isNothing(other) : isNothing(one);
        if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString)
            return m_collator.compare(one.toString(), other.toString()) < 0;
        return QSortFilterProxyModel::lessThan(left, right);
    }

private:
    bool matches(const ListQuery& query, int row) const
    {
        QStringList cells;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            cells += sourceModel()->index(row, column).data(kSearchRole).toString();
        return query.matches(cells, sourceModel()->index(row, 0).data(kHiddenRole).toString());
    }

    ListQuery m_query;
    QCollator m_collator;
};

ListPage::ListPage(const QString& name, const QStringList& columns, QWidget* parent)
    : Page(name, parent)
    , m_columns(columns)
    , m_model(new QStandardItemModel(0, static_cast<int>(columns.size()), this))
    , m_found(new FoundRows(this))
    , m_findLine(new WrapLayout)
    , m_find(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_table(new QTableView(this))
    , m_digest(new DigestView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_found->setSourceModel(m_model);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setModel(m_found);
    applyListLook(m_table);
    offerSorting(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_find->setClearButtonEnabled(true);
    m_error->setObjectName(name + u"QueryError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_find->addAction(icon(u"screening"_s, Tone::Quiet), QLineEdit::LeadingPosition);
    auto* listSide = new QWidget(this);
    auto* listLayout = new QVBoxLayout(listSide);
    listLayout->setContentsMargins(12, 10, 12, 0); // the same where the layout is mirrored
    listLayout->addLayout(m_findLine);
    m_findLine->addWidget(m_find);
    listLayout->addWidget(m_error);
    listLayout->addWidget(m_table, 1);
    m_splitter->setObjectName(name + u"Splitter"_s);
    m_splitter->addWidget(listSide);
    m_splitter->addWidget(m_digest);
    m_splitter->setSizes({600, 400});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_find, &QLineEdit::textChanged, this, &ListPage::applyQuery);
    new QueryCompletion(m_find, [this](const QString& text, int cursor) {
        QStringList keywords;
        for (const ListKeyword& keyword : m_keywords) {
            if (!keywords.contains(keyword.asTyped()))
                keywords += keyword.asTyped();
        }
        return queryProposals(text, cursor, keywords, [](const QString&) { return QStringList(); });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showSelected(false); });
    connect(m_digest, &DigestView::linkActivated, this, &ListPage::linkActivated);
    connect(m_digest, &DigestView::lookChanged, this, [this] { showSelected(true); });
}

/// A query that is not understood yet leaves the list as it was.
void ListPage::applyQuery()
{
    const auto parsed = ListQuery::parse(m_find->text(), m_keywords);
    const auto* error = std::get_if<QueryError>(&parsed);
    m_error->setVisible(error);
    showAsOlder(m_table, error);
    m_error->setText(error ? errorText(*error) : QString());
    m_find->setAccessibleDescription(m_error->text());
    if (error)
        return;
    m_found->seek(std::get<ListQuery>(parsed));
    selectOnly(m_table, 0);
    showSelected(false);
}

void ListPage::offerViews(Register& reg, ViewPlace place)
{
    ViewedList list;
    list.place = place;
    list.table = m_table;
    list.asked = [this] {
        SavedView view;
        view.query = inOtherKeywords(m_find->text(), m_keywords, m_columns);
        view.choice = choice();
        return view;
    };
    list.ask = [this](const SavedView& view) {
        choose(view.choice);
        m_find->setText(view.query);
    };
    list.counting = [this](const SavedView& view, const std::function<void(qsizetype)>& say) {
        count(view, say);
    };
    auto* views = new SavedViews(reg, list, this);
    connect(views, &SavedViews::failed, this, &ListPage::failed);
    connect(views, &SavedViews::said, this, &ListPage::said);
    auto* button = new ViewsButton(this);
    button->setMenu(views->menu());
    m_findLine->addWidget(button);
    setTabOrder(m_find, button);
    setTabOrder(button, m_table);
}

/// Only of the rows that are there: those of another choice are not made for a number.
void ListPage::count(const SavedView& view, const std::function<void(qsizetype)>& say) const
{
    const auto parsed = ListQuery::parse(view.query, m_keywords);
    if (view.choice == choice() && std::holds_alternative<ListQuery>(parsed))
        say(m_found->countOf(std::get<ListQuery>(parsed)));
}

int ListPage::count() const { return m_model->rowCount(); }

void ListPage::saveLayout(Settings& settings) const
{
    settings.save(*m_splitter);
    settings.save(*m_table->horizontalHeader(), m_table->objectName());
}

void ListPage::restoreLayout(const Settings& settings)
{
    settings.restore(*m_splitter);
    settings.restore(*m_table->horizontalHeader(), m_table->objectName());
}

void ListPage::find()
{
    m_find->setFocus();
    m_find->selectAll();
}

void ListPage::select(int row)
{
    if (!m_found->mapFromSource(m_model->index(row, 0)).isValid())
        m_find->clear();
    selectOnly(m_table, m_found->mapFromSource(m_model->index(row, 0)).row());
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

int ListPage::currentRow() const { return m_found->mapToSource(m_table->currentIndex()).row(); }

void ListPage::setRows(const QList<Row>& rows)
{
    const int current = m_table->currentIndex().row();
    const QVariant chosen = m_table->currentIndex().siblingAtColumn(0).data(kHiddenRole);
    m_model->setRowCount(0);
    for (const Row& row : rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : row.cells) {
            items += new QStandardItem(cell);
            items.last()->setEditable(false);
            items.last()->setToolTip(cell);
            const QVariant order = row.order.value(items.size() - 1);
            items.last()->setData(folded(soughtIn(cell, order)), kSearchRole);
            items.last()->setData(order.isValid() ? order : cell, kOrderRole);
        }
        items.first()->setIcon(row.mark);
        items.first()->setData(folded(row.hidden), kHiddenRole);
        m_model->appendRow(items);
    }
    selectOnly(m_table, m_found->rowThatSays(chosen, current));
    showSelected(true);
    Q_EMIT countChanged();
}

void ListPage::showSelected(bool sameSubject)
{
    const QModelIndex current = m_found->mapToSource(m_table->currentIndex());
    if (!current.isValid()) {
        m_digest->clear();
        showNextStep();
        return;
    }
    m_digest->showDigest(digestOf(current.row()), sameSubject);
    Q_EMIT rowShown(current.row());
}

void ListPage::setFirstStep(const QString& words)
{
    m_firstStep = words;
    showNextStep();
}

void ListPage::showNextStep()
{
    QString step;
    if (m_model->rowCount() == 0)
        step = m_firstStep;
    else if (m_found->rowCount() == 0)
        step = tr("Nothing in the list fits what is asked above.");
    m_digest->setPlaceholderText(step);
}

void ListPage::putBeforeFind(QWidget* choice)
{
    m_findLine->insertWidget(0, choice);
    setTabOrder(choice, m_find);
}

void ListPage::setWords(const QStringList& headings, const QString& find, const QString& list,
                        const QString& digest)
{
    m_model->setHorizontalHeaderLabels(headings);
    m_keywords.clear();
    for (const QStringList& words : {headings, m_columns}) {
        for (int column = 0; column < words.size(); ++column) {
            if (!words.at(column).isEmpty())
                m_keywords += ListKeyword{words.at(column), column};
        }
    }
    m_find->setPlaceholderText(find);
    m_find->setAccessibleName(find);
    m_table->setAccessibleName(list);
    m_digest->setAccessibleName(digest);
}

} // namespace greffier::ui
