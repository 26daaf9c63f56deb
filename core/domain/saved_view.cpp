#include "core/domain/saved_view.h"

using namespace Qt::StringLiterals;

namespace greffier {

const QStringList& viewColumns()
{
    static const QStringList codes{u"name"_s,   u"vacancy"_s,  u"nationality"_s,
                                   u"group"_s,  u"gender"_s,   u"findings"_s,
                                   u"status"_s, u"proposal"_s, u"complete"_s};
    return codes;
}

} // namespace greffier
