#include "tests/fuzz/zip_of_parts.h"

#include "tests/support/docx_builder.h"

using namespace Qt::StringLiterals;

namespace greffier::fuzz {

QByteArray zipOfParts(const QByteArray& input, const QByteArray& first, const QByteArray& types)
{
    if (input.startsWith("PK"))
        return input;
    test::ZipParts parts{{u"[Content_Types].xml"_s, types}};
    QByteArray name = first;
    qsizetype from = 0;
    while (from <= input.size()) {
        const qsizetype next = input.indexOf("\n=== ", from);
        const qsizetype end = next < 0 ? input.size() : next;
        const QString partName = QString::fromUtf8(name);
        const auto isSame = [&partName](const auto& part) { return part.first == partName; };
        if (!partName.isEmpty() && std::none_of(parts.cbegin(), parts.cend(), isSame))
            parts += {partName, input.mid(from, end - from)};
        if (next < 0)
            break;
        const qsizetype lineEnd = input.indexOf('\n', next + 1);
        name = input.mid(next + 5, (lineEnd < 0 ? input.size() : lineEnd) - next - 5).trimmed();
        from = lineEnd < 0 ? input.size() : lineEnd + 1;
    }
    return test::aZip(parts);
}

} // namespace greffier::fuzz
