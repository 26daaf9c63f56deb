#include "core/domain/application.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(Part part)
{
    switch (part) {
    case Part::Survey: return u"survey"_s;
    case Part::Form: return u"form"_s;
    case Part::Letter: return u"letter"_s;
    case Part::Reference: return u"reference"_s;
    case Part::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Part> partFromCode(const QString& code)
{
    for (const Part part : {Part::Survey, Part::Form, Part::Letter, Part::Reference, Part::Other}) {
        if (toCode(part) == code)
            return part;
    }
    return std::nullopt;
}

QString displayName(Part part)
{
    switch (part) {
    case Part::Survey: return QCoreApplication::translate("Part", "Survey");
    case Part::Form: return QCoreApplication::translate("Part", "Form");
    case Part::Letter: return QCoreApplication::translate("Part", "Letter");
    case Part::Reference: return QCoreApplication::translate("Part", "Reference letter");
    case Part::Other: return QCoreApplication::translate("Part", "Other");
    }
    Q_UNREACHABLE();
}

QString toCode(Receipt::Precision precision)
{
    switch (precision) {
    case Receipt::Precision::Second: return u"second"_s;
    case Receipt::Precision::Minute: return u"minute"_s;
    case Receipt::Precision::Day: return u"day"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Receipt::Precision> precisionFromCode(const QString& code)
{
    using enum Receipt::Precision;
    for (const auto precision : {Second, Minute, Day}) {
        if (toCode(precision) == code)
            return precision;
    }
    return std::nullopt;
}

QString toCode(Origin origin)
{
    switch (origin) {
    case Origin::Applied: return u"applied"_s;
    case Origin::Group: return u"group"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Origin> originFromCode(const QString& code)
{
    for (const Origin origin : {Origin::Applied, Origin::Group}) {
        if (toCode(origin) == code)
            return origin;
    }
    return std::nullopt;
}

} // namespace greffier
