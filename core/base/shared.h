#pragma once

#include <memory>

namespace greffier {

/// A value that many hold and none changes; kept once, copied in no time. Never null.
template <typename T>
class Shared {
public:
    Shared()
        : m_value(blank())
    {
    }
    Shared(T value)
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }
    explicit Shared(std::shared_ptr<const T> value)
        : m_value(std::move(value))
    {
    }

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

private:
    static const std::shared_ptr<const T>& blank()
    {
        static const auto one = std::make_shared<const T>();
        return one;
    }

    std::shared_ptr<const T> m_value;
};

} // namespace greffier
