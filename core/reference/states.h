#pragma once

#include "core/base/lazy.h"
#include "core/text/un_language.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// A State as the UN names it: the Member States, the Holy See and the State of Palestine.
struct State {
    QString iso2;
    QString iso3;
    QString m49; ///< three digits
    QHash<UnLanguage, QString> names; ///< short name, without article
    QHash<UnLanguage, QString> articles; ///< "the", "l'", "el"; languages without one are absent
    QString formalNameEnglish; ///< with article
    QString formalNameFrench;
    QString status; ///< member, observer_state

    bool operator==(const State&) const = default;
};

/// What a nationality as written can mean.
struct NationalityMatch {
    QStringList candidates; ///< ISO 3166 alpha-2, sorted; empty: not recognised
    bool guessed = false; ///< a slip of one letter was passed over

    bool isSure() const { return candidates.size() == 1 && !guessed; }
    /// The one State it means; empty if none or several.
    QString iso2() const { return candidates.size() == 1 ? candidates.first() : QString(); }
};

/// The States of the world, with everything needed to print and to recognise them.
class States {
public:
    /// Another name of a State, or a word for its nationals.
    struct Word {
        QString iso2;
        QString language;
        QString text;
    };

    States() = default;
    States(QList<State> states, const QList<Word>& aliases, const QList<Word>& nationals);

    const QList<State>& all() const { return m_states; }

    /// Nothing for a code that is no State's.
    const State* find(const QString& iso2) const;

    /// Short name without article; empty for a code that is no State's.
    QString name(const QString& iso2, UnLanguage language) const;

    /// Short name and aliases in a language, without repetition.
    QStringList namesAndAliases(const QString& iso2, UnLanguage language) const;

    /// A nationality as an applicant writes it, in any of the six languages: name, alias, formal
    /// name, adjective, name of an inhabitant, ISO code. "Congolese" has two candidates.
    NationalityMatch recognise(const QString& text) const;

private:
    using WordIndex = QHash<QString, QStringList>; ///< folded text to ISO codes

    static WordIndex indexOf(const QList<State>& states, const QList<Word>& words);
    QStringList lookUp(const QString& phrase) const;
    QStringList lookUpWithSlip(const QString& phrase) const;

    QList<State> m_states;
    QHash<QString, qsizetype> m_byIso2;
    QHash<QString, QStringList> m_aliases; ///< "fr:CI" to texts
    Lazy<WordIndex> m_words;
};

} // namespace greffier
