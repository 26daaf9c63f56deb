#include "app/reader/mail.h"

#include "core/documents/read_failure.h"
#include "core/documents/tables/text_encoding.h"
#include "core/documents/web_text.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

constexpr int kMostParts = 400; ///< of all kinds, one within the other or beside it
constexpr int kMostNesting = 8; ///< messages within messages, parts within parts
constexpr qint64 kMostBytes = 200 * 1024 * 1024; ///< of all attachments together

struct Unreference {
    void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unreference>;

struct Free {
    void operator()(char* text) const { g_free(text); }
};

QString text(const char* utf8) { return QString::fromUtf8(utf8).simplified(); }

QString addressesOf(InternetAddressList* list)
{
    if (!list)
        return {};
    const std::unique_ptr<char, Free> all(internet_address_list_to_string(list, nullptr, FALSE));
    return text(all.get());
}

QString firstAddress(InternetAddressList* list)
{
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            return text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
    }
    return {};
}

QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), qsizetype{bytes->len});
}

/// The text of a part in whatever character set; of one that is not known, by its bytes.
QString textOf(GMimePart* part)
{
    const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const bool isUtf8 = charset && g_ascii_strcasecmp(charset, "utf-8") == 0;
    const std::unique_ptr<char, Free> decoded(
        charset && !isUtf8 ? g_mime_text_part_get_text(GMIME_TEXT_PART(part)) : nullptr);
    const QString known = QString::fromUtf8(decoded.get());
    if (!known.trimmed().isEmpty() && !known.contains(QChar::ReplacementCharacter))
        return known;
    const auto guessed = decodeText(contentOf(part));
    return guessed ? guessed->text : known;
}

/// The last part of a name, without what no file name may hold.
QString fileNameOf(GMimePart* part)
{
    QString name = text(g_mime_part_get_filename(part));
    name = name.section(u'/', -1).section(u'\\', -1);
    name.removeIf([](QChar c) { return c.unicode() < 0x20 || c == u'!'; });
    return name == u"."_s || name == u".."_s ? QString() : name;
}

/// Goes through a message and what is in it.
class MailReader {
public:
    Result<void> read(GMimeMessage* message, int nesting)
    {
        showHeaders(message);
        GMimeObject* body = g_mime_message_get_mime_part(message);
        return body ? readObject(body, nesting) : Result<void>();
    }

    TextDocument document;
    QList<DocumentFile> attachments;

private:
    static Error tooMuch() { return readError(ReadFailure::TooLarge, u"too many parts"_s); }

    void show(const QString& line)
    {
        Paragraph paragraph;
        paragraph.text = line;
        document.blocks += Block{Block::Kind::Paragraph, paragraph, {}};
    }

    void showHeader(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            show(name + u": "_s + value);
    }

    void showHeaders(GMimeMessage* message)
    {
        showHeader(u"From"_s, addressesOf(g_mime_message_get_from(message)));
        showHeader(u"To"_s, addressesOf(g_mime_message_get_to(message)));
        showHeader(u"Cc"_s, addressesOf(g_mime_message_get_cc(message)));
        showHeader(u"Date"_s, text(g_mime_object_get_header(GMIME_OBJECT(message), "Date")));
        showHeader(u"Subject"_s, text(g_mime_message_get_subject(message)));
    }

    Result<void> readObject(GMimeObject* object, int nesting)
    {
        if (++m_parts > kMostParts || nesting > kMostNesting)
            return tooMuch();
        if (GMIME_IS_MULTIPART(object))
            return readParts(GMIME_MULTIPART(object), nesting);
        if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            return inner ? read(inner, nesting + 1) : Result<void>();
        }
        if (GMIME_IS_PART(object))
            return readPart(GMIME_PART(object));
        return {};
    }

    Result<void> readParts(GMimeMultipart* parts, int nesting)
    {
        const int count = g_mime_multipart_get_count(parts);
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(parts));
        const bool choice = g_mime_content_type_is_type(type, "multipart", "alternative");
        bool hasText = false;
        for (int i = 0; i < count; ++i) {
            GMimeObject* part = g_mime_multipart_get_part(parts, i);
            const qsizetype before = document.blocks.size();
            if (const auto done = readObject(part, nesting + 1); !done)
                return done;
            // Of several wordings the first that shows anything stays, the plain one.
            if (choice && hasText)
                document.blocks.resize(before);
            hasText = hasText || document.blocks.size() > before;
        }
        return {};
    }

    Result<void> readPart(GMimePart* part)
    {
        const QString name = fileNameOf(part);
        const char* disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const bool attached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
        if (GMIME_IS_TEXT_PART(part) && name.isEmpty() && !attached) {
            showText(part);
            return {};
        }
        // The logos of signatures are pictures that the text itself shows.
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        if (g_mime_content_type_is_type(type, "image", "*") && !attached
            && g_mime_object_get_content_id(GMIME_OBJECT(part)))
            return {};
        return attach(name, part);
    }

    void showText(GMimePart* part)
    {
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const QString all = textOf(part);
        if (g_mime_content_type_is_type(type, "text", "html")) {
            document.blocks += webBlocks(all);
            return;
        }
        for (QString line : all.split(u'\n')) {
            if (line.endsWith(u'\r'))
                line.chop(1);
            if (!line.trimmed().isEmpty())
                show(line);
        }
    }

    Result<void> attach(const QString& name, GMimePart* part)
    {
        const QByteArray content = contentOf(part);
        m_bytes += content.size();
        if (m_bytes > kMostBytes)
            return tooMuch();
        const QString given = unusedName(name.isEmpty() ? u"attachment"_s : name);
        attachments += DocumentFile{given, content, {}};
        show(u"["_s + given + u"]"_s);
        return {};
    }

    QString unusedName(const QString& name) const
    {
        const auto isUsed = [this](const QString& candidate) {
            return std::any_of(
                attachments.cbegin(), attachments.cend(),
                [&candidate](const DocumentFile& file) { return file.name == candidate; });
        };
        QString unused = name;
        for (int copy = 2; isUsed(unused); ++copy) {
            const qsizetype dot = name.lastIndexOf(u'.');
            const qsizetype end = dot > 0 ? dot : name.size();
            unused = name.left(end) + u" (%1)"_s.arg(copy) + name.mid(end);
        }
        return unused;
    }

    int m_parts = 0;
    qint64 m_bytes = 0;
};

/// Nesting is a matter of the parser too, which goes down as far as the parts do.
bool isTooDeep(const QByteArray& bytes)
{
    const QByteArray lower = bytes.toLower();
    return lower.count("multipart/") + lower.count("message/") > kMostParts;
}

Result<Owned<GMimeMessage>> parsed(const QByteArray& bytes)
{
    if (isTooDeep(bytes))
        return readError(ReadFailure::TooLarge, u"too many parts"_s);
    warmUpMail();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return readError(ReadFailure::Damaged, u"no message"_s);
    return message;
}

QString zoneName(int minutes)
{
    const auto twoDigits = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const int size = std::abs(minutes);
    return u"UTC"_s + (minutes < 0 ? u'-' : u'+') + twoDigits(size / 60) + u':'
        + twoDigits(size % 60);
}

void readReceived(GMimeMessage* message, ReceivedMail& mail)
{
    const char* header = g_mime_object_get_header(GMIME_OBJECT(message), "Received");
    const QByteArray line(header);
    const QByteArray date = line.mid(line.lastIndexOf(';') + 1).trimmed();
    if (!line.contains(';'))
        return;
    GDateTime* at = g_mime_utils_header_decode_date(date.constData());
    if (!at)
        return;
    mail.receivedHeader = u"Received: "_s + text(header);
    mail.receivedAt = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(at), Qt::UTC);
    mail.zone = zoneName(static_cast<int>(g_date_time_get_utc_offset(at) / G_TIME_SPAN_MINUTE));
    g_date_time_unref(at);
}

} // namespace

void warmUpMail()
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(started)
}

Result<TextDocument> readMailText(const QByteArray& bytes)
{
    const auto message = parsed(bytes);
    if (!message)
        return message.error();
    MailReader reader;
    if (const auto done = reader.read(message->get(), 0); !done)
        return done.error();
    TextDocument& document = reader.document;
    document.format = u"eml"_s;
    document.title = text(g_mime_message_get_subject(message->get()));
    int number = 0;
    int tables = 0;
    for (Block& block : document.blocks) {
        if (block.kind == Block::Kind::Paragraph) {
            block.paragraph.locator = Locator::inParagraph(++number);
            continue;
        }
        block.table.number = ++tables;
        for (TableRow& row : block.table.rows) {
            for (TableCell& cell : row.cells)
                cell.locator.table = tables;
        }
    }
    document.hasText = !document.blocks.isEmpty();
    return document;
}

Result<ReceivedMail> openMail(const QByteArray& bytes)
{
    const auto message = parsed(bytes);
    if (!message)
        return message.error();
    MailReader reader;
    if (const auto done = reader.read(message->get(), 0); !done)
        return done.error();
    ReceivedMail mail;
    mail.from = firstAddress(g_mime_message_get_from(message->get()));
    mail.subject = text(g_mime_message_get_subject(message->get()));
    mail.messageId = text(g_mime_message_get_message_id(message->get()));
    readReceived(message->get(), mail);
    mail.attachments = reader.attachments;
    return mail;
}

} // namespace greffier::reader
