#include "ui/common/register_words.h"

#include "core/domain/shown_day.h"
#include "core/reference/reference_tables.h"
#include "core/text/un_language.h"
#include "core/workflow/snapshot.h"
#include "ui/common/region_words.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString keyOf(const Region& region) { return region.scheme + u'/' + region.code; }

RegisterWords::Choices choicesOf(const QHash<QString, QString>& names)
{
    RegisterWords::Choices choices;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        choices += {name.key(), name.value()};
    std::sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) {
        return a.second.localeAwareCompare(b.second) < 0;
    });
    return choices;
}

QHash<QString, QString> languages()
{
    QHash<QString, QString> names;
    for (const UnLanguage language : kUnLanguages)
        names.insert(toCode(language), languageName(toCode(language)));
    return names;
}

} // namespace

RegisterWords::RegisterWords(const Snapshot& snapshot, const ReferenceTables& reference)
{
    const auto stateName = stateNames(reference);
    for (const State& state : reference.states.all())
        m_states.insert(state.iso2, stateName(state.iso2));
    for (const RegionEntry& entry : snapshot.regions)
        m_regions.insert(keyOf(entry.region), nameOf(entry));
    for (const Mandate& mandate : snapshot.mandates)
        m_mandates.insert(mandate.code, mandate.titles.value(interfaceLanguage(), mandate.code));
    for (const ReasonCode& reason : snapshot.reasonCodes) {
        m_reasons.insert(reason.code, reasonName(reason));
        // An act keeps the words of an office's own reason as its ground.
        if (reason.isCustom)
            m_reasons.insert(reason.labelEnglish, reasonName(reason));
    }
    for (const auto& source : reference.sources)
        m_sources.insert(source.id, source.description);
}

QString RegisterWords::state(const QString& iso2) const { return m_states.value(iso2, iso2); }

QString RegisterWords::region(const Region& region) const
{
    const auto known = m_regions.constFind(keyOf(region));
    return known == m_regions.cend() ? regionName(region) : *known;
}

QString RegisterWords::mandate(const QString& code) const { return m_mandates.value(code, code); }

QString RegisterWords::reason(const QString& code) const
{
    const auto known = m_reasons.constFind(code);
    return known == m_reasons.cend() ? reasonName(code) : *known;
}

QString RegisterWords::source(const QString& keys) const
{
    QStringList texts;
    for (const QString& key : keys.split(u'+', Qt::SkipEmptyParts))
        texts += m_sources.value(key, key);
    return texts.join(u"; "_s);
}

QString RegisterWords::recordValue(const RecordFieldKind& kind, const QString& value) const
{
    switch (kind.kind) {
    case FieldKind::Code: return recordCodeName(kind.code, value);
    case FieldKind::Day:
    case FieldKind::PartialDay: return dayTextOf(value);
    case FieldKind::Language: return languageName(value);
    case FieldKind::Region: return region({value.section(u'/', 0, 0), value.section(u'/', 1)});
    case FieldKind::State: return state(value);
    case FieldKind::Mandate: return mandate(value);
    case FieldKind::Text: return kind.code == u"source"_s ? source(value) : value;
    case FieldKind::LongText:
    case FieldKind::Number: break;
    }
    return value;
}

RegisterWords::Choices RegisterWords::choicesFor(const RecordFieldKind& kind) const
{
    Choices choices;
    switch (kind.kind) {
    case FieldKind::Code:
        for (const QString& code : kind.codes)
            choices += {code, recordCodeName(kind.code, code)};
        return choices;
    case FieldKind::Language: return choicesOf(languages());
    case FieldKind::Region: return choicesOf(m_regions);
    case FieldKind::State: return choicesOf(m_states);
    case FieldKind::Mandate: return choicesOf(m_mandates);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Number:
    case FieldKind::Day:
    case FieldKind::PartialDay: break;
    }
    return choices;
}

} // namespace greffier::ui
