#pragma once

#include <QString>

namespace greffier {

/// A wording by which application forms head a section or ask for a field. The shipped ones stand
/// in resources/reference/form_labels.csv; an officer adds those of new forms.
struct FormLabel {
    QString section; ///< "I" to "VIII", "header", "any"; "I.value" for answers
    QString field; ///< "family_name"; "section" for the heading of a section
    QString language; ///< "en"
    QString alias;

    bool operator==(const FormLabel&) const = default;
};

} // namespace greffier
