#include "ui/main_window/recent_menu.h"

#include <QFileInfo>

namespace greffier::ui {

RecentMenu::RecentMenu(QWidget* parent)
    : QMenu(parent)
{
    menuAction()->setObjectName(QStringLiteral("recent")); // in the list of actions
}

void RecentMenu::setFiles(const QStringList& files)
{
    clear();
    for (const QString& file : files) {
        // An ampersand in a name is no mnemonic.
        QAction* action = addAction(QFileInfo(file).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT chosen(file); });
    }
    setEnabled(!files.isEmpty());
}

} // namespace greffier::ui
