#include "ui/shortlist/ranking_dialog.h"

#include "core/domain/ranked_entries.h"
#include "ui/common/dialog_size.h"
#include "ui/common/enter_key.h"
#include "ui/common/names.h"
#include "ui/common/pending.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

enum Stage { Start, Open, Closed };

QPushButton* button(const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

RankingDialog::RankingDialog(Register& reg, const Shortlist& list, QWidget* parent)
    : QDialog(parent)
    , m_register(reg)
    , m_list(list)
    , m_message(new QLabel(this))
    , m_stages(new QStackedWidget(this))
    , m_readers(new QLineEdit(this))
    , m_reader(new QComboBox(this))
    , m_order(new QListWidget(this))
    , m_missing(new QLabel(this))
    , m_method(new QComboBox(this))
    , m_combined(new QTableWidget(this))
{
    setWindowTitle(tr("Independent ranking"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(u"message"_s);
    m_stages->addWidget(buildStart());
    m_stages->addWidget(buildOpen());
    m_stages->addWidget(buildClosed());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_stages, 1);
    layout->addWidget(buttons);
    resizeToText(this, 92, 27);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_register, &Register::changed, this, &RankingDialog::reload);
    reload();
}

QWidget* RankingDialog::buildStart()
{
    auto* page = new QWidget(this);
    m_readers->setObjectName(u"readers"_s);
    m_readers->setPlaceholderText(tr("Names, with commas between"));
    auto* start = button(tr("&Open the ranking"), page);
    start->setObjectName(u"openRanking"_s);
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Readers"), m_readers);
    form->addRow(QString(), start);
    enterPresses(start, {m_readers});
    connect(start, &QPushButton::clicked, this, &RankingDialog::beginRound);
    return page;
}

QWidget* RankingDialog::buildOpen()
{
    auto* page = new QWidget(this);
    m_reader->setObjectName(u"reader"_s);
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Candidates, the best first"));
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_missing->setWordWrap(true);
    auto* up = button(tr("&Up"), page);
    auto* down = button(tr("&Down"), page);
    auto* submit = button(tr("&Hand in"), page);
    auto* finish = button(tr("&Close the ranking"), page);
    submit->setObjectName(u"handIn"_s);
    finish->setObjectName(u"closeRanking"_s);
    auto* bar = new QHBoxLayout;
    for (QPushButton* each : {up, down, submit})
        bar->addWidget(each);
    bar->addStretch();
    bar->addWidget(finish);
    auto* form = new QFormLayout;
    form->addRow(tr("R&eader"), m_reader);
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(m_order, 1);
    layout->addLayout(bar);
    layout->addWidget(m_missing);
    const auto move = [this](int by) {
        const int row = m_order->currentRow();
        if (row < 0 || row + by < 0 || row + by >= m_order->count())
            return;
        m_order->insertItem(row + by, m_order->takeItem(row));
        m_order->setCurrentRow(row + by);
    };
    connect(up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(down, &QPushButton::clicked, this, [move] { move(1); });
    connect(submit, &QPushButton::clicked, this, &RankingDialog::handIn);
    connect(finish, &QPushButton::clicked, this, &RankingDialog::finishRound);
    connect(m_reader, &QComboBox::currentIndexChanged, this, &RankingDialog::showReader);
    return page;
}

QWidget* RankingDialog::buildClosed()
{
    auto* page = new QWidget(this);
    m_method->setObjectName(u"method"_s);
    for (const auto method : {RankingMethod::Borda, RankingMethod::MeanRank})
        m_method->addItem(displayName(method), toCode(method));
    m_combined->setObjectName(u"combined"_s);
    m_combined->setAccessibleName(tr("Combined order"));
    m_combined->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_combined->verticalHeader()->hide();
    auto* use = button(tr("&Put this order on the list"), page);
    use->setObjectName(u"applyRanking"_s);
    use->setEnabled(!m_register.isReadOnly());
    auto* again = button(tr("&New ranking"), page);
    again->setEnabled(!m_register.isReadOnly());
    auto* form = new QFormLayout;
    form->addRow(tr("Combined &by"), m_method);
    auto* bar = new QHBoxLayout;
    bar->addWidget(use);
    bar->addStretch();
    bar->addWidget(again);
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(m_combined, 1);
    layout->addLayout(bar);
    connect(m_method, &QComboBox::currentIndexChanged, this, &RankingDialog::showCombined);
    connect(use, &QPushButton::clicked, this, &RankingDialog::apply);
    connect(again, &QPushButton::clicked, this, [this] {
        m_anew = true;
        reload();
    });
    return page;
}

const RankingRound* RankingDialog::round() const
{
    const RankingRound* latest = m_snapshot->ranking(m_list.vacancy);
    return latest && m_anew && !latest->isOpen() ? nullptr : latest;
}

QString RankingDialog::nameOf(ApplicationId application) const
{
    const ApplicationRow* row = m_snapshot->application(application);
    return row ? isolated(row->applicant->familyName, row->applicant->givenNames) : QString();
}

void RankingDialog::reload()
{
    m_snapshot = m_register.snapshot();
    const RankingRound* current = round();
    if (!current) {
        m_stages->setCurrentIndex(Start);
        m_message->setText(tr("Several readers rank the candidates of the list, each without "
                              "seeing the others. Their orders are shown once the ranking is "
                              "closed."));
        return;
    }
    if (!current->isOpen()) {
        m_stages->setCurrentIndex(Closed);
        m_message->setText(tr("The ranking is closed: everybody sees everything."));
        showCombined();
        return;
    }
    m_anew = false;
    m_stages->setCurrentIndex(Open);
    m_message->setText(tr("Choose who you are, put the best first, and hand in. What was handed in "
                          "can be replaced until the ranking is closed."));
    const QStringList missing = current->missing();
    m_missing->setText(missing.isEmpty() ? tr("All readers have handed in.")
                                         : tr("Not handed in yet: %1.").arg(missing.join(u", "_s)));
    {
        const QSignalBlocker blocker(m_reader);
        const QString chosen = m_reader->currentText();
        m_reader->clear();
        m_reader->addItems(current->readers);
        m_reader->setCurrentIndex(qMax(0, m_reader->findText(chosen)));
    }
    // What is being put in order stays, whatever else comes into the register.
    if (const auto shown = std::pair{current->id, m_reader->currentText()}; shown != m_orderOf)
        showReader();
}

/// The order this reader handed in, else the candidates by name: nobody begins with what another
/// wrote.
void RankingDialog::showReader()
{
    const RankingRound* current = round();
    if (!current)
        return;
    QList<ApplicationId> order;
    for (const ReaderRanking& ranking : current->visibleTo(m_reader->currentText())) {
        for (const ReaderRank& rank : ranking.ranks)
            order += rank.application;
    }
    QList<ApplicationId> others = current->candidates;
    others.removeIf([&](ApplicationId candidate) { return order.contains(candidate); });
    std::sort(others.begin(), others.end(), [this](ApplicationId one, ApplicationId other) {
        return nameOf(one).localeAwareCompare(nameOf(other)) < 0;
    });
    m_order->clear();
    for (const ApplicationId candidate : order + others) {
        auto* item = new QListWidgetItem(nameOf(candidate), m_order);
        item->setData(Qt::UserRole, candidate.value);
    }
    m_order->setCurrentRow(0);
    m_orderOf = {current->id, m_reader->currentText()};
}

void RankingDialog::showCombined()
{
    const RankingRound* current = round();
    if (!current)
        return;
    const auto method
        = rankingMethodFromCode(m_method->currentData().toString()).value_or(RankingMethod::Borda);
    QStringList readers;
    for (const ReaderRanking& ranking : current->rankings)
        readers += ranking.reader;
    const auto order = combined(current->candidates, current->rankings, method);
    m_combined->setColumnCount(3);
    m_combined->setHorizontalHeaderLabels(
        {tr("Rank"), tr("Candidate"), tr("Arithmetic (%1)").arg(readers.join(u", "_s))});
    m_combined->setRowCount(static_cast<int>(order.size()));
    for (int row = 0; row < order.size(); ++row) {
        const CombinedRank& rank = order.at(row);
        const QStringList texts{QString::number(rank.rank), nameOf(rank.application),
                                arithmeticOf(rank, method)};
        for (int column = 0; column < texts.size(); ++column)
            m_combined->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    m_combined->resizeColumnsToContents();
    m_combined->horizontalHeader()->setStretchLastSection(true);
}

template <typename T>
void RankingDialog::perform(Pending<T> act)
{
    whenAnswered(act, this, [this](const Result<T>& done) {
        if (!done)
            m_message->setText(done.error().message);
    });
}

void RankingDialog::beginRound()
{
    QList<ApplicationId> candidates;
    for (const ShortlistEntry& entry : std::as_const(m_list.entries))
        candidates += entry.application;
    perform(m_register.openRanking(m_list.vacancy,
                                   m_readers->text().split(u',', Qt::SkipEmptyParts), candidates));
}

void RankingDialog::handIn()
{
    QList<ReaderRank> ranks;
    for (int row = 0; row < m_order->count(); ++row)
        ranks += ReaderRank{ApplicationId{m_order->item(row)->data(Qt::UserRole).toLongLong()},
                            row + 1};
    perform(m_register.submitRanking(m_list.vacancy, m_reader->currentText(), ranks));
}

void RankingDialog::finishRound() { perform(m_register.closeRanking(m_list.vacancy)); }

void RankingDialog::apply()
{
    const RankingRound* current = round();
    if (!current)
        return;
    const auto method
        = rankingMethodFromCode(m_method->currentData().toString()).value_or(RankingMethod::Borda);
    const Shortlist* list = m_snapshot->shortlist(m_list.vacancy, m_list.kind);
    const auto order = combined(current->candidates, current->rankings, method);
    const auto entries = rankedEntries(order, list ? list->entries : QList<ShortlistEntry>());
    perform(m_register.arrange(m_list.vacancy, m_list.kind, entries));
}

} // namespace greffier::ui
