#include "ui/common/settings.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kRecentRegisters = 8;

QString splitterKey(const QSplitter& splitter)
{
    return u"layout/splitter/"_s + splitter.objectName();
}

QString keysKey(const QString& action) { return u"keys/"_s + action; }

QString headerKey(const QString& name) { return u"layout/columns/"_s + name; }

} // namespace

Settings::Settings(const QString& file)
    : m_store(file.isEmpty() ? QSettings().fileName() : file,
              file.isEmpty() ? QSettings::NativeFormat : QSettings::IniFormat)
{
}

QString Settings::language() const { return m_store.value(u"language"_s).toString(); }

void Settings::setLanguage(const QString& code) { m_store.setValue(u"language"_s, code); }

QString Settings::officerName() const { return m_store.value(u"officer"_s).toString(); }

void Settings::setOfficerName(const QString& name) { m_store.setValue(u"officer"_s, name); }

QStringList Settings::recentRegisters() const
{
    QStringList files = m_store.value(u"recent"_s).toStringList();
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const QString& file) { return !QFileInfo::exists(file); }),
                files.end());
    return files;
}

void Settings::addRecentRegister(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = recentRegisters();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(u"recent"_s, QStringList(files.mid(0, kRecentRegisters)));
}

std::optional<QString> Settings::keys(const QString& action) const
{
    const QVariant keys = m_store.value(keysKey(action));
    return keys.isValid() ? std::optional(keys.toString()) : std::nullopt;
}

void Settings::setKeys(const QString& action, const std::optional<QString>& keys)
{
    if (keys)
        m_store.setValue(keysKey(action), *keys);
    else
        m_store.remove(keysKey(action));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"layout/window"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(u"layout/window"_s, geometry);
}

void Settings::save(const QSplitter& splitter)
{
    m_store.setValue(splitterKey(splitter), splitter.saveState());
}

bool Settings::restore(QSplitter& splitter) const
{
    return splitter.restoreState(m_store.value(splitterKey(splitter)).toByteArray());
}

void Settings::save(const QHeaderView& header, const QString& name)
{
    m_store.setValue(headerKey(name), header.saveState());
}

bool Settings::restore(QHeaderView& header, const QString& name) const
{
    return header.restoreState(m_store.value(headerKey(name)).toByteArray());
}

} // namespace greffier::ui
