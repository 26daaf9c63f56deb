#include "core/documents/template/directive.h"

#include "core/text/words.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

std::optional<Directive::Kind> keyword(const QString& word)
{
    static const QHash<QString, Directive::Kind> keywords{
        {u"each"_s, Directive::Kind::Each},
        {u"if"_s, Directive::Kind::If},
        {u"else"_s, Directive::Kind::Else},
        {u"end"_s, Directive::Kind::End},
        {u"once"_s, Directive::Kind::Once},
    };
    const auto found = keywords.constFind(word);
    return found == keywords.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Format> formatFromCode(const QString& code)
{
    static const QHash<QString, Format> formats{
        {u"capitals"_s, Format::Capitals}, {u"initial"_s, Format::Initial},
        {u"ordinal"_s, Format::Ordinal},   {u"ordinal figure"_s, Format::OrdinalFigure},
        {u"iso"_s, Format::IsoDate},       {u"commas"_s, Format::Commas},
        {u"lines"_s, Format::Lines},
    };
    const auto found = formats.constFind(code);
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

Directive directiveFrom(const QString& typed)
{
    Directive directive;
    // No-break spaces are spaces to it; in Arabic text Word puts marks of direction between.
    directive.source = withoutInvisible(typed).simplified();
    const QStringList pieces = directive.source.toLower().split(u'|');
    QStringList words = pieces.first().split(u' ', Qt::SkipEmptyParts);
    if (const auto found = words.isEmpty() ? std::nullopt : keyword(words.first())) {
        directive.kind = *found;
        words.removeFirst();
        if (directive.kind == Directive::Kind::If && !words.isEmpty() && words.first() == u"not"_s) {
            directive.negated = true;
            words.removeFirst();
        }
    }
    directive.name = words.join(u' ');
    for (const QString& code : pieces.mid(1)) {
        if (const auto format = formatFromCode(code.trimmed()))
            directive.formats += *format;
        else
            directive.unknownFormat = code.trimmed();
    }
    return directive;
}

} // namespace greffier::templates
