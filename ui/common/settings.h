#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

class QHeaderView;
class QSplitter;

namespace greffier::ui {

/// What one person chooses in the dialog of settings.
struct Preferences {
    enum class Colours { System, Light, Dark };
    enum Folder { Registers, Received, Documents }; ///< where dialogs for files begin

    static constexpr int kSmallestText = 80; ///< in per cent of the platform's
    static constexpr int kLargestText = 200;

    QString language; ///< "en", "fr"; empty: not chosen yet
    QString officerName; ///< with which acts are signed; empty: not chosen yet
    Colours colours = Colours::System;
    int textPercent = 100;
    QStringList folders; ///< as Folder; empty ones: where the platform begins

    bool operator==(const Preferences&) const = default;
};

/// What one person set for themselves on this machine: preferences, layout, recent registers. What
/// the office shares is in the register instead.
class Settings final {
public:
    /// In the usual place of the platform, or in the given file.
    explicit Settings(const QString& file = {});

    QString fileName() const { return m_store.fileName(); }

    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);
    QString folder(Preferences::Folder folder) const { return preferences().folders.value(folder); }

    QStringList recentRegisters() const; ///< newest first; those that are still there
    void addRecentRegister(const QString& file);

    /// Registers that a program has open, or had when it was killed; see OpenMark.
    QStringList openRegisters() const;
    void setOpen(const QString& file, bool isOpen);

    /// Keys of an action where they are not those of the list of actions, portable.
    std::optional<QString> keys(const QString& action) const;
    void setKeys(const QString& action, const std::optional<QString>& keys);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// Sizes of a splitter and columns of a table, under the object name of each. They belong to
    /// the size of text that the widgets were made with: that of the beginning, or told later.
    void setLayoutPercent(int textPercent) { m_layoutPercent = textPercent; }
    void save(const QSplitter& splitter);
    bool restore(QSplitter& splitter) const;
    void save(const QHeaderView& header, const QString& name);
    bool restore(QHeaderView& header, const QString& name) const;

private:
    QSettings m_store;
    int m_layoutPercent;
};

} // namespace greffier::ui
