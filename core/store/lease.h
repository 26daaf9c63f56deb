#pragma once

#include "core/domain/officer.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace greffier::store {

/// The right to write to a register: a file beside it that names the holder, locked by the system
/// for as long as the holder lives, so that a killed program leaves none behind. Programs on other
/// machines, whose lock may not be seen across a share, go by the name in the file.
class Lease final {
public:
    struct Holder {
        QString officer;
        QString machine;
        qint64 processId = 0;
        QDateTime since; ///< UTC
    };

    /// Throws StoreError: Locked, saying who has it; ReadOnly or others when the file cannot be
    /// made.
    static std::unique_ptr<Lease> take(const QString& registerFile, const Officer& officer,
                                       const QDateTime& since);
    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    /// Whoever is named in the lease file of a register, alive or not.
    static std::optional<Holder> holderOf(const QString& registerFile);

    static QString fileFor(const QString& registerFile); ///< "<register>.lock"

private:
    Lease(const QString& file, int descriptor);

    QString m_file;
    int m_descriptor;
};

} // namespace greffier::store
