#include "ui/reference/reference_page.h"

#include "core/reference/reference_tables.h"
#include "ui/actions/action_list.h"
#include "ui/common/digest_html.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/reference/region_dialogs.h"
#include "ui/registers/record_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ReferencePage::ReferencePage(Register& reg, QWidget* parent)
    : ListPage(u"reference"_s, {{}, {}, {}, {}}, parent)
    , m_register(reg)
    , m_choice(new QComboBox(this))
    , m_correct(makeAction(u"correctReference"_s, this))
    , m_add(makeAction(u"addReference"_s, this))
    , m_bind(makeAction(u"bindSeats"_s, this))
{
    m_choice->setObjectName(u"referenceTable"_s);
    putBeforeFind(m_choice);
    offerViews(reg, ViewPlace::Reference);
    setColumnWidths(list(), {230, 260, 130});
    connect(&m_register, &Register::changed, this,
            [this] { inTurn(Changed, [this] { reload(); }); });
    connect(this, &ListPage::linkActivated, this, &ReferencePage::openLink);
    connect(this, &ListPage::rowShown, this, &ReferencePage::updateActions);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReferencePage::showTable);
    connect(m_correct, &QAction::triggered, this, &ReferencePage::correct);
    connect(m_add, &QAction::triggered, this, &ReferencePage::add);
    connect(m_bind, &QAction::triggered, this, [this] { bindSeats({}); });
    retranslateUi();
}

QStringList ReferencePage::aboveList() const { return {m_choice->currentText()}; }

ReferenceTable ReferencePage::current() const
{
    return kReferenceTables[std::max(0, m_choice->currentIndex())];
}

QString ReferencePage::choice() const { return toCode(current()); }

/// None: the first table.
void ReferencePage::choose(const QString& choice)
{
    m_choice->setCurrentIndex(
        std::max(0, static_cast<int>(viewChoices(ViewPlace::Reference).indexOf(choice))));
}

const ReferenceRow* ReferencePage::chosen() const
{
    const int row = currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void ReferencePage::showTable()
{
    setWords(headingsOf(current()), tr("Find in this table"), displayName(current()),
             tr("The entry selected"));
    reload();
}

void ReferencePage::reload()
{
    const auto known = referenceRows(current(), *m_register.snapshot(), m_register.reference(),
                                     m_register.today());
    if (known == m_rows)
        return;
    m_rows = known;
    QList<Row> rows;
    for (const ReferenceRow& row : std::as_const(m_rows)) {
        QString sought = row.subject;
        for (const ReferenceFact& fact : row.facts)
            sought += u' ' + fact.value;
        rows += Row{row.cells, sought, {}, row.order};
    }
    setRows(rows);
    updateActions();
}

QString ReferencePage::digestOf(int row) const
{
    const ReferenceRow& entry = m_rows.at(row);
    DigestHtml html(palette());
    html.title(entry.cells.first(), displayName(current()));
    for (const ReferenceFact& fact : entry.facts) {
        if (!fact.value.isEmpty())
            html.value(fact.label, fact.value, fact.source);
        const bool leadsAway = fact.link.startsWith(u"mandate:"_s);
        if (!fact.link.isEmpty() && (leadsAway || !m_register.isReadOnly()))
            html.source(fact.linkText, {}, fact.link);
    }
    return html.html();
}

void ReferencePage::updateActions()
{
    const bool writable = !m_register.isReadOnly();
    const ReferenceRow* row = chosen();
    const bool linked = row
        && std::any_of(row->facts.begin(), row->facts.end(),
                       [](const ReferenceFact& fact) { return !fact.link.isEmpty(); });
    m_correct->setEnabled(writable && linked);
    m_add->setEnabled(writable
                      && (current() == ReferenceTable::States
                          || current() == ReferenceTable::Regions
                          || current() == ReferenceTable::Sessions));
    m_bind->setEnabled(writable);
}

void ReferencePage::correct()
{
    if (!chosen())
        return;
    for (const ReferenceFact& fact : chosen()->facts) {
        if (fact.link.isEmpty())
            continue;
        openLink(QString(fact.link));
        return;
    }
}

/// "membership:TR" or "membership:TR/un_group/WEOG", "seats:SCHEME", "session:UID", "mandate:ID".
void ReferencePage::openLink(const QString& link)
{
    const QString what = link.section(u':', 1);
    if (link.startsWith(u"membership:"_s))
        correctMembership(what.section(u'/', 0, 0),
                          {what.section(u'/', 1, 1), what.section(u'/', 2)});
    else if (link.startsWith(u"seats:"_s))
        bindSeats(what);
    else if (link.startsWith(u"session:"_s))
        correctSession(what);
    else if (link.startsWith(u"mandate:"_s))
        Q_EMIT wanted(MandateId{what.toLongLong()});
}

template <typename Answer>
void ReferencePage::report(Answer answer, const QString& news)
{
    whenAnswered(answer, this, [this, news](const auto& done) {
        if (done)
            Q_EMIT said(news);
        else
            Q_EMIT failed(done.error());
    });
}

void ReferencePage::add()
{
    if (current() == ReferenceTable::States) {
        correctMembership(chosen() ? chosen()->subject : QString(), {});
    } else if (current() == ReferenceTable::Sessions) {
        addSession();
    } else if (const auto wanted = askRegion(*m_register.snapshot(), this)) {
        report(m_register.addRegion(wanted->entry, wanted->ground), tr("The region is added."));
    }
}

void ReferencePage::correctMembership(const QString& state, const Region& group)
{
    const auto lists = m_register.snapshot();
    GroupMembership known;
    known.stateIso2 = state;
    for (const GroupMembership& membership : lists->memberships) {
        if (membership.stateIso2 == state && membership.group == group)
            known = membership;
    }
    const auto wanted = askMembership(known, *lists, m_register.reference(), this);
    if (!wanted)
        return;
    const GroupMembership& membership = wanted->membership;
    if (wanted->removes)
        report(m_register.removeMembership(membership.group, membership.stateIso2, wanted->ground),
               tr("The State is out of the group; the findings follow."));
    else
        report(m_register.setMembership(membership, wanted->ground),
               tr("The group of the State is corrected; the findings follow."));
}

void ReferencePage::bindSeats(const QString& scheme)
{
    const auto wanted = askSeats(scheme, *m_register.snapshot(), this);
    if (wanted)
        report(m_register.setSeatScheme(wanted->seats, wanted->ground),
               tr("The seats are bound to the scheme."));
}

void ReferencePage::correctSession(const QString& uid)
{
    QString number;
    const auto lists = m_register.snapshot();
    for (const Session& session : lists->sessions) {
        if (session.uid == uid)
            number = QString::number(session.number);
    }
    whenAnswered(m_register.record(u"session"_s, uid), this,
                 [this, number](const Result<QList<RecordEntry>>& record) {
                     if (!record) {
                         Q_EMIT failed(record.error());
                         return;
                     }
                     const auto correction = record->isEmpty()
                         ? std::nullopt
                         : RecordDialog::ask(record->first(), number, {}, this);
                     if (correction)
                         store(*correction);
                 });
}

void ReferencePage::addSession()
{
    const auto lists = m_register.snapshot();
    const int next = lists->sessions.isEmpty() ? 1 : lists->sessions.last().number + 1;
    bool chosen = false;
    const int number = QInputDialog::getInt(this, tr("Add a session"), tr("Number of the session"),
                                            next, 1, 999, 1, &chosen);
    if (!chosen)
        return;
    const auto correction
        = RecordDialog::ask({u"session"_s, {}, {}}, QString::number(number), {}, this);
    if (correction)
        store(*correction);
}

void ReferencePage::store(const RecordCorrection& correction)
{
    report(m_register.correctRecord(correction), tr("The correction is recorded."));
}

void ReferencePage::retranslateUi()
{
    {
        const QSignalBlocker blocker(m_choice);
        const int chosen = m_choice->currentIndex();
        m_choice->clear();
        for (const ReferenceTable table : kReferenceTables)
            m_choice->addItem(displayName(table));
        m_choice->setCurrentIndex(std::max(0, chosen));
    }
    m_choice->setAccessibleName(tr("Which table"));
    showTable();
}

} // namespace greffier::ui
