#include "app/cli/verb.h"

using namespace Qt::StringLiterals;

namespace greffier::cli {

const QList<Verb>& verbs()
{
    static const QList<Verb> all;
    return all;
}

} // namespace greffier::cli
