#include "core/documents/template/record_type.h"

using namespace Qt::StringLiterals;

namespace greffier::templates {

QString toCode(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text: return u"text"_s;
    case FieldKind::Number: return u"number"_s;
    case FieldKind::Date: return u"date"_s;
    case FieldKind::Flag: return u"condition"_s;
    case FieldKind::List: return u"list"_s;
    case FieldKind::Rows: return u"rows"_s;
    }
    Q_UNREACHABLE();
}

const Field* RecordType::find(QStringView name) const
{
    for (const Field& field : m_fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

} // namespace greffier::templates
