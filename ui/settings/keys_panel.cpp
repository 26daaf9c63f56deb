#include "ui/settings/keys_panel.h"

#include "ui/common/icons.h"
#include "ui/common/list_look.h"
#include "ui/settings/keys_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace greffier::ui {

KeysPanel::KeysPanel(const Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_model(new KeysModel(this))
    , m_table(new QTableView(this))
    , m_label(new QLabel(tr("New &keys:"), this))
    , m_edit(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("N&one"), this))
    , m_usual(new QPushButton(tr("As &delivered"), this))
    , m_allUsual(new QPushButton(tr("&All as delivered"), this))
    , m_conflict(new QLabel(this))
{
    m_model->setShortcuts(shortcuts);
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeysPanel::showSelected);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPanel::take);
    connect(m_none, &QPushButton::clicked, this, [this] { set({}); });
    connect(m_usual, &QPushButton::clicked, this,
            [this] { set(defaultKeys(*KeysModel::entryAt(row()))); });
    connect(m_allUsual, &QPushButton::clicked, this, [this] {
        m_model->setShortcuts({});
        showSelected();
    });
    selectOnly(m_table, 0);
}

void KeysPanel::buildLayout()
{
    m_table->setObjectName(u"keys"_s);
    m_table->setModel(m_model);
    applyListLook(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Actions and their keys"));
    setColumnWidths(m_table, {260, 110});
    m_edit->setObjectName(u"newKeys"_s);
    m_edit->setAccessibleName(tr("New keys"));
    m_label->setBuddy(m_edit);
    m_conflict->setObjectName(u"keysConflict"_s);
    m_conflict->setWordWrap(true);
    QPalette warned = m_conflict->palette();
    warned.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_conflict->setPalette(warned);
    auto* line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_edit, 1);
    for (QPushButton* button : {m_none, m_usual, m_allUsual}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    layout->addWidget(m_conflict);
}

int KeysPanel::row() const { return std::max(0, m_table->currentIndex().row()); }

Shortcuts KeysPanel::shortcuts() const { return m_model->shortcuts(); }

void KeysPanel::showSelected()
{
    const QSignalBlocker quiet(m_edit);
    const Shortcuts::Keys keys = m_model->shortcuts().keysOf(*KeysModel::entryAt(row()));
    m_edit->setKeySequence(keys.value(0));
    m_conflict->clear();
}

void KeysPanel::take(const QKeySequence& typed)
{
    if (!typed.isEmpty())
        set({QKeySequence(typed[0])}); // what is typed after it belongs to nothing here
}

void KeysPanel::set(const Shortcuts::Keys& keys)
{
    const ActionEntry& entry = *KeysModel::entryAt(row());
    if (const ActionEntry* other = m_model->shortcuts().inConflict(entry, keys)) {
        m_conflict->setText(tr("%1 belongs to “%2”. Give that one other keys first.")
                                .arg(keysText(keys), textOf(*other)));
        return;
    }
    m_model->setKeys(row(), keys);
    showSelected();
}

} // namespace greffier::ui
