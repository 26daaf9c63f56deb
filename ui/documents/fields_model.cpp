#include "ui/documents/fields_model.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kIndent = 4; ///< of a field within rows, in blanks

QString kindName(const QString& code)
{
    const QHash<QString, QString> names{
        {u"text"_s, FieldsModel::tr("Text")},           {u"number"_s, FieldsModel::tr("Number")},
        {u"date"_s, FieldsModel::tr("Date")},           {u"list"_s, FieldsModel::tr("List")},
        {u"condition"_s, FieldsModel::tr("Condition")}, {u"rows"_s, FieldsModel::tr("Rows")},
    };
    return names.value(code, code);
}

} // namespace

void FieldsModel::showDocument(const QString& document)
{
    beginResetModel();
    m_fields = fieldsOf(document);
    endResetModel();
}

int FieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TemplateField& field = m_fields.at(index.row());
    if (role == Qt::ToolTipRole)
        return field.meaning;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Typed: return QString(field.depth * kIndent, u' ') + field.typed;
    case Kind: return kindName(field.kind);
    case Meaning: return field.meaning;
    }
    return {};
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Typed: return tr("Typed in Word");
    case Kind: return tr("Kind");
    case Meaning: return tr("What it gives");
    }
    return {};
}

} // namespace greffier::ui
