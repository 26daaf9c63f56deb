#pragma once

#include "app/cli/arguments.h"

#include <QString>

namespace greffier::cli {

/// One command: "intake", "read call". Each lives in a file of its own and is listed in verbs.cpp.
struct Verb {
    QString name; ///< one or two words
    QString usage; ///< what follows the name, as the help prints it
    Syntax syntax;
    int (*run)(const Arguments& arguments); ///< gives the exit code
};

/// All commands, in the order of the help.
const QList<Verb>& verbs();

} // namespace greffier::cli
