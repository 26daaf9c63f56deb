#pragma once

#include "core/workflow/register.h"

#include <QFutureWatcher>
#include <QObject>

namespace greffier::ui {

/// Calls `then(Result<T>)` on the thread of `owner` once the register has answered; never, if
/// `owner` is gone by then. The window waits for nothing in any other way.
template <typename T, typename Function>
void whenAnswered(Pending<T> pending, QObject* owner, Function then)
{
    auto* watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->future().result());
    });
    watcher->setFuture(pending);
}

} // namespace greffier::ui
