#include "core/text/collation.h"

#include <unicode/coll.h>

#include <algorithm>
#include <string>

namespace greffier {

struct Collation::Rules {
    std::unique_ptr<icu::Collator> collator;
};

namespace {

icu::UnicodeString toIcu(const QString& text)
{
    return icu::UnicodeString(text.utf16(), static_cast<int32_t>(text.size()));
}

} // namespace

Collation::Collation(UnLanguage language)
    : m_rules(std::make_unique<Rules>())
{
    UErrorCode status = U_ZERO_ERROR;
    const std::string code = toCode(language).toStdString();
    m_rules->collator.reset(icu::Collator::createInstance(icu::Locale(code.c_str()), status));
    if (U_FAILURE(status))
        m_rules->collator.reset();
    Q_ASSERT(m_rules->collator);
}

Collation::~Collation() = default;

QByteArray Collation::sortKey(const QString& text) const
{
    if (!m_rules->collator)
        return text.toUtf8();
    const icu::UnicodeString source = toIcu(text);
    QByteArray key;
    key.resize(m_rules->collator->getSortKey(source, nullptr, 0));
    m_rules->collator->getSortKey(source, reinterpret_cast<uint8_t*>(key.data()),
                                  static_cast<int32_t>(key.size()));
    key.chop(1); // ICU ends its keys with a zero byte
    return key;
}

bool Collation::less(const QString& first, const QString& second) const
{
    return sortKey(first) < sortKey(second);
}

QStringList Collation::sorted(const QStringList& texts) const
{
    QList<std::pair<QByteArray, QString>> keyed;
    keyed.reserve(texts.size());
    for (const QString& text : texts)
        keyed.emplaceBack(sortKey(text), text);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& first, const auto& second) {
        return first.first < second.first;
    });
    QStringList result;
    result.reserve(texts.size());
    for (const auto& [key, text] : keyed)
        result += text;
    return result;
}

} // namespace greffier
