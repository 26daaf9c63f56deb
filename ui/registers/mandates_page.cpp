#include "ui/registers/mandates_page.h"

#include "core/domain/shown_day.h"
#include "core/workflow/register.h"
#include "ui/actions/action_list.h"
#include "ui/common/digest_html.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/common/register_words.h"
#include "ui/common/words.h"
#include "ui/registers/open_call_dialog.h"
#include "ui/registers/record_dialog.h"

#include <QAction>
#include <QInputDialog>
#include <QLocale>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

const QDate kAllEnds(9999, 12, 31);

QString unknown() { return MandatesPage::tr("Not known"); }

/// The fields of entries with the words for their values.
class Fields {
public:
    Fields(const RegisterWords& words, const QString& part)
        : m_words(words)
        , m_part(recordPart(part))
    {
    }

    QString shown(const RecordField& field) const
    {
        const RecordFieldKind* kind = m_part ? m_part->field(field.code) : nullptr;
        return kind ? m_words.recordValue(*kind, field.value) : field.value;
    }

private:
    const RegisterWords& m_words;
    const RecordPart* m_part;
};

/// All fields of the mandate itself, one a row.
void addFields(DigestHtml& html, const RecordEntry& entry, const Fields& fields)
{
    for (const RecordField& field : entry.fields)
        html.value(recordFieldName(field.code),
                   field.value.isEmpty() ? unknown() : fields.shown(field),
                   field.source);
}

/// An entry of a part that has several: what is known of it, and what is not.
void addEntry(DigestHtml& html, const RecordEntry& entry, const Fields& fields)
{
    QStringList known;
    QStringList missing;
    QStringList sources;
    for (const RecordField& field : entry.fields) {
        if (field.value.isEmpty())
            missing += recordFieldName(field.code);
        else
            //: name of a field and its value
            known += MandatesPage::tr("%1: %2").arg(recordFieldName(field.code), fields.shown(field));
        if (!field.source.isEmpty() && !sources.contains(field.source))
            sources += field.source;
    }
    if (!missing.isEmpty())
        known += MandatesPage::tr("Not known: %1").arg(missing.join(u", "_s));
    html.value(QString(), known.join(u'\n'), sources.join(u"; "_s));
}

void addRecord(DigestHtml& html, const QList<RecordEntry>& record, const RegisterWords& words,
               bool writable)
{
    QString part;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const RecordEntry& entry = record.at(i);
        const bool first = entry.part != part;
        part = entry.part;
        if (first)
            html.section(recordPartName(part));
        if (part == u"mandate"_s)
            addFields(html, entry, Fields(words, part));
        else
            addEntry(html, entry, Fields(words, part));
        if (writable)
            html.source(MandatesPage::tr("Correct…"), {}, u"record:"_s + entry.uid);
    }
}

} // namespace

MandatesPage::MandatesPage(Register& reg, QWidget* parent)
    : ListPage(u"mandates"_s, viewColumns(ViewPlace::Mandates), parent)
    , m_register(reg)
{
    setColumnWidths(list(), {350, 160});
    offerViews(reg, ViewPlace::Mandates);
    connect(&m_register, &Register::changed, this, &MandatesPage::reload);
    connect(this, &ListPage::linkActivated, this, &MandatesPage::openLink);
    connect(this, &ListPage::rowShown, this, &MandatesPage::showRecord);
    const auto act = [this](const QString& name, auto what) {
        QAction* action = makeAction(name, this);
        action->setEnabled(!m_register.isReadOnly());
        connect(action, &QAction::triggered, this, what);
    };
    act(u"correctMandate"_s, [this] { openLink(u"record:mandate"_s); });
    act(u"addToMandate"_s, [this] { addEntry(); });
    act(u"openCall"_s, [this] { openCall(); });
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
                     m_recordOf.clear();
                     const auto lists = m_register.snapshot();
                     if (m_forecast == *entries && m_mandates == lists->mandates
                         && m_holders == lists->holders) {
                         showSelected(true);
                         return;
                     }
                     m_forecast = *entries;
                     m_mandates = lists->mandates;
                     m_holders = lists->holders;
                     showRows();
                 });
}

void MandatesPage::showRecord(int row)
{
    const QString code = m_mandates.at(row).code;
    if (m_recordOf == code)
        return;
    whenAnswered(m_register.mandateRecord(code), this,
                 [this, code](const Result<QList<RecordEntry>>& record) {
                     if (!record) {
                         Q_EMIT failed(record.error());
                         return;
                     }
                     if (!current() || current()->code != code)
                         return;
                     m_recordOf = code;
                     m_record = *record;
                     showSelected(true);
                 });
}

const Mandate* MandatesPage::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_mandates.size() ? &m_mandates.at(row) : nullptr;
}

/// "record:UID" of an entry, "record:mandate" for the mandate itself.
void MandatesPage::openLink(const QString& link)
{
    if (!current() || current()->code != m_recordOf)
        return;
    const QString wanted = link.section(u':', 1);
    for (const RecordEntry& entry : std::as_const(m_record)) {
        if (entry.uid == wanted || (wanted == u"mandate"_s && entry.part == wanted)) {
            correct(RecordEntry(entry));
            return;
        }
    }
}

void MandatesPage::addEntry()
{
    if (!current())
        return;
    QStringList names;
    QStringList parts;
    for (const RecordPart& part : recordParts()) {
        if (part.code == u"mandate"_s || part.code == u"session"_s || part.code == u"note"_s)
            continue;
        parts += part.code;
        names += recordPartName(part.code);
    }
    bool chosen = false;
    const QString name = QInputDialog::getItem(this, tr("Add to the mandate"),
                                               tr("What is to be added"), names, 0, false, &chosen);
    if (chosen)
        correct({parts.at(names.indexOf(name)), {}, {}});
}

void MandatesPage::correct(const RecordEntry& entry)
{
    const Mandate* mandate = current();
    const auto correction = mandate ? RecordDialog::ask(entry, mandate->code, words(), this) : std::nullopt;
    if (!correction)
        return;
    whenAnswered(m_register.correctRecord(*correction), this, [this](const Result<QString>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

RegisterWords MandatesPage::words() const
{
    return RegisterWords(*m_register.snapshot(), m_register.reference());
}

void MandatesPage::openCall()
{
    const auto wanted = OpenCallDialog::ask(m_forecast, m_mandates, m_register.today(), this);
    if (!wanted)
        return;
    whenAnswered(m_register.openCall(wanted->session, wanted->deadline), this,
                 [this, session = wanted->session](const Result<CallId>& opened) {
                     if (opened)
                         Q_EMIT said(tr("The call for session %1 is in the register. It is written "
                                        "in six languages from the shortlists’ export.")
                                         .arg(session));
                     else
                         Q_EMIT failed(opened.error());
                 });
}

QString MandatesPage::titleOf(const Mandate& mandate) const
{
    const bool french = QLocale().language() == QLocale::French;
    return mandate.titles.value(french ? u"fr"_s : u"en"_s, mandate.code);
}

PartialDate MandatesPage::nextEnd(const QString& code) const
{
    for (const ForecastEntry& entry : m_forecast) {
        if (entry.mandateCode == code && !entry.past)
            return entry.date;
    }
    return {};
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
        const PartialDate end = nextEnd(mandate.code);
        rows += Row{{titleOf(mandate), holders.join(u", "_s), status,
                     end.isKnown() ? dayText(end) : unknown()},
                    mandate.code + u' ' + mandate.titles.values().join(u' '),
                    {},
                    {{}, {}, {}, end.earliest()}};
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
    html.title(titleOf(mandate), {});
    html.value(tr("Code"), mandate.code);
    html.section(tr("What ends"));
    for (const ForecastEntry& entry : m_forecast) {
        if (entry.mandateCode != mandate.code)
            continue;
        const QString what = entry.reason == ForecastEntry::Reason::MandateExpires
            ? tr("The mandate expires unless it is extended")
            : entry.reason == ForecastEntry::Reason::TermEnds
            ? tr("Term of %1 ends").arg(entry.holder)
            : tr("Six years of %1").arg(entry.holder);
        QString when = dayText(entry.date);
        if (entry.session > 0)
            when += u" · HRC "_s + QString::number(entry.session);
        if (entry.past)
            when += u" · "_s + tr("over; nothing later is known");
        html.value(what, when);
    }
    if (m_recordOf == mandate.code)
        addRecord(html, m_record, words(), !m_register.isReadOnly());
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
