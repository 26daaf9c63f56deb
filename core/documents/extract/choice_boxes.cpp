#include "core/documents/extract/choice_boxes.h"

#include "core/documents/extract/patterns.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QString kTicked = u"[☒☑✓✔✗✘■⊠]|\\[\\s?[xX✓✔]\\s?\\]|\\(\\s?[xX✓✔]\\s?\\)"_s;
const QString kEmpty = u"[☐□❏❑▢]|\\[\\s{0,3}\\]|\\(\\s{0,3}\\)"_s;
const QString kWord
    = u"[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*(?:[ \\t][\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*)?"_s;

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
    const QString trimmed = text.trimmed();
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
