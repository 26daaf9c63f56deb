#include "ui/intake/form_labels_dialog.h"

#include "ui/common/dialog_size.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// The fields that a section of the form asks for.
QStringList fieldsOf(const QString& section)
{
    static const QHash<QString, QStringList> fields{
        {u"header"_s, {u"mandate_title"_s}},
        {u"I"_s,
         {u"family_name"_s, u"first_name"_s, u"middle_name"_s, u"given_names"_s, u"former_name"_s,
          u"gender"_s, u"date_of_birth"_s, u"place_of_birth"_s, u"nationality"_s,
          u"other_nationalities"_s, u"email"_s}},
        {u"II"_s,
         {u"qualifications"_s, u"expertise"_s, u"established_competence"_s, u"publications"_s,
          u"availability"_s}},
        {u"VIII"_s, {u"certified_name"_s, u"certified_on"_s}}};
    return fields.value(section);
}

} // namespace

FormLabelsDialog::FormLabelsDialog(const QList<FormLabel>& labels, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_section(new QComboBox(this))
    , m_field(new QComboBox(this))
    , m_alias(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Wordings of forms"));
    buildLayout();
    for (const FormLabel& label : labels)
        add(label);
    const auto check = [this] {
        m_add->setEnabled(!m_alias->text().trimmed().isEmpty());
        m_remove->setEnabled(m_list->currentItem() != nullptr);
    };
    connect(m_alias, &QLineEdit::textChanged, this, check);
    connect(m_list, &QTreeWidget::currentItemChanged, this, check);
    connect(m_section, &QComboBox::currentIndexChanged, this, &FormLabelsDialog::fillFields);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({m_section->currentData().toString(),
             m_field->currentData().toString(),
             {},
             m_alias->text().simplified()});
        m_alias->clear();
    });
    connect(m_remove, &QPushButton::clicked, this, &FormLabelsDialog::removeCurrent);
    fillFields();
    check();
}

void FormLabelsDialog::buildLayout()
{
    auto* note = new QLabel(tr("What a new layout of the form calls its sections and fields. The "
                               "wordings the program knows need no entry here."),
                            this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"formLabels"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Section"), tr("Field"), tr("Wording")});
    m_list->setRootIsDecorated(false);
    m_section->setAccessibleName(tr("Section"));
    m_field->setAccessibleName(tr("Field"));
    m_alias->setAccessibleName(tr("Wording"));
    m_alias->setPlaceholderText(tr("Wording"));
    m_section->addItem(tr("Head of the form"), u"header"_s);
    for (const QString& section :
         {u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s})
        m_section->addItem(section, section);
    m_section->setCurrentIndex(1);
    m_add->setAutoDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QGridLayout(this);
    layout->addWidget(note, 0, 0, 1, 4);
    layout->addWidget(m_list, 1, 0, 1, 4);
    layout->addWidget(m_section, 2, 0);
    layout->addWidget(m_field, 2, 1);
    layout->addWidget(m_alias, 2, 2);
    layout->addWidget(m_add, 2, 3);
    layout->addWidget(m_remove, 3, 3);
    layout->addWidget(buttons, 4, 0, 1, 4);
    layout->setColumnStretch(2, 1);
    resizeToText(this, 92, 25);
}

void FormLabelsDialog::fillFields()
{
    m_field->clear();
    m_field->addItem(tr("heading of the section"), u"section"_s);
    for (const QString& field : fieldsOf(m_section->currentData().toString()))
        m_field->addItem(fieldName(field), field);
}

void FormLabelsDialog::add(const FormLabel& label)
{
    if (label.alias.isEmpty() || labels().contains(label))
        return;
    const QString field
        = label.field == u"section"_s ? tr("heading of the section") : fieldName(label.field);
    auto* item = new QTreeWidgetItem(m_list, {label.section, field, label.alias});
    item->setData(0, Qt::UserRole,
                  QStringList{label.section, label.field, label.language, label.alias});
}

void FormLabelsDialog::removeCurrent() { delete m_list->currentItem(); }

QList<FormLabel> FormLabelsDialog::labels() const
{
    QList<FormLabel> labels;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QStringList parts = m_list->topLevelItem(i)->data(0, Qt::UserRole).toStringList();
        labels += {parts.at(0), parts.at(1), parts.at(2), parts.at(3)};
    }
    return labels;
}

std::optional<QList<FormLabel>> FormLabelsDialog::edit(const QList<FormLabel>& labels,
                                                       QWidget* parent)
{
    FormLabelsDialog dialog(labels, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.labels();
}

} // namespace greffier::ui
