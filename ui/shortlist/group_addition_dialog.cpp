#include "ui/shortlist/group_addition_dialog.h"

#include "ui/common/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

GroupAdditionDialog::GroupAdditionDialog(const QList<std::pair<ApplicationId, QString>>& candidates,
                                         const QList<std::pair<QString, QString>>& states,
                                         QWidget* parent)
    : QDialog(parent)
    , m_candidate(new QComboBox(this))
    , m_family(new QLineEdit(this))
    , m_given(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_gender(new QComboBox(this))
    , m_form(new QFormLayout(this))
    , m_reason(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Addition by the Consultative Group"));
    for (const auto& [application, name] : candidates)
        m_candidate->addItem(name, application.value);
    m_candidate->addItem(tr("Somebody who did not apply"), 0);
    m_state->addItem(tr("not known"), QString());
    for (const auto& [code, name] : states)
        m_state->addItem(name, code);
    for (const QString& code : {QString(), u"F"_s, u"M"_s, u"X"_s})
        m_gender->addItem(genderName(code), code);
    buildForm();
    connect(m_candidate, &QComboBox::currentIndexChanged, this, &GroupAdditionDialog::update);
    connect(m_family, &QLineEdit::textChanged, this, &GroupAdditionDialog::update);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &GroupAdditionDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void GroupAdditionDialog::buildForm()
{
    m_candidate->setObjectName(u"candidate"_s);
    m_family->setObjectName(u"familyName"_s);
    m_given->setObjectName(u"givenNames"_s);
    m_state->setObjectName(u"nationality"_s);
    m_gender->setObjectName(u"gender"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 5);
    auto* about = new QLabel(tr("In exceptional circumstances the Group may consider a candidate "
                                "from outside the public list, if the post justifies it "
                                "(resolution 5/1, annex, paragraph 50). Somebody who did not apply "
                                "is marked as such and never stands on the public list."),
                             this);
    about->setWordWrap(true);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(about);
    m_form->addRow(tr("&Candidate"), m_candidate);
    m_form->addRow(tr("&Family name"), m_family);
    m_form->addRow(tr("&Given names"), m_given);
    m_form->addRow(tr("&Nationality"), m_state);
    m_form->addRow(tr("G&ender"), m_gender);
    m_form->addRow(tr("&Public reason"), m_reason);
    m_form->addRow(m_buttons);
    setMinimumWidth(480);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
}

bool GroupAdditionDialog::isNewPerson() const
{
    return m_candidate->currentData().toLongLong() == 0;
}

void GroupAdditionDialog::update()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_family, m_given, m_state, m_gender})
        m_form->setRowVisible(field, isNewPerson());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted());
}

GroupAddition GroupAdditionDialog::addition() const
{
    GroupAddition addition{ApplicationId{m_candidate->currentData().toLongLong()},
                           m_reason->toPlainText().trimmed()};
    if (isNewPerson()) {
        addition.person.familyName = m_family->text().simplified();
        addition.person.givenNames = m_given->text().simplified();
        addition.person.nationality = m_state->currentData().toString();
        addition.person.gender = m_gender->currentData().toString();
    }
    return addition;
}

bool GroupAdditionDialog::canBeAccepted() const
{
    return !m_reason->toPlainText().trimmed().isEmpty()
        && (!isNewPerson() || !m_family->text().trimmed().isEmpty());
}

std::optional<GroupAddition>
GroupAdditionDialog::ask(const QList<std::pair<ApplicationId, QString>>& candidates,
                         const QList<std::pair<QString, QString>>& states, QWidget* parent)
{
    GroupAdditionDialog dialog(candidates, states, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.addition();
}

} // namespace greffier::ui
