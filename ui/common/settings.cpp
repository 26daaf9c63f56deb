#include "ui/common/settings.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kRecentRegisters = 8;
const QStringList kColours{u"system"_s, u"light"_s, u"dark"_s}; ///< as Preferences::Colours
const QStringList kFolders{u"folders/registers"_s, u"folders/received"_s,
                           u"folders/documents"_s}; ///< as Preferences::Folder

QString splitterKey(const QSplitter& splitter)
{
    return u"layout/splitter/"_s + splitter.objectName();
}

QString keysKey(const QString& action) { return u"keys/"_s + action; }

QString sizeMark(int textPercent)
{
    return textPercent == 100 ? QString() : u'@' + QString::number(textPercent);
}

QString headerKey(const QString& name) { return u"layout/columns/"_s + name; }

} // namespace

Settings::Settings(const QString& file)
    : m_store(file.isEmpty() ? QSettings().fileName() : file,
              file.isEmpty() ? QSettings::NativeFormat : QSettings::IniFormat)
    , m_layoutPercent(preferences().textPercent)
{
}

Preferences Settings::preferences() const
{
    Preferences preferences;
    preferences.language = m_store.value(u"language"_s).toString();
    preferences.officerName = m_store.value(u"officer"_s).toString();
    const auto colours = kColours.indexOf(m_store.value(u"colours"_s).toString());
    preferences.colours = static_cast<Preferences::Colours>(std::max<qsizetype>(0, colours));
    preferences.textPercent = std::clamp(m_store.value(u"textPercent"_s, 100).toInt(),
                                         Preferences::kSmallestText, Preferences::kLargestText);
    for (const QString& key : kFolders)
        preferences.folders += m_store.value(key).toString();
    return preferences;
}

void Settings::setPreferences(const Preferences& preferences)
{
    m_store.setValue(u"language"_s, preferences.language);
    m_store.setValue(u"officer"_s, preferences.officerName);
    m_store.setValue(u"colours"_s, kColours.at(static_cast<int>(preferences.colours)));
    m_store.setValue(u"textPercent"_s, preferences.textPercent);
    for (qsizetype i = 0; i < kFolders.size(); ++i)
        m_store.setValue(kFolders.at(i), preferences.folders.value(i));
}

QStringList Settings::openRegisters() const { return m_store.value(u"open"_s).toStringList(); }

void Settings::setOpen(const QString& file, bool isOpen)
{
    m_store.sync(); // other programs write it, too
    QStringList files = openRegisters();
    files.removeAll(file);
    if (isOpen)
        files += file;
    m_store.setValue(u"open"_s, files);
    m_store.sync();
}

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
    m_store.setValue(splitterKey(splitter) + sizeMark(m_layoutPercent), splitter.saveState());
}

bool Settings::restore(QSplitter& splitter) const
{
    return splitter.restoreState(
        m_store.value(splitterKey(splitter) + sizeMark(m_layoutPercent)).toByteArray());
}

void Settings::save(const QHeaderView& header, const QString& name)
{
    m_store.setValue(headerKey(name) + sizeMark(m_layoutPercent), header.saveState());
}

bool Settings::restore(QHeaderView& header, const QString& name) const
{
    return header.restoreState(m_store.value(headerKey(name) + sizeMark(m_layoutPercent)).toByteArray());
}

} // namespace greffier::ui
