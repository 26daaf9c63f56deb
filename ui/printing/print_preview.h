#pragma once

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace greffier::ui {

/// Shows how something would be printed, and prints it or writes a PDF if the officer wishes. What
/// is wide begins on pages that lie on their side.
void previewPrint(const QString& title, const std::function<void(QPrinter&)>& print,
                  QWidget* parent, bool isWide = false);

/// The same for a page of text (HTML).
void previewText(const QString& title, const QString& html, QWidget* parent);

} // namespace greffier::ui
