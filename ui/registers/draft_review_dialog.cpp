#include "ui/registers/draft_review_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString orUnknown(const QString& value)
{
    return value.isEmpty() ? DraftReviewDialog::tr("not stated") : value;
}

/// The fields of a note in the order in which one reads it.
QList<std::pair<QString, QString>> fieldsOf(const CallDraft& note)
{
    const QString deadline = note.deadline ? localCode(*note.deadline) : QString();
    const bool before = note.deadline && note.deadline->strictness == Deadline::Strictness::Before;
    return {{DraftReviewDialog::tr("Reference"), note.reference},
            {DraftReviewDialog::tr("Date"), note.date.toString(Qt::ISODate)},
            {DraftReviewDialog::tr("Language"), note.language},
            {DraftReviewDialog::tr("Signed"), note.signatory},
            {DraftReviewDialog::tr("Addressees"), note.addressees.join(u'\n')},
            {DraftReviewDialog::tr("Resolutions"), note.resolutions.join(u", "_s)},
            {before ? DraftReviewDialog::tr("Replies before") : DraftReviewDialog::tr("Replies by"),
             deadline},
            {DraftReviewDialog::tr("Contacts"), note.contacts.join(u'\n')},
            {DraftReviewDialog::tr("Links"), note.links.join(u'\n')},
            {DraftReviewDialog::tr("Annexes"), note.annexes.join(u'\n')}};
}

} // namespace

DraftReviewDialog::DraftReviewDialog(const CallDraft& note, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
    , m_outgoing(new QCheckBox(tr("The office &sent this note"), this))
{
    setWindowTitle(tr("Note verbale as understood"));
    m_outgoing->setObjectName(u"outgoing"_s);
    m_outgoing->setChecked(true);
    build({tr("Field"), tr("In the note")}, tr("&Admit the note"));
    for (const auto& [name, value] : fieldsOf(note))
        addRow({name, orUnknown(value)});
    addRemarks(note.remarks);
}

DraftReviewDialog::DraftReviewDialog(const MandatePageDraft& page,
                                     const QList<PageDifference>& differences, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
    , m_outgoing(new QCheckBox(this))
{
    setWindowTitle(page.title);
    m_outgoing->hide();
    build({tr("Field"), tr("On the page"), tr("In the register"), tr("Comparison")},
          tr("&Admit what is new"));
    for (const PageDifference& difference : differences)
        addRow({pageFieldName(difference.field), orUnknown(difference.onPage),
                difference.inRegister.isEmpty() ? tr("not known") : difference.inRegister,
                displayName(difference.state)});
}

void DraftReviewDialog::build(const QStringList& headings, const QString& admit)
{
    m_table->setObjectName(u"draftFields"_s);
    m_table->setAccessibleName(tr("What was understood, field by field"));
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accept = buttons->addButton(admit, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"admit"_s);
    accept->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_outgoing);
    layout->addWidget(buttons);
    resize(820, 520);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DraftReviewDialog::addRow(const QStringList& cells)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
}

void DraftReviewDialog::addRemarks(const QStringList& remarks)
{
    for (const QString& remark : remarks)
        addRow({tr("Please check"), remark});
}

bool DraftReviewDialog::isOutgoing() const { return m_outgoing->isChecked(); }

} // namespace greffier::ui
