#include "core/documents/extract/resolution_reader.h"

#include "core/documents/extract/patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using Kind = ResolutionMention::Kind;

const QString kNumber
    = u"(?:(?:19[4-9]\\d|20\\d\\d)/\\d{1,3}|S-\\d{1,2}/\\d{1,3}|\\d{1,2}/\\d{1,3})"_s;

void add(QList<ResolutionMention>& mentions, const ResolutionMention& mention)
{
    const auto overlaps = [&mention](const ResolutionMention& other) {
        return mention.start < other.end && other.start < mention.end;
    };
    if (std::none_of(mentions.cbegin(), mentions.cend(), overlaps))
        mentions.append(mention);
}

void addSymbols(QList<ResolutionMention>& mentions, const QString& text)
{
    static const QRegularExpression symbol = looseRegex(
        u"(?<![\\p{L}/])(A/HRC|E/CN\\.4|A|E)/(RES|DEC|PRST)/(%1)(?![\\d/])"_s.arg(kNumber));
    eachMatch(symbol, text, [&mentions](const QRegularExpressionMatch& match) {
        const QString body = match.captured(1).toUpper();
        const bool ours = body == u"A/HRC"_s || body == u"E/CN.4"_s;
        const bool resolution = match.captured(2).toUpper() == u"RES"_s;
        const Kind kind = !resolution ? Kind::Decision : ours ? Kind::Resolution : Kind::OtherBody;
        add(mentions, {match.capturedStart(), match.capturedEnd(), match.captured(3), kind});
    });
}

const QString kOtherBody
    = u"(?:General Assembly|Assemblée générale|Asamblea General|Генеральн\\p{L}+ Ассамбле|الجمعية "
      u"العامة|大会"
      "|Economic and Social Council|Conseil économique et social|ECOSOC|Security Council"
      "|Conseil de sécurité)"_s;

bool namesAnotherBody(const QString& text)
{
    static const QRegularExpression body = looseRegex(kOtherBody);
    return body.match(text).hasMatch();
}

/// "60/251 of the General Assembly", and not "54/22 and General Assembly resolution 60/251".
bool goesOnWithAnotherBody(const QString& after)
{
    static const QRegularExpression body = looseRegex(
        u"^[\\s,]*(?:(?:of|by|the|de|du|del|la|l|d)(?:'|\\s)\\s*){0,3}"_s + kOtherBody);
    return body.match(after).hasMatch();
}

/// "resolution 5/1", "resolutions 5/1 and 5/2 of the Council", "résolutions 44/5, 45/4".
void addWorded(QList<ResolutionMention>& mentions, const QString& text)
{
    static const QRegularExpression worded = looseRegex(
        u"(?<!\\p{L})(?<word>resolutions?|res\\.?|résolutions?|rés\\.?|resoluci(?:ón|ones)|"
        u"резолюци\\p{L}*"
        "|(?:ال)?قرارا?ت?(?:ها|ه)?|decisions?|décisions?|decisi(?:ón|ones)|решени\\p{L}*|(?:ال)?"
        "مقرر(?!ة?\\s+الخاص))"
        "(?<between>(?:\\s+|[.:])(?:[^\\d\\s()\\[\\];,.]+\\s+){0,5}?(?:A/HRC/RES/)?)"
        "(?<numbers>%1(?:\\s*(?:,|and|et|y|и|و|or|ou|&)\\s*(?:%1))*)(?![\\d/])"_s.arg(kNumber));
    static const QRegularExpression one(kNumber);
    eachMatch(worded, text, [&](const QRegularExpressionMatch& match) {
        static const QRegularExpression decision
            = looseRegex(u"^(?:decis|décis|решен|(?:ال)?مقرر(?!ة?\\s+الخاص))"_s);
        const QString after = text.mid(match.capturedEnd(), 40);
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 24);
        const QString before = text.mid(from, match.capturedStart() - from);
        Kind kind = Kind::Resolution;
        if (decision.match(match.captured(u"word"_s)).hasMatch())
            kind = Kind::Decision;
        else if (goesOnWithAnotherBody(after) || namesAnotherBody(before.section(u'(', -1))
                 || namesAnotherBody(match.captured(u"between"_s)))
            kind = Kind::OtherBody;
        bool first = true;
        eachMatch(one, match.captured(u"numbers"_s), [&](const QRegularExpressionMatch& number) {
            const qsizetype start = match.capturedStart(u"numbers"_s) + number.capturedStart();
            add(mentions,
                {first ? match.capturedStart() : start, start + number.capturedLength(),
                 number.captured(), kind});
            first = false;
        });
    });
}

void addChinese(QList<ResolutionMention>& mentions, const QString& text)
{
    static const QRegularExpression chinese(
        u"第?\\s*(%1)\\s*号\\s*(?:[、,和]\\s*第?\\s*%1\\s*号\\s*)?(决议|决定)"_s.arg(kNumber));
    eachMatch(chinese, text, [&](const QRegularExpressionMatch& match) {
        const QString before = text.mid(std::max<qsizetype>(0, match.capturedStart() - 4),
                                        std::min<qsizetype>(4, match.capturedStart()));
        const Kind kind = match.captured(2) == u"决定"_s ? Kind::Decision
            : before.endsWith(u"大会"_s)                 ? Kind::OtherBody
                                                         : Kind::Resolution;
        add(mentions, {match.capturedStart(), match.capturedEnd(), match.captured(1), kind});
    });
}

} // namespace

QList<ResolutionMention> resolutionMentions(const QString& text)
{
    QList<ResolutionMention> mentions;
    addSymbols(mentions, text);
    addWorded(mentions, text);
    addChinese(mentions, text);
    std::sort(mentions.begin(), mentions.end(),
              [](const auto& a, const auto& b) { return a.start < b.start; });
    return mentions;
}

bool isProcedural(const ResolutionMention& mention)
{
    static const QStringList procedural{u"5/1"_s, u"5/2"_s, u"16/21"_s, u"6/102"_s, u"30/115"_s};
    return mention.kind != Kind::Resolution || procedural.contains(mention.number);
}

std::optional<ResolutionMention> mandateResolution(const QString& text)
{
    for (const ResolutionMention& mention : resolutionMentions(text)) {
        if (!isProcedural(mention))
            return mention;
    }
    // In brackets, or alone on its line as a cell of a table is.
    static const QRegularExpression bare = looseRegex(
        u"[(\\[]\\s*(?:HRC|CDH|Council|Conseil)?\\s*(?<a>%1)\\s*[)\\]]|(?<=\\n)\\s*(?<b>%1)\\s*(?=\\n|$)"_s
            .arg(kNumber));
    const QRegularExpressionMatch match = bare.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const ResolutionMention mention{match.capturedStart(), match.capturedEnd(),
                                    match.captured(u"a"_s) + match.captured(u"b"_s),
                                    Kind::Resolution};
    if (isProcedural(mention))
        return std::nullopt;
    return mention;
}

QStringList resolutionNumbers(const QString& text)
{
    QStringList numbers;
    for (const ResolutionMention& mention : resolutionMentions(text)) {
        if (mention.kind == Kind::Resolution && !numbers.contains(mention.number))
            numbers += mention.number;
    }
    return numbers;
}

} // namespace greffier
