#pragma once

#include "tests/core/documents/forms/form_maker.h"

#include <functional>
#include <vector>

namespace greffier::test {

/// One way in which an applicant's form differs from the form as it was sent out.
struct FormVariant {
    const char* name;
    std::function<void(FormRecipe&)> change;

    /// Its name as that of a file.
    QString fileName() const;
};

const std::vector<FormVariant>& formVariants();

} // namespace greffier::test
