#pragma once

#include "core/text/un_language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace greffier {

/// The alphabetical order of one language version, for names of persons and of States. Make one and
/// keep it: making it takes a moment. The methods may be called from several threads at once.
class Collation {
public:
    explicit Collation(UnLanguage language);
    ~Collation();
    Collation(const Collation&) = delete;
    Collation& operator=(const Collation&) = delete;

    /// Bytes that compare as the texts sort: made once, compared often.
    QByteArray sortKey(const QString& text) const;

    bool less(const QString& first, const QString& second) const;

    QStringList sorted(const QStringList& texts) const;

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

} // namespace greffier
