#include "core/workflow/holders_list.h"

#include "core/documents/reader_process.h"
#include "core/reference/reference_tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Error unreadable(const QString& message)
{
    return {Error::Code::Unreadable, message, u"holders"_s};
}

/// The region of a seat by its code, in the scheme of that mandate's seats.
std::optional<Region> regionFrom(const QString& code, const MandateEntry& mandate)
{
    if (code.isEmpty())
        return Region();
    for (const Region& region : mandate.seatRegions) {
        if (region.code == code)
            return region;
    }
    return std::nullopt;
}

std::optional<HolderTerm> holderFrom(const QStringList& headings, const QStringList& cells,
                                     const ReferenceTables& reference)
{
    const auto cell
        = [&](const QString& heading) { return cells.value(headings.indexOf(heading)).trimmed(); };
    const MandateEntry* mandate = reference.mandates.find(cell(u"mandate_code"_s));
    const auto first = partialDateFromCode(cell(u"from"_s));
    const auto last = partialDateFromCode(cell(u"to"_s));
    if (!mandate || !first || !last || cell(u"name"_s).isEmpty())
        return std::nullopt;
    const auto region = regionFrom(cell(u"seat_region"_s), *mandate);
    if (!region)
        return std::nullopt;
    HolderTerm holder;
    holder.mandateCode = cell(u"mandate_code"_s);
    holder.name = cell(u"name"_s);
    holder.nationalityIso2 = cell(u"nationality_iso2"_s);
    holder.seatRegion = *region;
    holder.term = {*first, *last};
    holder.status = cell(u"status"_s);
    holder.source = cell(u"source"_s);
    holder.note = cell(u"note"_s);
    return holder;
}

} // namespace

Result<QList<HolderTerm>> readHolders(const DocumentFile& file, const QString& readerProgram,
                                      const ReferenceTables& reference)
{
    ReaderProcess reader({readerProgram});
    const auto sheet = reader.readSheet(file);
    if (!sheet)
        return sheet.error();
    const QStringList headings = sheet->rows.value(0);
    for (const QString& needed : {u"mandate_code"_s, u"name"_s, u"from"_s, u"to"_s}) {
        if (!headings.contains(needed))
            return unreadable(
                QCoreApplication::translate(
                    "Holders", "The list of holders has no column “%1” in its first row.")
                    .arg(needed));
    }
    QList<HolderTerm> holders;
    for (qsizetype row = 1; row < sheet->rows.size(); ++row) {
        const QStringList& cells = sheet->rows.at(row);
        if (cells.join(QString()).trimmed().isEmpty())
            continue;
        const auto holder = holderFrom(headings, cells, reference);
        if (!holder)
            return unreadable(
                QCoreApplication::translate("Holders",
                                            "Row %1 of the list of holders names a mandate, a date "
                                            "or a region that is not known. Nothing was added.")
                    .arg(row + 1));
        holders += *holder;
    }
    return holders;
}

} // namespace greffier
