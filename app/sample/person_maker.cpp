#include "app/sample/person_maker.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

/// Scripts in which the family name stands first and no space follows it.
bool isEastAsian(const QString& script)
{
    return script == u"Hans"_s || script == u"Hang"_s || script == u"Jpan"_s;
}

/// Where forms in French are usual among the sample's States.
bool usesFrench(const QString& iso2, Dice& dice)
{
    static const QSet<QString> french{u"SN"_s, u"ML"_s, u"CI"_s, u"BF"_s, u"CM"_s, u"CG"_s,
                                      u"MG"_s, u"HT"_s, u"FR"_s, u"CH"_s, u"DZ"_s, u"MA"_s,
                                      u"TN"_s, u"VA"_s, u"LB"_s, u"RO"_s};
    return french.contains(iso2) || dice.chance(6);
}

NamePart pickPart(const Culture& culture, const QString& part, const QString& gender, Dice& dice)
{
    const QString gendered = part + (gender == u"F"_s ? u"_f"_s : u"_m"_s);
    const QList<NamePart> choices = culture.parts.value(part, culture.parts.value(gendered));
    return choices.isEmpty() ? NamePart{} : dice.pick(choices);
}

} // namespace

QString plainLetters(const QString& name)
{
    static const QHash<QChar, QString> special{
        {u'ø', u"o"_s}, {u'Ø', u"O"_s},  {u'ł', u"l"_s},  {u'Ł', u"L"_s},  {u'ß', u"ss"_s},
        {u'đ', u"d"_s}, {u'Đ', u"D"_s},  {u'ı', u"i"_s},  {u'þ', u"th"_s}, {u'Þ', u"Th"_s},
        {u'ð', u"d"_s}, {u'æ', u"ae"_s}, {u'Æ', u"Ae"_s},
    };
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D)) {
        if (letter.unicode() < 128
            && (letter.isLetterOrNumber() || letter == u' ' || letter == u'-'))
            plain += letter;
        else
            plain += special.value(letter);
    }
    return plain;
}

QString emailOf(const Identity& identity, int index)
{
    QString name = plainLetters(identity.firstName) + u'.' + plainLetters(identity.familyName);
    name.remove(u' ');
    return u"%1.%2@example.org"_s.arg(name.toLower(), QString::number(index + 1));
}

PersonMaker::PersonMaker(const SampleTables& tables)
    : m_tables(tables)
{
}

Person PersonMaker::person(int index, const QString& iso2, Dice& dice) const
{
    const Country& country = m_tables.country(iso2);
    const Culture& culture = m_tables.culture(country.culture);
    Person person;
    person.index = index;
    person.iso2 = iso2;
    person.script = culture.script;
    person.language = usesFrench(iso2, dice) ? u"fr"_s : u"en"_s;

    Identity& identity = person.identity;
    identity.gender = dice.chance(50) ? u"F"_s : u"M"_s;
    name(identity, culture, dice);
    identity.dateOfBirth = QDate(dice.between(1948, 1990), 1, 1).addDays(dice.below(365));
    const QString city = person.language == u"fr"_s ? country.cityFr : country.cityEn;
    const QString state = person.language == u"fr"_s ? country.nameFr : country.nameEn;
    identity.placeOfBirth = city + u", "_s + state;
    identity.nationality = nationality(iso2, person.language, identity.gender, dice);
    identity.email = emailOf(identity, index);

    person.telephone = u"+999 %1 %2"_s.arg(dice.between(10, 99)).arg(dice.between(100000, 999999));
    person.address = u"%1 %2, %3, %4"_s.arg(
        QString::number(dice.between(1, 240)),
        person.language == u"fr"_s ? u"rue des Tilleuls"_s : u"Linden Street"_s, city, state);
    if (dice.chance(30))
        person.nominatedBy = dice.pick(m_tables.texts(person.language, u"entity"_s));
    return person;
}

QString PersonMaker::nationality(const QString& iso2, const QString& language,
                                 const QString& gender, Dice& dice) const
{
    const Country& country = m_tables.country(iso2);
    const bool nameOfState = dice.chance(50);
    if (language == u"en"_s)
        return nameOfState ? country.nameEn : country.nationalEn;
    if (nameOfState)
        return country.nameFr;
    return gender == u"F"_s ? country.nationalFrF : country.nationalFrM;
}

void PersonMaker::name(Identity& identity, const Culture& culture, Dice& dice) const
{
    const QString given = identity.gender == u"F"_s ? u"female"_s : u"male"_s;
    const NamePart start = pickPart(culture, u"start"_s, identity.gender, dice);
    const NamePart end = pickPart(culture, u"end"_s, identity.gender, dice);
    const NamePart first = dice.pick(culture.parts.value(given));
    const NamePart middle = dice.pick(culture.parts.value(given));
    const bool eastAsian = isEastAsian(culture.script);
    identity.familyName = start.latin + end.latin;
    identity.firstName = first.latin;
    if (!eastAsian && middle.latin != first.latin && dice.chance(40))
        identity.middleName = middle.latin;
    if (identity.gender == u"F"_s && dice.chance(20))
        identity.formerName = pickPart(culture, u"start"_s, identity.gender, dice).latin
            + pickPart(culture, u"end"_s, identity.gender, dice).latin;
    if (first.own.isEmpty())
        return;
    const QString family = start.own + end.own;
    identity.ownScriptName = eastAsian ? family + first.own : first.own + u' ' + family;
}

} // namespace greffier::sample
