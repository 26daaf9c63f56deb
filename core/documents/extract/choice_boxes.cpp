#include "core/documents/extract/choice_boxes.h"

#include "core/documents/extract/patterns.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QString kTicked = u"[☒☑✓✔✗✘■⊠]|\\[\\s?[xX✓✔]\\s?\\]|\\(\\s?[xX✓✔]\\s?\\)"_s;
const QString kEmpty = u"[☐□❏❑▢]|\\[\\s{0,3}\\]|\\(\\s{0,3}\\)"_s;
const QString kWord
    = u"[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*(?:[ \\t][\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*)?"_s;

/// A tick that was typed beside a box that stayed empty goes into the box.
QString withLettersInBoxes(const QString& text)
{
    static const QRegularExpression behind(u"(?:%1)[ \\t]*[xX✓✔×](?=[ \\t]+\\p{L})"_s.arg(kEmpty),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression attached(u"(?<!\\p{L})[xX✓✔×](?:%1)"_s.arg(kEmpty),
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression before(
        u"(^|\\n|\\t|[ \\t]{2,})[xX✓✔×][ \\t]+(?:%1)(?=[ \\t]*\\p{L})"_s.arg(kEmpty),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression last(u"^([^☐□❏❑▢\\[(]+.*)(?:%1)[ \\t]*[xX✓✔×]$"_s.arg(kEmpty),
                                         QRegularExpression::DotMatchesEverythingOption);
    return QString(text)
        .replace(behind, u"☒"_s)
        .replace(attached, u"☒"_s)
        .replace(before, u"\\1☒"_s)
        .replace(last, u"\\1☒"_s);
}

} // namespace

ChoiceBoxes choiceBoxes(const QString& text)
{
    static const QRegularExpression boxFirst(
        u"(?:(?<ticked>%1)|(?:%2))[ \\t]*(?<word>%3)"_s.arg(kTicked, kEmpty, kWord),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wordFirst(
        u"(?<word>%3)[ \\t]*[:]?[ \\t]*(?:(?<ticked>%1)|(?:%2))"_s.arg(kTicked, kEmpty, kWord),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression box(u"%1|%2"_s.arg(kTicked, kEmpty));
    ChoiceBoxes boxes;
    const QString trimmed = withLettersInBoxes(text.trimmed());
    const QRegularExpressionMatch first = box.match(trimmed);
    if (!first.hasMatch())
        return boxes;
    // "Yes ☒ No ☐": the words lead where the text ends with a box.
    const qsizetype last = trimmed.lastIndexOf(box);
    const QRegularExpressionMatch ending = box.match(trimmed, last);
    const bool wordsLead = first.capturedStart() > 0 && ending.capturedEnd() == trimmed.size();
    eachMatch(wordsLead ? wordFirst : boxFirst, trimmed,
              [&boxes](const QRegularExpressionMatch& match) {
                  const bool ticked = !match.captured(u"ticked"_s).isEmpty();
                  (ticked ? boxes.ticked : boxes.empty) += match.captured(u"word"_s).trimmed();
              });
    static const QRegularExpression letter(u"(?<!\\p{L})[xX✓✔×](?!\\p{L})"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const bool isOption = boxes.empty.contains(u"X"_s);
    boxes.unclear = boxes.ticked.isEmpty() && !isOption && letter.match(trimmed).hasMatch();
    return boxes;
}

bool isTick(const QString& text)
{
    static const QRegularExpression tick(
        QRegularExpression::anchoredPattern(u"\\s*(?:%1|[xX✓✔×])\\s*"_s.arg(kTicked)));
    return tick.match(text).hasMatch();
}

QString withoutBoxes(const QString& text)
{
    static const QRegularExpression box(u"%1|%2"_s.arg(kTicked, kEmpty));
    return QString(text).remove(box);
}

} // namespace greffier
