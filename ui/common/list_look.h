#pragma once

#include <QString>

#include <initializer_list>

class QTableView;

namespace greffier::ui {

/// The look and manners every list of the program shares: whole rows, no grid, room to breathe, Tab
/// leads out of it, columns to choose from.
void applyListLook(QTableView* table);

/// A click on a heading sorts by it, another turns the order round, a third gives back the usual
/// one.
void offerSorting(QTableView* table);

/// Widths of the first columns, as they look with a text of usual size; a larger text makes them
/// wider.
void setColumnWidths(QTableView* table, std::initializer_list<int> widths);

/// What is wrong with a query, and that the list below it still answers the one before.
QString withOlderAnswer(const QString& error);

/// Grey, and so described, while a list answers an older query than the one written above it.
void showAsOlder(QTableView* table, bool older);

/// Makes a row the current and only selected one. (QTableView::selectRow looks at the last column
/// when the layout is mirrored, and selects nothing if that one is hidden.)
void selectOnly(QTableView* table, int row);

} // namespace greffier::ui
