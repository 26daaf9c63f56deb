#include "core/documents/template/run_look.h"

#include "core/documents/template/markup_node.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

using docx::ScriptKind;
using docx::TextLanguage;

/// What follows the direction among the properties of a run. Source: ECMA-376 Part 1, 17.3.2.28.
bool standsAfterDirection(const QString& name)
{
    static const QSet<QString> later{u"w:em"_s, u"w:eastAsianLayout"_s, u"w:specVanish"_s,
                                     u"w:oMath"_s};
    return later.contains(name) || !name.startsWith(u"w:"_s);
}

std::unique_ptr<MarkupNode> withValue(const QString& name, const QString& attribute,
                                      const QString& value)
{
    auto node = MarkupNode::element(name);
    node->setAttribute(attribute, value);
    return node;
}

std::unique_ptr<MarkupNode> fontsFor(const MarkupNode* fonts, const TextLanguage& language,
                                     bool ofDocument)
{
    auto made = fonts ? fonts->clone() : MarkupNode::element(u"w:rFonts"_s);
    made->attributes.removeIf([](const auto& one) { return one.name == u"w:hint"; });
    if (ofDocument)
        return made;
    if (language.kind == ScriptKind::EastAsian)
        made->setAttribute(u"w:hint"_s, u"eastAsia"_s);
    if (language.font.isEmpty())
        return made;
    switch (language.kind) {
    case ScriptKind::Western:
        made->setAttribute(u"w:ascii"_s, language.font);
        made->setAttribute(u"w:hAnsi"_s, language.font);
        break;
    case ScriptKind::EastAsian: made->setAttribute(u"w:eastAsia"_s, language.font); break;
    case ScriptKind::Complex: made->setAttribute(u"w:cs"_s, language.font); break;
    }
    return made;
}

void appendDirection(MarkupNode& properties, const TextLanguage& language)
{
    if (language.rightToLeft)
        properties.append(MarkupNode::element(u"w:rtl"_s));
    else if (language.kind == ScriptKind::Complex)
        properties.append(MarkupNode::element(u"w:cs"_s));
}

void appendLanguage(MarkupNode& properties, const TextLanguage& language)
{
    switch (language.kind) {
    case ScriptKind::Western:
        properties.append(withValue(u"w:lang"_s, u"w:val"_s, language.tag));
        break;
    case ScriptKind::EastAsian:
        properties.append(withValue(u"w:lang"_s, u"w:eastAsia"_s, language.tag));
        break;
    case ScriptKind::Complex:
        properties.append(withValue(u"w:lang"_s, u"w:bidi"_s, language.tag));
        break;
    }
}

bool isSetAnew(const QString& name)
{
    static const QSet<QString> anew{u"w:rStyle"_s, u"w:rFonts"_s, u"w:rtl"_s, u"w:cs"_s,
                                    u"w:lang"_s};
    return anew.contains(name);
}

} // namespace

QByteArray runStart(const MarkupNode* look, const TextLanguage& language, bool ofDocument)
{
    auto properties = MarkupNode::element(u"w:rPr"_s);
    if (const MarkupNode* style = look ? look->child(u"w:rStyle") : nullptr)
        properties->append(style->clone());
    auto fonts = fontsFor(look ? look->child(u"w:rFonts") : nullptr, language, ofDocument);
    if (!fonts->attributes.isEmpty())
        properties->append(std::move(fonts));
    const auto copyRest = [&](bool later) {
        for (size_t i = 0; look && i < look->children.size(); ++i) {
            const MarkupNode& property = *look->children.at(i);
            if (!isSetAnew(property.name) && standsAfterDirection(property.name) == later)
                properties->append(property.clone());
        }
    };
    copyRest(false);
    appendDirection(*properties, language);
    if (!ofDocument)
        appendLanguage(*properties, language);
    copyRest(true);
    if (properties->children.empty())
        return "<w:r>";
    auto run = MarkupNode::element(u"w:r"_s);
    run->append(std::move(properties));
    QByteArray bytes = writtenMarkup(*run);
    bytes.remove(0, bytes.indexOf("<w:r>"));
    bytes.chop(static_cast<int>(sizeof("</w:r>")) - 1);
    return bytes;
}

} // namespace greffier::templates
