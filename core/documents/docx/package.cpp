#include "core/documents/docx/package.h"

#include "core/documents/read_failure.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

QString folded(const QString& name)
{
    const QString lower = name.toLower();
    return lower.startsWith(u'/') ? lower.mid(1) : lower;
}

bool leadsOut(const QString& name)
{
    return name.contains(QChar(0)) || name.split(u'/').contains(u".."_s);
}

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Error damaged(const char* what) { return readError(ReadFailure::Damaged, QString::fromUtf8(what)); }

} // namespace

void Package::Closer::operator()(struct zip* archive) const { zip_discard(archive); }

Result<Package> Package::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    Package package;
    if (source)
        package.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!package.m_archive) {
        zip_source_free(source);
        const Error failure = damaged(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failure;
    }
    zip_error_fini(&error);
    if (const auto listed = package.list(); !listed)
        return listed.error();
    return package;
}

Result<void> Package::list()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > kMaxMembers)
        return readError(ReadFailure::TooLarge, u"%1 members"_s.arg(count));
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        QString name = QString::fromUtf8(zip_get_name(m_archive.get(), index, ZIP_FL_ENC_GUESS));
        name.replace(u'\\', u'/');
        if (name.isEmpty() || name.endsWith(u'/') || leadsOut(name))
            continue;
        if (m_indexes.contains(folded(name)))
            return damaged("two parts of one name");
        m_indexes.insert(folded(name), index);
        m_names += name.startsWith(u'/') ? name.mid(1) : name;
    }
    return {};
}

bool Package::has(const QString& name) const { return m_indexes.contains(folded(name)); }

Result<QByteArray> Package::part(const QString& name)
{
    const auto found = m_indexes.constFind(folded(name));
    if (found == m_indexes.cend())
        return damaged("a part is missing");
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), *found, 0, &stat) != 0)
        return damaged("a part cannot be found");
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return readError(ReadFailure::PasswordProtected);

    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), *found, 0));
    if (!file)
        return damaged(zip_strerror(m_archive.get()));
    QByteArray content;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    const qint64 suspicious = 16 * 1024 * 1024;
    const qint64 packed = qMax<qint64>(1, static_cast<qint64>(stat.comp_size));
    while (true) {
        const zip_int64_t got
            = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got < 0)
            return damaged(zip_file_strerror(file.get()));
        if (got == 0)
            return content;
        content.append(piece.constData(), got);
        m_unpacked += got;
        const bool bomb = content.size() > suspicious && content.size() / packed > kMaxRatio;
        if (bomb || content.size() > kMaxPartBytes || m_unpacked > kMaxTotalBytes)
            return readError(ReadFailure::TooLarge, u"unpacks to more than is read"_s);
    }
}

} // namespace greffier::docx
