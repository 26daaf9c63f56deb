#include "ui/actions/fuzzy_match.h"

#include "core/text/words.h"

#include <algorithm>
#include <vector>

namespace greffier::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kFollows = 7; ///< right after the letter before it
constexpr int kBeginsWord = 6;

/// The most that the letters, each found after the one before, can be worth; 0: they cannot be
/// found.
int best(const QString& letters, const QString& text)
{
    const auto length = static_cast<std::size_t>(text.size());
    std::vector<int> before(length + 1, 0); // worth of the letters so far, the last one at [place]
    for (qsizetype i = 0; i < letters.size(); ++i) {
        std::vector<int> now(length + 1, 0);
        int reached = i == 0 ? kLetter : 0; // the most of all places left of the one before this
        for (std::size_t place = 1; place <= length; ++place) {
            const int adjacent = before[place - 1];
            const auto at = static_cast<qsizetype>(place) - 1;
            if (text.at(at) == letters.at(i) && std::max(reached, adjacent) > 0) {
                const bool begins = at == 0 || text.at(at - 1) == u' ';
                now[place] = kLetter + (begins ? kBeginsWord : 0)
                    + std::max(reached, adjacent > 0 ? adjacent + kFollows : 0);
            }
            reached = std::max(reached, adjacent);
        }
        before = std::move(now);
    }
    return *std::max_element(before.begin(), before.end());
}

} // namespace

int fuzzyScore(const QString& typed, const QString& text)
{
    const QString letters = foldedCompact(typed);
    const QString words = folded(text);
    const int worth = letters.isEmpty() ? kLetter : best(letters, words);
    // Of two texts that fit equally the shorter one is meant.
    return worth == 0 ? 0 : worth * 100 - static_cast<int>(std::min<qsizetype>(words.size(), 99));
}

} // namespace greffier::ui
