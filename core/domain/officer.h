#pragma once

#include <QString>

namespace greffier {

/// The person at the desk. The name is chosen at first use; the others stand beside it in each act.
/// It is a trail among colleagues, not an authentication.
struct Officer {
    QString name;
    QString systemUser;
    QString machine;

    bool operator==(const Officer&) const = default;
};

} // namespace greffier
