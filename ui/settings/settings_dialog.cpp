#include "ui/settings/settings_dialog.h"

#include "ui/common/dialog_size.h"
#include "ui/common/file_line.h"
#include "ui/settings/keys_panel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

SettingsDialog::SettingsDialog(const Preferences& preferences, const Shortcuts& shortcuts,
                               QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox(this))
    , m_officer(new QLineEdit(preferences.officerName, this))
    , m_colours(new QComboBox(this))
    , m_textPercent(new QSpinBox(this))
    , m_keys(new KeysPanel(shortcuts, this))
{
    setWindowTitle(tr("Settings"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(makePersonalPage(), tr("&General"));
    tabs->addTab(m_keys, tr("&Keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resizeToText(this, 96, 34);
}

QWidget* SettingsDialog::makePersonalPage()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setVerticalSpacing(10);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language)));
    form->addRow(tr("&Language"), m_language);
    m_officer->setObjectName(u"officer"_s);
    form->addRow(tr("Your &name"), m_officer);
    auto* signature
        = new QLabel(tr("Your acts are signed with it from the next opening on."), page);
    signature->setForegroundRole(QPalette::PlaceholderText);
    signature->setWordWrap(true);
    form->addRow(QString(), signature);
    m_colours->setObjectName(u"colours"_s);
    // In the order of Preferences::Colours.
    m_colours->addItems({tr("As the desktop has them"), tr("Light"), tr("Dark")});
    m_colours->setCurrentIndex(static_cast<int>(m_preferences.colours));
    form->addRow(tr("&Colours"), m_colours);
    m_textPercent->setObjectName(u"textPercent"_s);
    m_textPercent->setRange(Preferences::kSmallestText, Preferences::kLargestText);
    m_textPercent->setSingleStep(10);
    //: after a number: per cent
    m_textPercent->setSuffix(tr(" %"));
    m_textPercent->setValue(m_preferences.textPercent);
    form->addRow(tr("Size of &text"), m_textPercent);
    addFolders(form);
    return page;
}

void SettingsDialog::addFolders(QFormLayout* form)
{
    const QStringList labels{tr("Folder of &registers"), tr("Folder of files re&ceived"),
                             tr("Folder of &Word documents")};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_folders += new FileLine(FileLine::Kind::Folder, {}, this);
        m_folders.last()->setPath(m_preferences.folders.value(i));
        m_folders.last()->setName(QString(labels.at(i)).remove(u'&'));
        form->addRow(labels.at(i), m_folders.last());
    }
}

Preferences SettingsDialog::preferences() const
{
    Preferences edited = m_preferences;
    edited.language = m_language->currentData().toString();
    edited.officerName = m_officer->text().simplified();
    edited.colours = static_cast<Preferences::Colours>(m_colours->currentIndex());
    edited.textPercent = m_textPercent->value();
    edited.folders.clear();
    for (const FileLine* folder : m_folders)
        edited.folders += folder->path();
    return edited;
}

Shortcuts SettingsDialog::shortcuts() const { return m_keys->shortcuts(); }

} // namespace greffier::ui
