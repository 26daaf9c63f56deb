#include "core/documents/zip_members.h"

#include "core/documents/docx/package.h"
#include "core/documents/file_kind.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kMostNesting = 2;
constexpr qint64 kMostBytes = 200 * 1024 * 1024; ///< of all members together
constexpr qsizetype kMostMembers = 5'000;

bool isOfTheSystem(const QString& name)
{
    const QString last = name.section(u'/', -1);
    return name.startsWith(u"__MACOSX/"_s) || last == u".DS_Store"_s || last == u"Thumbs.db"_s
        || last == u"desktop.ini"_s;
}

/// Unpacks one zip after another into one list.
class Unpacker {
public:
    Result<void> unpack(const QByteArray& bytes, const QString& prefix, int nesting)
    {
        auto package = docx::Package::open(bytes);
        if (!package)
            return package.error();
        for (const QString& name : package->names()) {
            if (isOfTheSystem(name))
                continue;
            const auto content = package->part(name);
            if (!content)
                return content.error();
            if (const auto taken = take(prefix + name, *content, nesting); !taken)
                return taken;
        }
        return {};
    }

    const QList<DocumentFile>& files() const { return m_files; }

private:
    Result<void> take(const QString& name, const QByteArray& content, int nesting)
    {
        const bool isZip
            = content.startsWith("PK\x03\x04") && recognise(content, name).kind == FileKind::Zip;
        if (isZip && nesting < kMostNesting)
            return unpack(content, name + u'!', nesting + 1);
        m_bytes += content.size();
        m_files += DocumentFile{name, content, {}};
        if (m_bytes > kMostBytes || m_files.size() > kMostMembers)
            return readError(ReadFailure::TooLarge, u"unpacks to more than is read"_s);
        return {};
    }

    QList<DocumentFile> m_files;
    qint64 m_bytes = 0;
};

} // namespace

Result<QList<DocumentFile>> zipMembers(const QByteArray& bytes)
{
    const Recognised found = recognise(bytes, {});
    if (found.kind == FileKind::Unreadable)
        return readError(found.failure.value_or(ReadFailure::OtherKind));
    if (found.kind != FileKind::Zip)
        return readError(ReadFailure::OtherKind, toCode(found.kind));
    Unpacker unpacker;
    if (const auto done = unpacker.unpack(bytes, {}, 0); !done)
        return done.error();
    return unpacker.files();
}

} // namespace greffier
