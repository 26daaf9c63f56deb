#include "ui/common/digest_html.h"

#include <QApplication>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kLongestPassage = 400;
constexpr int kWidestBeside = 9; ///< average width of letters of which words fit beside a value

QString escaped(const QString& text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

} // namespace

QString markedText(const QString& text, const QList<TextSpan>& spans, const QPalette& palette)
{
    QString html;
    qsizetype at = 0;
    for (const TextSpan& span : spans) {
        html += text.mid(at, span.start - at).toHtmlEscaped();
        // A stretch that only the other text has is shown as a gap.
        const QString stretch
            = span.length > 0 ? text.mid(span.start, span.length) : QString(QChar(0x2423));
        html += u"<b style='color:%1;text-decoration:underline'>%2</b>"_s.arg(
            toneColor(Tone::Bad, palette).name(), stretch.toHtmlEscaped());
        at = span.start + span.length;
    }
    return html + text.mid(at).toHtmlEscaped();
}

DigestHtml::DigestHtml(const QPalette& palette)
    : m_palette(palette)
    , m_stacked(QFontMetrics(QApplication::font()).averageCharWidth() > kWidestBeside)
{
}

void DigestHtml::title(const QString& text, const QString& underIt)
{
    m_html += u"<h2 style='margin-top:2px;margin-bottom:2px;font-size:large'>%1</h2>"
              "<p style='margin-top:0px;color:%2'>%3</p>"_s.arg(
                  escaped(text), toneColor(Tone::Quiet, m_palette).name(), escaped(underIt));
}

void DigestHtml::section(const QString& heading)
{
    closeTable();
    m_html
        += u"<h3 style='margin-top:16px;margin-bottom:4px;font-size:medium;color:%1'>%2</h3>"_s.arg(
            toneColor(Tone::Accent, m_palette).name(), escaped(heading));
}

void DigestHtml::value(const QString& label, const QString& value, const QString& source,
                       const QString& passage, const QString& link)
{
    row(label, escaped(value), source, passage, link);
}

void DigestHtml::compared(const QString& label, const QString& value,
                          const QList<TextSpan>& differing, const QString& source,
                          const QString& passage, const QString& link)
{
    row(label, markedText(value, differing, m_palette), source, passage, link);
}

void DigestHtml::row(const QString& label, const QString& valueHtml, const QString& source,
                     const QString& passage, const QString& link)
{
    const QString gap = valueHtml.isEmpty() || source.isEmpty() ? QString() : u"<br>"_s;
    const QString where = source.isEmpty() ? QString() : small(source, passage, link);
    labelledRow(label, valueHtml + gap + where);
}

void DigestHtml::labelledRow(const QString& label, const QString& content)
{
    openTable();
    const QString color = toneColor(Tone::Quiet, m_palette).name();
    const QString contentCell = u"<td style='padding-bottom:5px'>%1</td>"_s.arg(content);
    if (!m_stacked)
        m_html += u"<tr><td width='34%' style='color:%1;padding-bottom:5px;padding-right:10px'>%2"
                  "</td>%3</tr>"_s.arg(color, escaped(label), contentCell);
    else if (label.isEmpty())
        m_html += u"<tr>%1</tr>"_s.arg(contentCell);
    else
        m_html += u"<tr><td style='color:%1'>%2</td></tr><tr>%3</tr>"_s.arg(color, escaped(label),
                                                                       contentCell);
}

void DigestHtml::marked(const QString& iconName, Tone tone, const QString& word,
                        const QString& text)
{
    closeTable();
    m_html += u"<p style='margin-top:8px;margin-bottom:0px'>"
              "<img src='icon:%1/%2' style='vertical-align:middle'> "
              "<b style='color:%3'>%4</b> %5</p>"_s.arg(
                  iconName, QString::number(static_cast<int>(tone)),
                  toneColor(tone, m_palette).name(), escaped(word), escaped(text));
}

void DigestHtml::paragraph(const QString& text, Tone tone)
{
    closeTable();
    m_html += u"<p style='margin-top:2px;margin-bottom:2px;color:%1'>%2</p>"_s.arg(
        toneColor(tone, m_palette).name(), escaped(text));
}

void DigestHtml::source(const QString& text, const QString& passage, const QString& link)
{
    closeTable();
    m_html
        += u"<p style='margin-top:0px;margin-bottom:0px'>%1</p>"_s.arg(small(text, passage, link));
}

QString DigestHtml::html() const { return m_inTable ? m_html + u"</table>"_s : m_html; }

QString DigestHtml::small(const QString& text, const QString& passage, const QString& link) const
{
    const QString color = toneColor(link.isEmpty() ? Tone::Quiet : Tone::Accent, m_palette).name();
    const QString style = u"color:%1;font-size:small;text-decoration:none"_s.arg(color);
    if (link.isEmpty())
        return u"<span style='%1'>%2</span>"_s.arg(style, escaped(text));
    return u"<a href='%1' title='%2' style='%3'>%4</a>"_s.arg(
        escaped(link), escaped(passage.left(kLongestPassage)), style, escaped(text));
}

void DigestHtml::openTable()
{
    if (!m_inTable)
        m_html += u"<table width='100%' cellspacing='0' cellpadding='0'>"_s;
    m_inTable = true;
}

void DigestHtml::closeTable()
{
    if (m_inTable)
        m_html += u"</table>"_s;
    m_inTable = false;
}

} // namespace greffier::ui
