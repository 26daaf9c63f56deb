#include "core/reference/mandate_catalogue.h"

#include "core/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Below the first a title means none of the mandates; nearer than the second to another one it
/// could mean either.
constexpr double kEnough = 0.62;
constexpr double kMargin = 0.1;
/// Where the resolution says which mandate it is, the title only has to agree.
constexpr double kEnoughWithResolution = 0.3;

QString genderCode(TitleGender gender)
{
    switch (gender) {
    case TitleGender::Neutral: return u"neutral"_s;
    case TitleGender::Masculine: return u"masculine"_s;
    case TitleGender::Feminine: return u"feminine"_s;
    }
    Q_UNREACHABLE();
}

QString titleKey(const QString& code, UnLanguage language, TitleGender gender)
{
    return code + u':' + toCode(language) + u':' + genderCode(gender);
}

/// "45/4" of "A/HRC/RES/45/4", "2005/55" of "E/CN.4/RES/2005/55" or "CHR 2005/55".
QString resolutionNumber(const QString& resolution)
{
    static const QRegularExpression number(u"(?:^|[^-0-9])((?:S-)?\\d{1,4}/\\d{1,3})$"_s);
    return number.match(tidied(resolution).trimmed()).captured(1);
}

/// The titles of a country mandate with its country called by its other names.
QList<TitleMatching::KnownTitle> titlesWithOtherNames(const MandateCatalogue::Title& title,
                                                      const QStringList& names)
{
    QString known;
    const QString text = folded(title.text);
    for (const QString& name : names) {
        const QString candidate = folded(name);
        if (text.contains(candidate) && candidate.size() > known.size())
            known = candidate;
    }
    QList<TitleMatching::KnownTitle> titles;
    for (const QString& name : names) {
        if (!known.isEmpty())
            titles += {title.mandateCode, QString(text).replace(known, folded(name))};
    }
    return titles;
}

TitleMatching matchingOf(const QList<MandateCatalogue::Title>& titles,
                         const QHash<QString, QStringList>& countryNames)
{
    QList<TitleMatching::KnownTitle> known;
    for (const auto& title : titles) {
        known += {title.mandateCode, title.text};
        known += titlesWithOtherNames(
            title, countryNames.value(title.mandateCode + u':' + toCode(title.language)));
    }
    return TitleMatching(known);
}

} // namespace

MandateCatalogue::MandateCatalogue(QList<MandateEntry> mandates, const QList<Title>& titles,
                                   QList<MandateResolution> resolutions,
                                   const QHash<QString, QStringList>& countryNames)
    : m_mandates(std::move(mandates))
    , m_resolutions(std::move(resolutions))
    , m_matching([titles, countryNames] { return matchingOf(titles, countryNames); })
{
    for (qsizetype at = 0; at < m_mandates.size(); ++at)
        m_byCode.insert(m_mandates.at(at).mandate.code, at);
    for (const Title& title : titles)
        m_titles.insert(titleKey(title.mandateCode, title.language, title.gender), title.text);
}

const MandateEntry* MandateCatalogue::find(const QString& code) const
{
    const auto at = m_byCode.constFind(code);
    return at == m_byCode.cend() ? nullptr : &m_mandates.at(*at);
}

QString MandateCatalogue::title(const QString& code, UnLanguage language, TitleGender gender) const
{
    for (const TitleGender form : {gender, TitleGender::Neutral, TitleGender::Masculine}) {
        const auto found = m_titles.constFind(titleKey(code, language, form));
        if (found != m_titles.cend())
            return *found;
    }
    return {};
}

std::optional<MandateMatch> MandateCatalogue::match(const QString& title,
                                                    const QString& resolution) const
{
    const QList<TitleMatching::Score> scores = m_matching->scores(title);
    if (scores.isEmpty())
        return std::nullopt;
    const TitleMatching::Score best = scores.first();
    if (best.similarity >= 1)
        return MandateMatch{best.code, Certainty::Read, 1};

    const QStringList cited = mandatesOf(resolution);
    QList<TitleMatching::Score> agreeing;
    std::copy_if(scores.begin(), scores.end(), std::back_inserter(agreeing),
                 [&](const auto& score) {
                     return cited.contains(score.code) && score.similarity >= kEnoughWithResolution;
                 });
    if (agreeing.size() == 1) {
        const TitleMatching::Score& score = agreeing.first();
        const bool near = score.similarity >= kEnough;
        return MandateMatch{score.code, near ? Certainty::Read : Certainty::Guess,
                            score.similarity};
    }

    const double next = scores.size() > 1 ? scores.at(1).similarity : 0;
    if (best.similarity < kEnough || best.similarity - next < kMargin)
        return std::nullopt;
    return MandateMatch{best.code, Certainty::Guess, best.similarity};
}

QList<MandateResolution> MandateCatalogue::resolutionsOf(const QString& code) const
{
    QList<MandateResolution> found;
    for (const MandateResolution& resolution : m_resolutions) {
        if (resolution.mandateCode == code)
            found += resolution;
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& first, const auto& second) {
        return first.date < second.date;
    });
    return found;
}

QStringList MandateCatalogue::mandatesOf(const QString& resolution) const
{
    const QString number = resolutionNumber(resolution);
    QStringList codes;
    for (const MandateResolution& known : m_resolutions) {
        if (!number.isEmpty() && known.number == number && !codes.contains(known.mandateCode))
            codes += known.mandateCode;
    }
    return codes;
}

} // namespace greffier
