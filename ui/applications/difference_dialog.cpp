#include "ui/applications/difference_dialog.h"

#include "ui/applications/review_sections.h"
#include "ui/common/digest_html.h"
#include "ui/common/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

DifferenceDialog::DifferenceDialog(const Dossier& dossier,
                                   const std::function<QString(const QString&)>& stateName,
                                   QWidget* parent)
    : QDialog(parent)
    , m_application(dossier.row.application.id)
    , m_fields(openDifferences(dossier))
    , m_stateName(stateName)
    , m_field(new QComboBox(this))
    , m_statements(new QWidget(this))
    , m_sources(new QButtonGroup(this))
    , m_reason(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Which is right?"));
    m_field->setObjectName(u"field"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 4);
    for (const FieldConcordance& row : std::as_const(m_fields))
        m_field->addItem(row.field == u"name"_s ? tr("Whole name") : fieldName(row.field),
                         row.field);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("Right is"), m_statements);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(m_buttons);
    setMinimumWidth(520);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Settle"));
    connect(m_field, &QComboBox::currentIndexChanged, this, &DifferenceDialog::showField);
    connect(m_sources, &QButtonGroup::idToggled, this, &DifferenceDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DifferenceDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    new QGridLayout(m_statements);
    showField();
}

void DifferenceDialog::showField()
{
    qDeleteAll(m_sources->buttons());
    qDeleteAll(m_statements->findChildren<QLabel*>());
    auto* grid = qobject_cast<QGridLayout*>(m_statements->layout());
    const FieldConcordance row = m_fields.value(m_field->currentIndex());
    for (int i = 0; i < row.statements.size(); ++i) {
        const FieldStatement& statement = row.statements.at(i);
        const QString value = statedValue(row.field, statement.value, m_stateName);
        auto* source = new QRadioButton(sourceName(statement.source), m_statements);
        source->setAccessibleName(sourceName(statement.source) + u": "_s + value);
        source->setToolTip(placeOf(statement.evidence));
        auto* text = new QLabel(
            markedText(value, value == statement.value ? statement.differing : QList<TextSpan>(),
                       palette()),
            m_statements);
        text->setTextFormat(Qt::RichText);
        m_sources->addButton(source, i);
        grid->addWidget(source, i, 0);
        grid->addWidget(text, i, 1);
    }
    grid->setColumnStretch(1, 1);
    check();
}

void DifferenceDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted());
}

DifferenceRuling DifferenceDialog::ruling() const
{
    const FieldConcordance row = m_fields.value(m_field->currentIndex());
    const int chosen = m_sources->checkedId();
    return {m_application, row.field, chosen >= 0 ? row.statements.at(chosen).source : QString(),
            m_reason->toPlainText().trimmed()};
}

void DifferenceDialog::choose(const QString& field, const QString& source, const QString& reason)
{
    m_field->setCurrentIndex(m_field->findData(field));
    const FieldConcordance row = m_fields.value(m_field->currentIndex());
    for (int i = 0; i < row.statements.size(); ++i) {
        if (row.statements.at(i).source == source)
            m_sources->button(i)->setChecked(true);
    }
    m_reason->setPlainText(reason);
}

bool DifferenceDialog::canBeAccepted() const
{
    return m_sources->checkedId() >= 0 && !m_reason->toPlainText().trimmed().isEmpty();
}

std::optional<DifferenceRuling>
DifferenceDialog::ask(const Dossier& dossier,
                      const std::function<QString(const QString&)>& stateName, QWidget* parent)
{
    DifferenceDialog dialog(dossier, stateName, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.ruling();
}

QList<FieldConcordance> openDifferences(const Dossier& dossier)
{
    QList<FieldConcordance> fields = dossier.concordance;
    fields.removeIf([](const FieldConcordance& row) { return row.agreement == Agreement::Same; });
    return fields;
}

} // namespace greffier::ui
