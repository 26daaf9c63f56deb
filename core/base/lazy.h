#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace greffier {

/// A value made when it is first asked for, by whichever thread asks. Copies share it.
template <typename T>
class Lazy {
public:
    Lazy()
        : Lazy([] { return T(); })
    {
    }
    explicit Lazy(std::function<T()> make)
        : m_state(std::make_shared<State>())
    {
        m_state->make = std::move(make);
    }

    const T& operator*() const
    {
        std::call_once(m_state->once, [this] {
            m_state->value.emplace(m_state->make());
            m_state->make = nullptr;
        });
        return *m_state->value;
    }
    const T* operator->() const { return &**this; }

private:
    struct State {
        std::once_flag once;
        std::function<T()> make;
        std::optional<T> value;
    };

    std::shared_ptr<State> m_state;
};

} // namespace greffier
