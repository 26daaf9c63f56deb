#pragma once

class QTableView;

namespace greffier::ui {

/// Lets the officer show and hide the columns of a table: a menu on its heading, by mouse or with
/// the menu key. The first column always stays.
void offerColumnChoice(QTableView* table);

} // namespace greffier::ui
