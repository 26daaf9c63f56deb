#include "app/reader/mail.h"
#include "core/documents/file_kind.h"
#include "core/documents/reader_process.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/qt_printing.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

const QByteArray kHeaders
    = "Received: from mx.example.org (mx.example.org [192.0.2.7])\r\n"
      "\tby mail.greffe.example with ESMTPS id 42;\r\n\tThu, 12 Oct 2023 11:59:30 +0200\r\n"
      "Received: from laptop by mx.example.org; Thu, 12 Oct 2023 09:00:00 +0000\r\n"
      "From: =?UTF-8?Q?Zo=C3=A9_Exempl=C3=A9?= <zoe@example.org>\r\n"
      "To: calls@greffe.example\r\nDate: Wed, 1 Jan 2020 00:00:00 +0000\r\n"
      "Subject: =?ISO-8859-1?Q?Ma_candidature_=E0_la_rapporteuse?=\r\n"
      "Message-ID: <one@example.org>\r\nMIME-Version: 1.0\r\n";

/// A message of several parts, each with its headers.
QByteArray mixed(const QList<QByteArray>& parts, const QByteArray& kind = "mixed")
{
    QByteArray mail = "Content-Type: multipart/" + kind + "; boundary=\"=" + kind + "\"\r\n\r\n";
    for (const QByteArray& part : parts)
        mail += "--=" + kind + "\r\n" + part + "\r\n";
    return mail + "--=" + kind + "--\r\n";
}

QByteArray attached(const QByteArray& name, const QByteArray& bytes)
{
    return "Content-Type: application/octet-stream; " + name
        + "\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + bytes.toBase64();
}

const QByteArray kPlain = "Content-Type: text/plain; charset=windows-1252\r\n"
                          "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                          "Madame, je pr=E9sente ma candidature.\r\n";

QString textOf(const QByteArray& mail)
{
    const auto document = reader::readMailText(mail);
    REQUIRE(document);
    return plainText(*document);
}

} // namespace

TEST_CASE("mail: the topmost Received header proves the receipt, the sender's date does not",
          "[reader][mail]")
{
    const QByteArray bytes = kHeaders + mixed({kPlain});
    REQUIRE(recognise(bytes, u"a.eml"_s).kind == FileKind::Mail);
    const auto mail = reader::openMail(bytes);
    REQUIRE(mail);
    CHECK(mail->receivedAt == QDateTime(QDate(2023, 10, 12), QTime(9, 59, 30), Qt::UTC));
    CHECK(mail->zone == u"UTC+02:00"_s);
    CHECK(mail->from == u"zoe@example.org"_s);
    CHECK(mail->subject == u"Ma candidature à la rapporteuse"_s);
    CHECK(mail->messageId == u"one@example.org"_s);
    CHECK(mail->receivedHeader.endsWith(u"Thu, 12 Oct 2023 11:59:30 +0200"_s));
    const qsizetype from = kHeaders.indexOf("From:");
    const auto unsent = reader::openMail(kHeaders.mid(from) + kPlain);
    REQUIRE(unsent);
    CHECK_FALSE(unsent->receivedAt.isValid());
}

TEST_CASE("mail: headers and text are read in their character sets", "[reader][mail]")
{
    const QString text = textOf(kHeaders + kPlain);
    CHECK(text.contains(u"From: Zoé Exemplé <zoe@example.org>"_s));
    CHECK(text.contains(u"Subject: Ma candidature à la rapporteuse"_s));
    CHECK(text.contains(u"Madame, je présente ma candidature."_s));
    const auto inCharset = [](const QByteArray& charset, const QByteArray& base64) {
        return textOf(kHeaders + "Content-Type: text/plain; charset=" + charset
                      + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64 + "\r\n");
    };
    CHECK(inCharset("koi8-r", "8NLJ18XU").contains(u"Привет"_s));
    CHECK(inCharset("gb2312", "xOO6ww==").contains(u"你好"_s));
    CHECK(inCharset("no-such-set", QByteArray("déjà").toBase64()).contains(u"déjà"_s));
    CHECK(inCharset("utf-8", QByteArray("d\xe9j\xe0 vu").toBase64()).contains(u"déjà vu"_s));
}

TEST_CASE("mail: of two wordings the plain one is read, HTML where it is alone", "[reader][mail]")
{
    const QByteArray html = "Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><style>p{}"
                            "</style></head><body><p>Ch&egrave;re Madame</p></body></html>";
    const QString both = textOf(kHeaders + mixed({kPlain, html}, "alternative"));
    CHECK(both.contains(u"je présente"_s));
    CHECK_FALSE(both.contains(u"Chère"_s));
    CHECK(textOf(kHeaders + html).contains(u"Chère Madame"_s));
    CHECK_FALSE(textOf(kHeaders + html).contains(u"p{}"_s));
}

TEST_CASE("mail: attachments come out whole under their decoded names", "[reader][mail]")
{
    const QByteArray docx = DocxBuilder(paragraphXml(u"form"_s)).build();
    const QByteArray forwarded
        = "Content-Type: message/rfc822\r\n\r\nFrom: friend@example.org\r\nSubject: Inner\r\n"
          "MIME-Version: 1.0\r\n"
        + mixed({attached("name=\"../../letter.docx\"", "inner")}, "related");
    const auto mail = reader::openMail(
        kHeaders
        + mixed({kPlain, attached("name*=UTF-8''Candidature%20%C3%A9t%C3%A9.docx", docx),
                 attached("name=\"=?UTF-8?B?w6l0w6kuZG9jeA==?=\"", "one"),
                 attached("name=\"=?UTF-8?B?w6l0w6kuZG9jeA==?=\"", "two"), forwarded,
                 "Content-Type: image/png\r\nContent-ID: <logo>\r\n\r\nPNG"}));
    REQUIRE(mail);
    QStringList names;
    for (const DocumentFile& file : mail->attachments)
        names += file.name;
    CHECK(names
          == QStringList{u"Candidature été.docx"_s, u"été.docx"_s, u"été (2).docx"_s,
                         u"letter.docx"_s});
    CHECK(mail->attachments.at(0).bytes == docx);
    CHECK(mail->attachments.at(3).bytes == "inner");
}

TEST_CASE("mail: a message that nests without end is refused", "[reader][mail]")
{
    QByteArray deep = kHeaders;
    for (int i = 0; i < 20'000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
            + QByteArray::number(i) + "\r\n";
    CHECK_FALSE(reader::openMail(deep));
    QByteArray messages = kHeaders;
    for (int i = 0; i < 30; ++i)
        messages += "Content-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\n";
    CHECK_FALSE(reader::readMailText(messages));
    CHECK(reader::openMail(kHeaders + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"));
}

TEST_CASE("mail: the reader process opens one under its limits", "[reader][process]")
{
    ReaderProcess process;
    const DocumentFile mail{
        u"in/one.eml"_s, kHeaders + mixed({kPlain, attached("name=\"form.docx\"", "bytes")}), {}};
    const auto opened = process.openMail(mail);
    REQUIRE(opened);
    REQUIRE(opened->attachments.size() == 1);
    CHECK(opened->attachments.first().name == u"in/one.eml!form.docx"_s);
    CHECK(opened->attachments.first().hash.size() == 64);
    CHECK(opened->zone == u"UTC+02:00"_s);
    CHECK(opened->receivedAt == QDateTime(QDate(2023, 10, 12), QTime(9, 59, 30), Qt::UTC));
    const auto text = process.readText(mail);
    REQUIRE(text);
    CHECK(text->format == u"eml"_s);
    CHECK(plainText(*text).contains(u"[form.docx]"_s));
    CHECK_FALSE(process.openMail({u"a.txt"_s, "no mail at all", {}}));
}

TEST_CASE("mail: a text that only mentions a sender is no mail", "[reader][mail]")
{
    CHECK(recognise("From: the desk\nTo: whom it may concern\n\nDear all", u"a.txt"_s).kind
          == FileKind::PlainText);
    CHECK(recognise("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n", u"a.mht"_s)
              .failure
          == ReadFailure::WebPage);
}
