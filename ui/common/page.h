#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace greffier::ui {

class Settings;

/// One place of the window. It owns its model and talks to the register; what went wrong or well it
/// says to the window, which shows it in the banner.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual int count() const = 0; ///< shown beside the name of the place
    virtual void saveLayout(Settings& settings) const = 0;
    virtual void restoreLayout(const Settings& settings) = 0;

Q_SIGNALS:
    void failed(const Error& error);
    void said(const QString& news);
    void countChanged();
};

} // namespace greffier::ui
