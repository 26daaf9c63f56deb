#pragma once

#include <QLayout>
#include <QList>

namespace greffier::ui {

/// A row that goes on in another one where its width does not suffice, as with large letters. What
/// wants to grow (a stretch, a line to write in) shares what is left over in its row.
class WrapLayout final : public QLayout {
public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    void insertWidget(int place, QWidget* widget);
    void addStretch();

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one row
    QSize minimumSize() const override; ///< each in a row of its own
    void setGeometry(const QRect& rect) override;

private:
    using Row = QList<QLayoutItem*>;

    int room() const; ///< between two items, and between rows
    QList<Row> rowsFor(int width) const;
    int widthOf(const Row& row) const;
    static int heightOf(const Row& row);
    void placeRow(const Row& row, const QRect& place) const;

    QList<QLayoutItem*> m_items;
};

} // namespace greffier::ui
