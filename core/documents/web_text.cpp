#include "core/documents/web_text.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qsizetype kMostBlocks = 200'000;

/// Source: HTML 4.01, 24.2 to 24.4; the Latin-1 names in the order of their characters.
const QHash<QString, char32_t>& namedCharacters()
{
    static const QHash<QString, char32_t> named = [] {
        const QString latin1
            = u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
              u"deg "
              "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
              "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
              "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
              "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring "
              "aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve "
              "oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"_s;
        QHash<QString, char32_t> all{
            {u"amp"_s, U'&'},       {u"lt"_s, U'<'},        {u"gt"_s, U'>'},
            {u"quot"_s, U'"'},      {u"apos"_s, U'\''},     {u"OElig"_s, U'Œ'},
            {u"oelig"_s, U'œ'},     {u"Scaron"_s, U'Š'},    {u"scaron"_s, U'š'},
            {u"ndash"_s, U'–'},     {u"mdash"_s, U'—'},     {u"lsquo"_s, U'‘'},
            {u"rsquo"_s, U'’'},     {u"ldquo"_s, U'“'},     {u"rdquo"_s, U'”'},
            {u"sbquo"_s, U'‚'},     {u"bdquo"_s, U'„'},     {u"bull"_s, U'•'},
            {u"hellip"_s, U'…'},    {u"euro"_s, U'€'},      {u"trade"_s, U'™'},
            {u"ensp"_s, U'\u2002'}, {u"emsp"_s, U'\u2003'}, {u"thinsp"_s, U'\u2009'},
            {u"zwnj"_s, U'\u200C'}, {u"zwj"_s, U'\u200D'},  {u"lrm"_s, U'\u200E'},
            {u"rlm"_s, U'\u200F'},
        };
        char32_t character = 0xA0;
        for (const QString& name : latin1.split(u' '))
            all.insert(name, character++);
        return all;
    }();
    return named;
}

/// What a tag does to the text around it.
enum class Effect { None, EndsParagraph, Table, Row, Cell, Hidden };

Effect effectOf(const QString& tag)
{
    static const QHash<QString, Effect> effects = [] {
        QHash<QString, Effect> all{{u"table"_s, Effect::Table},   {u"tr"_s, Effect::Row},
                                   {u"td"_s, Effect::Cell},       {u"th"_s, Effect::Cell},
                                   {u"script"_s, Effect::Hidden}, {u"style"_s, Effect::Hidden},
                                   {u"head"_s, Effect::Hidden}};
        const QString blocks
            = u"p div br h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre hr body html section "
              "article header footer address form fieldset caption"_s;
        for (const QString& name : blocks.split(u' '))
            all.insert(name, Effect::EndsParagraph);
        return all;
    }();
    return effects.value(tag, Effect::None);
}

/// Goes through a page tag by tag.
class PageReader {
public:
    explicit PageReader(const QString& page)
        : m_page(page)
    {
    }

    QList<Block> read()
    {
        qsizetype at = 0;
        while (at < m_page.size() && m_blocks.size() < kMostBlocks) {
            const qsizetype tag = m_page.indexOf(u'<', at);
            m_text += QStringView(m_page).mid(at, (tag < 0 ? m_page.size() : tag) - at);
            if (tag < 0)
                break;
            at = afterTag(tag);
        }
        endTable();
        endParagraph();
        return m_blocks;
    }

private:
    qsizetype afterTag(qsizetype tag)
    {
        static const QRegularExpression form(
            u"\\G<(/?)([A-Za-z][A-Za-z0-9]*)(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+>"_s);
        if (QStringView(m_page).mid(tag, 4) == u"<!--") {
            const qsizetype end = m_page.indexOf(u"-->"_s, tag + 4);
            return end < 0 ? m_page.size() : end + 3;
        }
        const QRegularExpressionMatch match = form.match(m_page, tag);
        if (!match.hasMatch()) {
            const QChar next = tag + 1 < m_page.size() ? m_page.at(tag + 1) : QChar();
            const bool isMarkup = next == u'!' || next == u'?' || next == u'/' || next.isLetter();
            const qsizetype end = isMarkup ? m_page.indexOf(u'>', tag) : -1;
            if (end >= 0)
                return end + 1;
            m_text += u'<';
            return tag + 1;
        }
        const QString name = match.captured(2).toLower();
        const bool closes = !match.captured(1).isEmpty();
        const Effect effect = effectOf(name);
        if (effect == Effect::Hidden && !closes)
            return afterElement(name, match.capturedEnd());
        apply(effect, closes);
        return match.capturedEnd();
    }

    qsizetype afterElement(const QString& name, qsizetype from) const
    {
        const qsizetype end = m_page.indexOf(u"</"_s + name, from, Qt::CaseInsensitive);
        const qsizetype close = end < 0 ? -1 : m_page.indexOf(u'>', end);
        return close < 0 ? m_page.size() : close + 1;
    }

    void apply(Effect effect, bool closes)
    {
        switch (effect) {
        case Effect::None:
        case Effect::Hidden: return;
        case Effect::EndsParagraph: endParagraph(); return;
        case Effect::Table:
            endParagraph();
            m_tables = qMax(0, m_tables + (closes ? -1 : 1));
            if (m_tables == 0)
                endTable();
            return;
        case Effect::Row:
            endParagraph();
            if (!closes && m_tables == 1)
                m_table.rows += TableRow{};
            return;
        case Effect::Cell:
            endParagraph();
            if (!closes && m_tables == 1) {
                if (m_table.rows.isEmpty())
                    m_table.rows += TableRow{};
                m_table.rows.last().cells += TableCell{};
            }
            return;
        }
    }

    void endParagraph()
    {
        // Only plain white space is layout; a no-break space was meant.
        static const QRegularExpression layout(u"[ \\t\\r\\n\\f]+"_s);
        QString text = std::exchange(m_text, {});
        text = withoutReferences(text.replace(layout, u" "_s)).trimmed();
        if (text.isEmpty())
            return;
        Paragraph paragraph;
        paragraph.text = text;
        if (!m_table.rows.isEmpty() && !m_table.rows.last().cells.isEmpty())
            m_table.rows.last().cells.last().paragraphs += paragraph;
        else
            m_blocks += Block{Block::Kind::Paragraph, paragraph, {}};
    }

    void endTable()
    {
        endParagraph();
        Table table = std::exchange(m_table, {});
        for (int row = 0; row < table.rows.size(); ++row) {
            QList<TableCell>& cells = table.rows[row].cells;
            for (int cell = 0; cell < cells.size(); ++cell)
                cells[cell].locator = Locator::inTable(0, row + 1, cell + 1);
        }
        if (!table.rows.isEmpty())
            m_blocks += Block{Block::Kind::Table, {}, table};
    }

    const QString& m_page;
    QList<Block> m_blocks;
    QString m_text;
    Table m_table; ///< the outermost one at hand
    int m_tables = 0; ///< how many are open, one within the other
};

} // namespace

QString withoutReferences(const QString& text)
{
    static const QRegularExpression reference(
        u"&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));?"_s);
    QString plain;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : reference.globalMatch(text)) {
        char32_t character = namedCharacters().value(match.captured(3), 0);
        if (!match.captured(1).isEmpty())
            character = match.captured(1).toUInt();
        else if (!match.captured(2).isEmpty())
            character = match.captured(2).toUInt(nullptr, 16);
        const bool isCharacter = character >= 0x20 && character <= QChar::LastValidCodePoint
            && !QChar::isSurrogate(character);
        if (!isCharacter)
            continue;
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar::fromUcs4(character);
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}

QList<Block> webBlocks(const QString& page) { return PageReader(page).read(); }

} // namespace greffier
