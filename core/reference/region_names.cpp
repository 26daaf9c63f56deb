#include "core/reference/region_names.h"

#include "core/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString nameKey(const Region& region, UnLanguage language, RegionNames::Form form)
{
    return u"%1:%2:%3:%4"_s.arg(region.scheme, region.code, toCode(language))
        .arg(static_cast<int>(form));
}

} // namespace

RegionNames::RegionNames(const QList<Wording>& wordings)
{
    for (const Wording& wording : wordings) {
        if (wording.form)
            m_names.insert(nameKey(wording.region, wording.language, *wording.form), wording.text);
        const bool wholeWords
            = wording.language != UnLanguage::Chinese && wording.language != UnLanguage::Arabic;
        const QString text = folded(wording.text);
        m_cues += {wording.region, wholeWords ? u' ' + text + u' ' : text};
    }
    std::stable_sort(m_cues.begin(), m_cues.end(), [](const Cue& first, const Cue& second) {
        return first.folded.size() > second.folded.size();
    });
}

QString RegionNames::name(const Region& region, UnLanguage language, Form form) const
{
    return m_names.value(nameKey(region, language, form));
}

std::optional<Region> RegionNames::recognise(const QString& text, QStringView scheme) const
{
    // The longest wording first; what it covers is taken out, so that the "Central Asia" in a
    // longer name is not read as "Asia".
    QString rest = u' ' + folded(text) + u' ';
    std::optional<Region> found;
    for (const Cue& cue : m_cues) {
        if (cue.region.scheme != scheme || !rest.contains(cue.folded))
            continue;
        if (found && *found != cue.region)
            return std::nullopt;
        found = cue.region;
        rest.replace(cue.folded, u" | "_s);
    }
    return found;
}

} // namespace greffier
