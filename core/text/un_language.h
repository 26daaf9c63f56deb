#pragma once

#include <QString>

#include <array>
#include <optional>

namespace greffier {

/// The six official languages of the United Nations.
enum class UnLanguage { Arabic, Chinese, English, French, Russian, Spanish };

inline constexpr std::array kUnLanguages{UnLanguage::Arabic,  UnLanguage::Chinese,
                                         UnLanguage::English, UnLanguage::French,
                                         UnLanguage::Russian, UnLanguage::Spanish};

QString toCode(UnLanguage language); ///< "ar", "zh", "en", "fr", "ru", "es"
std::optional<UnLanguage> unLanguageFromCode(const QString& code);

} // namespace greffier
