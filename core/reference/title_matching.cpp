#include "core/reference/title_matching.h"

#include "core/text/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Long enough to tell words apart, short enough to drop the endings of cases, genders and plurals.
constexpr qsizetype kStemLength = 6;

/// A title of which nothing is foreign to the known one is that title shortened, however much is
/// missing: "Special Rapporteur on torture". Whether it could be another's too is seen from the
/// next score.
constexpr double kShortened = 0.6;

bool isHan(QChar letter) { return QChar::script(letter.unicode()) == QChar::Script_Han; }

/// Arabic writes "and", "in", "for" and "the" onto the word.
QString withoutArabicPrefix(const QString& word)
{
    static const QStringList prefixes{u"وال"_s, u"بال"_s, u"فال"_s, u"كال"_s, u"لل"_s,
                                      u"ال"_s,  u"و"_s,   u"ب"_s,   u"ل"_s};
    for (const QString& prefix : prefixes) {
        if (word.startsWith(prefix) && word.size() >= prefix.size() + 3)
            return word.mid(prefix.size());
    }
    return word;
}

/// Words that connect without saying what a mandate is about, and the two French ways to say "human
/// rights", as stems.
bool isConnecting(const QString& stem)
{
    static const QSet<QString> stems{u"charge"_s, u"questi"_s, u"issue"_s, u"encarg"_s,
                                     u"cuesti"_s, u"homme"_s,  u"humain"_s};
    return stems.contains(stem);
}

/// Small words carry no meaning; in Chinese two characters together stand for a word.
QSet<QString> stemsOf(const QString& text)
{
    QSet<QString> stems;
    for (const QString& word : foldedWords(text)) {
        if (isHan(word.front())) {
            for (qsizetype at = 0; at + 1 < word.size(); ++at)
                stems += word.mid(at, 2);
        } else if (word.size() > 3 || word.front().isDigit()) {
            const QString stem = withoutArabicPrefix(word).left(kStemLength);
            if (!isConnecting(stem))
                stems += stem;
        }
    }
    return stems;
}

} // namespace

TitleMatching::TitleMatching(const QList<KnownTitle>& titles)
{
    QHash<QString, QSet<QString>> mandatesByStem;
    QSet<QString> mandates;
    for (const KnownTitle& title : titles) {
        Entry entry{title.code, foldedCompact(title.text), stemsOf(title.text), 0};
        mandates += entry.code;
        for (const QString& stem : std::as_const(entry.stems))
            mandatesByStem[stem] += entry.code;
        m_entries += entry;
    }
    for (auto stem = mandatesByStem.cbegin(); stem != mandatesByStem.cend(); ++stem) {
        const double share = double(stem->size()) / double(mandates.size());
        m_weights.insert(stem.key(), 0.1 - std::log(share));
    }
    for (Entry& entry : m_entries)
        entry.weight = weightOf(entry.stems);
}

double TitleMatching::weightOf(const QSet<QString>& stems) const
{
    // A word that no title has weighs as much as the average word: it speaks against any of them.
    constexpr double kUnknown = 2.0;
    double weight = 0;
    for (const QString& stem : stems)
        weight += m_weights.value(stem, kUnknown);
    return weight;
}

QList<TitleMatching::Score> TitleMatching::scores(const QString& title) const
{
    const QString compact = foldedCompact(title);
    const QSet<QString> stems = stemsOf(title);
    const double weight = weightOf(stems);
    QHash<QString, double> best;
    for (const Entry& entry : m_entries) {
        const double common = weightOf(QSet(entry.stems).intersect(stems));
        if (common <= 0)
            continue;
        double similarity = std::min(0.99, 2 * common / (weight + entry.weight));
        if (common >= weight)
            similarity = kShortened + (1 - kShortened) * similarity;
        if (compact == entry.compact)
            similarity = 1;
        double& known = best[entry.code];
        known = std::max(known, similarity);
    }
    QList<Score> scores;
    for (auto score = best.cbegin(); score != best.cend(); ++score)
        scores += {score.key(), score.value()};
    std::sort(scores.begin(), scores.end(), [](const Score& first, const Score& second) {
        return first.similarity != second.similarity ? first.similarity > second.similarity
                                                     : first.code < second.code;
    });
    return scores;
}

} // namespace greffier
