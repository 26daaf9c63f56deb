#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace greffier {

/// A regular session of the Council with its dates, both days included.
struct Session {
    SessionId id;
    QString uid;
    int number = 0; ///< 55 for the fifty-fifth
    QDate firstDay; ///< invalid: not known
    QDate lastDay; ///< invalid: not known
    QString source;

    bool operator==(const Session&) const = default;
};

} // namespace greffier
