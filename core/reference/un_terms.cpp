#include "core/reference/un_terms.h"

using namespace Qt::StringLiterals;

namespace greffier {

UnTerms::UnTerms(Tables tables)
    : m_tables(std::move(tables))
{
}

QString UnTerms::term(const QString& key, UnLanguage language, const QString& form) const
{
    for (const Term& term : m_tables.terms) {
        if (term.key == key && term.language == language && (form.isEmpty() || term.form == form))
            return term.text;
    }
    return {};
}

std::optional<Ordinal> UnTerms::ordinal(int number, UnLanguage language) const
{
    const auto found
        = m_tables.ordinals.constFind(QString::number(number) + u':' + toCode(language));
    return found == m_tables.ordinals.cend() ? std::nullopt : std::optional(*found);
}

std::optional<NoteFormula> UnTerms::formula(const QString& sender, const QString& gender,
                                            const QString& position, UnLanguage language) const
{
    for (const QString& form : {gender, u"neutral"_s}) {
        const auto found = m_tables.formulae.constFind(
            QStringList{sender, form, position, toCode(language)}.join(u':'));
        if (found != m_tables.formulae.cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<AddresseeForms> UnTerms::addressees(const QString& key, UnLanguage language) const
{
    const auto found = m_tables.addressees.constFind(key + u':' + toCode(language));
    return found == m_tables.addressees.cend() ? std::nullopt : std::optional(*found);
}

} // namespace greffier
