#include "ui/rulings/second_look_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

SecondLookDialog::SecondLookDialog(const QString& decision, QWidget* parent)
    : QDialog(parent)
    , m_word(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Second look"));
    auto* what = new QLabel(decision, this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    m_word->setObjectName(u"word"_s);
    m_note->setObjectName(u"note"_s);
    m_word->addItem(tr("I confirm the decision"), true);
    m_word->addItem(tr("I differ from the decision"), false);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(what);
    form->addRow(tr("&Opinion"), m_word);
    form->addRow(tr("&Note"), m_note);
    form->addRow(m_buttons);
    setMinimumWidth(460);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Record"));
    connect(m_word, &QComboBox::currentIndexChanged, this, &SecondLookDialog::check);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SecondLookDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void SecondLookDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted());
}

SecondLook SecondLookDialog::look() const
{
    SecondLook look;
    look.confirms = m_word->currentData().toBool();
    look.note = m_note->toPlainText().trimmed();
    return look;
}

void SecondLookDialog::setLook(const SecondLook& look)
{
    m_word->setCurrentIndex(m_word->findData(look.confirms));
    m_note->setPlainText(look.note);
}

bool SecondLookDialog::canBeAccepted() const
{
    const SecondLook chosen = look();
    return chosen.confirms || !chosen.note.isEmpty();
}

std::optional<SecondLook> SecondLookDialog::ask(const QString& decision, QWidget* parent)
{
    SecondLookDialog dialog(decision, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.look();
}

} // namespace greffier::ui
