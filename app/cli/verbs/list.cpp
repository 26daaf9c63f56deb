#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/lists.h"
#include "app/cli/verbs/verb_list.h"
#include "core/documents/tables/csv_writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

QString plainCell(const QJsonValue& value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList parts;
    for (const QJsonValue& part : value.toArray())
        parts += part.toString();
    return parts.join(u' ');
}

/// Numbers are no formulas, whatever they begin with.
QString cellFor(const QJsonValue& value, QChar separator)
{
    const QString plain = plainCell(value);
    if (separator != u',' || value.isDouble())
        return plain.simplified();
    return csvCell(plain);
}

void printTable(const Listing& listing, QChar separator)
{
    QStringList lines{listing.columns.join(separator)};
    for (const QJsonValue& row : listing.rows) {
        QStringList cells;
        for (const QString& column : listing.columns)
            cells += cellFor(row[column], separator);
        lines += cells.join(separator);
    }
    print(lines.join(u'\n'));
}

} // namespace

int list(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0), OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto listing = listingOf(**reg, arguments.at(1),
                                   {arguments.option(u"query"_s), arguments.option(u"view"_s)},
                                   arguments.has(u"json"_s));
    if (!listing) {
        complain(listing.error().message);
        return listing.error().code == Error::Code::Invalid ? WrongUsage : Failed;
    }
    if (arguments.has(u"json"_s))
        print(listing->rows);
    else
        printTable(*listing, arguments.has(u"csv"_s) ? u',' : u'\t');
    return Done;
}

} // namespace greffier::cli
