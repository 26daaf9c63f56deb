#include "core/domain/evidence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 7);
}

int columnFromLetters(const QString& letters)
{
    int column = 0;
    for (const QChar letter : letters)
        column = column * 26 + (letter.unicode() - u'A' + 1);
    return column;
}

} // namespace

Locator Locator::onPage(int page, const QRectF& rect)
{
    Locator locator;
    locator.kind = Kind::Page;
    locator.page = page;
    locator.rect = rect;
    return locator;
}

Locator Locator::inParagraph(int paragraph)
{
    Locator locator;
    locator.kind = Kind::Paragraph;
    locator.paragraph = paragraph;
    return locator;
}

Locator Locator::inTable(int table, int row, int cell)
{
    Locator locator;
    locator.kind = Kind::TableCell;
    locator.table = table;
    locator.row = row;
    locator.cell = cell;
    return locator;
}

Locator Locator::inSheet(int row, int column)
{
    Locator locator;
    locator.kind = Kind::SheetCell;
    locator.row = row;
    locator.cell = column;
    return locator;
}

Locator Locator::inNote(int note)
{
    Locator locator;
    locator.kind = Kind::Note;
    locator.note = note;
    return locator;
}

QString toCode(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Read: return u"read"_s;
    case Certainty::Guess: return u"guess"_s;
    case Certainty::Ambiguous: return u"ambiguous"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Certainty> certaintyFromCode(const QString& code)
{
    for (const auto certainty : {Certainty::Read, Certainty::Guess, Certainty::Ambiguous}) {
        if (toCode(certainty) == code)
            return certainty;
    }
    return std::nullopt;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString toCode(const Locator& locator)
{
    switch (locator.kind) {
    case Locator::Kind::None: return {};
    case Locator::Kind::Page:
        if (locator.rect.isNull())
            return u"page %1"_s.arg(locator.page);
        return u"page %1 rect %2,%3,%4,%5"_s.arg(QString::number(locator.page),
                                                 number(locator.rect.x()),
                                                 number(locator.rect.y()),
                                                 number(locator.rect.width()),
                                                 number(locator.rect.height()));
    case Locator::Kind::Paragraph: return u"para %1"_s.arg(locator.paragraph);
    case Locator::Kind::TableCell:
        return u"table %1 row %2 cell %3"_s.arg(locator.table).arg(locator.row).arg(locator.cell);
    case Locator::Kind::SheetCell:
        return u"row %1 col %2"_s.arg(locator.row).arg(columnLetters(locator.cell));
    case Locator::Kind::Note: return u"note %1"_s.arg(locator.note);
    }
    Q_UNREACHABLE();
}

std::optional<Locator> locatorFromCode(const QString& code)
{
    static const QRegularExpression form(
        u"^(?:page (?<page>\\d{1,9})(?: rect (?<x>-?[\\d.e+-]+),(?<y>-?[\\d.e+-]+),"
        "(?<w>[\\d.e+-]+),(?<h>[\\d.e+-]+))?"
        "|para (?<para>\\d{1,9})"
        "|table (?<table>\\d{1,9}) row (?<trow>\\d{1,9}) cell (?<cell>\\d{1,9})"
        "|row (?<row>\\d{1,9}) col (?<col>[A-Z]{1,5})"
        "|note (?<note>\\d{1,9}))$"_s);
    const QRegularExpressionMatch match = form.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    const auto whole = [&match](const QString& name) { return match.captured(name).toInt(); };
    const auto real = [&match](const QString& name) { return match.captured(name).toDouble(); };
    if (whole(u"page"_s) > 0)
        return Locator::onPage(whole(u"page"_s),
                               QRectF(real(u"x"_s), real(u"y"_s), real(u"w"_s), real(u"h"_s)));
    if (whole(u"para"_s) > 0)
        return Locator::inParagraph(whole(u"para"_s));
    if (whole(u"table"_s) > 0)
        return Locator::inTable(whole(u"table"_s), whole(u"trow"_s), whole(u"cell"_s));
    if (whole(u"row"_s) > 0)
        return Locator::inSheet(whole(u"row"_s), columnFromLetters(match.captured(u"col"_s)));
    if (whole(u"note"_s) > 0)
        return Locator::inNote(whole(u"note"_s));
    return std::nullopt;
}

} // namespace greffier
