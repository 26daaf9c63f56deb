#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QString>

namespace greffier::test {

/// A part of a program as other programs are told of it over AT-SPI, the bus of screen readers.
class Accessible {
public:
    /// The numbers are those of the protocol.
    enum class State {
        Active = 1,
        Editable = 7,
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Modal = 16,
        MultiLine = 17,
        Selected = 23,
        Showing = 25,
    };

    Accessible() = default;
    /// The desktop, which has the programs for children.
    explicit Accessible(const QDBusConnection& bus);

    bool isValid() const { return !m_path.isEmpty(); }
    QString name() const;
    QString role() const; ///< "push button", "table cell" ...
    bool is(State state) const;
    QList<Accessible> children() const;

    /// What a screen reader reads out of a table or a tree.
    int rowCount() const;
    int columnCount() const;
    Accessible cell(int row, int column) const;

    /// Does its first action: presses a button, opens a menu. Does not wait for the end, as a
    /// dialog may ask something first.
    void press() const;
    bool write(const QString& text) const; ///< in place of what is written there

    bool operator==(const Accessible& other) const
    {
        return m_service == other.m_service && m_path == other.m_path;
    }

private:
    Accessible(const QDBusConnection& bus, QString service, QString path);
    QDBusMessage message(const QString& subject, const QString& method) const;
    QVariant ask(const QString& subject, const QString& method,
                 const QVariantList& arguments = {}) const;
    QVariant property(const QString& subject, const QString& name) const;

    QDBusConnection m_bus{QString()};
    QString m_service;
    QString m_path;
};

} // namespace greffier::test
