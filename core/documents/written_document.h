#pragma once

#include <QByteArray>
#include <QStringList>

namespace greffier {

/// A document as it leaves, with what the officer should know of it.
struct WrittenDocument {
    QByteArray bytes; ///< of the whole file
    QStringList remarks; ///< translated sentences; empty if nothing is to be said

    bool operator==(const WrittenDocument&) const = default;
};

} // namespace greffier
