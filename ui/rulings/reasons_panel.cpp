#include "ui/rulings/reasons_panel.h"

#include "ui/common/enter_key.h"
#include "ui/common/pending.h"
#include "ui/common/words.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ReasonsPanel::ReasonsPanel(Register& reg, QWidget* parent)
    : QWidget(parent)
    , m_register(reg)
    , m_table(new QTableWidget(0, 3, this))
    , m_english(new QLineEdit(this))
    , m_french(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add the &reason"), this))
{
    m_table->setObjectName(u"reasons"_s);
    m_table->setAccessibleName(tr("Reasons of decisions"));
    m_table->setHorizontalHeaderLabels({tr("Reason"), tr("Code"), tr("From")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_english->setObjectName(u"reasonEnglish"_s);
    m_french->setObjectName(u"reasonFrench"_s);
    m_code->setObjectName(u"reasonCode"_s);
    m_add->setObjectName(u"addReason"_s);
    m_code->setPlaceholderText(tr("one word without spaces, such as travel_ban"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&English"), m_english);
    form->addRow(tr("&French"), m_french);
    form->addRow(tr("&Code"), m_code);
    form->addRow(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    const auto check = [this] {
        m_add->setEnabled(!m_register.isReadOnly() && !m_english->text().trimmed().isEmpty()
                          && !m_code->text().trimmed().isEmpty());
    };
    for (QLineEdit* line : {m_english, m_code})
        connect(line, &QLineEdit::textChanged, this, check);
    enterPresses(m_add, {m_english, m_french, m_code});
    connect(m_add, &QPushButton::clicked, this, &ReasonsPanel::add);
    connect(&m_register, &Register::changed, this, &ReasonsPanel::reload);
    check();
    reload();
}

void ReasonsPanel::reload()
{
    const auto lists = m_register.snapshot();
    m_table->setRowCount(static_cast<int>(lists->reasonCodes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ReasonCode& reason = lists->reasonCodes.at(row);
        m_table->setItem(row, 0, new QTableWidgetItem(reasonName(reason)));
        m_table->setItem(row, 1, new QTableWidgetItem(reason.code));
        m_table->setItem(
            row, 2, new QTableWidgetItem(reason.isCustom ? tr("the office") : tr("the program")));
    }
}

void ReasonsPanel::add()
{
    const ReasonCode reason{m_code->text().trimmed(), m_english->text().simplified(),
                            m_french->text().simplified(), true};
    whenAnswered(m_register.addReason(reason), this,
                 [this, name = reason.labelEnglish](const Result<void>& done) {
                     Q_EMIT said(done ? tr("“%1” can be chosen in decisions now.").arg(name)
                                      : done.error().message);
                     for (QLineEdit* line : {m_english, m_french, m_code}) {
                         if (done)
                             line->clear();
                     }
                 });
}

} // namespace greffier::ui
