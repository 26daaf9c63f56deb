#include "ui/documents/templates_model.h"

#include "ui/common/icons.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString readersOf(Audience audience)
{
    switch (audience) {
    case Audience::Public: return TemplatesModel::tr("Public");
    case Audience::Addressee: return TemplatesModel::tr("Its addressee");
    case Audience::Internal: return TemplatesModel::tr("Internal");
    }
    return {};
}

} // namespace

TemplatesModel::TemplatesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    for (const DocumentKind& kind : documentKinds())
        m_kinds.insert(kind.code, kind);
}

void TemplatesModel::setTemplates(const QList<DocumentTemplate>& templates)
{
    beginResetModel();
    m_templates = templates;
    endResetModel();
}

const DocumentTemplate* TemplatesModel::at(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_templates.size() ? &m_templates.at(index.row())
                                                               : nullptr;
}

QModelIndex TemplatesModel::indexOf(const QString& document, const QString& language) const
{
    for (int row = 0; row < m_templates.size(); ++row) {
        if (m_templates.at(row).document == document && m_templates.at(row).language == language)
            return index(row, 0);
    }
    return {};
}

QString TemplatesModel::nameOf(const DocumentTemplate& one) const
{
    //: a document and its language
    return tr("%1, %2").arg(m_kinds.value(one.document).name, languageName(one.language));
}

int TemplatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

int TemplatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TemplatesModel::text(const DocumentTemplate& one, int column) const
{
    switch (column) {
    case Document: return m_kinds.value(one.document).name;
    case Language: return languageName(one.language);
    case Readers: return readersOf(m_kinds.value(one.document).audience);
    case MadeFrom: return one.file.isEmpty() ? tr("The one shipped") : one.file;
    case Wording:
        if (!one.file.isEmpty())
            return tr("Of this office");
        return one.isRevised ? tr("Revised") : tr("Not yet revised by a native officer");
    }
    return {};
}

QVariant TemplatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DocumentTemplate& one = m_templates.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(one, index.column());
    const bool needsRevision = one.file.isEmpty() && !one.isRevised;
    if (role == Qt::DecorationRole && index.column() == Wording && needsRevision)
        return icon(u"warning"_s, Tone::Doubtful);
    return {};
}

QVariant TemplatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Document: return tr("Document");
    case Language: return tr("Language");
    case Readers: return tr("Read by");
    case MadeFrom: return tr("Made from");
    case Wording: return tr("Wording");
    }
    return {};
}

} // namespace greffier::ui
