#include "core/domain/shortlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(Shortlist::Kind kind)
{
    switch (kind) {
    case Shortlist::Kind::Working: return u"working"_s;
    case Shortlist::Kind::Interview: return u"interview"_s;
    case Shortlist::Kind::Recommended: return u"recommended"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Shortlist::Kind> shortlistKindFromCode(const QString& code)
{
    using enum Shortlist::Kind;
    for (const auto kind : {Working, Interview, Recommended}) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString displayName(Shortlist::Kind kind)
{
    switch (kind) {
    case Shortlist::Kind::Working:
        return QCoreApplication::translate("Shortlist", "Working list");
    case Shortlist::Kind::Interview:
        return QCoreApplication::translate("Shortlist", "Shortlisted for interview");
    case Shortlist::Kind::Recommended:
        return QCoreApplication::translate("Shortlist", "Recommended");
    }
    Q_UNREACHABLE();
}

} // namespace greffier
