#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace greffier::ui {

/// The actions that change the language of the interface, as actions of `window`.
void addLanguageActions(QWidget* window, const std::function<void(const QString&)>& chosen);

/// Checks the action of the language in use.
void checkLanguageAction(const QWidget& window);

} // namespace greffier::ui
