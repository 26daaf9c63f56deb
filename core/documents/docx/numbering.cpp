#include "core/documents/docx/numbering.h"

#include "core/documents/docx/number_format.h"
#include "core/documents/docx/symbol_font.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

constexpr int kMostLinks = 30; ///< styles based on styles; a circle ends here
constexpr int kMostNumber = 1'000'000;

int bounded(const QString& number) { return qBound(0, number.toInt(), kMostNumber); }

} // namespace

Numbering::Numbering(const XmlNode* numbering, const XmlNode* styles)
{
    if (styles)
        readStyles(*styles);
    if (numbering) {
        readDefinitions(*numbering);
        readLists(*numbering);
    }
}

Numbering::Level Numbering::readLevel(const XmlNode& node)
{
    Level level;
    level.start = bounded(valueOf(&node, u"start")); // 0 where it is left out
    if (node.child(Space::Word, u"lvlRestart"))
        level.restartAfter = bounded(valueOf(&node, u"lvlRestart"));
    level.onlyDigits = isOn(node.child(Space::Word, u"isLgl"));
    const QString format = valueOf(&node, u"numFmt");
    if (!format.isEmpty())
        level.format = format;
    level.text = valueOf(&node, u"lvlText");
    level.style = valueOf(&node, u"pStyle");
    if (const XmlNode* fonts = node.descend(Space::Word, {u"rPr", u"rFonts"}))
        level.font = fonts->attribute(Space::Word, u"ascii");
    return level;
}

void Numbering::readDefinitions(const XmlNode& numbering)
{
    for (const XmlNode& node : numbering.children) {
        if (!node.is(Space::Word, u"abstractNum"))
            continue;
        const QString id = node.attribute(Space::Word, u"abstractNumId");
        Levels& levels = m_definitions[id];
        for (const XmlNode& level : node.children) {
            const int index = level.attribute(Space::Word, u"ilvl").toInt();
            if (level.is(Space::Word, u"lvl") && index >= 0 && index < kLevels)
                levels.at(static_cast<size_t>(index)) = readLevel(level);
        }
        const QString link = valueOf(&node, u"numStyleLink");
        if (!link.isEmpty())
            m_styleLinks.insert(id, link);
    }
}

void Numbering::readLists(const XmlNode& numbering)
{
    QHash<QString, QString> definitions;
    for (const XmlNode& node : numbering.children) {
        if (node.is(Space::Word, u"num"))
            definitions.insert(node.attribute(Space::Word, u"numId"),
                               valueOf(&node, u"abstractNumId"));
    }
    for (const XmlNode& node : numbering.children) {
        if (!node.is(Space::Word, u"num"))
            continue;
        const QString id = node.attribute(Space::Word, u"numId");
        List list;
        list.definition = definitions.value(id);
        if (const QString style = m_styleLinks.value(list.definition); !style.isEmpty())
            list.definition = definitions.value(m_styles.value(style).list, list.definition);
        list.levels = m_definitions.value(list.definition);
        for (const XmlNode& change : node.children) {
            const int level = change.attribute(Space::Word, u"ilvl").toInt();
            if (!change.is(Space::Word, u"lvlOverride") || level < 0 || level >= kLevels)
                continue;
            const auto index = static_cast<size_t>(level);
            if (const XmlNode* other = change.child(Space::Word, u"lvl"))
                list.levels.at(index) = readLevel(*other);
            if (change.child(Space::Word, u"startOverride"))
                list.startOverrides.at(index)
                    = qMax(1, bounded(valueOf(&change, u"startOverride")));
        }
        m_lists.insert(id, list);
    }
}

void Numbering::readStyles(const XmlNode& styles)
{
    for (const XmlNode& node : styles.children) {
        if (!node.is(Space::Word, u"style"))
            continue;
        const QString id = node.attribute(Space::Word, u"styleId");
        Style style;
        style.basedOn = valueOf(&node, u"basedOn");
        const XmlNode* place = node.descend(Space::Word, {u"pPr", u"numPr"});
        style.list = valueOf(place, u"numId");
        style.level = bounded(valueOf(place, u"ilvl"));
        m_styles.insert(id, style);
        const bool isDefault = node.attribute(Space::Word, u"default") == u"1"_s
            || node.attribute(Space::Word, u"default") == u"true"_s;
        if (isDefault && node.attribute(Space::Word, u"type") == u"paragraph"_s)
            m_defaultStyle = id;
    }
}

Numbering::Place Numbering::placeOfStyle(const QString& style) const
{
    QString at = style;
    for (int i = 0; i < kMostLinks && m_styles.contains(at); ++i) {
        const Style& found = m_styles[at];
        if (!found.list.isEmpty()) {
            const List list = m_lists.value(found.list);
            for (int level = 0; level < kLevels; ++level) {
                if (list.levels.at(static_cast<size_t>(level)).style == at)
                    return {found.list, level};
            }
            return {found.list, found.level};
        }
        at = found.basedOn;
    }
    return {};
}

Numbering::Place Numbering::placeOf(const XmlNode* properties) const
{
    const QString written = valueOf(properties, u"pStyle");
    Place place = placeOfStyle(written.isEmpty() ? m_defaultStyle : written);
    const XmlNode* direct = properties ? properties->child(Space::Word, u"numPr") : nullptr;
    if (!direct)
        return place;
    if (direct->child(Space::Word, u"numId"))
        place.list = valueOf(direct, u"numId");
    if (direct->child(Space::Word, u"ilvl"))
        place.level = bounded(valueOf(direct, u"ilvl"));
    place.level = qMax(0, place.level);
    return place;
}

QString Numbering::nextLabel(const XmlNode* properties)
{
    const Place place = placeOf(properties);
    const auto found = m_lists.find(place.list);
    if (found == m_lists.end() || place.level < 0 || place.level >= kLevels)
        return {};
    List& list = *found;
    auto& counters = m_counters[list.definition];
    const auto own = static_cast<size_t>(place.level);

    for (size_t level = 0; level <= own; ++level) {
        const int override = list.startOverrides.at(level);
        const bool begins = override > 0 && !list.started.at(level);
        const int start = override > 0 ? override : list.levels.at(level).start;
        list.started.at(level) = true;
        int& counter = counters.at(level); // one more than shown: 0 is "not yet used"
        if (begins || counter == 0)
            counter = start + 1;
        else if (level == own)
            ++counter;
    }
    for (size_t level = own + 1; level < kLevels; ++level) {
        const int after = list.levels.at(level).restartAfter;
        if (after < 0 || (after > 0 && place.level < after))
            counters.at(level) = 0;
    }
    return shown(list, place.level);
}

QString Numbering::shown(const List& list, int level) const
{
    const Level& own = list.levels.at(static_cast<size_t>(level));
    if (own.format == u"bullet"_s)
        return symbolText(own.font, own.text);
    const auto counters = m_counters.value(list.definition);
    QString label = own.text;
    for (int i = 0; i < kLevels; ++i) {
        const Level& other = list.levels.at(static_cast<size_t>(i));
        const QString format = own.onlyDigits ? u"decimal"_s : other.format;
        const int number = counters.at(static_cast<size_t>(i)) - 1;
        label.replace(u'%' + QString::number(i + 1), formattedNumber(number, format));
    }
    return label;
}

} // namespace greffier::docx
