#pragma once

class QTableView;

namespace greffier::ui {

/// Lets the officer show and hide the columns of a table: a menu on its heading. The first column
/// always stays.
void offerColumnChoice(QTableView* table);

/// That menu, without a mouse.
void showColumnChoice(QTableView* table);

} // namespace greffier::ui
