#include "core/workflow/receipt_book.h"

#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

ReceiptLine lineOf(const QString& file)
{
    ReceiptLine line;
    line.file = file;
    line.subject = file;
    return line;
}

QString subject(const ReceiptBook& book, const QString& file)
{
    const ReceiptLine* line = book.lineFor(file);
    return line ? line->subject : u"none"_s;
}

} // namespace

TEST_CASE("a receipt is found by the name of its file, with more folders or fewer", "[intake]")
{
    ReceiptBook book;
    book.addListed(lineOf(u"forms/Zzyx/form.docx"_s));
    book.addListed(lineOf(u"letter.pdf"_s));
    book.addListed(lineOf(u"forms/Cafe\u0301.docx"_s));
    CHECK(subject(book, u"forms/Zzyx/form.docx"_s) == u"forms/Zzyx/form.docx"_s);
    CHECK(subject(book, u"form.docx"_s) == u"forms/Zzyx/form.docx"_s);
    CHECK(subject(book, u"all.zip!forms/Zzyx/form.docx"_s) == u"forms/Zzyx/form.docx"_s);
    CHECK(subject(book, u"12.eml!letter.pdf"_s) == u"letter.pdf"_s);
    CHECK(subject(book, u"forms/Caf\u00e9.docx"_s) == u"forms/Cafe\u0301.docx"_s);
    CHECK(subject(book, u"forms/Qaf/form.docx"_s) == u"none"_s);
    CHECK(subject(book, u"reform.docx"_s) == u"none"_s);
}

TEST_CASE("a receipt that several files could have is given to none of them", "[intake]")
{
    ReceiptBook book;
    book.addListed(lineOf(u"form.docx"_s));
    for (const QString& file : {u"Zzyx/form.docx"_s, u"Qaf/form.docx"_s, u"other.docx"_s})
        book.expect(file);
    CHECK(subject(book, u"Zzyx/form.docx"_s) == u"none"_s);
    CHECK(book.listedForSeveral() == QStringList{u"form.docx"_s});
    CHECK(book.listedWithoutFile().isEmpty());
    CHECK(book.withoutLine()
          == QStringList{u"Qaf/form.docx"_s, u"Zzyx/form.docx"_s, u"other.docx"_s});

    book.expect(u"form.docx"_s);
    CHECK(subject(book, u"form.docx"_s) == u"form.docx"_s);
    CHECK(book.listedForSeveral().isEmpty());
}

TEST_CASE("an archive whose files have receipts lacks none", "[intake]")
{
    ReceiptBook book;
    book.addListed(lineOf(u"form.docx"_s));
    book.addListed(lineOf(u"gone.docx"_s));
    book.expect(u"all.zip"_s);
    book.expect(u"all.zip!form.docx"_s);
    CHECK(book.withoutLine().isEmpty());
    CHECK(book.listedWithoutFile() == QStringList{u"gone.docx"_s});
}
