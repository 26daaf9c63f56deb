#include "tests/reader/pdf_builder.h"

#include <QString>

namespace greffier::test {

namespace {

/// Numbers its objects from 1 and ends with the table of where they begin.
class ObjectWriter {
public:
    void add(const QByteArray& content)
    {
        m_places += m_bytes.size();
        m_bytes += QByteArray::number(m_places.size()) + " 0 obj\n" + content + "\nendobj\n";
    }

    void addStream(const QByteArray& entries, const QByteArray& content)
    {
        add("<<" + entries + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n"
            + content + "\nendstream");
    }

    QByteArray finished() const
    {
        QByteArray table
            = "xref\n0 " + QByteArray::number(m_places.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype place : m_places)
            table += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return m_bytes + table + "trailer\n<</Root 1 0 R/Size "
            + QByteArray::number(m_places.size() + 1) + ">>\nstartxref\n"
            + QByteArray::number(m_bytes.size()) + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n";
    QList<qsizetype> m_places;
};

QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }

QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
}

} // namespace

QByteArray aPdf(const QList<PdfPieces>& pages, const QSizeF& size)
{
    ObjectWriter writer;
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    writer.add("<</Type/Catalog/Pages 2 0 R>>");
    writer.add("<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size())
               + "/MediaBox[0 0 " + number(size.width()) + " " + number(size.height()) + "]>>");
    writer.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QByteArray content;
        for (const PdfPiece& piece : pages.at(i))
            content += "BT /F " + number(piece.size) + " Tf " + number(piece.x) + " "
                + number(size.height() - piece.y) + " Td (" + escaped(piece.text) + ") Tj ET\n";
        writer.add("<</Type/Page/Parent 2 0 R/Resources<</Font<</F 3 0 R>>>>/Contents "
                   + QByteArray::number(5 + 2 * i) + " 0 R>>");
        writer.addStream({}, content);
    }
    return writer.finished();
}

PdfPieces linesAt(double x, double y, const QList<QByteArray>& lines)
{
    PdfPieces pieces;
    for (const QByteArray& line : lines)
        pieces += PdfPiece{x, y + 14 * static_cast<double>(pieces.size()), line};
    return pieces;
}

QByteArray anEndlessPdf()
{
    constexpr int kLevels = 8;
    constexpr int kFirstForm = 5;
    const QByteArray drawTwelve = QByteArray("/X Do ").repeated(12);
    const auto next = [](int object) {
        return "/Resources<</XObject<</X " + QByteArray::number(object) + " 0 R>>>>";
    };
    ObjectWriter writer;
    writer.add("<</Type/Catalog/Pages 2 0 R>>");
    writer.add("<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 200]>>");
    writer.add("<</Type/Page/Parent 2 0 R/Contents 4 0 R" + next(kFirstForm) + ">>");
    writer.addStream({}, drawTwelve);
    for (int level = 0; level < kLevels; ++level)
        writer.addStream("/Type/XObject/Subtype/Form/BBox[0 0 200 200]"
                             + next(kFirstForm + level + 1),
                         drawTwelve);
    writer.addStream("/Type/XObject/Subtype/Form/BBox[0 0 200 200]", "0 0 9 9 re f");
    return writer.finished();
}

} // namespace greffier::test
