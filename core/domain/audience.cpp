#include "core/domain/audience.h"

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(Audience audience)
{
    switch (audience) {
    case Audience::Public: return u"public"_s;
    case Audience::Addressee: return u"addressee"_s;
    case Audience::Internal: return u"internal"_s;
    }
    Q_UNREACHABLE();
}

} // namespace greffier
