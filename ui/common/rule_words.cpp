#include "ui/common/rule_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kLettersOfHeading = 20; ///< in a line of a heading, unless a word is longer
constexpr int kLinesOfTitle = 3; ///< at most, over the code

QStringList inShortLines(const QString& text)
{
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= kLettersOfHeading)
            lines.last() += u' ' + word;
        else
            lines += word;
    }
    return lines;
}

} // namespace

QString ruleHeading(const QString& rule)
{
    const QString title = ruleTitle(rule);
    if (title == rule)
        return rule;
    QStringList lines = inShortLines(title);
    if (lines.size() > kLinesOfTitle)
        lines = lines.first(kLinesOfTitle - 1) + QStringList{lines.at(kLinesOfTitle - 1) + u'…'};
    return (lines + QStringList{rule}).join(u'\n');
}

} // namespace greffier::ui
