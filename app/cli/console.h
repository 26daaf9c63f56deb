#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace greffier::cli {

/// Exit codes. Source: the command line's own rules, see the manual page.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, CannotBeRead = 3, NothingInIt = 4 };

/// Writes lines of text, as UTF-8, to standard output.
void print(const QString& text);
/// Writes one JSON document, and nothing else, to standard output.
void print(const QJsonObject& object);
void print(const QJsonArray& array);
/// Writes a line to standard error at once.
void complain(const QString& text);

/// Says the sentence of an error on standard error and gives the exit code for it.
int fail(const Error& error);
/// Says that the command was used wrongly, where that only shows once the values are looked at.
int misused(const QString& sentence);
/// Likewise of a wrong usage that only shows once the values are looked at.
int misused(const Error& error);
/// The exit code of an act: Done, or what fail gives.
template <typename Answer>
int outcomeOf(const Answer& answer)
{
    return answer ? Done : fail(answer.error());
}

} // namespace greffier::cli
