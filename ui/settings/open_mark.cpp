#include "ui/settings/open_mark.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// Beside the settings, one for each register.
QString lockFor(const Settings& settings, const QString& registerFile)
{
    const QByteArray name
        = QCryptographicHash::hash(registerFile.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QDir folder = QFileInfo(settings.fileName()).dir();
    folder.mkpath(u"."_s);
    return folder.filePath(u"open-%1.lock"_s.arg(QString::fromLatin1(name.left(16))));
}

} // namespace

OpenMark::OpenMark(Settings& settings, const QString& registerFile)
    : m_settings(settings)
    , m_register(registerFile)
    , m_lock(lockFor(settings, registerFile))
{
    m_lock.setStaleLockTime(0); // held for as long as the program runs
    m_lock.tryLock(0);
    m_settings.setOpen(m_register, true);
}

OpenMark::~OpenMark() { m_settings.setOpen(m_register, false); }

QStringList OpenMark::leftOpen(Settings& settings)
{
    QStringList left;
    for (const QString& file : settings.openRegisters()) {
        QLockFile lock(lockFor(settings, file));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // another program has it open and is well
        settings.setOpen(file, false);
        if (QFileInfo::exists(file))
            left += file;
    }
    return left;
}

} // namespace greffier::ui
