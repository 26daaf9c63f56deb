#pragma once

#include <QString>
#include <QStringList>

/// The pages of the built-in manual, in the language of the interface.
namespace greffier::ui {

/// Their names in the order of reading; that of a place is its page.
QStringList manualPages();

/// Markdown; of the page "index" where there is none of that name.
QString manualText(const QString& page);
QString manualTitle(const QString& page);

/// Pages in which all words stand; nothing sought: all.
QStringList manualPagesWith(const QString& words);

} // namespace greffier::ui
