#include "core/reference/reference_tables.h"

#include "core/reference/table_readers.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Each table the program is shipped with. A resource folder can be listed empty without anybody
/// noticing; a name that is not there cannot.
struct ShippedTable {
    QLatin1String file;
    QLatin1String columns;
};
constexpr ShippedTable kTables[] = {
    {"states.csv"_L1,
     "iso2 iso3 un_m49 name_en name_fr name_es name_ar name_ru name_zh article_en "
     "article_fr article_es formal_name_en formal_name_fr un_status"_L1},
    {"state_aliases.csv"_L1, "iso2 lang alias kind"_L1},
    {"demonyms.csv"_L1, "iso2 lang gender demonym adjective"_L1},
    {"nationality_words.csv"_L1, "iso2 lang word note"_L1},
    {"regional_group_memberships.csv"_L1,
     "scheme code iso2 participation valid_from valid_to source note"_L1},
    {"region_wordings.csv"_L1, "scheme code lang wording note"_L1},
    {"emrip_regions.csv"_L1, "region_code order source"_L1},
    {"emrip_region_states.csv"_L1, "region_code iso2 basis confidence note"_L1},
    {"mandates.csv"_L1,
     "code category type country_iso2 short_en year_established established_by "
     "latest_renewal_resolution later_extension mandate_years seats "
     "seat_regions status notes"_L1},
    {"mandate_titles.csv"_L1, "mandate_code lang title gender_form source"_L1},
    {"mandate_resolutions.csv"_L1,
     "mandate_code body resolution document_symbol year date "
     "hrc_session action verification"_L1},
    {"mandate_holders.csv"_L1,
     "mandate_code name nationality_iso2 seat_region from to status source note"_L1},
    {"sessions.csv"_L1, "number kind year start_date end_date source"_L1},
    {"terms.csv"_L1, "key lang term form source"_L1},
    {"ordinals.csv"_L1, "n lang words words_oblique figure"_L1},
    {"formulae.csv"_L1, "sender gender_form position lang text source"_L1},
    {"addressees.csv"_L1, "key lang bare after_opening after_closing"_L1},
    {"sources.csv"_L1, "source_id description address"_L1},
};

} // namespace

Result<QByteArray> referenceTable(const QString& fileName)
{
    QFile file(u":/reference/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Internal,
                     QCoreApplication::translate(
                         "ReferenceTables",
                         "A reference table of the program is missing. Please install it again."),
                     fileName};
    }
    return file.readAll();
}

Result<std::shared_ptr<const ReferenceTables>> loadReferenceTables()
{
    CsvTables tables;
    for (const ShippedTable& shipped : kTables) {
        const auto bytes = referenceTable(shipped.file);
        if (!bytes)
            return bytes.error();
        auto table = CsvTable::parse(*bytes, shipped.file, QString(shipped.columns).split(u' '));
        if (!table)
            return table.error();
        tables.insert(shipped.file, *table);
    }
    return readReferenceTables(tables);
}

} // namespace greffier
