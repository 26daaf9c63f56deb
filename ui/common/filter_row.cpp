#include "ui/common/filter_row.h"

#include "ui/common/icons.h"
#include "ui/common/query_completion.h"
#include "ui/common/views_button.h"
#include "ui/common/words.h"
#include "ui/common/wrap_layout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

FilterRow::FilterRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new WrapLayout)
    , m_query(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_views(new ViewsButton(this))
    , m_clear(new QToolButton(this))
    , m_counts(new QLabel(this))
    , m_error(new QLabel(this))
{
    m_query->setObjectName(u"queryLine"_s);
    m_query->setClearButtonEnabled(true);
    m_query->addAction(icon(u"screening"_s, Tone::Quiet), QLineEdit::LeadingPosition);
    m_group->setObjectName(u"groupFilter"_s);
    m_status->setObjectName(u"statusFilter"_s);
    m_views->hide();
    m_clear->setObjectName(u"clearFilter"_s);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(icon(u"clear"_s, Tone::Quiet));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    new QueryCompletion(m_query); // the line owns it
    m_error->setObjectName(u"queryError"_s);
    m_error->setWordWrap(true);
    m_error->hide();

    m_row->setSpacing(8);
    for (QComboBox* box : {m_group, m_status}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        box->view()->setTextElideMode(Qt::ElideNone);
        m_row->addWidget(box);
    }
    m_row->addWidget(m_clear);
    m_row->addWidget(m_views);
    m_row->addStretch();
    m_row->addWidget(m_counts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_query);
    layout->addWidget(m_error);
    layout->addLayout(m_row);

    connect(m_query, &QLineEdit::textChanged, this, &FilterRow::changed);
    connect(m_group, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    connect(m_status, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    connect(m_clear, &QToolButton::clicked, this, &FilterRow::clear);
    retranslateUi();
}

QString FilterRow::query() const { return m_query->text(); }

void FilterRow::setQuery(const QString& text) { m_query->setText(text); }

QString FilterRow::group() const { return m_group->currentData().toString(); }

std::optional<Status> FilterRow::status() const
{
    return statusFromCode(m_status->currentData().toString());
}

bool FilterRow::isActive() const
{
    return !query().trimmed().isEmpty() || !group().isEmpty() || status().has_value();
}

void FilterRow::clear()
{
    {
        const QSignalBlocker query(m_query);
        const QSignalBlocker group(m_group);
        const QSignalBlocker status(m_status);
        m_query->clear();
        m_group->setCurrentIndex(0);
        m_status->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void FilterRow::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void FilterRow::setViewsMenu(QMenu* menu)
{
    m_views->setMenu(menu);
    m_views->show();
}

void FilterRow::addButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_row->insertWidget(m_row->indexOf(m_views) + 1, button);
}

void FilterRow::setGroups(const QStringList& codes)
{
    if (codes == m_groups)
        return;
    m_groups = codes;
    fillGroups();
}

void FilterRow::showCounts(qsizetype shown, qsizetype all)
{
    m_shown = shown;
    m_all = all;
    const QLocale locale;
    //: how many rows of a list are shown, of how many
    m_counts->setText(shown == all
                          ? locale.toString(all)
                          : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_counts->setAccessibleName(
        tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(all)));
    m_clear->setEnabled(isActive());
}

void FilterRow::showError(const QString& message, int position, int length)
{
    m_error->setVisible(!message.isEmpty());
    if (message.isEmpty()) {
        m_query->setAccessibleDescription(QString());
        return;
    }
    const QString text = query();
    const QString color = toneColor(Tone::Bad, palette()).name();
    // A line edit cannot mark words itself: the query stands again below, with its fault marked.
    m_error->setText(u"<span>%1</span><u style='color:%2'><b>%3</b></u><span>%4</span><br>%5"_s.arg(
        text.left(position).toHtmlEscaped(), color,
        text.mid(position, qMax(1, length)).toHtmlEscaped(),
        text.mid(position + qMax(1, length)).toHtmlEscaped(), message.toHtmlEscaped()));
    m_query->setAccessibleDescription(message);
}

void FilterRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void FilterRow::fillGroups()
{
    const QSignalBlocker blocker(m_group);
    const QString chosen = group();
    m_group->clear();
    m_group->addItem(tr("All regional groups"), QString());
    for (const QString& code : m_groups)
        m_group->addItem(groupName(code), code);
    m_group->setCurrentIndex(qMax(0, m_group->findData(chosen)));
}

void FilterRow::fillStatuses()
{
    const QSignalBlocker blocker(m_status);
    const QString chosen = m_status->currentData().toString();
    m_status->clear();
    m_status->addItem(tr("Any status"), QString());
    for (const Status status : kAllStatuses)
        m_status->addItem(displayName(status), toCode(status));
    m_status->setCurrentIndex(qMax(0, m_status->findData(chosen)));
}

void FilterRow::retranslateUi()
{
    m_query->setPlaceholderText(tr("Name, or group:african -status:late has:finding"));
    m_query->setAccessibleName(tr("Query"));
    m_group->setAccessibleName(tr("Regional group"));
    m_status->setAccessibleName(tr("Status"));
    m_clear->setToolTip(tr("Clear all filters"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    fillGroups();
    fillStatuses();
    showCounts(m_shown, m_all);
}

} // namespace greffier::ui
