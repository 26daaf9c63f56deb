#include "ui/actions/chooser_dialog.h"

#include "ui/actions/choices_model.h"
#include "ui/common/dialog_size.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kMargin = 8;

/// Icon, text above its detail, and the keys at the end of the line.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {100, 2 * option.fontMetrics.height() + kMargin};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, option.palette.highlight());
        const QRect inner = option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
        const int size = option.fontMetrics.height();
        const QRect iconRect(inner.topLeft(), QSize(size, size));
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QStyle::visualRect(option.direction, inner, iconRect), Qt::AlignCenter,
                   chosen ? QIcon::Selected : QIcon::Normal);
        paintWords(*painter, option, index, inner.adjusted(size + kMargin, 0, 0, 0), inner);
        painter->restore();
    }

private:
    static void paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index, const QRect& words, const QRect& whole)
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const QColor plain
            = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        const int height = option.fontMetrics.height();
        const QString keys = index.data(ChoicesModel::KeysRole).toString();
        const int room = words.width() - option.fontMetrics.horizontalAdvance(keys) - 2 * kMargin;
        const auto write = [&](const QRect& rect, const QString& text, Qt::Alignment side) {
            const auto flags = QStyle::visualAlignment(option.direction, side) | Qt::AlignTop;
            painter.drawText(QStyle::visualRect(option.direction, whole, rect),
                             static_cast<int>(flags),
                             option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
        };
        painter.setPen(plain);
        write(QRect(words.topLeft(), QSize(room, height)), index.data().toString(),
              Qt::AlignLeading);
        painter.setPen(chosen ? plain : toneColor(Tone::Quiet, option.palette));
        write(words, keys, Qt::AlignTrailing);
        write(words.adjusted(0, height, 0, 0), index.data(ChoicesModel::DetailRole).toString(),
              Qt::AlignLeading);
    }
};

} // namespace

ChooserDialog::ChooserDialog(const QString& title, const QString& hint, Finder finder,
                             QWidget* parent)
    : QDialog(parent)
    , m_finder(std::move(finder))
    , m_model(new ChoicesModel(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(tr("Nothing fits these letters."), this))
{
    setWindowTitle(title);
    m_line->setObjectName(u"typed"_s);
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps it and hands the arrows on
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setMargin(kMargin);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1, Qt::AlignTop);
    resizeToText(this, 78, 27); // nine rows in sight
    connect(m_line, &QLineEdit::textChanged, this, &ChooserDialog::refresh);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (chosen())
            accept();
    });
    connect(m_list, &QListView::clicked, this, &ChooserDialog::accept);
    refresh();
}

void ChooserDialog::refresh()
{
    m_model->setChoices(m_finder(m_line->text()));
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0));
}

std::optional<qsizetype> ChooserDialog::chosen() const
{
    const Choice* choice = m_model->choiceAt(m_list->currentIndex().row());
    return choice ? std::optional(choice->key) : std::nullopt;
}

bool ChooserDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

std::optional<qsizetype> ChooserDialog::choose(const QString& title, const QString& hint,
                                               const Finder& finder, QWidget* parent)
{
    ChooserDialog dialog(title, hint, finder, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.chosen();
}

} // namespace greffier::ui
