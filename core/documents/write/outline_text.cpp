#include "core/documents/write/outline_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QRegularExpression& keyPattern()
{
    static const QRegularExpression pattern(u"\\[([^\\]]+)\\]"_s);
    return pattern;
}

/// A footnote, a text in a style, or a tab.
const QRegularExpression& markPattern()
{
    static const QRegularExpression pattern(
        u"(\\^{1,2})\\[([^\\]]+)\\]|<(\\w+)( [^|]+)?\\|([^>]*)>|\\\\t"_s);
    return pattern;
}

/// Chinese has no blanks between its characters and signs, nor beside fields.
QString withoutBlanks(const QString& text)
{
    static const QRegularExpression blank(
        u"(?<=[\\p{Han}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}}]) +"
        "(?=[\\p{Han}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}])"_s);
    return QString(text).remove(blank);
}

QString wordingOf(const QString& key, const DocumentTexts& texts)
{
    if (!key.startsWith(u"term:"_s))
        return texts.pattern(key);
    const QString name = key.mid(5);
    return texts.term(name.section(u' ', 0, 0), name.section(u' ', 1));
}

} // namespace

void OutlineText::writeParagraph(const QString& style, const QString& text, docx::ListId list,
                                 int level)
{
    docx::ParagraphElement paragraph(m_story, style, list, level);
    write(paragraph, text);
}

void OutlineText::write(docx::ParagraphElement& paragraph, const QString& text)
{
    qsizetype from = 0;
    auto marks = markPattern().globalMatch(text);
    while (marks.hasNext()) {
        const QRegularExpressionMatch mark = marks.next();
        paragraph.text(plain(text.mid(from, mark.capturedStart() - from)));
        from = mark.capturedEnd();
        const QString tag = mark.captured(4).trimmed();
        if (!mark.captured(1).isEmpty()) {
            const QString shared = mark.captured(1).size() == 2 ? u"{once}"_s : QString();
            paragraph.footnote(QString::number(++m_notes),
                               shared + wordingOf(mark.captured(2), m_texts));
        } else if (mark.captured(3).isEmpty()) {
            paragraph.text(u"\t"_s);
        } else if (tag.isEmpty()) {
            paragraph.text(plain(mark.captured(5)), mark.captured(3));
        } else {
            paragraph.taggedText(u'{' + tag + u'}', m_texts.pattern(u"column.candidate"_s),
                                 plain(mark.captured(5)), mark.captured(3));
        }
    }
    paragraph.text(plain(text.mid(from)));
}

QString OutlineText::plain(const QString& text) const
{
    QString filled;
    qsizetype from = 0;
    auto keys = keyPattern().globalMatch(text);
    while (keys.hasNext()) {
        const QRegularExpressionMatch key = keys.next();
        filled += text.mid(from, key.capturedStart() - from) + wordingOf(key.captured(1), m_texts);
        from = key.capturedEnd();
    }
    filled += text.mid(from);
    return m_texts.language() == UnLanguage::Chinese ? withoutBlanks(filled) : filled;
}

QStringList phraseKeysIn(const QString& line)
{
    QStringList keys;
    auto found = keyPattern().globalMatch(line);
    while (found.hasNext())
        keys += found.next().captured(1);
    return keys;
}

} // namespace greffier
