#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace greffier::store {

/// The received files of a register, by SHA-256, in "<register>.files/ab/cdef...": written under
/// another name, flushed, then named; never altered. A row refers to a file only after put().
/// Belongs to no thread; throws StoreError.
class FileStore final {
public:
    explicit FileStore(const QString& registerFile);

    /// Keeps the bytes and returns their hash. Kept already: they are compared, and mended when the
    /// copy on the disk was damaged.
    QString put(const QByteArray& bytes);

    /// The bytes of that hash. Errors: NotFound; Damaged when they are not what they were.
    QByteArray read(const QString& hash) const;

    bool contains(const QString& hash) const;

    /// Those of the hashes whose file is missing or not what it was.
    QStringList failing(const QStringList& hashes) const;

    void removeLeftovers(); ///< what a killed program left half written

    /// Bytes of all files kept, those no row refers to any more included.
    qint64 totalSize() const;

    static QString folderFor(const QString& registerFile); ///< "<register>.files"

private:
    QString pathOf(const QString& hash) const;

    QString m_folder;
};

} // namespace greffier::store
