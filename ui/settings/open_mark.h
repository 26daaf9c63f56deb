#pragma once

#include "ui/common/settings.h"

#include <QLockFile>
#include <QString>

namespace greffier::ui {

/// That a register is open in this program, for as long as it lives. What a program that was killed
/// left open is found by it at the next start.
class OpenMark final {
public:
    OpenMark(Settings& settings, const QString& registerFile);
    ~OpenMark();
    OpenMark(const OpenMark&) = delete;
    OpenMark& operator=(const OpenMark&) = delete;

    /// Registers that a program had open which is no longer running; each is told once.
    static QStringList leftOpen(Settings& settings);

private:
    Settings& m_settings;
    QString m_register;
    QLockFile m_lock;
};

} // namespace greffier::ui
