#include "ui/rulings/rule_book_dialog.h"

#include "core/domain/shown_day.h"
#include "ui/common/dialog_size.h"
#include "ui/common/enter_key.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/rulings/reasons_panel.h"
#include "ui/rulings/rule_book_model.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

RuleBookDialog::RuleBookDialog(Register& reg, QWidget* parent)
    : QDialog(parent)
    , m_register(reg)
    , m_model(new RuleBookModel(this))
    , m_table(new QTableView(this))
    , m_ground(new QLineEdit(this))
    , m_confirm(new QPushButton(tr("&Confirm the rule"), this))
    , m_editions(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_words(new QSpinBox(this))
    , m_letters(new QSpinBox(this))
    , m_languages(new QLineEdit(this))
    , m_zone(new QLineEdit(this))
    , m_special(new QLineEdit(this))
    , m_emptyExcludes(new QCheckBox(tr("An &empty section of the form excludes"), this))
    , m_guideline(new QCheckBox(tr("Warn by the &gender guideline of 2015"), this))
    , m_editionGround(new QLineEdit(this))
    , m_adopt(new QPushButton(tr("&Adopt as a new edition"), this))
    , m_outcome(new QLabel(this))
{
    setWindowTitle(tr("Rule book"));
    auto* layout = new QVBoxLayout(this);
    auto* pages = new QTabWidget(this);
    auto* reasons = new ReasonsPanel(m_register, pages);
    pages->setObjectName(u"pages"_s);
    pages->addTab(rulesPage(), tr("&Rules"));
    pages->addTab(editionPage(), tr("&Editions"));
    pages->addTab(reasons, tr("Reasons of &decisions"));
    layout->addWidget(pages, 1);
    connect(reasons, &ReasonsPanel::said, this, &RuleBookDialog::show);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    layout->addWidget(m_outcome);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_register, &Register::changed, this, &RuleBookDialog::reload);
    reload();
    resizeToText(this, 157, 38);
}

QWidget* RuleBookDialog::rulesPage()
{
    auto* side = new QWidget(this);
    m_table->setObjectName(u"rules"_s);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setModel(m_model);
    applyListLook(m_table);
    const int widths[] = {130, 260, 90, 200, 220};
    for (int column = 0; column < RuleBookModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_ground->setPlaceholderText(tr("What was read, and where"));
    m_ground->setAccessibleName(tr("What was read that confirms the rule"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_ground, 1);
    row->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RuleBookDialog::updateButtons);
    connect(m_ground, &QLineEdit::textChanged, this, &RuleBookDialog::updateButtons);
    enterPresses(m_confirm, {m_ground});
    connect(m_confirm, &QPushButton::clicked, this, &RuleBookDialog::confirmRule);
    return side;
}

QWidget* RuleBookDialog::editionPage()
{
    auto* side = new QWidget(this);
    m_editions->setObjectName(u"editions"_s);
    m_editions->setAccessibleName(tr("Editions so far"));
    m_editions->setMaximumHeight(m_editions->fontMetrics().lineSpacing() * 8);
    connect(m_editions, &QListWidget::currentRowChanged, this, &RuleBookDialog::showEdition);
    m_name->setObjectName(u"edition"_s);
    m_words->setRange(0, 10000);
    m_letters->setRange(0, 100);
    auto* form = new QFormLayout(side);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Editions so &far"), m_editions);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Words of a motivation letter"), m_words);
    form->addRow(tr("&Reference letters that count"), m_letters);
    form->addRow(tr("&Languages accepted"), m_languages);
    form->addRow(tr("Time &zone of findings"), m_zone);
    form->addRow(tr("&States with a special place"), m_special);
    form->addRow(m_emptyExcludes);
    form->addRow(m_guideline);
    form->addRow(tr("Gr&ound"), m_editionGround);
    form->addRow(m_adopt);
    for (QLineEdit* field : {m_name, m_languages, m_zone, m_special, m_editionGround})
        connect(field, &QLineEdit::textChanged, this, &RuleBookDialog::updateButtons);
    enterPresses(m_adopt, {m_name, m_words, m_letters, m_languages, m_zone, m_special,
                           m_editionGround});
    connect(m_adopt, &QPushButton::clicked, this, &RuleBookDialog::adopt);
    return side;
}

void RuleBookDialog::reload()
{
    const auto snapshot = m_register.snapshot();
    const int row = m_table->currentIndex().row();
    m_model->setSnapshot(*snapshot);
    selectOnly(m_table, qMax(0, row));
    // What is being written for another edition stays, whatever else comes into the register.
    if (snapshot->ruleBookEditions != m_known) {
        m_known = snapshot->ruleBookEditions;
        listEditions(*snapshot);
        setEdition(snapshot->ruleEdition());
    }
    updateButtons();
}

/// The latest first; each can be read, and adopted again under another name.
void RuleBookDialog::listEditions(const Snapshot& snapshot)
{
    const QSignalBlocker blocker(m_editions);
    m_editions->clear();
    for (qsizetype i = snapshot.ruleBookEditions.size() - 1; i >= 0; --i) {
        const RuleBookEdition& known = snapshot.ruleBookEditions.at(i);
        //: the name of an edition of the rules, and the day it was adopted
        QString line = tr("%1, since %2").arg(known.edition, dayText(known.since));
        if (i + 1 == snapshot.ruleBookEditions.size())
            line += u" · "_s + tr("in force");
        m_editions->addItem(line);
    }
    m_editions->setCurrentRow(0);
}

void RuleBookDialog::showEdition(int row)
{
    const auto snapshot = m_register.snapshot();
    const qsizetype place = snapshot->ruleBookEditions.size() - 1 - row;
    if (row < 0 || place < 0)
        return;
    const auto edition = ruleEditionFromJson(snapshot->ruleBookEditions.at(place).parameters);
    if (edition)
        setEdition(*edition);
}

RuleEdition RuleBookDialog::edition() const
{
    RuleEdition edition = m_register.snapshot()->ruleEdition();
    edition.name = m_name->text().trimmed();
    edition.letterWords = m_words->value();
    edition.referenceLetters = m_letters->value();
    edition.languages = m_languages->text().split(u' ', Qt::SkipEmptyParts);
    edition.zone = m_zone->text().trimmed();
    edition.specialStates = m_special->text().toUpper().split(u' ', Qt::SkipEmptyParts);
    edition.emptySectionExcludes = m_emptyExcludes->isChecked();
    edition.genderGuideline = m_guideline->isChecked();
    return edition;
}

void RuleBookDialog::setEdition(const RuleEdition& edition)
{
    m_name->setText(edition.name);
    m_words->setValue(edition.letterWords);
    m_letters->setValue(edition.referenceLetters);
    m_languages->setText(edition.languages.join(u' '));
    m_zone->setText(edition.zone);
    m_special->setText(edition.specialStates.join(u' '));
    m_emptyExcludes->setChecked(edition.emptySectionExcludes);
    m_guideline->setChecked(edition.genderGuideline);
}

void RuleBookDialog::updateButtons()
{
    const bool writable = !m_register.isReadOnly();
    const bool open = m_table->currentIndex().data(RuleBookModel::OpenRole).toBool();
    m_confirm->setEnabled(writable && open && !m_ground->text().trimmed().isEmpty());
    const auto snapshot = m_register.snapshot();
    const QString name = m_name->text().trimmed();
    const bool named = !name.isEmpty()
        && std::none_of(snapshot->ruleBookEditions.begin(), snapshot->ruleBookEditions.end(),
                        [&name](const RuleBookEdition& known) { return known.edition == name; });
    m_adopt->setEnabled(writable && named && !m_editionGround->text().trimmed().isEmpty());
}

void RuleBookDialog::show(const QString& text) { m_outcome->setText(text); }

void RuleBookDialog::confirmRule()
{
    const QString rule = m_table->currentIndex().data(RuleBookModel::RuleRole).toString();
    whenAnswered(m_register.confirmRule(rule, m_ground->text().trimmed()), this,
                 [this, rule](const Result<void>& done) {
                     //: the id of a rule
                     show(done ? tr("The rule %1 is confirmed.").arg(rule) : done.error().message);
                     if (done)
                         m_ground->clear();
                 });
}

void RuleBookDialog::adopt()
{
    const QString name = m_name->text().trimmed();
    whenAnswered(
        m_register.adoptEdition(edition(), m_editionGround->text().trimmed()), this,
        [this, name](const Result<void>& done) {
            //: the name of an edition of the rules
            show(done ? tr("The edition %1 is in force; earlier decisions keep theirs.").arg(name)
                      : done.error().message);
            if (done)
                m_editionGround->clear();
        });
}

} // namespace greffier::ui
