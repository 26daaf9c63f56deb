#include "ui/actions/command_palette.h"

#include "ui/actions/action_list.h"
#include "ui/actions/fuzzy_match.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// What is found by the purpose comes after what is found by a name.
constexpr int kFoundByPurpose = 4;

QString withoutLetter(QString text) { return text.remove(u'&'); }

int worth(const QString& typed, const QStringList& names)
{
    int most = fuzzyScore(typed, names.last()) / kFoundByPurpose;
    for (qsizetype i = 0; i + 1 < names.size(); ++i)
        most = std::max(most, fuzzyScore(typed, names.at(i)));
    return most;
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions)
{
    QTranslator french; // of the interface is one of the two; the list itself is in English
    const bool known = french.load(u":/i18n/greffier_fr"_s);
    for (const ActionEntry& entry : actionList()) {
        const auto action = std::find_if(actions.begin(), actions.end(), [&](const QAction* each) {
            return each->objectName() == entry.name;
        });
        if (action == actions.end() || (*action)->menu())
            continue;
        const QString text = withoutLetter((*action)->text());
        QStringList names{text, withoutLetter(QString::fromUtf8(entry.text))};
        if (known)
            names += withoutLetter(french.translate("Actions", entry.text));
        names += purposeOf(entry);
        const Choice choice{m_commands.size(), text, purposeOf(entry),
                            keysText((*action)->shortcuts()), entry.icon};
        m_commands += {*action, choice, names};
    }
}

QList<Choice> CommandPalette::find(const QString& typed) const
{
    QList<std::pair<int, Choice>> found;
    for (const Command& command : m_commands) {
        if (const int score = worth(typed, command.names); typed.isEmpty() || score > 0)
            found += {typed.isEmpty() ? 0 : score, command.choice};
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Choice> choices;
    for (const auto& each : found)
        choices += each.second;
    return choices;
}

QAction* CommandPalette::actionOf(qsizetype key) const
{
    return key < 0 || key >= m_commands.size() ? nullptr : m_commands.at(key).action;
}

QAction* CommandPalette::choose(const QList<QAction*>& actions, QWidget* window)
{
    const CommandPalette palette(actions);
    const auto key = ChooserDialog::choose(
        QCoreApplication::translate("CommandPalette", "All actions"),
        QCoreApplication::translate("CommandPalette", "A few letters of what you want to do"),
        [&palette](const QString& typed) { return palette.find(typed); }, window);
    return key ? palette.actionOf(*key) : nullptr;
}

QString CommandPalette::elsewhereText(const ActionEntry& entry)
{
    return QCoreApplication::translate("CommandPalette",
                                       "“%1” is done with what is selected here. See what is "
                                       "selected, then ask for it again.")
        .arg(textOf(entry));
}

Error CommandPalette::notPossible(const ActionEntry& entry)
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("CommandPalette",
                                        "“%1” is not possible as things are: select first what it "
                                        "is to be done with, in a register that can be written to.")
                .arg(textOf(entry)),
            {}};
}

} // namespace greffier::ui
