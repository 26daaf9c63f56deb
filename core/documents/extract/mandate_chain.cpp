#include "core/documents/extract/mandate_chain.h"

#include "core/documents/extract/patterns.h"
#include "core/documents/extract/resolution_reader.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

enum class Deed { Established, Extended };

struct Verb {
    qsizetype place = 0;
    Deed deed = Deed::Established;
};

QList<Verb> verbsIn(const QString& sentence)
{
    static const QRegularExpression created = looseRegex(
        u"(?<!\\p{L})(?:creat(?:ed|ion)|establish(?:ed|ment)|set up|appointed a|cré[ée]{1,2}s?|création|institu[ée]e?s?|établie?s?|cread[oa]|creó|creación|establecid[oa]|estableció|учрежд[её]н\\p{L}*|учредил\\p{L}*|создан\\p{L}*)(?!\\p{L})|[أا]نشئت?|[أا]نشأت?|إنشاء|设立|创设|成立"_s);
    static const QRegularExpression extended = looseRegex(
        u"(?<!\\p{L})(?:exten(?:d(?:ed)?|sion)s?|renew(?:ed|al)s?|prolong(?:é|ation)e?s?|prorog(?:é|ation)e?s?|renouvel(?:é|lement)e?s?|reconduite?s?|prorrog(?:ado|ada|ó|aron)|prórrogas?|renovad[oa]|renovó|renovación|amplió|продл[её]\\p{L}+|продлил\\p{L}*|возобновл[её]н\\p{L}*)(?!\\p{L})|م[ُ]?ددت?|تمديد|ج[ُ]?ددت?|تجديد|延长|延期|续延"_s);
    QList<Verb> verbs;
    eachMatch(created, sentence, [&verbs](const QRegularExpressionMatch& match) {
        verbs.append({match.capturedStart(), Deed::Established});
    });
    eachMatch(extended, sentence, [&verbs](const QRegularExpressionMatch& match) {
        verbs.append({match.capturedStart(), Deed::Extended});
    });
    std::sort(verbs.begin(), verbs.end(),
              [](const Verb& a, const Verb& b) { return a.place < b.place; });
    return verbs;
}

/// What the words around a citation say was done by it: the verb before it, else the one after.
std::optional<Deed> deedOf(const QList<Verb>& verbs, qsizetype citation)
{
    if (verbs.isEmpty())
        return std::nullopt;
    std::optional<Deed> before;
    for (const Verb& verb : verbs) {
        if (verb.place < citation)
            before = verb.deed;
    }
    return before ? before : verbs.first().deed;
}

/// The first year in some words; 0 if there is none.
int yearIn(const QString& words)
{
    static const QRegularExpression year(u"(?<![\\d/])(19[4-9]\\d|20\\d\\d)(?![\\d/])"_s);
    return year.match(words).captured(1).toInt();
}

/// The years of the citations in a sentence, one each: either all stand in front of theirs ("en
/// 2014 (résolution 26/6), en 2017 (résolution 35/3)") or all behind ("26/6 in 2014, 35/3 in
/// 2017").
QList<int> yearsOf(const QString& sentence, const QList<ResolutionMention>& cited)
{
    const auto between = [&](qsizetype index) {
        const qsizetype from = index == 0 ? 0 : cited.at(index - 1).end;
        const qsizetype to = index < cited.size() ? cited.at(index).start : sentence.size();
        return sentence.mid(from, to - from);
    };
    QList<int> ahead;
    QList<int> behind;
    for (qsizetype i = 0; i < cited.size(); ++i) {
        ahead += yearIn(between(i));
        behind += yearIn(between(i + 1));
    }
    return ahead.first() > 0 ? ahead : behind;
}

bool namesCommission(const QString& words)
{
    static const QRegularExpression commission = looseRegex(
        u"Commission(?! européenne)|Comisión|Комисси\\p{L}+|لجنة حقوق الإنسان|人权委员会"_s);
    return commission.match(words).hasMatch();
}

MandatePageDraft::Step stepOf(const ResolutionMention& mention, int year)
{
    // Only the Commission, whose last session was in 2006, counted its resolutions by years.
    const bool ofCommission = mention.number.section(u'/', 0, 0).size() == 4;
    MandatePageDraft::Step step;
    step.resolution = mention.number;
    step.body = ofCommission ? u"CHR"_s : u"HRC"_s;
    step.year = ofCommission ? mention.number.section(u'/', 0, 0).toInt() : year;
    return step;
}

bool isNewIn(const MandateChain& chain, const QString& resolution)
{
    return chain.established.resolution != resolution
        && std::none_of(chain.renewals.cbegin(), chain.renewals.cend(),
                        [&resolution](const auto& step) { return step.resolution == resolution; });
}

/// The resolutions of a sentence that may set up or extend a mandate. Once one is cited, "13/4 in
/// 2010" is another.
QList<ResolutionMention> citedIn(const QString& sentence)
{
    static const QRegularExpression bare(
        u"(?<![\\d/\\p{L}.-])(?:\\d{1,2}|19[4-9]\\d|20\\d\\d)/\\d{1,3}(?![\\d/])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QList<ResolutionMention> worded = resolutionMentions(sentence);
    QList<ResolutionMention> cited = worded;
    if (!worded.isEmpty()) {
        eachMatch(bare, sentence, [&](const QRegularExpressionMatch& match) {
            const auto covers = [&match](const ResolutionMention& mention) {
                return mention.start <= match.capturedStart() && match.capturedEnd() <= mention.end;
            };
            if (match.capturedStart() > worded.first().start
                && std::none_of(worded.cbegin(), worded.cend(), covers))
                cited.append({match.capturedStart(), match.capturedEnd(), match.captured(),
                              ResolutionMention::Kind::Resolution});
        });
    }
    cited.removeIf(isProcedural);
    std::sort(cited.begin(), cited.end(),
              [](const auto& a, const auto& b) { return a.start < b.start; });
    return cited;
}

void readSentence(MandateChain& chain, const ReadingText& text, const ReadingText::Span& span)
{
    const QString sentence = text.plain().mid(span.start, span.end - span.start);
    const QList<Verb> verbs = verbsIn(sentence);
    if (verbs.isEmpty())
        return;
    const QList<ResolutionMention> cited = citedIn(sentence);
    if (cited.isEmpty()) {
        // The year and the body may be told without the resolution.
        if (verbs.first().deed == Deed::Established && chain.established.resolution.isEmpty()
            && chain.established.year == 0 && yearIn(sentence) > 0) {
            chain.established.year = yearIn(sentence);
            chain.established.body = namesCommission(sentence) ? u"CHR"_s : QString();
            chain.establishedEvidence = text.evidence(span.start, span.end);
        }
        return;
    }
    const QList<int> years = yearsOf(sentence, cited);
    for (qsizetype i = 0; i < cited.size(); ++i) {
        const auto deed = deedOf(verbs, cited.at(i).start);
        const MandatePageDraft::Step step = stepOf(cited.at(i), years.at(i));
        if (!isNewIn(chain, step.resolution))
            continue;
        if (deed == Deed::Established && chain.established.resolution.isEmpty()) {
            chain.established = step;
            chain.establishedEvidence = text.evidence(span.start, span.end);
        } else if (deed == Deed::Extended) {
            chain.renewals += step;
            if (chain.renewalsEvidence.isEmpty())
                chain.renewalsEvidence = text.evidence(span.start, span.end);
        }
    }
}

} // namespace

MandateChain readMandateChain(const ReadingText& text)
{
    MandateChain chain;
    qsizetype from = 0;
    while (from < text.plain().size()) {
        const ReadingText::Span span = text.sentenceAround(from);
        if (span.end <= from)
            break;
        readSentence(chain, text, span);
        from = span.end;
    }
    return chain;
}

} // namespace greffier
