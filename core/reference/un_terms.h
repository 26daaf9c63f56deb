#pragma once

#include "core/text/un_language.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// The number of a session in words and figures, agreeing with "session" in its language.
struct Ordinal {
    QString words; ///< "fifty-fifth", "cinquante-cinquième"
    QString wordsOblique; ///< after a preposition: Russian, Arabic; else as words
    QString figure; ///< "55th", "55e"
};

/// A group of addressees of a note verbale.
struct AddresseeForms {
    QString bare; ///< "all permanent missions to ..."
    QString afterOpening; ///< with its preposition, as {addressees} of an opening formula
    QString afterClosing;
};

/// A formula of a note verbale; `{addressees}` stands once in it, or not at all.
struct NoteFormula {
    QString text;
    bool confirmed = true; ///< false: no UN original was read, show as not revised
};

/// Words and formulae of UN documents in six languages.
class UnTerms {
public:
    struct Term {
        QString key; ///< "session.council"
        UnLanguage language = UnLanguage::English;
        QString form; ///< "nominative", "pattern"
        QString text;
        QString source; ///< "translation": made for this table, show as not revised
    };
    struct Tables {
        QList<Term> terms;
        QHash<QString, Ordinal> ordinals; ///< "55:fr"
        QHash<QString, NoteFormula> formulae; ///< "secretariat:neutral:opening:fr"
        QHash<QString, AddresseeForms> addressees; ///< "missions_geneva:fr"
    };

    UnTerms() = default;
    explicit UnTerms(Tables tables);

    /// A term of terms.csv. Without a form the first one of that language. Empty if there is none.
    QString term(const QString& key, UnLanguage language, const QString& form = {}) const;

    const QList<Term>& terms() const { return m_tables.terms; }

    /// 1 to 99.
    std::optional<Ordinal> ordinal(int number, UnLanguage language) const;

    /// sender: secretariat, ohchr, high_commissioner; gender: neutral, masculine, feminine;
    /// position: opening, closing. Languages that do not tell genders apart answer with their
    /// neutral form.
    std::optional<NoteFormula> formula(const QString& sender, const QString& gender,
                                       const QString& position, UnLanguage language) const;

    std::optional<AddresseeForms> addressees(const QString& key, UnLanguage language) const;

private:
    Tables m_tables;
};

} // namespace greffier
