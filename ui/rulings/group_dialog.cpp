#include "ui/rulings/group_dialog.h"

#include "core/domain/shown_day.h"
#include "core/reference/reference_tables.h"
#include "core/reference/regional_groups.h"
#include "core/workflow/list_screening.h"
#include "ui/common/dialog_size.h"
#include "ui/common/enter_key.h"
#include "ui/common/pending.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

} // namespace

GroupDialog::GroupDialog(Register& reg, int session, QWidget* parent)
    : QDialog(parent)
    , m_register(reg)
    , m_session(session)
    , m_table(new QTableWidget(0, 5, this))
    , m_name(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_function(new QLineEdit(this))
    , m_from(new QDateEdit(this))
    , m_ends(new QCheckBox(tr("&Until"), this))
    , m_to(new QDateEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_correct(new QPushButton(tr("&Correct"), this))
    , m_chair(new QPushButton(tr("C&hairs this session"), this))
    , m_composition(new QLabel(this))
    , m_outcome(new QLabel(this))
{
    setWindowTitle(tr("Consultative Group"));
    buildLayout();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &GroupDialog::showMember);
    connect(m_state, &QComboBox::currentIndexChanged, this, &GroupDialog::suggestGroup);
    connect(m_ends, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    connect(m_add, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_correct, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_chair, &QPushButton::clicked, this, &GroupDialog::nameChair);
    connect(&m_register, &Register::changed, this, &GroupDialog::reload);
    reload();
    resizeToText(this, 108, 33);
}

void GroupDialog::buildLayout()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("State"), tr("Regional group"), tr("Period"), tr("Chair")});
    m_table->setAccessibleName(tr("Members of the Consultative Group"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto stateName = stateNames(m_register.reference());
    for (const State& state : m_register.reference().states.all())
        m_state->addItem(stateName(state.iso2), state.iso2);
    m_state->model()->sort(0);
    for (const QString& code : {u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s})
        m_group->addItem(groupName(code), code);
    m_from->setDate(QDate(2024, 4, 1));
    m_to->setDate(QDate(2025, 3, 31));
    m_from->setCalendarPopup(true);
    m_to->setCalendarPopup(true);
    m_ends->setChecked(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&State"), m_state);
    form->addRow(tr("Regional &group"), m_group);
    form->addRow(tr("&Function"), m_function);
    form->addRow(tr("F&rom"), m_from);
    form->addRow(m_ends, m_to);
    auto* acts = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_correct, m_chair})
        acts->addWidget(button);
    acts->addStretch();
    // Whether it is one more or a correction, only the officer knows.
    enterPresses(nullptr, {m_name, m_function, m_from, m_to});
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    m_composition->setWordWrap(true);
    m_composition->setTextFormat(Qt::PlainText);
    layout->addWidget(m_composition);
    layout->addLayout(form);
    layout->addLayout(acts);
    layout->addWidget(m_outcome);
    layout->addWidget(close);
}

SessionId GroupDialog::sessionId() const
{
    const auto snapshot = m_register.snapshot();
    const auto session
        = std::find_if(snapshot->sessions.begin(), snapshot->sessions.end(),
                       [this](const Session& each) { return each.number == m_session; });
    return session == snapshot->sessions.end() ? SessionId() : session->id;
}

void GroupDialog::fillRow(int row, const GroupMember& member, const Snapshot& snapshot)
{
    QStringList chairs;
    for (const GroupChair& chair : snapshot.groupChairs) {
        const Session* session = snapshot.session(chair.session);
        if (chair.memberUid == member.uid && session)
            chairs += sessionName(session->number);
    }
    const QString until = member.lastDay.isValid() ? dayText(member.lastDay) : QString();
    const QStringList cells{member.name, stateNames(m_register.reference())(member.stateIso2),
                            groupShortName(member.group.code),
                            //: first and last day of a period
                            tr("%1 to %2").arg(dayText(member.firstDay), until),
                            chairs.join(u", "_s)};
    for (int column = 0; column < cells.size(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
}

void GroupDialog::reload()
{
    const auto snapshot = m_register.snapshot();
    m_members = snapshot->groupMembers;
    m_table->setRowCount(static_cast<int>(m_members.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_members.at(row), *snapshot);
    keepChosen();
    m_table->resizeColumnsToContents();
    showComposition(*snapshot);
    const bool writable = !m_register.isReadOnly();
    const bool chosen = !m_chosen.isEmpty();
    m_add->setEnabled(writable);
    m_correct->setEnabled(writable && chosen);
    m_chair->setEnabled(writable && chosen && m_session > 0);
}

void GroupDialog::showComposition(const Snapshot& snapshot)
{
    const Session* session = snapshot.session(sessionId());
    m_composition->setVisible(session != nullptr);
    if (session)
        //: a session, and whether each regional group has its member then
        m_composition->setText(
            tr("%1: %2").arg(sessionName(session->number),
                             groupFinding(snapshot, session->firstDay, session->lastDay).text));
}

/// Members stand in the order of their first days: whoever is in the fields may stand elsewhere
/// now. What is being written there stays.
void GroupDialog::keepChosen()
{
    const auto chosen = std::ranges::find(std::as_const(m_members), m_chosen, &GroupMember::uid);
    const QSignalBlocker quiet(m_table);
    if (chosen == m_members.cend()) {
        m_chosen.clear();
        m_table->setCurrentItem(nullptr);
    } else {
        m_table->setCurrentCell(static_cast<int>(chosen - m_members.cbegin()), 0);
    }
}

void GroupDialog::showMember()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_members.size())
        return;
    const GroupMember& member = m_members.at(row);
    m_chosen = member.uid;
    m_name->setText(member.name);
    m_state->setCurrentIndex(m_state->findData(member.stateIso2));
    m_group->setCurrentIndex(m_group->findData(member.group.code));
    m_function->setText(member.function);
    m_from->setDate(member.firstDay);
    m_ends->setChecked(member.lastDay.isValid());
    if (member.lastDay.isValid())
        m_to->setDate(member.lastDay);
    m_correct->setEnabled(!m_register.isReadOnly());
    m_chair->setEnabled(!m_register.isReadOnly() && m_session > 0);
}

void GroupDialog::suggestGroup()
{
    const auto group = RegionalGroups(m_register.snapshot()->memberships)
                           .electoralGroupOf(m_state->currentData().toString(), m_from->date());
    if (group)
        m_group->setCurrentIndex(m_group->findData(group->code));
}

GroupMember GroupDialog::member() const
{
    GroupMember member;
    member.uid = m_chosen;
    member.name = m_name->text().simplified();
    member.stateIso2 = m_state->currentData().toString();
    member.group = unGroup(m_group->currentData().toString());
    member.function = m_function->text().simplified();
    member.firstDay = m_from->date();
    if (m_ends->isChecked())
        member.lastDay = m_to->date();
    return member;
}

void GroupDialog::save(bool asNew)
{
    GroupMember saved = member();
    if (asNew)
        saved.uid.clear();
    whenAnswered(m_register.setGroupMember(saved), this, [this, asNew](const Result<void>& done) {
        m_outcome->setText(done ? tr("The member is recorded.") : done.error().message);
        if (done && asNew) { // whoever was chosen before is not meant any more
            m_chosen.clear();
            reload();
        }
    });
}

void GroupDialog::nameChair()
{
    GroupChair chair;
    chair.memberUid = member().uid;
    chair.session = sessionId();
    whenAnswered(m_register.setGroupChair(chair), this, [this](const Result<void>& done) {
        m_outcome->setText(done ? tr("The chair is recorded.") : done.error().message);
    });
}

} // namespace greffier::ui
