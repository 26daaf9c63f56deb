#include "ui/registers/draft_review_dialog.h"

#include "core/domain/shown_day.h"
#include "ui/common/dialog_size.h"
#include "ui/common/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString orUnknown(const QString& value)
{
    return value.isEmpty() ? DraftReviewDialog::tr("not stated") : value;
}

/// A field of a note, and the words it was read from.
struct NoteField {
    QString name;
    QString value;
    QString key; ///< of its evidence
};

/// The fields of a note in the order in which one reads it.
QList<NoteField> fieldsOf(const CallDraft& note)
{
    const QString deadline = note.deadline ? deadlineText(*note.deadline) : QString();
    const bool before = note.deadline && note.deadline->strictness == Deadline::Strictness::Before;
    return {
        {DraftReviewDialog::tr("Reference"), note.reference, u"reference"_s},
        {DraftReviewDialog::tr("Date"), dayText(note.date), u"date"_s},
        {DraftReviewDialog::tr("Language"), languageName(note.language), {}},
        {DraftReviewDialog::tr("Signed"), note.signatory, u"signatory"_s},
        {DraftReviewDialog::tr("Addressees"), note.addressees.join(u'\n'), u"addressees"_s},
        {DraftReviewDialog::tr("Resolutions"), note.resolutions.join(u", "_s), u"resolutions"_s},
        {before ? DraftReviewDialog::tr("Replies before") : DraftReviewDialog::tr("Replies by"),
         deadline, u"deadline"_s},
        {DraftReviewDialog::tr("Contacts"), note.contacts.join(u'\n'), u"contacts"_s},
        {DraftReviewDialog::tr("Links"), note.links.join(u'\n'), u"links"_s},
        {DraftReviewDialog::tr("Annexes"), note.annexes.join(u'\n'), u"annexes"_s}};
}

/// What a comparison says of terms and dialogues holds dates as codes, which lists of the register
/// and other programs read as well.
QString withShownDays(QString text)
{
    static const QRegularExpression code(u"(?<!\\d)\\d{4}-\\d\\d(?:-\\d\\d(?!\\d)|(?!\\d))"_s);
    qsizetype from = 0;
    for (auto found = code.match(text); found.hasMatch(); found = code.match(text, from)) {
        const QString day = dayTextOf(found.captured());
        text.replace(found.capturedStart(), found.capturedLength(), day);
        from = found.capturedStart() + day.size();
    }
    return text;
}

QString comparedText(const PageDifference& difference, const QString& text)
{
    const bool hasDays = difference.field == u"holder"_s || difference.field == u"dialogue"_s;
    return hasDays ? withShownDays(text) : text;
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
    build({tr("Field"), tr("In the note"), tr("Read from")}, tr("&Admit the note"));
    for (const NoteField& field : fieldsOf(note))
        addRow({field.name, orUnknown(field.value), note.evidence.value(field.key).passage});
    addRemarks(note.remarks);
}

DraftReviewDialog::DraftReviewDialog(const CallDraft& page,
                                     const QList<PageDifference>& differences, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
    , m_outgoing(new QCheckBox(this))
{
    setWindowTitle(page.mandatePage->title);
    m_outgoing->hide();
    build({tr("Field"), tr("On the page"), tr("In the register"), tr("Comparison")},
          tr("&Admit what is new"));
    for (const PageDifference& difference : differences)
        addRow({pageFieldName(difference.field),
                orUnknown(comparedText(difference, difference.onPage)),
                difference.inRegister.isEmpty() ? tr("not known")
                                                : comparedText(difference, difference.inRegister),
                displayName(difference.state)});
    addRemarks(page.remarks);
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
    resizeToText(this, 118, 31);
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
