#include "ui/applications/correct_dialog.h"

#include "core/domain/applicant_fields.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// What a part may state, and whatever else was read from it.
QStringList fieldsOf(const Dossier& dossier, Part part)
{
    QStringList fields = applicantFields();
    if (part == Part::Form)
        fields += {u"place_of_birth"_s, u"certified_name"_s, u"certified_on"_s};
    if (part == Part::Letter)
        fields = QStringList{u"name"_s};
    for (const ApplicationValue& value : dossier.values) {
        if (value.part == part && !fields.contains(value.field))
            fields += value.field;
    }
    return fields;
}

} // namespace

CorrectDialog::CorrectDialog(const Dossier& dossier, Part part, const Evidence& place,
                             QWidget* parent)
    : QDialog(parent)
    , m_field(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Use a passage for a field"));
    m_field->setObjectName(u"field"_s);
    m_value->setObjectName(u"value"_s);
    m_reason->setObjectName(u"reason"_s);
    for (const QString& field : fieldsOf(dossier, part))
        m_field->addItem(fieldName(field), field);
    m_value->setText(place.passage.simplified());
    auto* where = new QLabel(placeOf(place), this);
    where->setTextFormat(Qt::PlainText);
    where->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Value"), m_value);
    form->addRow(tr("Place"), where);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(m_buttons);
    setMinimumWidth(480);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Use"));
    const auto check
        = [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted()); };
    connect(m_value, &QLineEdit::textChanged, this, check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

ValueCorrection CorrectDialog::correction() const
{
    const QString field = m_field->currentData().toString();
    return {field, typedValue(field, m_value->text()), m_reason->text().trimmed()};
}

void CorrectDialog::setField(const QString& field)
{
    m_field->setCurrentIndex(m_field->findData(field));
}

bool CorrectDialog::canBeAccepted() const
{
    return m_field->currentIndex() >= 0 && !m_value->text().trimmed().isEmpty();
}

std::optional<ValueCorrection> CorrectDialog::ask(const Dossier& dossier, Part part,
                                                  const Evidence& place, QWidget* parent)
{
    CorrectDialog dialog(dossier, part, place, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.correction();
}

} // namespace greffier::ui
