#include "ui/shortlist/compare_dialog.h"

#include "ui/applications/applications_model.h"
#include "ui/common/dialog_size.h"
#include "ui/common/marks.h"
#include "ui/common/names.h"
#include "ui/common/pending.h"
#include "ui/common/rule_words.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// The values whose fields begin and end so, one a line: all degrees, all employers.
QString valuesText(const Dossier& dossier, const QString& begin, const QString& end)
{
    QStringList lines;
    for (const ApplicationValue& value : dossier.values) {
        if (!value.field.startsWith(begin) || !value.field.endsWith(end))
            continue;
        const QString text = valueName(value.field, value.value);
        if (!lines.contains(text))
            lines += text;
    }
    return lines.join(u'\n');
}

QString findingsText(const Dossier& dossier)
{
    QStringList lines;
    for (const Finding& finding : dossier.findings) {
        const bool waived
            = std::any_of(dossier.waivers.begin(), dossier.waivers.end(),
                          [&](const Waiver& waiver) { return waiver.rule == finding.rule; });
        const bool weighs = finding.weight == Finding::Weight::Exclusion
            || finding.weight == Finding::Weight::Warning;
        if (finding.verdict != Finding::Verdict::Met && weighs)
            //: a rule, and how it stands
            lines += QCoreApplication::translate("Compare", "%1: %2")
                         .arg(ruleName(finding.rule), markOf(finding, waived).word);
    }
    return lines.join(u'\n');
}

const ShortlistEntry* entryOf(const Shortlist* list, ApplicationId application)
{
    if (!list)
        return nullptr;
    const auto found
        = std::find_if(list->entries.begin(), list->entries.end(),
                       [&](const auto& entry) { return entry.application == application; });
    return found == list->entries.end() ? nullptr : &*found;
}

QString nationalities(const Person& person,
                      const std::function<QString(const QString&)>& stateName)
{
    QStringList names{stateName(person.nationality)};
    for (const QString& other : person.otherNationalities)
        names += stateName(other);
    return names.join(u", "_s);
}

/// One line of the comparison, for translation in context "Compare".
struct Feature {
    const char* what;
    std::function<QString(const Dossier&)> text;
};

QList<Feature> placeOnList(const Shortlist* list)
{
    return {{QT_TRANSLATE_NOOP("Compare", "Rank"), [list](const Dossier& dossier) {
                 const ShortlistEntry* entry = entryOf(list, dossier.row.application.id);
                 return entry && entry->rank > 0 ? QString::number(entry->rank) : QString();
             }}};
}

QList<Feature> person(const std::function<QString(const QString&)>& stateName)
{
    return {
        {QT_TRANSLATE_NOOP("Compare", "Nationality"),
         [stateName](const Dossier& dossier) {
             return nationalities(*dossier.row.applicant, stateName);
         }},
        {QT_TRANSLATE_NOOP("Compare", "Regional group"),
         [](const Dossier& dossier) { return groupText(dossier.row); }},
        {QT_TRANSLATE_NOOP("Compare", "Gender"),
         [](const Dossier& dossier) { return genderName(dossier.row.applicant->gender); }},
        {QT_TRANSLATE_NOOP("Compare", "Status"),
         [](const Dossier& dossier) { return displayName(dossier.row.application.status); }},
        {QT_TRANSLATE_NOOP("Compare", "Nominated by"),
         [](const Dossier& dossier) { return dossier.row.nominator; }},
    };
}

QList<Feature> work()
{
    return {
        {QT_TRANSLATE_NOOP("Compare", "Languages"),
         [](const Dossier& dossier) {
             QStringList names;
             for (const QString& code : dossier.row.languages)
                 names += languageName(code);
             return names.join(u", "_s);
         }},
        {QT_TRANSLATE_NOOP("Compare", "Education"),
         [](const Dossier& dossier) {
             return valuesText(dossier, u"education."_s, u".degree_institution"_s);
         }},
        {QT_TRANSLATE_NOOP("Compare", "Employment"),
         [](const Dossier& dossier) {
             return valuesText(dossier, u"employment."_s, u".employer_function"_s);
         }},
        {QT_TRANSLATE_NOOP("Compare", "Words of the letter"),
         [](const Dossier& dossier) {
             const int words = dossier.row.letterWords;
             return words < 0 ? QString() : QLocale().toString(words);
         }},
        {QT_TRANSLATE_NOOP("Compare", "Findings"), findingsText},
    };
}

QList<Feature> notes(const Shortlist* list)
{
    const auto text = [list](QString ShortlistEntry::*of) {
        return [list, of](const Dossier& dossier) {
            const ShortlistEntry* entry = entryOf(list, dossier.row.application.id);
            return entry ? entry->*of : QString();
        };
    };
    return {{QT_TRANSLATE_NOOP("Compare", "Public reason"), text(&ShortlistEntry::publicReason)},
            {QT_TRANSLATE_NOOP("Compare", "Internal note"), text(&ShortlistEntry::internalNote)}};
}

} // namespace

QList<ComparisonLine> comparison(const QList<Dossier>& dossiers, const Shortlist* list,
                                 const std::function<QString(const QString& iso2)>& stateName)
{
    QList<ComparisonLine> lines;
    for (const Feature& feature : placeOnList(list) + person(stateName) + work() + notes(list)) {
        ComparisonLine line{QCoreApplication::translate("Compare", feature.what), {}};
        for (const Dossier& dossier : dossiers)
            line.texts += feature.text(dossier);
        lines += line;
    }
    return lines;
}

CompareDialog::CompareDialog(Register& reg, const Shortlist& list, QWidget* parent)
    : QDialog(parent)
    , m_register(reg)
    , m_list(list)
    , m_choice(new QListWidget(this))
    , m_table(new QTableWidget(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Compare candidates"));
    m_choice->setObjectName(u"candidates"_s);
    m_choice->setAccessibleName(tr("Candidates to compare"));
    m_table->setObjectName(u"comparison"_s);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_hint->setText(tr("Choose two to four candidates."));
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_choice);
    splitter->addWidget(m_table);
    splitter->setSizes({190, 770});
    splitter->setStretchFactor(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resizeToText(this, 140, 36);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillChoice();
    connect(m_choice, &QListWidget::itemChanged, this, &CompareDialog::chosen);
    chosen();
}

void CompareDialog::fillChoice()
{
    const auto lists = m_register.snapshot();
    int ticked = 0;
    for (const ShortlistEntry& entry : std::as_const(m_list.entries)) {
        const ApplicationRow* row = lists->application(entry.application);
        if (!row)
            continue;
        auto* item = new QListWidgetItem(
            isolated(row->applicant->familyName, row->applicant->givenNames), m_choice);
        item->setData(Qt::UserRole, row->application.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked++ < kMost - 1 ? Qt::Checked : Qt::Unchecked);
    }
}

void CompareDialog::chosen()
{
    QList<ApplicationId> candidates;
    for (int at = 0; at < m_choice->count(); ++at) {
        const QListWidgetItem* item = m_choice->item(at);
        if (item->checkState() == Qt::Checked)
            candidates += ApplicationId{item->data(Qt::UserRole).toLongLong()};
    }
    const bool fitting = candidates.size() >= 2 && candidates.size() <= kMost;
    m_hint->setVisible(!fitting);
    if (fitting)
        compare(candidates);
}

void CompareDialog::compare(const QList<ApplicationId>& candidates)
{
    QList<Dossier> dossiers;
    for (const ApplicationId candidate : candidates) {
        const auto known = m_dossiers.constFind(candidate);
        if (known == m_dossiers.constEnd()) {
            whenAnswered(m_register.dossier(candidate), this,
                         [this, candidate](const Result<Dossier>& dossier) {
                             if (!dossier) {
                                 m_hint->setText(dossier.error().message);
                                 m_hint->show();
                                 return;
                             }
                             m_dossiers.insert(candidate, *dossier);
                             chosen();
                         });
            return;
        }
        dossiers += *known;
    }
    QStringList names;
    for (const Dossier& dossier : std::as_const(dossiers))
        names += isolated(dossier.row.applicant->familyName, dossier.row.applicant->givenNames);
    const auto lines = comparison(dossiers, &m_list, stateNames(m_register.reference()));
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(dossiers.size()));
    m_table->setRowCount(static_cast<int>(lines.size()));
    m_table->setHorizontalHeaderLabels(names);
    for (int row = 0; row < lines.size(); ++row) {
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(lines.at(row).what));
        for (int column = 0; column < lines.at(row).texts.size(); ++column) {
            auto* item = new QTableWidgetItem(lines.at(row).texts.at(column));
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace greffier::ui
