#include "core/documents/write/mail_draft.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qsizetype kLongestWord = 45; ///< bytes of text in one encoded word
constexpr qsizetype kLongestLine = 76;

/// A text as a header holds it, in pieces that end between characters. Line breaks become blanks,
/// so that nothing can add a header of its own.
QByteArray encodedWords(const QString& text)
{
    QByteArray words;
    QByteArray piece;
    const auto close = [&] {
        words += (words.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + piece.toBase64()
            + "?=";
        piece.clear();
    };
    for (const char32_t point : text.simplified().toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (piece.size() + bytes.size() > kLongestWord)
            close();
        piece += bytes;
    }
    if (!piece.isEmpty())
        close();
    return words;
}

QByteArray inLines(const QByteArray& base64)
{
    QByteArray lines;
    for (qsizetype from = 0; from < base64.size(); from += kLongestLine)
        lines += base64.mid(from, kLongestLine) + "\r\n";
    return lines;
}

} // namespace

bool isMailAddress(const QString& text)
{
    static const QRegularExpression address(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+\z)"_s);
    return address.match(text).hasMatch();
}

QByteArray mailDraft(const MailDraft& draft, const QDateTime& written)
{
    const QString date
        = QLocale::c().toString(written.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
    QByteArray file = "X-Unsent: 1\r\nDate: " + date.toLatin1() + "\r\n";
    if (isMailAddress(draft.address))
        file += "To: " + encodedWords(draft.name) + " <" + draft.address.toLatin1() + ">\r\n";
    file += "Subject: " + encodedWords(draft.subject) + "\r\n";
    file += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n";
    QString text = draft.text;
    return file + inLines(text.replace(u'\n', u"\r\n"_s).toUtf8().toBase64());
}

} // namespace greffier
