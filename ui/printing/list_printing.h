#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QPagedPaintDevice;
class QPainter;
class QTableView;

namespace greffier::ui {

/// A list on paper: the columns shown, in the order and with the filters of the screen, its
/// headings on each page, texts over as many lines as they need.
class ListPrinting final {
public:
    /// More rows are left out, and that is said: nobody reads forty pages, and the window would be
    /// silent for long over them.
    static constexpr int kMostRows = 1000;

    /// `above` stands over the list on the first page, a line each. The view outlives it.
    ListPrinting(QString title, QStringList above, const QTableView& view);

    /// On as many pages as it takes; how many.
    int print(QPagedPaintDevice& paper) const;

private:
    struct Column {
        int logical;
        QString heading;
        double onScreen; ///< its width there, in pixels
    };
    struct Page;

    double longestWord(const Column& column, Page& page) const;
    QList<double> columnWidths(Page& page) const;
    QStringList cells(int row) const;
    double heightOf(const QStringList& texts, Page& page) const;
    void drawRow(Page& page, const QStringList& texts, double height) const;
    void beginPage(Page& page) const;
    void drawTop(Page& page) const;

    QString m_title;
    QStringList m_above;
    const QAbstractItemModel& m_model;
    QList<Column> m_columns;
    Qt::LayoutDirection m_direction;
};

} // namespace greffier::ui
