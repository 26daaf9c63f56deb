#include "core/documents/template/filling.h"

#include "core/documents/docx/run_text.h"
#include "core/documents/template/run_look.h"
#include "core/documents/write/document_texts.h"
#include "core/text/un_date.h"

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

/// In characters: a row with more of them may run over to the next page, since one that has to stay
/// whole must not be higher than a page.
constexpr qint64 kWholeRow = 900;

const QByteArray kCantSplit("<w:cantSplit/>");

QString joined(const QStringList& list, const QList<Format>& formats, const DocumentTexts& texts)
{
    if (formats.contains(Format::Lines))
        return list.join(u'\n');
    if (formats.contains(Format::Commas))
        return texts.joined(u"list.join"_s, list);
    return texts.enumerated(list);
}

/// The run text of a legal text, in bytes.
void appendRunText(QByteArray& out, const QString& text)
{
    QString piece;
    const auto flush = [&] {
        if (piece.isEmpty())
            return;
        out += "<w:t xml:space=\"preserve\">";
        appendEscaped(out, piece);
        out += "</w:t>";
        piece.clear();
    };
    for (const QChar sign : text) {
        if (sign != u'\t' && sign != u'\n') {
            piece += sign;
            continue;
        }
        flush();
        out += sign == u'\t' ? "<w:tab/>" : "<w:br/>";
    }
    flush();
}

QByteArray noteBookmark(int note) { return "_RefFootnote" + QByteArray::number(note); }

} // namespace

Filling::Filling(const DocumentTexts& texts, int firstNote)
    : m_texts(texts)
    , m_language(docx::textLanguage(toCode(texts.language())))
    , m_firstNote(firstNote)
    , m_nextNote(firstNote)
{
}

QByteArray Filling::run(const Program& program, const void* record)
{
    m_out.clear();
    m_records = {record};
    m_places = {{0, 1}};
    run(program);
    return std::exchange(m_out, {});
}

void Filling::run(const Program& program)
{
    for (const Step& step : program)
        run(step);
}

void Filling::run(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::Bytes: m_out += step.bytes; break;
    case Step::Kind::FieldText: writeField(step); break;
    case Step::Kind::Attribute: writeAttribute(step); break;
    case Step::Kind::Repeat: repeat(step); break;
    case Step::Kind::Choose: choose(step); break;
    case Step::Kind::Paragraph: writeParagraph(step); break;
    case Step::Kind::Row: writeRow(step); break;
    case Step::Kind::Cell: writeCell(step); break;
    case Step::Kind::Table: writeTable(step); break;
    case Step::Kind::Footnote: writeFootnote(step); break;
    case Step::Kind::NewId: m_out += QByteArray::number(++m_lastId); break;
    case Step::Kind::BookmarkStart:
    case Step::Kind::BookmarkEnd: writeBookmark(step); break;
    case Step::Kind::KeepWithNext:
        if (m_keepsWithNext)
            m_out += "<w:keepNext/>";
        break;
    case Step::Kind::KeepWhole:
        m_wholeAt = m_out.size();
        m_out += kCantSplit;
        break;
    }
}

Filling::Shown Filling::shown(const FieldUse& use) const
{
    const FieldValue value = use.field->read(m_records.at(use.scope), m_texts);
    const QList<Format>& formats = use.formats;
    QString text;
    switch (use.field->kind) {
    case FieldKind::Text: text = value.text; break;
    case FieldKind::Number:
        text = formats.contains(Format::Ordinal) ? m_texts.ordinal(value.number, false)
            : formats.contains(Format::OrdinalFigure)
            ? m_texts.ordinal(value.number, true)
            : unNumber(value.number, m_texts.language());
        break;
    case FieldKind::Date:
        text = formats.contains(Format::IsoDate) ? value.date.toString(Qt::ISODate)
                                                 : m_texts.date(value.date);
        break;
    case FieldKind::List: text = joined(value.list, formats, m_texts); break;
    case FieldKind::Flag:
    case FieldKind::Rows: break;
    }
    if (formats.contains(Format::Capitals))
        text = text.toUpper();
    if (formats.contains(Format::Initial))
        text = capitalized(text);
    return {text, value.language};
}

bool Filling::says(const FieldUse& use) const
{
    switch (use.position) {
    case FieldUse::Position::First: return m_places.at(use.scope).first == 0;
    case FieldUse::Position::Last:
        return m_places.at(use.scope).first == m_places.at(use.scope).second - 1;
    case FieldUse::Position::None: break;
    }
    const void* record = m_records.at(use.scope);
    if (use.field->kind == FieldKind::Rows)
        return !use.field->items(record).isEmpty();
    const FieldValue value = use.field->read(record, m_texts);
    switch (use.field->kind) {
    case FieldKind::Text: return !value.text.isEmpty();
    case FieldKind::Number: return value.number != 0;
    case FieldKind::Date: return value.date.isValid();
    case FieldKind::Flag: return value.flag;
    case FieldKind::List: return !value.list.isEmpty();
    case FieldKind::Rows: break;
    }
    Q_UNREACHABLE();
}

void Filling::writeField(const Step& step)
{
    const Shown value = shown(step.use);
    const docx::LegalText legal = docx::legalText(value.text);
    m_dropped += legal.dropped;
    m_written += legal.text.size();
    const docx::TextLanguage base
        = value.language.isEmpty() ? m_language : docx::textLanguage(value.language);
    bool against = false;
    for (const docx::ScriptRun& piece : docx::scriptRuns(legal.text, base)) {
        if (against && piece.language.rightToLeft == m_language.rightToLeft
            && !piece.text.front().isLetter())
            writeDirectionMark(step);
        writeRun(piece, step);
        against = piece.language.rightToLeft != m_language.rightToLeft;
    }
    // What follows may be a sign without a direction of its own.
    if (against)
        writeDirectionMark(step);
}

void Filling::writeRun(const docx::ScriptRun& piece, const Step& step)
{
    m_out += runStart(piece.language, step);
    appendRunText(m_out, piece.text);
    m_out += "</w:r>";
}

void Filling::writeDirectionMark(const Step& step)
{
    const QChar mark(m_language.rightToLeft ? 0x200F : 0x200E); // RLM or LRM
    writeRun({mark, m_language}, step);
}

QByteArray Filling::runStart(const docx::TextLanguage& language, const Step& step)
{
    QByteArray& start = m_runStarts[{&step, language.tag}];
    if (start.isEmpty())
        start = templates::runStart(step.look.get(), language, language == m_language);
    return start;
}

void Filling::writeAttribute(const Step& step)
{
    appendEscaped(m_out, docx::attributeText(shown(step.use).text), true);
}

void Filling::repeat(const Step& step)
{
    const QList<const void*> items = step.use.field->items(m_records.at(step.use.scope));
    const bool kept = m_keepsWithNext;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (step.ofRows)
            m_keepsWithNext = items.size() > 1 && (i == 0 || i == items.size() - 2);
        m_records += items.at(i);
        m_places += {i, items.size()};
        run(step.steps);
        m_written += step.prints ? 1 : 0;
        m_records.removeLast();
        m_places.removeLast();
    }
    m_keepsWithNext = kept;
}

void Filling::choose(const Step& step)
{
    const bool chosen = says(step.use) != step.negated;
    run(chosen ? step.steps : step.otherwise);
    m_written += (chosen ? step.prints : step.printsOtherwise) ? 1 : 0;
}

void Filling::writeParagraph(const Step& step)
{
    const qsizetype start = m_out.size();
    const qint64 before = m_written;
    run(step.steps);
    if (step.mayVanish && m_written == before)
        m_out.truncate(start);
}

void Filling::writeRow(const Step& step)
{
    const qsizetype outer = std::exchange(m_wholeAt, -1);
    const qint64 before = m_written;
    const qsizetype start = m_out.size();
    run(step.steps);
    if (step.mayVanish && m_written == before)
        m_out.truncate(start);
    else if (m_wholeAt >= 0 && m_written - before > kWholeRow)
        m_out.remove(m_wholeAt, kCantSplit.size());
    m_wholeAt = outer;
}

/// Word wants a paragraph at the end of every cell.
void Filling::writeCell(const Step& step)
{
    run(step.steps);
    const QByteArray end("</w:tc>");
    m_out.chop(end.size());
    if (!m_out.endsWith("</w:p>") && !m_out.endsWith("<w:p/>") && !m_out.endsWith("</w:sdt>"))
        m_out += "<w:p/>";
    m_out += end;
}

/// A table that has lost all its rows is none.
void Filling::writeTable(const Step& step)
{
    const qsizetype start = m_out.size();
    run(step.steps);
    if (m_out.indexOf("</w:tr>", start) < 0)
        m_out.truncate(start);
}

void Filling::writeFootnote(const Step& step)
{
    const QByteArray style("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
    if (step.isShared && m_sharedNotes.contains(step.note)) {
        const int number = m_sharedNotes.value(step.note);
        m_out += style + "<w:fldChar w:fldCharType=\"begin\"/></w:r>" + style
            + "<w:instrText xml:space=\"preserve\"> NOTEREF " + noteBookmark(number)
            + " \\f \\h </w:instrText></w:r>" + style
            + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + style + "<w:t>"
            + QByteArray::number(number - m_firstNote + 1) + "</w:t></w:r>" + style
            + "<w:fldChar w:fldCharType=\"end\"/></w:r>";
        return;
    }
    const int number = m_nextNote++;
    m_sharedNotes.insert(step.note, number);
    const QByteArray id = QByteArray::number(++m_lastBookmark);
    m_out += "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + noteBookmark(number) + "\"/>"
        + style + "<w:footnoteReference w:id=\"" + QByteArray::number(number)
        + "\"/></w:r><w:bookmarkEnd w:id=\"" + id + "\"/>";
    QByteArray body = std::exchange(m_out, {});
    run(step.steps);
    m_footnotes += "<w:footnote w:id=\"" + QByteArray::number(number) + "\">" + m_out
        + "</w:footnote>";
    m_out = std::move(body);
}

void Filling::writeBookmark(const Step& step)
{
    if (step.kind == Step::Kind::BookmarkEnd) {
        m_out += "<w:bookmarkEnd w:id=\"" + m_bookmarkIds.value(step.bytes) + "\"/>";
        return;
    }
    const QByteArray id = QByteArray::number(++m_lastBookmark);
    m_bookmarkIds.insert(step.bytes, id);
    const int before = m_bookmarkNames[step.name]++;
    m_out += "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"";
    appendEscaped(m_out, before ? step.name + u'_' + QString::number(before + 1) : step.name, true);
    m_out += "\"/>";
}

} // namespace greffier::templates
