#include "core/text/spoken_language.h"

#include <utility>

namespace greffier {

namespace {

/// Qt translates by functions without an object, so that the choice cannot be handed to them.
thread_local QString t_language;

} // namespace

SpokenLanguage::SpokenLanguage(const QString& code)
    : m_before(std::exchange(t_language, code))
{
}

SpokenLanguage::~SpokenLanguage() { t_language = m_before; }

QString SpokenLanguage::ofThread() { return t_language; }

QLocale spokenLocale()
{
    if (t_language.isEmpty())
        return QLocale();
    // The UN writes British English.
    return t_language == QStringLiteral("fr") ? QLocale(QLocale::French, QLocale::France)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void SpokenCatalogues::add(const QString& code, std::unique_ptr<QTranslator> catalogue)
{
    m_catalogues[code] = std::move(catalogue);
}

QString SpokenCatalogues::translate(const char* context, const char* source, const char* comment,
                                    int number) const
{
    const auto catalogue = m_catalogues.find(SpokenLanguage::ofThread());
    if (catalogue == m_catalogues.end())
        return {};
    const QString text = catalogue->second->translate(context, source, comment, number);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace greffier
