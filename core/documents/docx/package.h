#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

struct zip;

namespace greffier::docx {

/// The parts of a zip held in memory, under limits, since a small zip can unpack to gigabytes.
/// Fails with a ReadFailure. Nothing is written to disk; the bytes must outlive the package.
class Package {
public:
    static constexpr qint64 kMaxMembers = 10'000;
    static constexpr qint64 kMaxPartBytes = 96 * 1024 * 1024; ///< of one part, unpacked
    static constexpr qint64 kMaxTotalBytes = 256 * 1024 * 1024; ///< of all that is asked for
    /// A part beyond 16 MiB that grew more than this many times is a bomb, not a document.
    static constexpr qint64 kMaxRatio = 250;

    static Result<Package> open(const QByteArray& bytes);
    Package(Package&&) noexcept = default;
    Package& operator=(Package&&) noexcept = default;

    /// Names of the files as written, with '/'; folders and names that lead out of the package are
    /// left out.
    const QStringList& names() const { return m_names; }

    /// Part names compare without case (ECMA-376 Part 2, 6.2.2.3); a leading '/' is ignored.
    bool has(const QString& name) const;
    Result<QByteArray> part(const QString& name);

private:
    struct Closer {
        void operator()(struct zip* archive) const;
    };

    Package() = default;
    Result<void> list();

    std::unique_ptr<struct zip, Closer> m_archive;
    QStringList m_names;
    QHash<QString, quint64> m_indexes; ///< by folded name
    qint64 m_unpacked = 0;
};

} // namespace greffier::docx
