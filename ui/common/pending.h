#pragma once

#include "core/workflow/register.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <utility>

namespace greffier::ui {

/// Calls `then(Result<T>)` on the thread of `owner` once the register has answered; never, if
/// `owner` is gone by then. The window waits for nothing in any other way.
template <typename T, typename Function>
void whenAnswered(Pending<T> pending, QObject* owner, Function then)
{
    auto* watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then] {
        QFuture<Result<T>> answer = watcher->future();
        watcher->disconnect();
        watcher->setFuture({});
        watcher->deleteLater();
        if (answer.resultCount() > 0)
            then(answer.result());
        // What the rules say of a large session takes long to let go of, too.
        QThreadPool::globalInstance()->start([gone = std::move(answer)] {});
    });
    watcher->setFuture(pending);
}

} // namespace greffier::ui
