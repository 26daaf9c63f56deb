#pragma once

#include "app/sample/candidacy.h"
#include "app/sample/dice.h"
#include "app/sample/sample_tables.h"

namespace greffier::sample {

/// Invents persons. No name is that of a real person but by chance: family names are put together
/// from invented parts.
class PersonMaker {
public:
    explicit PersonMaker(const SampleTables& tables);

    Person person(int index, const QString& iso2, Dice& dice) const;
    /// How a nationality is written by a person of that language and gender; the State or its
    /// nationals, by chance.
    QString nationality(const QString& iso2, const QString& language, const QString& gender,
                        Dice& dice) const;

private:
    void name(Identity& identity, const Culture& culture, Dice& dice) const;

    const SampleTables& m_tables;
};

/// The name in plain letters for file names and addresses: "Bjørn Sævlidsen" gives "Bjorn
/// Saevlidsen".
QString plainLetters(const QString& name);

/// An invented address; the number of the person keeps namesakes apart.
QString emailOf(const Identity& identity, int index);

} // namespace greffier::sample
