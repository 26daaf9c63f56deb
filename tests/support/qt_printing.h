#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <ostream>

// So that a failed check shows what the texts are.
inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << '"' << text.toStdString() << '"';
}

inline std::ostream& operator<<(std::ostream& out, QDate date)
{
    return out << date.toString(Qt::ISODate).toStdString();
}

inline std::ostream& operator<<(std::ostream& out, const QDateTime& instant)
{
    return out << instant.toString(Qt::ISODateWithMs).toStdString();
}

inline std::ostream& operator<<(std::ostream& out, const QStringList& list)
{
    return out << '[' << list.join(QStringLiteral(" | ")).toStdString() << ']';
}
