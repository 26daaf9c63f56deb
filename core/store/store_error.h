#pragma once

#include "core/base/result.h"

#include <exception>
#include <type_traits>
#include <utility>

namespace greffier::store {

/// A failure inside core/store, where SQL reads best with exceptions. It goes no further than
/// attempt(): from there on it is an Error.
class StoreError final : public std::exception {
public:
    explicit StoreError(Error error)
        : m_error(std::move(error))
    {
    }

    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return "greffier::store::StoreError"; }

private:
    Error m_error;
};

/// The exception that is being handled, said to the officer. The one place where failures of SQLite
/// get their sentences. Only inside a catch block.
Error currentError();

template <typename T>
struct ResultOf {
    using Type = Result<T>;
};
template <typename T>
struct ResultOf<Result<T>> {
    using Type = Result<T>;
};

/// Runs the work; whatever it throws becomes the Error of the result.
template <typename Work>
auto attempt(Work&& work) -> typename ResultOf<std::invoke_result_t<Work>>::Type
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (...) {
        return currentError();
    }
}

} // namespace greffier::store
