#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace greffier::sample {

/// A State as the sample needs it: how its nationals call themselves, and where they live.
struct Country {
    QString iso2;
    QString culture; ///< key of Culture
    QString
        group; ///< UN regional group code, or "NONE"; a fact of the table, not asked of the rules
    QString nameEn;
    QString nameFr;
    QString nationalEn;
    QString nationalFrM;
    QString nationalFrF;
    QString cityEn;
    QString cityFr;
};

/// One part of a name, in Latin letters and in the person's own script (empty for Latin).
struct NamePart {
    QString latin;
    QString own;
};

/// Where invented names come from. Parts: start, end, end_f, end_m, female, male.
struct Culture {
    QString script; ///< ISO 15924: "Latn", "Arab", "Hans"
    QHash<QString, QList<NamePart>> parts;
};

/// An entry of the sample call, which carries the facts of the call for the 55th session.
struct SampleVacancy {
    int number = 0;
    QString resolution;
    bool conditional = false;
    QString titleEn;
    QString titleFr;
    QString seatEn; ///< empty: no seat is bound to a region
    QString seatFr;
    QString taskEn; ///< the subject in a few words
    QString taskFr;

    QString title(const QString& language) const;
    QString seat(const QString& language) const;
    QString task(const QString& language) const;
};

/// The material the sample is made of, read from the program's resources.
class SampleTables {
public:
    SampleTables();

    const QList<Country>& countries() const { return m_countries; }
    const Country& country(const QString& iso2) const; ///< Precondition: it is in the table
    const Culture& culture(const QString& key) const;
    const QList<SampleVacancy>& vacancies() const { return m_vacancies; }
    const SampleVacancy& vacancy(int number) const;
    QStringList texts(const QString& language, const QString& key) const;
    /// The only text of that key.
    QString text(const QString& language, const QString& key) const;

private:
    QList<Country> m_countries;
    QMap<QString, Culture> m_cultures;
    QList<SampleVacancy> m_vacancies;
    QHash<QString, QHash<QString, QStringList>> m_texts; ///< by language and key
};

} // namespace greffier::sample
