#include "ui/persons/merge_dialog.h"

#include "core/domain/applicant_fields.h"
#include "ui/common/dialog_size.h"
#include "ui/common/names.h"
#include "ui/common/words.h"
#include "ui/persons/person_digest.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QLabel* heading(const PersonRecord& record, const QString& what, QWidget* parent)
{
    const Applicant& person = record.applicant;
    auto* label = new QLabel(isolated(person.familyName, person.givenNames) + u'\n'
                                 + what.arg(static_cast<int>(record.applications.size())),
                             parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

MergeDialog::MergeDialog(const PersonRecord& kept, const PersonRecord& merged,
                         const std::function<QString(const QString&)>& stateName, QWidget* parent)
    : QDialog(parent)
    , m_kept(kept)
    , m_merged(merged)
{
    setWindowTitle(tr("Merge two applicants who are one person"));
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(18);
    grid->addWidget(heading(m_kept, tr("stays · applications: %1"), fields), 0, 1);
    grid->addWidget(heading(m_merged, tr("goes into it · applications: %1"), fields), 0, 2);
    for (const QString& field : applicantFields())
        addField(grid, field, stateName);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(fields);
    auto* note = new QLabel(tr("All applications, documents and decisions of both go together. The "
                               "merge can be undone at any time."),
                            this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Merge"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resizeToText(this, 108, 36);
}

void MergeDialog::addField(QGridLayout* grid, const QString& field,
                           const std::function<QString(const QString&)>& stateName)
{
    const QString own = personValue(m_kept.applicant, field, stateName);
    const QString theirs = personValue(m_merged.applicant, field, stateName);
    if (own.isEmpty() && theirs.isEmpty())
        return;
    const int row = grid->rowCount();
    auto* label = new QLabel(fieldName(field), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    auto* choice = new QButtonGroup(this);
    QRadioButton* left = side(grid, 1, m_kept, field, own);
    QRadioButton* right = side(grid, 2, m_merged, field, theirs);
    choice->addButton(left);
    choice->addButton(right);
    const bool differ = fieldOf(m_kept.applicant, field) != fieldOf(m_merged.applicant, field);
    (own.isEmpty() ? right : left)->setChecked(true);
    left->setEnabled(differ && !own.isEmpty());
    right->setEnabled(differ && !theirs.isEmpty());
    m_taken.insert(field, right);
}

QRadioButton* MergeDialog::side(QGridLayout* grid, int column, const PersonRecord& record,
                                const QString& field, const QString& text)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    QString shown = text.isEmpty() ? tr("not known") : text;
    auto* button = new QRadioButton(shown.replace(u'&', u"&&"_s), this);
    button->setObjectName(u"%1-%2"_s.arg(field).arg(column));
    button->setAccessibleName(fieldName(field) + u": "_s + text);
    box->addWidget(button);
    const QString origin = originOf(record, field, fieldOf(record.applicant, field));
    if (!origin.isEmpty()) {
        auto* source = new QLabel(origin, this);
        source->setTextFormat(Qt::PlainText);
        source->setForegroundRole(QPalette::PlaceholderText);
        source->setWordWrap(true);
        source->setIndent(22);
        box->addWidget(source);
    }
    grid->addLayout(box, grid->rowCount() - 1, column, Qt::AlignTop);
    return button;
}

void MergeDialog::takeFromMerged(const QString& field)
{
    if (QRadioButton* button = m_taken.value(field))
        button->setChecked(true);
}

PersonMerge MergeDialog::merge() const
{
    PersonMerge merge{m_kept.applicant.id, m_merged.applicant.id, {}};
    for (const QString& field : applicantFields()) {
        const QRadioButton* button = m_taken.value(field);
        if (button && button->isChecked())
            merge.fromMerged += field;
    }
    return merge;
}

std::optional<PersonMerge> MergeDialog::ask(const PersonRecord& kept, const PersonRecord& merged,
                                            const std::function<QString(const QString&)>& stateName,
                                            QWidget* parent)
{
    MergeDialog dialog(kept, merged, stateName, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.merge();
}

} // namespace greffier::ui
