#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace greffier::cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString& text) { write(stdout, text.toUtf8() + '\n'); }

void print(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void print(const QJsonArray& array)
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void complain(const QString& text) { write(stderr, text.toUtf8() + '\n'); }

int misused(const QString& sentence)
{
    complain(sentence);
    return WrongUsage;
}

int fail(const Error& error)
{
    complain(error.message);
    switch (error.code) {
    case Error::Code::Unreadable:
    case Error::Code::NotARegister:
    case Error::Code::NewerFile:
    case Error::Code::Damaged: return CannotBeRead;
    case Error::Code::Invalid:
    case Error::Code::NotFound:
    case Error::Code::Conflict:
    case Error::Code::Locked:
    case Error::Code::ReadOnly:
    case Error::Code::DiskFull:
    case Error::Code::Final:
    case Error::Code::Cancelled:
    case Error::Code::Internal: return Failed;
    }
    Q_UNREACHABLE();
}

int misused(const Error& error)
{
    complain(error.message);
    return WrongUsage;
}

} // namespace greffier::cli
