#include "ui/reference/entry_dialog.h"

#include "core/domain/shown_day.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

EntryDialog::EntryDialog(const QString& title, const QString& about,
                         const QList<EntryField>& fields, QWidget* parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!about.isEmpty()) {
        auto* text = new QLabel(about, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        form->addRow(text);
    }
    for (const EntryField& field : std::as_const(m_fields)) {
        QWidget* editor = makeEditor(field);
        editor->setObjectName(field.code);
        form->addRow(field.label, editor);
        editor->setAccessibleName(QString(field.label).remove(u'&'));
    }
    form->addRow(m_buttons);
    setMinimumWidth(480);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

QWidget* EntryDialog::makeEditor(const EntryField& field)
{
    using Kind = EntryField::Kind;
    if (field.kind == Kind::Text || field.kind == Kind::Day) {
        const bool isDay = field.kind == Kind::Day;
        auto* line = new QLineEdit(isDay ? dayTextOf(field.value) : field.value, this);
        if (isDay)
            //: %1 is a day as it is to be written: "31/05/2024"
            line->setPlaceholderText(tr("%1, or empty").arg(dayText(QDate(2024, 5, 31))));
        connect(line, &QLineEdit::textChanged, this, &EntryDialog::update);
        return line;
    }
    auto* choice = new QComboBox(this);
    // Titles of mandates are longer than a screen is wide.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(30);
    for (const auto& [value, shown] : field.choices)
        choice->addItem(shown, value);
    choice->setEditable(field.kind == Kind::OpenChoice);
    choice->setCurrentIndex(choice->findData(field.value));
    if (choice->currentIndex() < 0)
        choice->setEditText(field.value);
    connect(choice, &QComboBox::currentTextChanged, this, &EntryDialog::update);
    return choice;
}

QString EntryDialog::written(const EntryField& field) const
{
    QWidget* editor = findChild<QWidget*>(field.code, Qt::FindDirectChildrenOnly);
    const auto* choice = qobject_cast<QComboBox*>(editor);
    if (!choice) {
        const QString text = qobject_cast<QLineEdit*>(editor)->text().simplified();
        return field.kind == EntryField::Kind::Day ? dayCode(text) : text;
    }
    const int known = choice->findText(choice->currentText());
    return known >= 0 ? choice->itemData(known).toString() : choice->currentText().simplified();
}

EntryDialog::Values EntryDialog::values() const
{
    Values values;
    for (const EntryField& field : m_fields)
        values.insert(field.code, written(field));
    return values;
}

bool EntryDialog::canBeAccepted() const
{
    return std::all_of(m_fields.begin(), m_fields.end(), [this](const EntryField& field) {
        const QString value = written(field);
        if (value.isEmpty())
            return !field.isRequired;
        return field.kind != EntryField::Kind::Day
            || QDate::fromString(value, Qt::ISODate).isValid();
    });
}

void EntryDialog::update() { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted()); }

std::optional<EntryDialog::Values> EntryDialog::ask(const QString& title, const QString& about,
                                                    const QList<EntryField>& fields,
                                                    QWidget* parent)
{
    EntryDialog dialog(title, about, fields, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.values();
}

} // namespace greffier::ui
