#pragma once

#include <QDateTime>
#include <QString>

namespace greffier {

/// What a colleague says of a decision. It changes nothing by itself: who differs talks to whoever
/// decided, and one of them decides anew.
struct SecondLook {
    QString decisionUid;
    bool confirms = true; ///< false: differs
    QString note; ///< never empty where it differs
    QString officer;
    QDateTime at; ///< UTC

    bool operator==(const SecondLook&) const = default;
};

} // namespace greffier
