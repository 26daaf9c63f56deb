#include "core/documents/write/document_texts.h"

#include "core/reference/csv_table.h"
#include "core/text/list_join.h"
#include "core/text/un_date.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Resolutions of the Commission on Human Rights, until 2006, are numbered by year: "2005/55".
bool isOfCommission(const QString& resolution)
{
    return resolution.section(u'/', 0, 0).toInt() >= 1900;
}

/// French takes the singular for nothing, English does not.
bool isSingular(qint64 n, UnLanguage language)
{
    return n == 1 || (n == 0 && language == UnLanguage::French);
}

Result<QHash<QString, QString>> readPhrases(UnLanguage language)
{
    QFile file(u":/documents/phrases.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const Result<CsvTable> table = CsvTable::parse(
        opened ? file.readAll() : QByteArray(), u"phrases.csv"_s, {u"key"_s, u"lang"_s, u"text"_s});
    if (!table)
        return table.error();
    QHash<QString, QString> phrases;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        if (table->cell(row, u"lang"_s) == toCode(language))
            phrases.insert(table->cell(row, u"key"_s), table->cell(row, u"text"_s));
    }
    return phrases;
}

} // namespace

DocumentTexts::DocumentTexts(UnLanguage language, std::shared_ptr<const ReferenceTables> tables,
                             QHash<QString, QString> phrases)
    : m_language(language)
    , m_tables(std::move(tables))
    , m_phrases(std::move(phrases))
{
}

Result<DocumentTexts> DocumentTexts::load(UnLanguage language,
                                          std::shared_ptr<const ReferenceTables> tables)
{
    const auto phrases = readPhrases(language);
    if (!phrases)
        return phrases.error();
    return DocumentTexts(language, std::move(tables), *phrases);
}

QString DocumentTexts::phrase(const QString& key, Fillings fillings) const
{
    const QString pattern = this->pattern(key);
    // Filled in one pass, so that braces inside a filling stay as they are.
    QString filled;
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        filled += pattern.mid(from, open - from);
        const QString name = pattern.mid(open + 1, close - open - 1);
        for (const auto& [place, value] : fillings) {
            if (place == name)
                filled += value;
        }
        from = close + 1;
    }
    return filled + pattern.mid(from);
}

QString DocumentTexts::pattern(const QString& key) const
{
    Q_ASSERT_X(m_phrases.contains(key), "DocumentTexts", qPrintable(key));
    return spaced(m_phrases.value(key));
}

QString DocumentTexts::enumerated(const QStringList& texts) const
{
    return joinedList(texts, m_language);
}

QString DocumentTexts::ordinal(qint64 number, bool asFigure) const
{
    const auto found = m_tables->terms.ordinal(static_cast<int>(number), m_language);
    if (!found)
        return QString::number(number);
    return asFigure ? found->figure : found->words;
}

QString DocumentTexts::counted(const QString& key, qint64 n) const
{
    const QString form = isSingular(n, m_language) ? u".one"_s : u".other"_s;
    return phrase(key + form, {{u"n"_s, unNumber(n, m_language)}});
}

QString DocumentTexts::joined(const QString& key, const QStringList& texts) const
{
    QString all;
    for (const QString& text : texts)
        all = all.isEmpty() ? text : phrase(key, {{u"first"_s, all}, {u"next"_s, text}});
    return all;
}

QString DocumentTexts::spaced(const QString& text) const
{
    return m_language == UnLanguage::French ? withFrenchSpaces(text) : text;
}

QString DocumentTexts::term(const QString& key, const QString& form) const
{
    return spaced(m_tables->terms.term(key, m_language, form));
}

QString DocumentTexts::session(int number, QDate firstDay, QDate lastDay) const
{
    const auto ordinal = m_tables->terms.ordinal(number, m_language);
    const QString name = capitalized(
        term(u"session.council"_s)
            .replace(u"{ordinal}"_s, ordinal ? ordinal->words : QString::number(number)));
    const QString dates = unDateRange(firstDay, lastDay, m_language);
    if (dates.isEmpty())
        return name;
    return phrase(u"session_with_dates"_s, {{u"session"_s, name}, {u"dates"_s, dates}});
}

QString DocumentTexts::shortSession(int number) const
{
    const auto ordinal = m_tables->terms.ordinal(number, m_language);
    return phrase(u"header.session"_s,
                  {{u"ordinal"_s, ordinal ? ordinal->figure : QString::number(number)}});
}

QString DocumentTexts::date(QDate day) const { return unDate(day, m_language); }

QString DocumentTexts::state(const QString& iso2) const
{
    if (iso2.isEmpty())
        return phrase(u"nationality.unknown"_s);
    const QString name = m_tables->states.name(iso2, m_language);
    return name.isEmpty() ? iso2 : name;
}

QString DocumentTexts::region(const Region& region) const
{
    const QString name = m_tables->regionNames.name(region, m_language, RegionNames::Form::Name);
    return capitalized(name.isEmpty() ? region.code : name);
}

QString DocumentTexts::citedResolution(const QString& number) const
{
    if (isOfCommission(number))
        return phrase(u"vacancy.commission_resolution"_s, {{u"number"_s, number}});
    return term(u"resolution"_s, u"pattern"_s).replace(u"{number}"_s, number);
}

QString DocumentTexts::resolution(const QString& number) const
{
    return capitalized(citedResolution(number));
}

QString DocumentTexts::namedSession(int number) const
{
    const auto found = m_tables->terms.ordinal(number, m_language);
    const Ordinal ordinal
        = found.value_or(Ordinal{QString::number(number), {}, QString::number(number)});
    const QString oblique = ordinal.wordsOblique.isEmpty() ? ordinal.words : ordinal.wordsOblique;
    return phrase(u"session.named"_s, {{u"words"_s, oblique}, {u"figure"_s, ordinal.figure}});
}

QString DocumentTexts::dates(QDate first, QDate last) const
{
    return unDateRange(first, last, m_language);
}

QString DocumentTexts::deadline(const Deadline& deadline) const
{
    const bool isNoonInGeneva = deadline.time == QTime(12, 0) && deadline.zone == u"Europe/Zurich";
    const bool isBy = deadline.strictness == Deadline::Strictness::By;
    const QString day = date(deadline.day);
    if (isNoonInGeneva && isBy)
        return term(u"deadline_phrase"_s).replace(u"{date}"_s, day);
    const QString key = u"deadline."_s + toCode(deadline.strictness);
    if (!deadline.time.isValid())
        return phrase(key, {{u"date"_s, day}});
    const QString zoneKey = u"zone."_s + deadline.zone;
    const QString zone = hasPhrase(zoneKey) ? phrase(zoneKey) : deadline.zone;
    const QString time = deadline.endOfDay ? u"24:00"_s : deadline.time.toString(u"HH:mm"_s);
    return phrase(key + u".time"_s, {{u"date"_s, day}, {u"time"_s, time}, {u"zone"_s, zone}});
}

QString DocumentTexts::formula(const QString& position, const QStringList& addressees,
                               const QString& sender) const
{
    QStringList forms;
    for (const QString& key : addressees) {
        const auto found = m_tables->terms.addressees(key, m_language);
        const AddresseeForms all = found.value_or(AddresseeForms());
        forms += position == u"opening" ? all.afterOpening : all.afterClosing;
    }
    const auto formula = m_tables->terms.formula(sender, u"neutral"_s, position, m_language);
    return spaced(
        formula.value_or(NoteFormula()).text.replace(u"{addressees}"_s, enumerated(forms)));
}

QString DocumentTexts::languageName(const QString& code) const
{
    const QString key = u"language."_s + code;
    return m_phrases.contains(key) ? phrase(key) : code;
}

QString DocumentTexts::genderSign(const QString& gender) const
{
    if (gender.isEmpty())
        return u"–"_s;
    const QString sign = term(u"gender."_s + gender.toLower());
    return sign.isEmpty() ? phrase(u"gender.sign."_s + gender) : sign;
}

QString DocumentTexts::nationalityAndGender(const publicview::Candidate& candidate) const
{
    const QString nationality = state(candidate.nationality);
    if (candidate.gender.isEmpty())
        return nationality;
    return phrase(u"with_gender"_s,
                  {{u"nationality"_s, nationality}, {u"gender"_s, genderSign(candidate.gender)}});
}

QString DocumentTexts::mandateTitle(const publicview::Vacancy& vacancy) const
{
    const QString title = m_tables->mandates.title(vacancy.mandateCode, m_language);
    return title.isEmpty() ? vacancy.title : spaced(title);
}

QString DocumentTexts::seat(const Region& region) const
{
    return spaced(m_tables->regionNames.name(region, m_language, RegionNames::Form::Seat));
}

QString DocumentTexts::withSeat(const QString& title, const Region& region) const
{
    const QString seat = this->seat(region);
    if (seat.isEmpty() || title.contains(seat, Qt::CaseInsensitive))
        return title;
    return phrase(u"vacancy.title_with_seat"_s, {{u"title"_s, title}, {u"seat"_s, seat}});
}

DocumentTexts::Heading DocumentTexts::heading(const publicview::Vacancy& vacancy) const
{
    const QString ours = toCode(m_language);
    const QString title = m_tables->mandates.title(vacancy.mandateCode, m_language);
    if (!title.isEmpty())
        return {withSeat(spaced(title), vacancy.region), ours};
    const bool unknown = vacancy.titleLanguage.isEmpty();
    return {withSeat(vacancy.title, vacancy.region), unknown ? ours : vacancy.titleLanguage};
}

QString capitalized(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

} // namespace greffier
