#include "core/documents/extract/seat_reader.h"

#include "core/documents/extract/mandate_title.h"
#include "core/documents/extract/mandate_words.h"
#include "core/documents/extract/number_words.h"
#include "core/documents/extract/patterns.h"
#include "core/documents/extract/reading_text.h"
#include "core/documents/extract/resolution_reader.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

// "member from", "membre issu du", "elected from among"; also the bare beginnings of such a phrase.
const QString kMember
    = u"(?:(?:member|expert|membre|miembro|член|عضو)\\p{L}*[\\s:]+(?:position\\s+)?)?(?:(?:to be "
      u")?(?:elected|nominated|appointed|coming)\\s+)?"
      "(?:from(?: among)?|représentant|issue?s?\\s+d(?:e la|e l'|es|u|e|')|élue?s? parmi|provenant "
      "d(?:e la|e l'|es|u|e|')"
      "|procedente de|proveniente de)|(?:member|membre|miembro|член|عضو)\\p{L}*\\s+(?:of|for|de(?:l| los| la)?|d'|des|du|من|от|из)|来自|成员"_s;

QList<Region> allRegions(QStringView scheme)
{
    static const QStringList groups{u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s,
                                    u"WEOG"_s};
    static const QStringList peoples{u"AFRICA"_s, u"ARCTIC"_s,        u"ASIA"_s,   u"CSAC"_s,
                                     u"EERCAT"_s, u"NORTH_AMERICA"_s, u"PACIFIC"_s};
    QList<Region> regions;
    for (const QString& code : scheme == kUnGroups ? groups : peoples)
        regions.append({scheme.toString(), code});
    return regions;
}

/// "one from African States and one from Asia-Pacific States".
QList<Region> oneFromEach(const QString& words, QStringView scheme, const RegionNames& names)
{
    static const QRegularExpression one
        = looseRegex(u"(?<!\\p{L})(?:one|une?)\\s+(?:member\\s+|membre\\s+)?(?:from|issue?\\s+d(?:"
                     u"e la|e l'|es|u|e|')|pour)\\s*"
                     "(?<region>.+?)(?=\\s*(?:,|;|\\)|\\band one\\b|\\bet une?\\b|$))"_s);
    QList<Region> regions;
    eachMatch(one, words, [&](const QRegularExpressionMatch& match) {
        if (const auto region = names.recognise(match.captured(u"region"_s), scheme))
            regions.append(*region);
    });
    return regions;
}

/// The seats a phrase speaks of; none if it does not speak of seats.
QList<Region> seatsIn(const QString& words, QStringView scheme, const RegionNames& names)
{
    static const QRegularExpression each = looseRegex(
        u"(?:from|for|per|par|pour|de|por|от|من)\\s+(?:each|every|chaque|chacun|cada|кажд\\p{L}+|كل)|(?:one|une?)\\s+(?:\\p{L}+\\s+)?(?:per|par)\\s+(?:regional\\s+)?(?:group|région|region)|每[个一]?(?:区域|地区)?(?:集团|区域|地区|组)|各(?:区域|地区)"_s);
    static const QRegularExpression several = looseRegex(
        u"(?<!\\p{L})(?<count>%1)\\s*(?:个|名|位|项|席)?\\s*(?:\\p{L}+\\s+)?(?:members?|membres?|miembros?|член\\p{L}*|أعضاء|(?:区域)?成员|seats?|sièges?|puestos?|мест\\p{L}*|مقاعد|席位|experts?|expertos?|эксперт\\p{L}*|خبراء|专家|positions?|posts?|postes?|должност\\p{L}+|vacanc(?:y|ies)|vacants?|vacantes?|вакан\\p{L}+|شواغر|空缺|mandats?)(?!\\p{L})"_s
            .arg(numberWordPattern()));
    if (each.match(words).hasMatch())
        return allRegions(scheme);
    const QList<Region> listed = oneFromEach(words, scheme, names);
    if (listed.size() > 1)
        return listed;
    if (const auto region = names.recognise(words, scheme))
        return {*region};
    const QRegularExpressionMatch match = several.match(words);
    const int count = numberByWord(match.captured(u"count"_s));
    return count > 1 ? QList<Region>(count) : QList<Region>();
}

struct Piece {
    qsizetype start = 0; ///< with the bracket or comma in front
    qsizetype end = 0;
    QString words;
    bool bracketed = false;
};

/// What may be about the seat: contents of brackets, and what follows a comma, a dash or a line
/// end.
QList<Piece> pieces(const QString& entry)
{
    static const QRegularExpression bracketed(u"[(\\[]([^()\\[\\]]*)[)\\]]?"_s);
    static const QRegularExpression divided
        = looseRegex(u"(?:[,;:/"
                     u"]|\\s-|\\n)\\s*(?<words>(?:(?:a|one|un|une|two|deux|five|cinq)\\s+)?(?:%1|(?"
                     u":the\\s+)?(?:Group|Groupe|Grupo|Группа|مجموعة))?"
                     "[^()\\[\\]\\n;]*)(?=$|[()\\[\\]\\n;])"_s.arg(kMember));
    QList<Piece> found;
    eachMatch(bracketed, entry, [&found](const QRegularExpressionMatch& match) {
        found.append({match.capturedStart(), match.capturedEnd(), match.captured(1), true});
    });
    // Every comma begins a piece of its own, since titles hold commas too.
    for (qsizetype from = 0; from < entry.size();) {
        const QRegularExpressionMatch match = divided.match(entry, from);
        if (!match.hasMatch())
            break;
        found.append({match.capturedStart(), match.capturedEnd(u"words"_s),
                      match.captured(u"words"_s).trimmed(), false});
        from = match.capturedStart() + 1;
    }
    return found;
}

/// The words up to where a resolution is cited; also one that is only a number.
QString withoutCitation(const QString& words)
{
    static const QRegularExpression bare(u"\\d{1,4}/\\d"_s);
    const QList<ResolutionMention> cited = resolutionMentions(words);
    const qsizetype place
        = cited.isEmpty() ? words.indexOf(bare) : citationStart(words, cited.first().start);
    return place < 0 ? words : words.left(place).trimmed();
}

/// Whether a piece without brackets is about a seat and not a part of the title.
bool isSeatPhrase(const QString& words, QStringView scheme, const RegionNames& names)
{
    static const QRegularExpression member
        = looseRegex(u"^(?:(?:a|one|une?)\\s+)?(?:%1)"_s.arg(kMember));
    static const QRegularExpression group = looseRegex(
        u"(?<!\\p{L})(?:states|états|estados|group|groupe|grupo|государств\\p{L}*|групп\\p{L}+|GRULAC|WEOG|EEG|GEE|GEO)(?!\\p{L})|دول|国家"_s);
    if (member.match(words).hasMatch())
        return true;
    const bool few = words.split(u' ', Qt::SkipEmptyParts).size() <= 8;
    return few && names.recognise(words, scheme).has_value()
        && (group.match(words).hasMatch() || scheme == kEmripRegions);
}

} // namespace

qsizetype seatPrefixLength(const QString& entry)
{
    static const QRegularExpression prefix = looseRegex(
        u"^\\s*(?:(?:an?|%1)\\s+)?(?:new\\s+)?(?:members?|membres?|miembros?|seats?|sièges?|vacanc("
        u"?:y|ies)|positions?|postes?)(?!\\p{L})"
        "[^;\\n]{0,90}?(?:of|for|on|in|du|de la|de l'|de|des|au sein du|del)\\s*(?:the\\s+)?(?=%2)"_s
            .arg(numberWordPattern(), mandateTypePattern()));
    const QRegularExpressionMatch match = prefix.match(entry);
    return match.hasMatch() ? match.capturedLength() : 0;
}

SeatReading readSeats(const QString& entry, QStringView scheme, const RegionNames& names)
{
    static const QRegularExpression member = looseRegex(kMember);
    SeatReading reading;
    const qsizetype prefix = seatPrefixLength(entry);
    reading.regions = seatsIn(entry.left(prefix), scheme, names);
    for (const Piece& piece : pieces(entry.mid(prefix))) {
        const QString words = withoutCitation(piece.words);
        if (words.isEmpty())
            continue;
        if (!piece.bracketed && !isSeatPhrase(words, scheme, names))
            continue;
        const QList<Region> regions = seatsIn(words, scheme, names);
        const bool unclear = regions.isEmpty() && member.match(words).hasMatch();
        if (regions.isEmpty() && !unclear)
            continue;
        if (reading.start < 0 || prefix + piece.start < reading.start) {
            reading.start = prefix + piece.start;
            reading.end = prefix + piece.end;
        }
        if (reading.regions.size() <= 1 && !regions.isEmpty())
            reading.regions = regions;
        reading.unclear = reading.unclear || unclear;
    }
    if (!reading.regions.isEmpty())
        reading.unclear = false;
    return reading;
}

QStringView seatScheme(const QString& title, const QString& resolution, int session)
{
    static const QRegularExpression peoples = looseRegex(
        u"(?:Expert Mechanism|Mécanisme d'experts|Mecanismo de Expertos|Экспертн\\p{L}+ "
        u"механизм\\p{L}*|آلية الخبراء|هيئة الخبراء)"
        "[^,;]*(?:indigenous|autochtones|indígenas|коренных|الأصلية)|土著人民权利专家机制"_s);
    if (!peoples.match(plainForm(title)).hasMatch())
        return kUnGroups;
    // Resolution 33/25 was adopted at the end of the thirty-third session.
    const bool older
        = resolution == u"6/36"_s || (resolution != u"33/25"_s && session > 0 && session <= 33);
    return older ? kUnGroups : kEmripRegions;
}

} // namespace greffier
