#include "ui/common/state_names.h"

#include "core/reference/reference_tables.h"
#include "ui/common/words.h"

namespace greffier::ui {

std::function<QString(const QString&)> stateNames(const ReferenceTables& reference)
{
    return [&reference](const QString& iso2) {
        const UnLanguage language
            = unLanguageFromCode(interfaceLanguage()).value_or(UnLanguage::English);
        const QString name = reference.states.name(iso2, language);
        return name.isEmpty() ? iso2 : name;
    };
}

} // namespace greffier::ui
