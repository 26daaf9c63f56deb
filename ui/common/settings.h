#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

class QHeaderView;
class QSplitter;

namespace greffier::ui {

/// What one person set for themselves on this machine: language, layout, recent registers. What the
/// office shares is in the register instead.
class Settings final {
public:
    /// In the usual place of the platform, or in the given file.
    explicit Settings(const QString& file = {});

    QString language() const; ///< "en", "fr"; empty: not chosen yet
    void setLanguage(const QString& code);

    QString officerName() const; ///< with which acts are signed; empty: not chosen yet
    void setOfficerName(const QString& name);

    QStringList recentRegisters() const; ///< newest first; those that are still there
    void addRecentRegister(const QString& file);

    /// Keys of an action where they are not those of the list of actions, portable.
    std::optional<QString> keys(const QString& action) const;
    void setKeys(const QString& action, const std::optional<QString>& keys);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// Sizes of a splitter and columns of a table, under the object name of each.
    void save(const QSplitter& splitter);
    bool restore(QSplitter& splitter) const;
    void save(const QHeaderView& header, const QString& name);
    bool restore(QHeaderView& header, const QString& name) const;

private:
    QSettings m_store;
};

} // namespace greffier::ui
