#include "core/reference/table_readers.h"

#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// One row of a table; remembers the first cell that cannot be what its column says.
class Row {
public:
    Row(const CsvTable& table, const QString& name, qsizetype row, QString& problem)
        : m_table(table)
        , m_name(name)
        , m_row(row)
        , m_problem(problem)
    {
    }

    QString text(QLatin1String column) const { return m_table.cell(m_row, column); }

    /// 0 for an empty cell.
    int number(QLatin1String column) const
    {
        const QString cell = text(column);
        bool isNumber = true;
        const int value = cell.isEmpty() ? 0 : cell.toInt(&isNumber);
        check(isNumber, column);
        return value;
    }

    /// An invalid date for an empty cell.
    QDate day(QLatin1String column) const
    {
        const QString cell = text(column);
        const QDate date = QDate::fromString(cell, Qt::ISODate);
        check(cell.isEmpty() || date.isValid(), column);
        return date;
    }

    PartialDate partialDate(QLatin1String column) const
    {
        const auto date = partialDateFromCode(text(column));
        check(date.has_value(), column);
        return date.value_or(PartialDate{});
    }

    UnLanguage language() const
    {
        const auto language = unLanguageFromCode(text("lang"_L1));
        check(language.has_value(), "lang"_L1);
        return language.value_or(UnLanguage::English);
    }

    void check(bool holds, QLatin1String column) const
    {
        if (!holds && m_problem.isEmpty())
            m_problem = u"%1, row %2: %3"_s.arg(m_name).arg(m_row + 2).arg(column);
    }

private:
    const CsvTable& m_table;
    const QString& m_name;
    qsizetype m_row;
    QString& m_problem;
};

/// Reads one table after the other; stops minding the rest once a cell was wrong.
class Reader {
public:
    explicit Reader(const CsvTables& tables)
        : m_tables(tables)
    {
    }

    const QString& problem() const { return m_problem; }

    States states();
    RegionalGroups regionalGroups();
    EmripRegions emripRegions();
    RegionNames regionNames();
    MandateCatalogue mandates(const States& states);
    UnTerms terms();
    QList<Session> sessions();
    QList<HolderTerm> holders();
    QList<ReferenceSource> sources();

private:
    template <typename Visit>
    void each(const QString& name, Visit visit)
    {
        const CsvTable& table = m_tables.find(name).value();
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            visit(Row(table, name, row, m_problem));
    }

    QList<MandateEntry> mandateEntries();
    QList<MandateCatalogue::Title> mandateTitles();
    QList<MandateResolution> mandateResolutions();

    const CsvTables& m_tables;
    QString m_problem;
};

States Reader::states()
{
    QList<State> states;
    each(u"states.csv"_s, [&](const Row& row) {
        State state;
        state.iso2 = row.text("iso2"_L1);
        state.iso3 = row.text("iso3"_L1);
        state.m49 = row.text("un_m49"_L1);
        state.formalNameEnglish = row.text("formal_name_en"_L1);
        state.formalNameFrench = row.text("formal_name_fr"_L1);
        state.status = row.text("un_status"_L1);
        state.names = {{UnLanguage::Arabic, row.text("name_ar"_L1)},
                       {UnLanguage::Chinese, row.text("name_zh"_L1)},
                       {UnLanguage::English, row.text("name_en"_L1)},
                       {UnLanguage::French, row.text("name_fr"_L1)},
                       {UnLanguage::Russian, row.text("name_ru"_L1)},
                       {UnLanguage::Spanish, row.text("name_es"_L1)}};
        state.articles = {{UnLanguage::English, row.text("article_en"_L1)},
                          {UnLanguage::French, row.text("article_fr"_L1)},
                          {UnLanguage::Spanish, row.text("article_es"_L1)}};
        state.articles.removeIf([](const auto& article) { return article.value().isEmpty(); });
        states += state;
    });
    QList<States::Word> aliases;
    each(u"state_aliases.csv"_s, [&](const Row& row) {
        aliases += {row.text("iso2"_L1), row.text("lang"_L1), row.text("alias"_L1)};
    });
    QList<States::Word> nationals;
    each(u"demonyms.csv"_s, [&](const Row& row) {
        nationals += {row.text("iso2"_L1), row.text("lang"_L1), row.text("demonym"_L1)};
        nationals += {row.text("iso2"_L1), row.text("lang"_L1), row.text("adjective"_L1)};
    });
    each(u"nationality_words.csv"_s, [&](const Row& row) {
        nationals += {row.text("iso2"_L1), row.text("lang"_L1), row.text("word"_L1)};
    });
    return States(std::move(states), aliases, nationals);
}

RegionalGroups Reader::regionalGroups()
{
    QList<GroupMembership> memberships;
    each(u"regional_group_memberships.csv"_s, [&](const Row& row) {
        GroupMembership membership;
        membership.group = {row.text("scheme"_L1), row.text("code"_L1)};
        membership.stateIso2 = row.text("iso2"_L1);
        const auto participation = participationFromCode(row.text("participation"_L1));
        row.check(participation.has_value(), "participation"_L1);
        membership.participation = participation.value_or(GroupMembership::Participation::Member);
        membership.validFrom = row.day("valid_from"_L1);
        membership.validTo = row.day("valid_to"_L1);
        membership.source = row.text("source"_L1);
        membership.note = row.text("note"_L1);
        memberships += membership;
    });
    return RegionalGroups(std::move(memberships));
}

EmripRegions Reader::emripRegions()
{
    QMap<int, Region> regions;
    each(u"emrip_regions.csv"_s, [&](const Row& row) {
        regions.insert(row.number("order"_L1), emripRegion(row.text("region_code"_L1)));
    });
    QList<EmripRegions::Hint> hints;
    each(u"emrip_region_states.csv"_s, [&](const Row& row) {
        hints += {row.text("region_code"_L1), row.text("iso2"_L1), row.text("basis"_L1),
                  row.text("confidence"_L1), row.text("note"_L1)};
    });
    return EmripRegions(regions.values(), std::move(hints));
}

/// What a form of terms.csv is printed as; other forms serve to recognise.
std::optional<RegionNames::Form> printedForm(const QString& form)
{
    if (form == u"states" || form == u"name")
        return RegionNames::Form::Name;
    if (form == u"group_name")
        return RegionNames::Form::Group;
    if (form == u"member")
        return RegionNames::Form::Seat;
    return std::nullopt;
}

RegionNames Reader::regionNames()
{
    QList<RegionNames::Wording> wordings;
    each(u"terms.csv"_s, [&](const Row& row) {
        const QStringList key = row.text("key"_L1).split(u'.');
        const bool isGroup = key.first() == u"group" || key.first() == u"seat";
        if (!isGroup && key.first() != u"emrip")
            return;
        const Region region = isGroup ? unGroup(key.last()) : emripRegion(key.last());
        const QString form = row.text("form"_L1);
        const QString text = row.text("term"_L1);
        wordings += {region, row.language(), text, printedForm(form)};
        if (key.first() == u"emrip" && form == u"name")
            wordings += {region, row.language(), text, RegionNames::Form::Group};
    });
    each(u"region_wordings.csv"_s, [&](const Row& row) {
        wordings += {{row.text("scheme"_L1), row.text("code"_L1)},
                     row.language(),
                     row.text("wording"_L1),
                     std::nullopt};
    });
    return RegionNames(wordings);
}

Region seatRegion(const QString& mandateCode, const QString& regionCode)
{
    if (regionCode.isEmpty())
        return {};
    return mandateCode == u"EMRIP" ? emripRegion(regionCode) : unGroup(regionCode);
}

QList<MandateEntry> Reader::mandateEntries()
{
    QList<MandateEntry> entries;
    each(u"mandates.csv"_s, [&](const Row& row) {
        MandateEntry entry;
        entry.mandate.code = row.text("code"_L1);
        entry.mandate.type = row.text("type"_L1);
        entry.mandate.category = row.text("category"_L1);
        entry.mandate.status = row.text("status"_L1);
        entry.mandate.termYears = row.number("mandate_years"_L1);
        entry.countryIso2 = row.text("country_iso2"_L1);
        entry.shortNameEnglish = row.text("short_en"_L1);
        entry.yearEstablished = row.number("year_established"_L1);
        entry.establishedBy = row.text("established_by"_L1);
        entry.latestRenewal = row.text("latest_renewal_resolution"_L1);
        entry.laterExtension = row.text("later_extension"_L1);
        entry.seats = row.number("seats"_L1);
        for (const QString& code : row.text("seat_regions"_L1).split(u';', Qt::SkipEmptyParts))
            entry.seatRegions += seatRegion(entry.mandate.code, code);
        entry.note = row.text("notes"_L1);
        entries += entry;
    });
    return entries;
}

std::optional<TitleGender> titleGender(const QString& code)
{
    if (code == u"neutral")
        return TitleGender::Neutral;
    if (code == u"masculine")
        return TitleGender::Masculine;
    if (code == u"feminine")
        return TitleGender::Feminine;
    return std::nullopt;
}

QList<MandateCatalogue::Title> Reader::mandateTitles()
{
    QList<MandateCatalogue::Title> titles;
    each(u"mandate_titles.csv"_s, [&](const Row& row) {
        const auto gender = titleGender(row.text("gender_form"_L1));
        row.check(gender.has_value(), "gender_form"_L1);
        titles += {row.text("mandate_code"_L1), row.language(),
                   gender.value_or(TitleGender::Neutral), row.text("title"_L1)};
    });
    return titles;
}

QList<MandateResolution> Reader::mandateResolutions()
{
    QList<MandateResolution> resolutions;
    each(u"mandate_resolutions.csv"_s, [&](const Row& row) {
        MandateResolution resolution;
        resolution.mandateCode = row.text("mandate_code"_L1);
        resolution.body = row.text("body"_L1);
        resolution.number = row.text("resolution"_L1);
        resolution.symbol = row.text("document_symbol"_L1);
        resolution.date = row.partialDate("date"_L1);
        if (!resolution.date.isKnown())
            resolution.date.year = row.number("year"_L1);
        resolution.session = row.text("hrc_session"_L1);
        resolution.action = row.text("action"_L1);
        resolution.verification = row.text("verification"_L1);
        resolutions += resolution;
    });
    return resolutions;
}

MandateCatalogue Reader::mandates(const States& states)
{
    QList<MandateEntry> entries = mandateEntries();
    const QList<MandateCatalogue::Title> titles = mandateTitles();
    QHash<QString, QStringList> countryNames;
    for (MandateEntry& entry : entries) {
        for (const MandateCatalogue::Title& title : titles) {
            if (title.mandateCode != entry.mandate.code)
                continue;
            auto& titlesOfGender = title.gender == TitleGender::Feminine
                ? entry.mandate.feminineTitles
                : entry.mandate.titles;
            titlesOfGender.insert(toCode(title.language), title.text);
        }
        if (entry.countryIso2.isEmpty())
            continue;
        for (const UnLanguage language : kUnLanguages) {
            countryNames.insert(entry.mandate.code + u':' + toCode(language),
                                states.namesAndAliases(entry.countryIso2, language));
        }
    }
    return MandateCatalogue(std::move(entries), titles, mandateResolutions(), countryNames);
}

UnTerms Reader::terms()
{
    UnTerms::Tables tables;
    each(u"terms.csv"_s, [&](const Row& row) {
        tables.terms += {row.text("key"_L1), row.language(), row.text("form"_L1),
                         row.text("term"_L1), row.text("source"_L1)};
    });
    each(u"ordinals.csv"_s, [&](const Row& row) {
        const QString words = row.text("words"_L1);
        const QString oblique = row.text("words_oblique"_L1);
        tables.ordinals.insert(row.text("n"_L1) + u':' + row.text("lang"_L1),
                               {words, oblique.isEmpty() ? words : oblique, row.text("figure"_L1)});
    });
    each(u"formulae.csv"_s, [&](const Row& row) {
        const QStringList key{row.text("sender"_L1), row.text("gender_form"_L1),
                              row.text("position"_L1), row.text("lang"_L1)};
        tables.formulae.insert(key.join(u':'),
                               {row.text("text"_L1), row.text("source"_L1) != u"unconfirmed"});
    });
    each(u"addressees.csv"_s, [&](const Row& row) {
        tables.addressees.insert(
            row.text("key"_L1) + u':' + row.text("lang"_L1),
            {row.text("bare"_L1), row.text("after_opening"_L1), row.text("after_closing"_L1)});
    });
    return UnTerms(std::move(tables));
}

QList<Session> Reader::sessions()
{
    QList<Session> sessions;
    each(u"sessions.csv"_s, [&](const Row& row) {
        Session session;
        session.number = row.number("number"_L1);
        session.firstDay = row.day("start_date"_L1);
        session.lastDay = row.day("end_date"_L1);
        session.source = row.text("source"_L1);
        sessions += session;
    });
    std::sort(sessions.begin(), sessions.end(), [](const Session& first, const Session& second) {
        return first.number < second.number;
    });
    return sessions;
}

QList<HolderTerm> Reader::holders()
{
    QList<HolderTerm> holders;
    each(u"mandate_holders.csv"_s, [&](const Row& row) {
        HolderTerm holder;
        holder.mandateCode = row.text("mandate_code"_L1);
        holder.name = row.text("name"_L1);
        holder.nationalityIso2 = row.text("nationality_iso2"_L1);
        holder.seatRegion = seatRegion(holder.mandateCode, row.text("seat_region"_L1));
        holder.term = {row.partialDate("from"_L1), row.partialDate("to"_L1)};
        holder.status = row.text("status"_L1);
        holder.source = row.text("source"_L1);
        holder.note = row.text("note"_L1);
        holders += holder;
    });
    return holders;
}

QList<ReferenceSource> Reader::sources()
{
    QList<ReferenceSource> sources;
    each(u"sources.csv"_s, [&](const Row& row) {
        sources += {row.text("source_id"_L1), row.text("description"_L1), row.text("address"_L1)};
    });
    return sources;
}

} // namespace

Result<std::shared_ptr<const ReferenceTables>> readReferenceTables(const CsvTables& tables)
{
    Reader reader(tables);
    auto all = std::make_shared<ReferenceTables>();
    all->states = reader.states();
    all->regionalGroups = reader.regionalGroups();
    all->emripRegions = reader.emripRegions();
    all->regionNames = reader.regionNames();
    all->mandates = reader.mandates(all->states);
    all->terms = reader.terms();
    all->sessions = reader.sessions();
    all->holders = reader.holders();
    all->sources = reader.sources();
    if (!reader.problem().isEmpty())
        return brokenReferenceTable(reader.problem());
    return std::shared_ptr<const ReferenceTables>(std::move(all));
}

} // namespace greffier
