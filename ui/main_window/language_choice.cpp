#include "ui/main_window/language_choice.h"

#include "ui/actions/action_list.h"
#include "ui/common/words.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace greffier::ui {

void addLanguageActions(QWidget* window, const std::function<void(const QString&)>& chosen)
{
    auto* languages = new QActionGroup(window);
    for (const QString& code : {u"en"_s, u"fr"_s}) {
        QAction* action = makeAction(u"language-"_s + code, window);
        action->setCheckable(true);
        languages->addAction(action);
        QObject::connect(action, &QAction::triggered, window, [chosen, code] { chosen(code); });
    }
}

void checkLanguageAction(const QWidget& window)
{
    if (auto* action = window.findChild<QAction*>(u"language-"_s + interfaceLanguage()))
        action->setChecked(true);
}

} // namespace greffier::ui
