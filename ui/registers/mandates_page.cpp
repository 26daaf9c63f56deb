#include "ui/registers/mandates_page.h"

#include "core/reference/reference_tables.h"
#include "core/workflow/register.h"
#include "ui/common/digest_html.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"

#include <QLocale>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

const QDate kAllEnds(9999, 12, 31);

QString period(const Term& term) { return toCode(term.firstDay) + u" – "_s + toCode(term.lastDay); }

} // namespace

MandatesPage::MandatesPage(Register& reg, QWidget* parent)
    : ListPage(u"mandates"_s, 4, parent)
    , m_register(reg)
{
    setColumnWidths(list(), {350, 160});
    connect(&m_register, &Register::changed, this, &MandatesPage::reload);
    retranslateUi();
    reload();
}

void MandatesPage::reload()
{
    whenAnswered(m_register.forecast(kAllEnds), this,
                 [this](const Result<QList<ForecastEntry>>& entries) {
                     if (!entries) {
                         Q_EMIT failed(entries.error());
                         return;
                     }
                     m_forecast = *entries;
                     const auto lists = m_register.snapshot();
                     m_mandates = lists->mandates;
                     m_holders = lists->holders;
                     showRows();
                 });
}

QString MandatesPage::titleOf(const Mandate& mandate) const
{
    const bool french = QLocale().language() == QLocale::French;
    return mandate.titles.value(french ? u"fr"_s : u"en"_s, mandate.code);
}

QString MandatesPage::nextEnd(const QString& code) const
{
    for (const ForecastEntry& entry : m_forecast) {
        if (entry.mandateCode == code && !entry.past)
            return toCode(entry.date);
    }
    return tr("Not known");
}

void MandatesPage::showRows()
{
    QList<Row> rows;
    for (const Mandate& mandate : std::as_const(m_mandates)) {
        QStringList holders;
        for (const HolderTerm& holder : std::as_const(m_holders)) {
            if (holder.mandateCode == mandate.code && holder.status.startsWith(u"current"_s))
                holders += holder.name;
        }
        const QString status = mandate.status == u"active"_s ? tr("Active")
            : mandate.status == u"merged"_s                  ? tr("Merged")
                                                             : tr("Not active");
        rows += Row{{titleOf(mandate), holders.join(u", "_s), status, nextEnd(mandate.code)},
                    mandate.code + u' ' + mandate.titles.values().join(u' ')};
    }
    setRows(rows);
}

bool MandatesPage::goTo(const Destination& destination)
{
    const auto* wanted = std::get_if<MandateId>(&destination);
    const auto found = std::find_if(m_mandates.cbegin(), m_mandates.cend(),
                                    [&](const auto& each) { return wanted && each.id == *wanted; });
    if (found == m_mandates.cend())
        return false;
    select(static_cast<int>(found - m_mandates.cbegin()));
    return true;
}

QString MandatesPage::digestOf(int row) const
{
    const Mandate& mandate = m_mandates.at(row);
    DigestHtml html(palette());
    html.title(titleOf(mandate), mandate.code);
    html.section(tr("What ends"));
    for (const ForecastEntry& entry : m_forecast) {
        if (entry.mandateCode != mandate.code)
            continue;
        const QString what = entry.reason == ForecastEntry::Reason::MandateExpires
            ? tr("The mandate expires unless it is extended")
            : entry.reason == ForecastEntry::Reason::TermEnds
            ? tr("Term of %1 ends").arg(entry.holder)
            : tr("Six years of %1").arg(entry.holder);
        QString when = toCode(entry.date);
        if (entry.session > 0)
            when += u" · HRC "_s + QString::number(entry.session);
        if (entry.past)
            when += u" · "_s + tr("over; nothing later is known");
        html.value(what, when);
    }
    html.section(tr("Resolutions"));
    for (const MandateResolution& resolution :
         m_register.reference().mandates.resolutionsOf(mandate.code))
        html.value(resolution.number.isEmpty() ? tr("Number not known") : resolution.number,
                   toCode(resolution.date));
    html.section(tr("Holders"));
    for (const HolderTerm& holder : m_holders) {
        if (holder.mandateCode == mandate.code)
            html.value(holder.name, period(holder.term), holder.source);
    }
    return html.html();
}

void MandatesPage::retranslateUi()
{
    setWords({tr("Mandate"), tr("Holders"), tr("Status"), tr("Next end")},
             tr("Find a mandate by title, code or holder"), tr("Mandates"),
             tr("The mandate selected"));
    showRows();
}

} // namespace greffier::ui
