#pragma once

#include <QByteArray>
#include <QString>

namespace greffier::store {

/// Makes the folder, readable by its owner only, unless it is there. Throws StoreError.
void makeOwnFolder(const QString& folder);

/// What the system says went wrong with a file (errno), as a StoreError: DiskFull, ReadOnly,
/// NotFound or Unreadable.
[[noreturn]] void throwFileError(int systemError, const QString& detail);

/// A file that is still being made, under a name of its own beside the final one, readable by its
/// owner only. It vanishes unless it is given its name. Throws StoreError.
class UnfinishedFile final {
public:
    explicit UnfinishedFile(const QString& finalName);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    QString name() const { return m_name; } ///< for whoever writes it by name
    void write(const QByteArray& bytes);

    /// Brings it to the disk and gives it its final name, both before returning.
    void giveName(); ///< replaces a file of that name
    void giveFreeName(); ///< StoreError, Invalid, when the name is taken

    /// Removes what a killed program left of such files in a folder.
    static void removeLeftovers(const QString& folder);

private:
    void flush();
    void settle();

    QString m_finalName;
    QString m_name;
    int m_descriptor = -1;
    bool m_named = false;
};

} // namespace greffier::store
