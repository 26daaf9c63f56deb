#include "core/reference/states.h"

#include "core/text/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// What stands around the word that matters: "citizen of the Republic of Mali", "nationalité
/// malienne".
const QSet<QString>& wordsAround()
{
    static const QSet<QString> words{u"the"_s,
                                     u"of"_s,
                                     u"a"_s,
                                     u"an"_s,
                                     u"nationality"_s,
                                     u"national"_s,
                                     u"citizen"_s,
                                     u"citizenship"_s,
                                     u"passport"_s,
                                     u"holder"_s,
                                     u"le"_s,
                                     u"la"_s,
                                     u"les"_s,
                                     u"l"_s,
                                     u"de"_s,
                                     u"du"_s,
                                     u"des"_s,
                                     u"d"_s,
                                     u"nationalite"_s,
                                     u"citoyen"_s,
                                     u"citoyenne"_s,
                                     u"ressortissant"_s,
                                     u"ressortissante"_s,
                                     u"passeport"_s,
                                     u"el"_s,
                                     u"los"_s,
                                     u"las"_s,
                                     u"del"_s,
                                     u"nacionalidad"_s,
                                     u"nacional"_s,
                                     u"ciudadano"_s,
                                     u"ciudadana"_s,
                                     u"ciudadania"_s,
                                     u"гражданин"_s,
                                     u"гражданка"_s,
                                     u"гражданство"_s,
                                     u"الجنسيه"_s,
                                     u"جنسيه"_s,
                                     u"مواطن"_s,
                                     u"مواطنه"_s};
    return words;
}

QStringList withoutWordsAround(QStringList words)
{
    while (words.size() > 1 && wordsAround().contains(words.first()))
        words.removeFirst();
    while (words.size() > 1 && wordsAround().contains(words.last()))
        words.removeLast();
    return words;
}

/// "Korea, Republic of" and "Republic of Korea" have the same words. Marked, so as not to be mixed
/// up with words written together.
QString bagKey(QStringList words)
{
    words.removeIf([](const QString& word) { return wordsAround().contains(word); });
    words.sort();
    return words.size() > 1 ? u"words:"_s + words.join(u' ') : QString();
}

/// Chinese says "of nationality" and "person" behind the name.
QString withoutChineseSuffix(const QString& word)
{
    for (const QString& suffix : {u"国籍"_s, u"公民"_s, u"籍"_s, u"人"_s}) {
        if (word.endsWith(suffix) && word.size() > suffix.size() + 1)
            return word.chopped(suffix.size());
    }
    return word;
}

/// "المغربية" is "مغربية" with the article; in names that always bear it, it is found as it stands.
QStringList withoutArabicArticle(QStringList words)
{
    const QString article = u"ال"_s;
    for (QString& word : words) {
        if (word.startsWith(article) && word.size() > article.size() + 2)
            word.remove(0, article.size());
    }
    return words;
}

/// Whether one letter more, less, other or two exchanged make the one out of the other.
bool isOneSlipApart(const QString& first, const QString& second)
{
    const QString& shorter = first.size() <= second.size() ? first : second;
    const QString& longer = first.size() <= second.size() ? second : first;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype at = 0;
    while (at < shorter.size() && shorter.at(at) == longer.at(at))
        ++at;
    if (longer.size() > shorter.size())
        return QStringView(shorter).mid(at) == QStringView(longer).mid(at + 1);
    if (QStringView(shorter).mid(at + 1) == QStringView(longer).mid(at + 1))
        return true;
    return at + 1 < shorter.size() && shorter.at(at) == longer.at(at + 1)
        && shorter.at(at + 1) == longer.at(at)
        && QStringView(shorter).mid(at + 2) == QStringView(longer).mid(at + 2);
}

QStringList inOrder(const QSet<QString>& codes)
{
    QStringList list(codes.begin(), codes.end());
    list.sort();
    return list;
}

} // namespace

States::States(QList<State> states, const QList<Word>& aliases, const QList<Word>& nationals)
    : m_states(std::move(states))
    , m_words([states = m_states, words = aliases + nationals] { return indexOf(states, words); })
{
    for (qsizetype at = 0; at < m_states.size(); ++at)
        m_byIso2.insert(m_states.at(at).iso2, at);
    for (const Word& alias : aliases)
        m_aliases[alias.language + u':' + alias.iso2] += alias.text;
}

States::WordIndex States::indexOf(const QList<State>& states, const QList<Word>& words)
{
    WordIndex index;
    const auto add = [&index](const QString& iso2, const QString& text) {
        const QStringList parts = withoutWordsAround(foldedWords(text));
        for (const QString& key : {parts.join(QString()), bagKey(parts)}) {
            if (!key.isEmpty() && !index.value(key).contains(iso2))
                index[key] += iso2;
        }
    };
    for (const State& state : states) {
        for (const QString& name : state.names)
            add(state.iso2, name);
        add(state.iso2, state.formalNameEnglish);
        add(state.iso2, state.formalNameFrench);
    }
    for (const Word& word : words)
        add(word.iso2, word.text);
    return index;
}

const State* States::find(const QString& iso2) const
{
    const auto at = m_byIso2.constFind(iso2);
    return at == m_byIso2.cend() ? nullptr : &m_states.at(*at);
}

QString States::name(const QString& iso2, UnLanguage language) const
{
    const State* state = find(iso2);
    return state ? state->names.value(language) : QString();
}

QStringList States::namesAndAliases(const QString& iso2, UnLanguage language) const
{
    QStringList all{name(iso2, language)};
    all += m_aliases.value(toCode(language) + u':' + iso2);
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QStringList States::lookUp(const QString& phrase) const
{
    const QString code = phrase.trimmed();
    if (code == code.toUpper() && (code.size() == 2 || code.size() == 3)) {
        for (const State& state : m_states) {
            if (state.iso2 == code || state.iso3 == code)
                return {state.iso2};
        }
    }
    const QStringList words = withoutWordsAround(foldedWords(phrase));
    const QString together = words.join(QString());
    for (const QString& key : {together, withoutChineseSuffix(together), bagKey(words),
                               withoutArabicArticle(words).join(QString())}) {
        QStringList found = m_words->value(key);
        if (!found.isEmpty()) {
            found.sort();
            return found;
        }
    }
    return {};
}

QStringList States::lookUpWithSlip(const QString& phrase) const
{
    constexpr qsizetype kShortest = 6; // in shorter words a letter makes another country
    const QString together = withoutWordsAround(foldedWords(phrase)).join(QString());
    if (together.size() < kShortest)
        return {};
    QSet<QString> found;
    for (auto known = m_words->cbegin(); known != m_words->cend(); ++known) {
        if (known.key().size() >= kShortest && isOneSlipApart(known.key(), together))
            found.unite(QSet<QString>(known->begin(), known->end()));
    }
    return inOrder(found);
}

NationalityMatch States::recognise(const QString& text) const
{
    const QString written = tidied(text).trimmed();
    if (const QStringList found = lookUp(written); !found.isEmpty())
        return {found, false};

    // "Congolese (DRC)": what stands in brackets explains what stands before them.
    static const QRegularExpression brackets(u"^([^()]+)\\(([^()]+)\\)\\s*$"_s);
    if (const auto match = brackets.match(written); match.hasMatch()) {
        const QStringList before = lookUp(match.captured(1));
        const QStringList inside = lookUp(match.captured(2));
        const QStringList both
            = inOrder(QSet<QString>(before.begin(), before.end())
                          .intersect(QSet<QString>(inside.begin(), inside.end())));
        if (!both.isEmpty())
            return {both, false};
        if (before.isEmpty() != inside.isEmpty())
            return {before + inside, false};
    }
    const QStringList near = lookUpWithSlip(written);
    return {near, !near.isEmpty()};
}

} // namespace greffier
