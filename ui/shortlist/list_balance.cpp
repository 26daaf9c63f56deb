#include "ui/shortlist/list_balance.h"

#include "core/rules/rule_book.h"
#include "core/workflow/list_screening.h"
#include "ui/common/marks.h"
#include "ui/shortlist/balance.h"
#include "ui/shortlist/balance_chart.h"
#include "ui/shortlist/leading_label.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ListBalance::ListBalance(const Register& reg, QWidget* parent)
    : QWidget(parent)
    , m_register(reg)
    , m_scope(new QComboBox(this))
    , m_chart(new BalanceChart(this))
    , m_text(new LeadingLabel(this))
    , m_findings(new QListWidget(this))
{
    m_scope->setObjectName(u"balanceScope"_s);
    m_text->setObjectName(u"balance"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setObjectName(u"listFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setSelectionMode(QAbstractItemView::NoSelection);
    m_findings->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_findings->setMaximumHeight(m_findings->fontMetrics().lineSpacing() * 7);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scope, 0, Qt::AlignLeading);
    layout->addWidget(m_chart);
    layout->addWidget(m_text);
    layout->addWidget(m_findings);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ListBalance::show);
    retranslate();
}

void ListBalance::setList(const Shortlist& list, const Rows& rows,
                          std::shared_ptr<const Snapshot> snapshot)
{
    m_list = list;
    m_rows = rows;
    m_snapshot = std::move(snapshot);
    show();
}

QStringList ListBalance::lines() const
{
    QStringList lines{m_text->text()};
    for (int row = 0; row < m_findings->count(); ++row)
        lines += m_findings->item(row)->text();
    return lines;
}

Balance ListBalance::balance() const
{
    const Vacancy* vacancy = m_snapshot->vacancy(m_list.vacancy);
    const Session* session = vacancy ? m_snapshot->session(vacancy->session) : nullptr;
    BalanceScope scope;
    scope.session = session ? session->number : -1;
    switch (static_cast<Scope>(m_scope->currentIndex())) {
    case List: return balanceOf(*m_snapshot, m_rows);
    case OfHolders: return balanceOfHolders(*m_snapshot, m_register.today());
    case OfVacancy: scope.vacancy = vacancy ? vacancy->number : -1; break;
    case OfSession: break;
    case OfCycle:
        scope.cycle = session ? cycleOf(session->firstDay) : -1;
        scope.session = 0;
        break;
    }
    return balanceOf(*m_snapshot, applicationsIn(*m_snapshot, scope));
}

void ListBalance::show()
{
    if (!m_snapshot)
        return;
    const Balance counted = balance();
    m_chart->setBalance(counted);
    if (m_scope->currentIndex() != List) {
        const QString numbers = m_scope->currentIndex() == OfHolders
            ? tr("Terms: %1. Persons: %2.")
            : tr("Applications: %1. Persons: %2.");
        m_text->setText(numbers.arg(QLocale().toString(counted.applications),
                                    QLocale().toString(counted.persons))
                        + u'\n' + textOf(counted));
    } else {
        const QString text = balanceText(m_rows);
        m_text->setText(text.isEmpty() ? nextStep() : text);
    }
    m_scope->setVisible(!m_snapshot->vacancies.isEmpty());
    m_text->setVisible(!m_snapshot->vacancies.isEmpty());
    showFindings();
}

/// In place of a balance: what leads to one.
QString ListBalance::nextStep() const
{
    if (m_snapshot->applications.isEmpty())
        return tr("There are no applications yet. Take them in from the menu “Session”.");
    return tr("Nobody is on this list yet. Select applications in Sessions and choose "
              "“Shortlist”.");
}

void ListBalance::showFindings()
{
    m_findings->clear();
    const Vacancy* vacancy = m_snapshot->vacancy(m_list.vacancy);
    const Mandate* mandate = vacancy ? m_snapshot->mandate(vacancy->mandateCode) : nullptr;
    const RuleBook book(mandate ? mandate->type : QString(), m_snapshot->ruleEdition());
    const Findings findings
        = m_list.entries.isEmpty() ? Findings() : listFindings(*m_snapshot, m_list);
    for (const Finding& finding : findings) {
        const auto rule
            = std::find_if(book.listRules().begin(), book.listRules().end(),
                           [&](const auto& each) { return each->id() == finding.rule; });
        if (rule == book.listRules().end())
            continue;
        const Mark mark = markOf(finding, false);
        //: the title of a rule, its verdict, what it found
        QString text = tr("%1: %2. %3").arg((*rule)->title(), mark.word, finding.text);
        if (finding.verdict != Finding::Verdict::Met)
            text += u' ' + tr("Remedy: %1").arg((*rule)->cure());
        auto* item = new QListWidgetItem(mark.icon(), text, m_findings);
        item->setToolTip(tr("%1, %2").arg(finding.rule, finding.source));
    }
    m_findings->setVisible(m_findings->count() > 0);
}

void ListBalance::retranslate()
{
    {
        const QSignalBlocker blocker(m_scope);
        const int chosen = std::max(0, m_scope->currentIndex());
        m_scope->clear();
        m_scope->addItems({tr("Balance of this list"), tr("Balance of who applied for the vacancy"),
                           tr("Balance of who applied for the session"),
                           tr("Balance of who applied in the cycle"),
                           tr("Balance of the holders in office")});
        m_scope->setCurrentIndex(chosen);
    }
    m_scope->setAccessibleName(tr("Of whom the balance is shown"));
    m_findings->setAccessibleName(tr("What the rules say of the list"));
    show();
}

} // namespace greffier::ui
