#include "ui/applications/dossier_acts.h"

#include "ui/actions/action_list.h"
#include "ui/applications/application_filter.h"
#include "ui/applications/correct_dialog.h"
#include "ui/applications/difference_dialog.h"
#include "ui/applications/waive_dialog.h"
#include "ui/common/page.h"
#include "ui/common/pending.h"
#include "ui/common/reason_dialog.h"
#include "ui/common/rule_words.h"
#include "ui/common/state_names.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// A received file of the application, or the survey that its answers stand in.
bool isOf(const Dossier& dossier, DocumentId document)
{
    const auto isIt = [document](const Dossier::Document& own) { return own.id == document; };
    return std::ranges::any_of(dossier.documents, isIt)
        || std::ranges::find(dossier.sources, document) != dossier.sources.cend();
}

} // namespace

DossierActs::DossierActs(Register& reg, Page* page)
    : QObject(page)
    , m_register(reg)
    , m_page(page)
    , m_waive(makeAction(u"waive"_s, this))
    , m_settle(makeAction(u"settle"_s, this))
{
    connect(m_waive, &QAction::triggered, this, &DossierActs::waive);
    connect(m_settle, &QAction::triggered, this, &DossierActs::settle);
    setSubject({});
}

void DossierActs::setSubject(const std::optional<Dossier>& dossier)
{
    m_dossier = dossier;
    const bool writable = m_dossier && !m_register.isReadOnly();
    m_waive->setEnabled(writable && !waivableFindings(*m_dossier).isEmpty());
    m_settle->setEnabled(writable && !openDifferences(*m_dossier).isEmpty());
}

void DossierActs::report(Pending<void> answer, const QString& news)
{
    whenAnswered(answer, this, [this, news](const Result<void>& done) {
        if (done)
            Q_EMIT m_page->said(news);
        else
            Q_EMIT m_page->failed(done.error());
    });
}

void DossierActs::waive()
{
    if (!m_dossier)
        return;
    const ApplicationId subject = m_dossier->row.application.id;
    const auto waived = WaiveDialog::ask(waivableFindings(*m_dossier), m_page);
    if (!waived)
        return;
    report(m_register.waive(subject, waived->rule, waived->ground),
           //: the id of a rule
           tr("The finding %1 is waived.").arg(ruleName(waived->rule)));
}

void DossierActs::settle()
{
    if (!m_dossier)
        return;
    const auto ruling
        = DifferenceDialog::ask(*m_dossier, stateNames(m_register.reference()), m_page);
    if (ruling)
        report(m_register.settleDifference(*ruling),
               tr("The difference is settled; the findings follow."));
}

void DossierActs::correct(DocumentId open, const Evidence& place)
{
    if (!m_dossier) {
        Q_EMIT m_page->failed(
            {Error::Code::Invalid, tr("Select the one application whose value it is."), {}});
        return;
    }
    if (!isOf(*m_dossier, open)) {
        Q_EMIT m_page->failed({Error::Code::Invalid,
                               tr("The document that is open belongs to another application. Open "
                                  "a document of the one selected."),
                               {}});
        return;
    }
    Part part = Part::Survey;
    for (const Dossier::Document& document : std::as_const(m_dossier->documents)) {
        if (document.id == open)
            part = document.part;
    }
    const ApplicationId subject = m_dossier->row.application.id;
    const auto correction = CorrectDialog::ask(*m_dossier, part, place, m_page);
    if (!correction)
        return;
    const ApplicationValue value{correction->field, part, correction->value, place,
                                 Certainty::Read,   open};
    report(m_register.correctValues(subject, {value}, correction->reason),
           tr("The value is corrected; what was read before is kept."));
}

void DossierActs::chooseVersion(qsizetype index)
{
    if (!m_dossier || index < 0 || index >= m_dossier->documents.size() || m_register.isReadOnly())
        return;
    const ApplicationId subject = m_dossier->row.application.id;
    const Dossier::Document document = m_dossier->documents.at(index);
    const auto reason = ReasonDialog::ask(
        tr("Which version counts"),
        tr("%1 is to count as the form, whatever the receipts say.").arg(document.name), m_page);
    if (reason)
        report(m_register.chooseVersion(subject, document.id, *reason),
               tr("This version counts now; the findings follow."));
}

} // namespace greffier::ui
