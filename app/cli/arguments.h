#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace greffier::cli {

/// What a verb takes after its name.
struct Syntax {
    int least = 0; ///< positional arguments, at least
    int most = 0; ///< at most; -1: any number
    QStringList options; ///< names of options that take a value, without the hyphens
    QStringList flags; ///< names of options that take none
};

/// The words of a command line, sorted out. Every verb knows the option lang and the flag json.
class Arguments {
public:
    /// An Error says in one sentence what is wrong with the usage.
    static Result<Arguments> parse(const QStringList& words, const Syntax& syntax);

    QString at(int index) const { return m_positional.value(index); }
    const QStringList& positional() const { return m_positional; }
    QString option(const QString& name) const { return m_options.value(name); }
    bool has(const QString& name) const;
    /// A whole number from 1; nothing when absent or something else.
    std::optional<int> number(const QString& name) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_options;
    QSet<QString> m_flags;
};

} // namespace greffier::cli
