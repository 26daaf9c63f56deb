#include "app/sample/form_texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

constexpr int kSentencesPerParagraph = 5;
/// Few enough words to be filled up with names of places.
constexpr int kFewestToFill = 9;

} // namespace

int wordCount(const QString& text)
{
    static const QRegularExpression blank(u"\\s+"_s);
    return int(text.split(blank, Qt::SkipEmptyParts).size());
}

FormTexts::FormTexts(const SampleTables& tables, const Person& person, const Form& form)
    : m_tables(tables)
    , m_person(person)
    , m_form(form)
    , m_dice(form.textSeed, quint64(form.vacancy))
{
}

QString FormTexts::filled(QString sentence)
{
    const Country& country = m_tables.country(m_person.iso2);
    const bool french = m_person.language == u"fr"_s;
    return sentence.replace(u"{task}"_s, m_tables.vacancy(m_form.vacancy).task(m_person.language))
        .replace(u"{city}"_s, french ? country.cityFr : country.cityEn)
        .replace(u"{years}"_s, QString::number(m_dice.between(6, 25)));
}

QString FormTexts::answer(const QString& kind)
{
    const QStringList stock = m_dice.shuffled<QString>(m_tables.texts(m_person.language, kind));
    const int count = m_dice.between(2, int(stock.size()));
    QStringList sentences;
    for (const QString& sentence : stock.first(count))
        sentences += filled(sentence);
    return sentences.join(u' ');
}

QStringList FormTexts::motivationLetter()
{
    const QString opening = filled(m_tables.text(m_person.language, u"letter.opening"_s));
    int left = m_form.letterWords - wordCount(opening);
    QStringList paragraphs{opening};
    QStringList sentences;
    const auto endParagraph = [&] {
        if (!sentences.isEmpty())
            paragraphs += sentences.join(u' ');
        sentences.clear();
    };
    for (const QString& stock :
         m_dice.shuffled<QString>(m_tables.texts(m_person.language, u"letter"_s))) {
        const QString sentence = filled(stock);
        const int words = wordCount(sentence);
        if (words > left - kFewestToFill)
            continue;
        sentences += sentence;
        left -= words;
        if (sentences.size() == kSentencesPerParagraph)
            endParagraph();
    }
    endParagraph();

    const QString places = m_tables.text(m_person.language, u"letter.places"_s);
    const QStringList names = m_tables.text(m_person.language, u"place"_s).split(u", "_s);
    QStringList visited;
    const int first = m_dice.below(int(names.size()));
    for (int count = 0; count < left - wordCount(places); ++count)
        visited += names.at((first + count) % names.size());
    paragraphs += places + u' ' + visited.join(u", "_s) + u'.';
    return paragraphs;
}

QList<LanguageRow> FormTexts::languages()
{
    static const QStringList codes{u"ar"_s, u"zh"_s, u"en"_s, u"fr"_s, u"ru"_s, u"es"_s};
    const QString& iso2 = m_person.iso2;
    const bool lusophone = m_tables.country(iso2).culture == u"lusophone"_s;
    QString mother = m_person.language;
    if (m_person.script == u"Arab"_s && iso2 != u"IR"_s)
        mother = u"ar"_s;
    else if (m_person.script == u"Hans"_s)
        mother = u"zh"_s;
    else if (iso2 == u"RU"_s)
        mother = u"ru"_s;
    else if (m_tables.country(iso2).culture == u"spanish"_s)
        mother = u"es"_s;
    QList<LanguageRow> rows;
    for (const QString& code : codes) {
        const bool own = code == mother && !lusophone;
        const bool known = own || code == m_person.language || m_dice.chance(25);
        const bool fluent = own || code == m_person.language || (known && m_dice.chance(50));
        rows += LanguageRow{m_tables.text(m_person.language, u"language."_s + code), own, known,
                            fluent, fluent};
    }
    if (lusophone) {
        rows += LanguageRow{m_tables.text(m_person.language, u"language.other"_s), true, true, true,
                            true};
    }
    return rows;
}

QString FormTexts::place()
{
    const Country& country = m_tables.country(m_person.iso2);
    return m_person.language == u"fr"_s ? country.cityFr + u", "_s + country.nameFr
                                        : country.cityEn + u", "_s + country.nameEn;
}

QList<PeriodRow> FormTexts::education()
{
    QList<PeriodRow> rows;
    int year = m_person.identity.dateOfBirth.year() + 19;
    const QStringList stock = m_tables.texts(m_person.language, u"degree"_s); // lowest first
    const QStringList earned = m_dice.shuffled<QString>(stock).first(m_dice.between(2, 3));
    for (const QString& degree : stock) {
        if (!earned.contains(degree))
            continue;
        const int end = year + m_dice.between(2, 4);
        rows.prepend(
            {degree + u", "_s + m_dice.pick(m_tables.texts(m_person.language, u"institution"_s)),
             QString::number(year), QString::number(end), place()});
        year = end;
    }
    return rows;
}

QList<PeriodRow> FormTexts::employment()
{
    QList<PeriodRow> rows;
    const QString& language = m_person.language;
    QString until = m_tables.text(language, u"present"_s);
    int year = m_dice.between(2015, 2021);
    const QStringList employers = m_dice.shuffled<QString>(m_tables.texts(language, u"employer"_s));
    for (const QString& employer : employers.first(m_dice.between(2, 4))) {
        QString what = employer + u", "_s + m_dice.pick(m_tables.texts(language, u"function"_s))
            + u", "_s + m_dice.pick(m_tables.texts(language, u"duties"_s));
        if (rows.isEmpty() && m_form.governmentPost)
            what = m_tables.text(language, u"government_post"_s);
        rows += PeriodRow{what, QString::number(year), until, place()};
        until = QString::number(year);
        year -= m_dice.between(2, 6);
    }
    return rows;
}

} // namespace greffier::sample
