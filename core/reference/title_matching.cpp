#include "core/reference/title_matching.h"

#include "core/text/words.h"

#include <QSet>

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

/// Of 0 to 1, from the weight of the words both titles have and that of each; never quite 1, which
/// is for the same title.
double similarity(double common, double weight, double knownWeight)
{
    // Sums of the same numbers in another order differ in the last digit.
    constexpr double kRounding = 1e-9;
    const double both = std::min(0.99, 2 * common / (weight + knownWeight));
    const bool shortened = common >= weight - kRounding;
    return shortened ? kShortened + (1 - kShortened) * both : both;
}

} // namespace

TitleMatching::TitleMatching(const QList<KnownTitle>& titles)
{
    QHash<QString, QSet<QString>> mandatesByStem;
    QSet<QString> mandates;
    for (const KnownTitle& title : titles) {
        mandates += title.code;
        for (const QString& stem : stemsOf(title.text)) {
            mandatesByStem[stem] += title.code;
            m_entriesByStem[stem] += m_entries.size();
        }
        m_entries += {title.code, foldedCompact(title.text), 0};
    }
    for (auto stem = mandatesByStem.cbegin(); stem != mandatesByStem.cend(); ++stem) {
        const double share = double(stem->size()) / double(mandates.size());
        const double weight = 0.1 - std::log(share);
        m_weights.insert(stem.key(), weight);
        for (const qsizetype entry : m_entriesByStem.value(stem.key()))
            m_entries[entry].weight += weight;
    }
}

QList<TitleMatching::Score> TitleMatching::scores(const QString& title) const
{
    // A word that no title has weighs as much as the average word: it speaks against any of them.
    constexpr double kUnknown = 2.0;
    double weight = 0;
    QHash<qsizetype, double> common;
    for (const QString& stem : stemsOf(title)) {
        const double stemWeight = m_weights.value(stem, kUnknown);
        weight += stemWeight;
        for (const qsizetype entry : m_entriesByStem.value(stem))
            common[entry] += stemWeight;
    }
    const QString compact = foldedCompact(title);
    QHash<QString, double> best;
    for (auto shared = common.cbegin(); shared != common.cend(); ++shared) {
        const Entry& entry = m_entries.at(shared.key());
        double& known = best[entry.code];
        known = std::max(known, similarity(*shared, weight, entry.weight));
        if (compact == entry.compact)
            known = 1;
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
