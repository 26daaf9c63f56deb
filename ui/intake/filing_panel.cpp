#include "ui/intake/filing_panel.h"

#include "core/domain/shown_day.h"
#include "ui/common/names.h"
#include "ui/common/words.h"
#include "ui/vacancies/vacancies_model.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

const QStringList& typedFields()
{
    static const QStringList fields{u"family_name"_s,   u"given_names"_s, u"gender"_s,
                                    u"date_of_birth"_s, u"nationality"_s, u"email"_s,
                                    u"certified_name"_s};
    return fields;
}

bool isNameField(const QString& field)
{
    return field == u"family_name"_s || field == u"given_names"_s;
}

QString nameOf(const Person& applicant)
{
    return isolated(applicant.familyName, applicant.givenNames);
}

/// Names that more than one person bears.
QSet<QString> sharedNames(const Snapshot& snapshot)
{
    QSet<QString> seen;
    QSet<QString> shared;
    for (const auto& applicant : snapshot.applicants) {
        const QString name = nameOf(*applicant);
        if (seen.contains(name))
            shared += name;
        seen += name;
    }
    return shared;
}

/// A name, and where several persons bear it what tells them apart.
QString choiceText(const Person& applicant, const QSet<QString>& shared)
{
    const QString name = nameOf(applicant);
    if (!shared.contains(name))
        return name;
    QStringList parts{name, dayText(applicant.dateOfBirth), applicant.email};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// A text longer than its box shows what it begins with; all of it where the mouse rests.
void showBeginning(QComboBox* box)
{
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [box] {
        box->lineEdit()->setCursorPosition(0);
        box->setToolTip(box->currentText());
    });
}

} // namespace

FilingPanel::FilingPanel(QWidget* parent)
    : QWidget(parent)
    , m_applicant(new QComboBox(this))
    , m_explanation(new QLabel(this))
    , m_vacancy(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_typedHint(new QLabel(this))
    , m_reason(new QComboBox(this))
    , m_form(new QFormLayout(this))
{
    m_applicant->setObjectName(u"applicant"_s);
    m_applicant->setEditable(true);
    m_applicant->setInsertPolicy(QComboBox::NoInsert);
    m_applicant->completer()->setFilterMode(Qt::MatchContains);
    m_applicant->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_typedHint->setWordWrap(true);
    m_typedHint->setForegroundRole(QPalette::PlaceholderText);
    m_vacancy->setObjectName(u"vacancy"_s);
    m_part->setObjectName(u"part"_s);
    m_reason->setObjectName(u"skipReason"_s);
    m_reason->setEditable(true);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QComboBox* box : {m_applicant, m_vacancy, m_part, m_reason})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(new QLabel(this), m_applicant);
    m_form->addRow(QString(), m_explanation);
    m_form->addRow(new QLabel(this), m_vacancy);
    m_form->addRow(new QLabel(this), m_part);
    m_form->addRow(m_typedHint);
    for (const QString& field : typedFields())
        m_typed += addLine(m_form, field);
    m_form->addRow(new QLabel(this), m_reason);
    for (QComboBox* box : {m_applicant, m_reason})
        showBeginning(box);
    connect(m_applicant, &QComboBox::currentIndexChanged, this, &FilingPanel::explain);
    retranslateUi();
    clear();
}

QLineEdit* FilingPanel::addLine(QFormLayout* form, const QString& field)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(field);
    form->addRow(new QLabel(this), line);
    return line;
}

void FilingPanel::clear()
{
    m_applicant->clear();
    m_vacancy->clear();
    m_candidates.clear();
    m_explanation->clear();
    for (QLineEdit* line : std::as_const(m_typed))
        line->clear();
    setEnabled(false);
}

void FilingPanel::propose(const WaitingFile& file, const FilingProposal& proposal,
                          const Snapshot& snapshot)
{
    clear();
    setEnabled(true);
    m_isPicture = file.document.outcome != u"unmatched"_s;
    fillApplicants(proposal, snapshot);
    fillVacancies(file, proposal, snapshot);
    m_part->setCurrentIndex(std::max(0, m_part->findData(toCode(proposal.part))));
    for (QLineEdit* line : std::as_const(m_typed)) {
        m_form->setRowVisible(line, m_isPicture || isNameField(line->objectName()));
        if (line->objectName() == u"family_name"_s)
            line->setText(proposal.person.familyName);
        if (line->objectName() == u"given_names"_s)
            line->setText(proposal.person.givenNames);
    }
    m_form->setRowVisible(m_typedHint, m_isPicture);
}

void FilingPanel::fillApplicants(const FilingProposal& proposal, const Snapshot& snapshot)
{
    const QSignalBlocker quiet(m_applicant);
    m_candidates = proposal.candidates;
    QList<const ListedPerson*> others;
    QHash<ApplicantId, const ListedPerson*> known;
    for (const auto& applicant : snapshot.applicants)
        known.insert(applicant->id, applicant.get());
    const QSet<QString> shared = sharedNames(snapshot);
    for (const FilingCandidate& candidate : std::as_const(m_candidates)) {
        if (const ListedPerson* applicant = known.take(candidate.applicant))
            m_applicant->addItem(choiceText(*applicant, shared), applicant->id.value);
    }
    others = known.values();
    std::sort(others.begin(), others.end(), [](const ListedPerson* one, const ListedPerson* other) {
        return one->sortKey < other->sortKey;
    });
    for (const ListedPerson* applicant : std::as_const(others))
        m_applicant->addItem(choiceText(*applicant, shared), applicant->id.value);
    m_applicant->setCurrentIndex(m_candidates.isEmpty() ? -1 : 0);
    explain();
}

void FilingPanel::fillVacancies(const WaitingFile& file, const FilingProposal& proposal,
                                const Snapshot& snapshot)
{
    for (const Vacancy& vacancy : snapshot.vacancies) {
        if (vacancy.session != file.document.session)
            continue;
        Vacancy named = vacancy;
        named.title = vacancyTitle(snapshot, vacancy);
        m_vacancy->addItem(vacancyLabel(named), vacancy.id.value);
        if (proposal.vacancies.value(0) == vacancy.number)
            m_vacancy->setCurrentIndex(m_vacancy->count() - 1);
    }
    if (proposal.vacancies.isEmpty() && m_vacancy->count() > 1)
        m_vacancy->setCurrentIndex(-1);
}

void FilingPanel::explain()
{
    const ApplicantId chosen{m_applicant->currentData().toLongLong()};
    for (const FilingCandidate& candidate : std::as_const(m_candidates)) {
        if (candidate.applicant != chosen)
            continue;
        const QString reasons = candidate.reasons.join(u' ');
        //: what speaks for an applicant, and how strongly
        m_explanation->setText(candidate.points > 0
                                   ? tr("%1 (%2 points of 100)").arg(reasons).arg(candidate.points)
                                   : reasons);
        return;
    }
    m_explanation->setText(chosen.isValid() ? tr("The file does not name this applicant.")
                                            : tr("Nobody in the register is named in the file."));
}

HandFiling FilingPanel::common() const
{
    HandFiling filing;
    filing.vacancy = VacancyId{m_vacancy->currentData().toLongLong()};
    filing.part = partFromCode(m_part->currentData().toString());
    for (const QLineEdit* line : m_typed) {
        const QString text = typedValue(line->objectName(), line->text());
        if (m_isPicture && !text.isEmpty())
            filing.typed += {line->objectName(), Part::Form, text, {}, Certainty::Read};
    }
    return filing;
}

HandFiling FilingPanel::filing() const
{
    HandFiling filing = common();
    filing.applicant = ApplicantId{m_applicant->currentData().toLongLong()};
    return filing;
}

HandFiling FilingPanel::newApplicant() const
{
    HandFiling filing = common();
    for (const QLineEdit* line : m_typed) {
        if (line->objectName() == u"family_name"_s)
            filing.person.familyName = line->text();
        if (line->objectName() == u"given_names"_s)
            filing.person.givenNames = line->text();
    }
    return filing;
}

bool FilingPanel::hasApplicant() const
{
    return isEnabled() && m_applicant->currentIndex() >= 0
        && m_applicant->currentText() == m_applicant->itemText(m_applicant->currentIndex());
}

QString FilingPanel::skipReason() const { return m_reason->currentText().trimmed(); }

void FilingPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void FilingPanel::retranslateUi()
{
    const auto name = [this](QWidget* field, const QString& label) {
        auto* shown = qobject_cast<QLabel*>(m_form->labelForField(field));
        shown->setText(label);
        shown->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    name(m_applicant, tr("&Applicant"));
    name(m_vacancy, tr("&Vacancy"));
    name(m_part, tr("&Part"));
    name(m_reason, tr("S&kip because"));
    for (QLineEdit* line : std::as_const(m_typed))
        name(line, fieldName(line->objectName()));
    m_typedHint->setText(tr("What the picture of the file shows:"));
    const int part = std::max(0, m_part->currentIndex());
    m_part->clear();
    for (const Part each : {Part::Form, Part::Letter, Part::Reference, Part::Other})
        m_part->addItem(displayName(each), toCode(each));
    m_part->setCurrentIndex(part);
    const QString reason = m_reason->currentText();
    const int offered = m_reason->findText(reason);
    m_reason->clear();
    m_reason->addItems({tr("It is no part of an application."), tr("It cannot be read."),
                        tr("It was sent by mistake."), tr("It was sent again since.")});
    if (offered >= 0)
        m_reason->setCurrentIndex(offered);
    else if (!reason.isEmpty())
        m_reason->setEditText(reason); // the officer's own words
}

} // namespace greffier::ui
