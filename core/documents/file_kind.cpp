#include "core/documents/file_kind.h"

#include "core/documents/document_file.h"
#include "core/documents/docx/package.h"
#include "core/documents/tables/text_encoding.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct Signature {
    QByteArrayView bytes;
    ReadFailure kind;
};

constexpr std::array kSignatures{
    Signature{"\x89PNG\r\n", ReadFailure::Image}, Signature{"\xff\xd8\xff", ReadFailure::Image},
    Signature{"GIF8", ReadFailure::Image},        Signature{"II*\0", ReadFailure::Image},
    Signature{"MM\0*", ReadFailure::Image},       Signature{"RIFF", ReadFailure::Image},
    Signature{"BM", ReadFailure::Image},
};

Recognised unreadable(ReadFailure failure) { return {FileKind::Unreadable, failure}; }

QByteArray utf16(const QString& text)
{
    QByteArray bytes;
    for (const QChar character : text) {
        bytes += static_cast<char>(character.unicode() & 0xff);
        bytes += static_cast<char>(character.unicode() >> 8);
    }
    return bytes;
}

/// A compound file: Office before 2007, or a newer document under a password.
/// Source: MS-CFB 2.6.1 (names in UTF-16), MS-OFFCRYPTO 2.3.4.
Recognised recogniseCompound(const QByteArray& bytes)
{
    if (bytes.contains(utf16(u"EncryptedPackage"_s)))
        return unreadable(ReadFailure::PasswordProtected);
    if (bytes.contains(utf16(u"WordDocument"_s)))
        return unreadable(ReadFailure::OldWord);
    if (bytes.contains(utf16(u"Workbook"_s)))
        return unreadable(ReadFailure::OldExcel);
    return unreadable(ReadFailure::OtherKind);
}

bool hasBelow(const docx::Package& package, const QString& folder)
{
    for (const QString& name : package.names()) {
        if (name.startsWith(folder, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Recognised recogniseZip(const QByteArray& bytes)
{
    auto package = docx::Package::open(bytes);
    if (!package)
        return unreadable(readFailureOf(package.error()).value_or(ReadFailure::Damaged));
    if (package->has(u"mimetype"_s) && package->has(u"META-INF/manifest.xml"_s))
        return unreadable(ReadFailure::OpenDocument);
    if (!package->has(u"[Content_Types].xml"_s))
        return {FileKind::Zip, {}};
    const auto types = package->part(u"[Content_Types].xml"_s);
    if (!types)
        return unreadable(readFailureOf(types.error()).value_or(ReadFailure::Damaged));
    if (types->contains("wordprocessingml.document.main") || hasBelow(*package, u"word/"_s)
        || types->contains("ms-word"))
        return {FileKind::Docx, {}};
    if (types->contains("spreadsheetml.sheet.main") || hasBelow(*package, u"xl/"_s))
        return {FileKind::Xlsx, {}};
    return unreadable(ReadFailure::OtherKind);
}

bool isWebPage(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(1024).toLower();
    const QByteArray start = head.mid(head.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
        || start.startsWith("mime-version:")
        || (start.startsWith("<?xml") && head.contains("<html"));
}

/// Whether it begins with the headers of a message: who sent it, and one more. Source: RFC 5322.
bool isMail(const QByteArray& bytes)
{
    static const QRegularExpression header(u"^([A-Za-z][A-Za-z0-9-]{1,40}):"_s);
    QStringList names;
    for (const QByteArray& line : bytes.left(16 * 1024).trimmed().split('\n')) {
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        const bool isMailbox = names.isEmpty() && line.startsWith("From ");
        const QRegularExpressionMatch match = header.match(QString::fromLatin1(line.left(60)));
        if (match.hasMatch())
            names += match.captured(1).toLower();
        else if (!(isFolded && !names.isEmpty()) && !isMailbox)
            break;
    }
    const bool sent = names.contains(u"from"_s) || names.contains(u"received"_s);
    const bool more = names.contains(u"message-id"_s) || names.contains(u"mime-version"_s)
        || names.contains(u"received"_s) || names.contains(u"return-path"_s);
    return sent && more && names.size() >= 3;
}

/// What is left of a document that lost its beginning, if its name says it was one.
bool isTorn(const QByteArray& bytes, const QString& ending)
{
    static const QStringList documents{u"docx"_s, u"docm"_s, u"dotx"_s, u"xlsx"_s, u"pdf"_s};
    const bool isRestOfPdf = bytes.contains("startxref") || bytes.contains("endobj");
    return documents.contains(ending)
        && (!decodeText(bytes) || (ending == u"pdf"_s && isRestOfPdf));
}

Recognised recogniseText(const QByteArray& bytes, const QString& name)
{
    const QString ending = name.section(u'.', -1).toLower();
    if (isTorn(bytes, ending))
        return unreadable(ReadFailure::Damaged);
    const bool namedAsPage = ending == u"html"_s || ending == u"htm"_s || ending == u"xhtml"_s;
    if (namedAsPage && decodeText(bytes))
        return {FileKind::Html, {}};
    if (isMail(bytes))
        return {FileKind::Mail, {}};
    if (isWebPage(bytes))
        return unreadable(ReadFailure::WebPage);
    if (bytes.trimmed().startsWith("<?xml") || !decodeText(bytes))
        return unreadable(ReadFailure::OtherKind);
    const bool table = ending == u"csv"_s || ending == u"tsv"_s || ending == u"tab"_s;
    return {table ? FileKind::Csv : FileKind::PlainText, {}};
}

} // namespace

Recognised recognise(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty())
        return unreadable(ReadFailure::Empty);
    if (bytes.size() > kMaxDocumentBytes)
        return unreadable(ReadFailure::TooLarge);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return recogniseZip(bytes);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return recogniseCompound(bytes);
    for (const Signature& signature : kSignatures) {
        // A text may begin with the letters of some signatures, but holds no zero.
        const bool surely = static_cast<signed char>(signature.bytes.front()) < 0;
        if (bytes.startsWith(signature.bytes) && (surely || bytes.left(4096).contains('\0')))
            return unreadable(signature.kind);
    }
    if (bytes.startsWith("{\\rtf"))
        return unreadable(ReadFailure::RichText);
    // Mail gateways put lines before the header of a PDF; its readers accept it within 1024 bytes.
    if (bytes.left(1024).contains("%PDF-"))
        return {FileKind::Pdf, {}};
    return recogniseText(bytes, name);
}

QString toCode(FileKind kind)
{
    switch (kind) {
    case FileKind::Docx: return u"docx"_s;
    case FileKind::Xlsx: return u"xlsx"_s;
    case FileKind::Pdf: return u"pdf"_s;
    case FileKind::Csv: return u"csv"_s;
    case FileKind::PlainText: return u"txt"_s;
    case FileKind::Html: return u"html"_s;
    case FileKind::Mail: return u"eml"_s;
    case FileKind::Zip: return u"zip"_s;
    case FileKind::Unreadable: return u"unreadable"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FileKind> fileKindFromCode(const QString& code)
{
    for (const FileKind kind :
         {FileKind::Docx, FileKind::Xlsx, FileKind::Pdf, FileKind::Csv, FileKind::PlainText,
          FileKind::Html, FileKind::Mail, FileKind::Zip, FileKind::Unreadable}) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

} // namespace greffier
