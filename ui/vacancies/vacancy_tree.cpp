#include "ui/vacancies/vacancy_tree.h"

#include "ui/vacancies/vacancies_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kIndentation = 12;
constexpr int kRoom = 4; ///< above and below a title, in pixels
constexpr int kMostLines = 3; ///< of a title; one more where a seat stands behind it

constexpr qsizetype kFewestLetters = 16; ///< of a title, even if the seat alone fills the lines

/// Where the seat begins in a label that ends with it in brackets; the end if it names none.
qsizetype seatPlace(const QString& label, const QString& seat)
{
    return seat.isEmpty() ? label.size() : label.lastIndexOf(seat) - 1;
}

int heightOf(const QString& text, const QFontMetrics& metrics, int width)
{
    return metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, text).height();
}

/// As high as the label needs in the width of its column, within some lines.
class TitleDelegate final : public QStyledItemDelegate {
public:
    explicit TitleDelegate(QTreeView* tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != VacanciesModel::Title)
            return QStyledItemDelegate::sizeHint(option, index);
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        const int width = widthOf(index);
        return {width, heightOf(styled.text, styled.fontMetrics, width) + 2 * kRoom};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != VacanciesModel::Title)
            return;
        const QString seat = index.data(VacanciesModel::SeatRole).toString();
        option->text = fittedLabel(option->text, seat, option->fontMetrics, widthOf(index));
    }

private:
    int widthOf(const QModelIndex& index) const
    {
        const int depth = index.parent().isValid() ? 2 : 1;
        return m_tree->columnWidth(VacanciesModel::Title) - depth * kIndentation - 2 * kRoom;
    }

    QTreeView* m_tree;
};

} // namespace

QString fittedLabel(const QString& label, const QString& seat, const QFontMetrics& metrics,
                    int width)
{
    const int lines = seat.isEmpty() ? kMostLines : kMostLines + 1;
    const int room = lines * metrics.lineSpacing();
    if (heightOf(label, metrics, width) <= room)
        return label;
    const qsizetype end = seatPlace(label, seat);
    const auto cut = [&](qsizetype letters) {
        return label.left(letters).trimmed() + u"… "_s + label.mid(end);
    };
    qsizetype fits = std::min(kFewestLetters, end);
    for (qsizetype tooMany = end; tooMany - fits > 1;) {
        const qsizetype letters = (fits + tooMany) / 2;
        (heightOf(cut(letters), metrics, width) <= room ? fits : tooMany) = letters;
    }
    return cut(fits).trimmed();
}

VacancyTree::VacancyTree(QAbstractItemModel* model, QWidget* parent)
    : QTreeView(parent)
{
    setModel(model);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(kIndentation);
    setWordWrap(true);
    setItemDelegate(new TitleDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(VacanciesModel::Title, QHeaderView::Stretch);
    header()->setSectionResizeMode(VacanciesModel::Count, QHeaderView::ResizeToContents);
}

QSize VacancyTree::minimumSizeHint() const
{
    constexpr int kLetters = 18;
    return {fontMetrics().averageCharWidth() * kLetters, QTreeView::minimumSizeHint().height()};
}

void VacancyTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace greffier::ui
