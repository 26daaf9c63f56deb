#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace greffier {

/// The names of a person and the e-mail address as searches look for them, in one piece of memory.
class PersonKey {
public:
    PersonKey() = default;
    /// Both folded; see NameFolder::searchKey. Neither has a line break.
    PersonKey(const QString& names, const QString& email)
        : m_text(names.toUtf8() + kBetween + email.toUtf8())
    {
    }

    QString names() const { return QString::fromUtf8(utf8Names()); }
    QByteArrayView utf8Names() const { return QByteArrayView(m_text).first(end()); }
    QString email() const { return QString::fromUtf8(m_text.sliced(end())).mid(1); }

    const QByteArray& text() const { return m_text; } ///< UTF-8: the names, a line break, the rest

    static constexpr char kBetween = '\n'; ///< ends the names

private:
    qsizetype end() const
    {
        const qsizetype between = m_text.indexOf(kBetween);
        return between < 0 ? m_text.size() : between;
    }

    QByteArray m_text;
};

} // namespace greffier
