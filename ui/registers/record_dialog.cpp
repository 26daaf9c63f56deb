#include "ui/registers/record_dialog.h"

#include "core/domain/shown_day.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString hintFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::PartialDay:
        //: ways to write a date that is known to the year, the month or the day
        return RecordDialog::tr("%1, %2 or %3")
            .arg(dayText(PartialDate{2024, 0, 0}), dayText(PartialDate{2024, 5, 0}),
                 dayText(QDate(2024, 5, 31)));
    case FieldKind::Day: return dayText(QDate(2024, 5, 31));
    case FieldKind::State: return RecordDialog::tr("name or code of a State");
    case FieldKind::Region: return RecordDialog::tr("code of a region, such as AFRICAN");
    case FieldKind::Mandate: return RecordDialog::tr("code of a mandate");
    case FieldKind::Language:
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Code:
    case FieldKind::Number: break;
    }
    return RecordDialog::tr("not known");
}

bool isDay(const RecordFieldKind& kind)
{
    return kind.kind == FieldKind::Day || kind.kind == FieldKind::PartialDay;
}

} // namespace

RecordDialog::RecordDialog(const RecordEntry& entry, const QString& subject,
                           const RegisterWords& words, QWidget* parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_subject(subject)
    , m_words(words)
    , m_source(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(u"%1 – %2"_s.arg(words.mandate(subject), recordPartName(entry.part)));
    auto* form = new QFormLayout(this);
    for (const RecordFieldKind& kind : recordPart(entry.part)->fields) {
        QWidget* editor = makeEditor(kind, entry.value(kind.code));
        editor->setObjectName(kind.code);
        editor->setAccessibleName(recordFieldName(kind.code));
        form->addRow(recordFieldName(kind.code), editor);
    }
    m_source->setObjectName(u"recordSource"_s);
    m_source->setPlaceholderText(tr("Where this stands: resolution, letter, page"));
    form->addRow(tr("Source of the correction"), m_source);
    form->addRow(m_buttons);
    const bool isPart = entry.part != u"mandate"_s && entry.part != u"session"_s;
    if (!entry.uid.isEmpty() && isPart) {
        auto* remove = m_buttons->addButton(tr("Remove this entry"), QDialogButtonBox::ActionRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_remove = true;
            if (canBeAccepted())
                accept();
            m_remove = result() == Accepted;
            m_source->setFocus();
        });
    }
    setMinimumWidth(520);
    connect(m_source, &QLineEdit::textChanged, this, &RecordDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

QWidget* RecordDialog::makeEditor(const RecordFieldKind& kind, const QString& value)
{
    if (const auto choices = m_words.choicesFor(kind); !choices.isEmpty())
        return makeChoice(choices, value);
    if (kind.kind == FieldKind::LongText) {
        auto* text = new QPlainTextEdit(value, this);
        text->setPlaceholderText(hintFor(kind.kind));
        text->setTabChangesFocus(true);
        text->setMaximumHeight(70);
        connect(text, &QPlainTextEdit::textChanged, this, &RecordDialog::update);
        return text;
    }
    auto* line = new QLineEdit(isDay(kind) ? dayTextOf(value) : value, this);
    line->setPlaceholderText(hintFor(kind.kind));
    connect(line, &QLineEdit::textChanged, this, &RecordDialog::update);
    return line;
}

QWidget* RecordDialog::makeChoice(const RegisterWords::Choices& choices, const QString& value)
{
    auto* choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItem(tr("not known"), QString());
    for (const auto& [code, name] : choices)
        choice->addItem(name, code);
    // A value of an older register stays as it is as long as nobody chooses another.
    if (choice->findData(value) < 0)
        choice->addItem(value, value);
    choice->setCurrentIndex(choice->findData(value));
    connect(choice, &QComboBox::currentIndexChanged, this, &RecordDialog::update);
    return choice;
}

QString RecordDialog::written(const RecordFieldKind& kind) const
{
    QWidget* editor = findChild<QWidget*>(kind.code, Qt::FindDirectChildrenOnly);
    if (const auto* choice = qobject_cast<QComboBox*>(editor))
        return choice->currentData().toString();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(editor))
        return text->toPlainText().trimmed();
    const QString text = qobject_cast<QLineEdit*>(editor)->text().trimmed();
    return isDay(kind) ? dayCode(text) : text;
}

RecordCorrection RecordDialog::correction() const
{
    RecordCorrection correction;
    correction.part = m_entry.part;
    correction.subject = m_subject;
    correction.uid = m_entry.uid;
    correction.source = m_source->text().trimmed();
    correction.kind = m_entry.uid.isEmpty() ? RecordCorrection::Kind::Add
        : m_remove                          ? RecordCorrection::Kind::Remove
                                            : RecordCorrection::Kind::Set;
    if (m_remove)
        return correction;
    for (const RecordFieldKind& kind : recordPart(m_entry.part)->fields) {
        const QString value = written(kind);
        if (value != m_entry.value(kind.code))
            correction.fields += {kind.code, value, {}};
    }
    return correction;
}

bool RecordDialog::canBeAccepted() const
{
    const RecordCorrection now = correction();
    return !now.source.isEmpty()
        && (now.kind == RecordCorrection::Kind::Remove || !now.fields.isEmpty());
}

void RecordDialog::update()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted());
}

std::optional<RecordCorrection> RecordDialog::ask(const RecordEntry& entry, const QString& subject,
                                                  const RegisterWords& words, QWidget* parent)
{
    RecordDialog dialog(entry, subject, words, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.correction();
}

} // namespace greffier::ui
