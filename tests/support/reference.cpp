#include "tests/support/reference.h"

#include <stdexcept>

namespace greffier::test {

const ReferenceTables& referenceTables()
{
    static const auto tables = loadReferenceTables();
    if (!tables)
        throw std::runtime_error(tables.error().detail.toStdString());
    return **tables;
}

} // namespace greffier::test
