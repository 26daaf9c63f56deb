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

/// The schemes that may have bound the seats of a mandate when a term began; when that is not
/// known, every scheme that ever did.
QStringList schemesAt(const QString& mandateCode, PartialDate firstDay,
                      const QList<SeatScheme>& schemes)
{
    QStringList codes;
    for (const SeatScheme& scheme : schemes) {
        if (scheme.mandateCode == mandateCode
            && (!firstDay.isKnown() || scheme.holdsOn(firstDay.earliest())
                || scheme.holdsOn(firstDay.latest())))
            codes += scheme.scheme;
    }
    return codes;
}

/// The region of a seat by its code.
std::optional<Region> regionFrom(const QString& code, const MandateEntry& mandate,
                                 PartialDate firstDay, const SeatRegions& known)
{
    if (code.isEmpty())
        return Region();
    const QStringList schemes = schemesAt(mandate.mandate.code, firstDay, known.schemes);
    for (const RegionEntry& entry : known.regions) {
        if (entry.region.code == code && schemes.contains(entry.region.scheme))
            return entry.region;
    }
    if (!schemes.isEmpty())
        return std::nullopt;
    for (const Region& region : mandate.seatRegions) {
        if (region.code == code)
            return region;
    }
    return std::nullopt;
}

std::optional<HolderTerm> holderFrom(const QStringList& headings, const QStringList& cells,
                                     const ReferenceTables& reference, const SeatRegions& regions)
{
    const auto cell
        = [&](const QString& heading) { return cells.value(headings.indexOf(heading)).trimmed(); };
    const MandateEntry* mandate = reference.mandates.find(cell(u"mandate_code"_s));
    const auto first = partialDateFromCode(cell(u"from"_s));
    const auto last = partialDateFromCode(cell(u"to"_s));
    if (!mandate || !first || !last || cell(u"name"_s).isEmpty())
        return std::nullopt;
    const auto region = regionFrom(cell(u"seat_region"_s), *mandate, *first, regions);
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
                                      const ReferenceTables& reference, const SeatRegions& regions)
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
        const auto holder = holderFrom(headings, cells, reference, regions);
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
