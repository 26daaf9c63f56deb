#include "app/sample/sample_tables.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

/// Lines of a table without its heading, each split at tabs.
QList<QStringList> rowsOf(const QString& name, bool hasHeading)
{
    QFile file(u":/sample/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows += line.split(u'\t');
    }
    if (hasHeading)
        rows.removeFirst();
    return rows;
}

QList<NamePart> partsOf(const QString& list)
{
    QList<NamePart> parts;
    for (const QString& entry : list.split(u", "_s)) {
        const qsizetype equals = entry.indexOf(u'=');
        if (equals < 0)
            parts += NamePart{entry, {}};
        else
            parts += NamePart{entry.left(equals), entry.mid(equals + 1)};
    }
    return parts;
}

} // namespace

QString SampleVacancy::title(const QString& language) const
{
    return language == u"fr"_s ? titleFr : titleEn;
}

QString SampleVacancy::seat(const QString& language) const
{
    return language == u"fr"_s ? seatFr : seatEn;
}

QString SampleVacancy::task(const QString& language) const
{
    return language == u"fr"_s ? taskFr : taskEn;
}

SampleTables::SampleTables()
{
    for (const QStringList& row : rowsOf(u"countries.tsv"_s, true)) {
        m_countries += Country{row.at(0), row.at(1), row.at(2), row.at(3), row.at(4),
                               row.at(5), row.at(6), row.at(7), row.at(8), row.at(9)};
    }
    for (const QStringList& row : rowsOf(u"names.tsv"_s, false)) {
        Culture& culture = m_cultures[row.at(0)];
        culture.script = row.at(1);
        culture.parts.insert(row.at(2), partsOf(row.at(3)));
    }
    for (const QStringList& row : rowsOf(u"vacancies.tsv"_s, true)) {
        m_vacancies += SampleVacancy{row.at(0).toInt(), row.at(1), row.at(2) == u"yes"_s,
                                     row.at(3),         row.at(4), row.at(5),
                                     row.at(6),         row.at(7), row.at(8)};
    }
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        for (const QStringList& row : rowsOf(u"texts_%1.tsv"_s.arg(language), false))
            m_texts[language][row.at(0)] += row.at(1);
    }
}

const Country& SampleTables::country(const QString& iso2) const
{
    const auto found = std::find_if(m_countries.begin(), m_countries.end(),
                                    [&](const Country& country) { return country.iso2 == iso2; });
    Q_ASSERT(found != m_countries.end());
    return *found;
}

const Culture& SampleTables::culture(const QString& key) const
{
    const auto found = m_cultures.find(key);
    Q_ASSERT(found != m_cultures.end());
    return *found;
}

const SampleVacancy& SampleTables::vacancy(int number) const
{
    const auto found
        = std::find_if(m_vacancies.begin(), m_vacancies.end(),
                       [&](const SampleVacancy& vacancy) { return vacancy.number == number; });
    Q_ASSERT(found != m_vacancies.end());
    return *found;
}

QStringList SampleTables::texts(const QString& language, const QString& key) const
{
    return m_texts.value(language).value(key);
}

QString SampleTables::text(const QString& language, const QString& key) const
{
    const QStringList found = texts(language, key);
    Q_ASSERT(found.size() == 1);
    return found.first();
}

} // namespace greffier::sample
