#include "ui/vacancies/vacancy_tree.h"

#include "ui/vacancies/vacancies_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace greffier::ui {

namespace {

constexpr int kIndentation = 12;
constexpr int kRoom = 4; ///< above and below a title, in pixels
constexpr int kMostLines = 3;

/// As high as the title needs in the width of its column, up to three lines.
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
        const int depth = index.parent().isValid() ? 2 : 1;
        const int width
            = m_tree->columnWidth(VacanciesModel::Title) - depth * kIndentation - 2 * kRoom;
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        const QRect text = styled.fontMetrics.boundingRect(
            QRect(0, 0, width, kMostLines * styled.fontMetrics.lineSpacing()), Qt::TextWordWrap,
            styled.text);
        const int height
            = qMin(text.height(), kMostLines * styled.fontMetrics.lineSpacing()) + 2 * kRoom;
        return {width, height};
    }

private:
    QTreeView* m_tree;
};

} // namespace

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
