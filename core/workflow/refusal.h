#pragma once

#include "core/workflow/register.h"

#include <QPromise>

namespace greffier {

inline Error invalid(const QString& message) { return {Error::Code::Invalid, message, {}}; }

/// The answer to an act that is refused before it begins.
template <typename T>
Pending<T> refused(const Error& error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(error));
    promise.finish();
    return promise.future();
}

} // namespace greffier
