#include "ui/manual/help_acts.h"

#include "ui/actions/action_list.h"
#include "ui/actions/shortcuts.h"
#include "ui/manual/manual_window.h"
#include "ui/printing/print_preview.h"
#include "ui/settings/keys_sheet.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace greffier::ui {

HelpActs::HelpActs(const Settings& settings, std::function<QString()> place, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_place(std::move(place))
    , m_window(window)
{
    connect(makeAction(u"manual"_s, this), &QAction::triggered, this, &HelpActs::showManual);
    connect(makeAction(u"keysSheet"_s, this), &QAction::triggered, this, &HelpActs::showKeys);
    connect(makeAction(u"about"_s, this), &QAction::triggered, this, &HelpActs::showAbout);
}

void HelpActs::showManual()
{
    if (!m_manual)
        m_manual = new ManualWindow(m_window);
    m_manual->showPage(m_place());
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void HelpActs::showKeys()
{
    previewText(tr("Keys"), keysSheet(Shortcuts::from(m_settings)), m_window);
}

void HelpActs::showAbout()
{
    QMessageBox::about(m_window, tr("About Greffier"),
                       tr("<h3>Greffier %1</h3><p>Case management for the selection of mandate "
                          "holders of the Human Rights Council.</p><p>Free software under the GNU "
                          "General Public License, version 3 or later. It works without any "
                          "network.</p>")
                           .arg(QApplication::applicationVersion()));
}

} // namespace greffier::ui
