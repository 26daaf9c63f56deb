#include "ui/rulings/conflict_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ConflictDialog::ConflictDialog(const QList<Conflict>& conflicts, QWidget* parent)
    : QDialog(parent)
    , m_conflicts(conflicts)
    , m_which(new QComboBox(this))
    , m_text(new QLabel(this))
    , m_state(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Conflict of interest"));
    const bool hasOwn = std::any_of(conflicts.begin(), conflicts.end(), [](const Conflict& each) {
        return each.kind == Conflict::Kind::OfficersOwn;
    });
    if (!hasOwn)
        m_conflicts += Conflict();
    for (const Conflict& each : std::as_const(m_conflicts)) {
        const bool isNew = each.kind == Conflict::Kind::OfficersOwn && !hasOwn;
        m_which->addItem(isNew ? tr("Another conflict") : displayName(each.kind));
    }
    m_which->setObjectName(u"which"_s);
    m_state->setObjectName(u"state"_s);
    m_reason->setObjectName(u"reason"_s);
    m_state->addItem(tr("Confirm"), toCode(Conflict::State::Confirmed));
    m_state->addItem(tr("Dismiss"), toCode(Conflict::State::Dismissed));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 4);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Conflict"), m_which);
    form->addRow(QString(), m_text);
    form->addRow(tr("&Ruling"), m_state);
    form->addRow(tr("R&eason"), m_reason);
    form->addRow(m_buttons);
    setMinimumWidth(480);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Rule"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &ConflictDialog::showConflict);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ConflictDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ConflictDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showConflict();
}

void ConflictDialog::showConflict()
{
    const Conflict chosen = m_conflicts.at(m_which->currentIndex());
    //: the state of a conflict of interest, and its reason
    m_text->setText(chosen.reason.isEmpty()
                        ? QString()
                        : tr("%1: %2").arg(displayName(chosen.state), chosen.reason));
    check();
}

void ConflictDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted());
}

Conflict ConflictDialog::conflict() const
{
    Conflict ruled = m_conflicts.at(m_which->currentIndex());
    ruled.state = conflictStateFromCode(m_state->currentData().toString())
                      .value_or(Conflict::State::Confirmed);
    const QString reason = m_reason->toPlainText().trimmed();
    if (!reason.isEmpty() || ruled.state == Conflict::State::Dismissed)
        ruled.reason = reason;
    return ruled;
}

void ConflictDialog::choose(int conflict, Conflict::State state, const QString& reason)
{
    m_which->setCurrentIndex(conflict);
    m_state->setCurrentIndex(m_state->findData(toCode(state)));
    m_reason->setPlainText(reason);
}

bool ConflictDialog::canBeAccepted() const { return !conflict().reason.isEmpty(); }

std::optional<Conflict> ConflictDialog::ask(const QList<Conflict>& conflicts, QWidget* parent)
{
    ConflictDialog dialog(conflicts, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.conflict();
}

} // namespace greffier::ui
