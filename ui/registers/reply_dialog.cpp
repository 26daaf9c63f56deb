#include "ui/registers/reply_dialog.h"

#include "core/reference/states.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ReplyDialog::ReplyDialog(const QString& note, const States& states, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_states(states)
    , m_from(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_received(new QDateEdit(today, this))
    , m_language(new QComboBox(this))
    , m_confidentiality(new QComboBox(this))
    , m_file(new QLineEdit(this))
{
    setWindowTitle(tr("Reply to %1").arg(note));
    for (const RespondentKind kind : respondentKinds())
        m_kind->addItem(displayName(kind), toCode(kind));
    m_kind->setCurrentIndex(m_kind->findData(toCode(RespondentKind::Unknown)));
    m_language->addItem(tr("not known"), QString());
    for (const UnLanguage language : kUnLanguages)
        m_language->addItem(toCode(language), toCode(language));
    for (const Confidentiality each :
         {Confidentiality::Unknown, Confidentiality::Public, Confidentiality::Confidential})
        m_confidentiality->addItem(displayName(each), toCode(each));
    m_from->setObjectName(u"replyFrom"_s);
    m_received->setObjectName(u"replyReceived"_s);
    m_received->setCalendarPopup(true);
    auto* choose = new QPushButton(tr("Choose…"), this);
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Received on"), m_received);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Publication"), m_confidentiality);
    form->addRow(tr("F&ile"), fileRow);
    form->addRow(buttons);
    setMinimumWidth(440);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_from, &QLineEdit::textChanged, this, [this, buttons](const QString& from) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!from.trimmed().isEmpty());
        if (m_states.recognise(from).isSure())
            m_kind->setCurrentIndex(m_kind->findData(toCode(RespondentKind::State)));
    });
    connect(choose, &QPushButton::clicked, this, &ReplyDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NoteReply ReplyDialog::reply() const
{
    NoteReply reply;
    reply.respondent = m_from->text().trimmed();
    reply.received = m_received->date();
    reply.kind = respondentKindFromCode(m_kind->currentData().toString())
                     .value_or(RespondentKind::Unknown);
    reply.language = m_language->currentData().toString();
    reply.confidentiality = confidentialityFromCode(m_confidentiality->currentData().toString())
                                .value_or(Confidentiality::Unknown);
    const NationalityMatch state = m_states.recognise(reply.respondent);
    if (reply.kind == RespondentKind::State && state.isSure())
        reply.stateIso2 = state.iso2();
    return reply;
}

QString ReplyDialog::file() const { return m_file->text().trimmed(); }

void ReplyDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The reply as it was received"));
    if (!file.isEmpty())
        m_file->setText(file);
}

} // namespace greffier::ui
