#include "ui/persons/double_acts.h"

#include "ui/actions/action_list.h"
#include "ui/common/names.h"
#include "ui/common/page.h"
#include "ui/common/pending.h"
#include "ui/common/reason_dialog.h"
#include "ui/common/state_names.h"
#include "ui/persons/merge_dialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace greffier::ui {

DoubleActs::DoubleActs(Register& reg, Page* page)
    : QObject(page)
    , m_register(reg)
    , m_page(page)
    , m_merge(makeAction(u"mergePersons"_s, page))
    , m_apart(makeAction(u"keepApart"_s, page))
{
    connect(m_merge, &QAction::triggered, this, [this] { merge(m_selected, m_other); });
    connect(m_apart, &QAction::triggered, this, [this] { keepApart(m_selected, m_other); });
    setPair({}, {});
}

void DoubleActs::setPair(ApplicantId selected, ApplicantId other)
{
    m_selected = selected;
    m_other = other;
    m_merge->setEnabled(isPossible(selected, other));
    m_apart->setEnabled(isPossible(selected, other));
}

bool DoubleActs::isPossible(ApplicantId one, ApplicantId other) const
{
    return one.isValid() && other.isValid() && !m_register.isReadOnly();
}

template <typename Answer>
void DoubleActs::report(Answer answer, const QString& news)
{
    whenAnswered(answer, this, [this, news](const auto& done) {
        if (done)
            Q_EMIT m_page->said(news);
        else
            Q_EMIT m_page->failed(done.error());
    });
}

void DoubleActs::merge(ApplicantId kept, ApplicantId merged)
{
    if (!isPossible(kept, merged))
        return;
    withRecord(kept, [this, merged](const PersonRecord& one) {
        withRecord(merged, [this, one](const PersonRecord& other) { askToMerge(one, other); });
    });
}

void DoubleActs::withRecord(ApplicantId person,
                            const std::function<void(const PersonRecord&)>& then)
{
    whenAnswered(m_register.person(person), this, [this, then](const Result<PersonRecord>& record) {
        if (record)
            then(*record);
        else
            Q_EMIT m_page->failed(record.error());
    });
}

void DoubleActs::askToMerge(const PersonRecord& kept, const PersonRecord& merged)
{
    const auto merge = MergeDialog::ask(kept, merged, stateNames(m_register.reference()), m_page);
    if (merge)
        report(m_register.mergePersons(*merge),
               tr("The two are one applicant now. Undo parts them again."));
}

void DoubleActs::keepApart(ApplicantId one, ApplicantId other)
{
    if (!isPossible(one, other))
        return;
    const auto reason
        = ReasonDialog::ask(tr("Not the same person"),
                            tr("%1 and %2 are two persons; they will not be proposed as one again.")
                                .arg(nameOf(one), nameOf(other)),
                            m_page);
    if (reason)
        report(m_register.keepApart(one, other, *reason), tr("Noted: these are two persons."));
}

QString DoubleActs::nameOf(ApplicantId person) const
{
    const auto lists = m_register.snapshot();
    for (const auto& applicant : lists->applicants) {
        if (applicant->id == person)
            return isolated(applicant->familyName, applicant->givenNames);
    }
    return {};
}

} // namespace greffier::ui
