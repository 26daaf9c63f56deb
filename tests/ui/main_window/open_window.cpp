#include "tests/ui/main_window/open_window.h"

#include "tests/support/catch.h"
#include "ui/actions/action_list.h"

#include <QAbstractItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace greffier::test {

OpenWindow::OpenWindow()
{
    const QList<ApplicationId> admitted
        = temp.admit({{aCandidate(u"Okafor-Eze"_s, u"Adaeze"_s)},
                      {aCandidate(u"المثال"_s, u"ليلى"_s, u"MA"_s)},
                      {aCandidate(u"Ångström-Test"_s, u"Björn"_s, u"SE"_s)},
                      {aCandidate(u"Exemple"_s, u"Awa"_s, u"SN"_s)}});
    REQUIRE(
        await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working,
                                 {{admitted.first(), 1, {}, {}}, {admitted.last(), 2, {}, {}}})));
    const QString file = temp.reg().fileName();
    temp.close();
    window = std::make_unique<ui::MainWindow>(
        Workplace{temp.workplace().clock,
                  {u"Officer"_s, u"test"_s, u"test"_s},
                  {},
                  temp.workplace().reference},
        [](const QString&, const Workplace&, const Progress&) { return Result<void>(); });
    window->openRegister(file);
    REQUIRE(QTest::qWaitFor([this] { return desk() != nullptr; }, kPatience));
    settle();
}

void OpenWindow::settle() const
{
    const auto* acts = window->findChild<QTableView*>(u"acts"_s);
    const auto* mandates = window->findChild<QTableView*>(u"mandatesTable"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return acts->model()->rowCount() > 0 && mandates->model()->rowCount() > 0; },
        kPatience));
    QTest::qWait(50);
}

QStringList placeNames()
{
    QStringList names;
    for (const ui::ActionEntry& entry : ui::actionList()) {
        if (entry.name.startsWith(u"place-"_s))
            names += entry.name.section(u'-', 1);
    }
    return names;
}

} // namespace greffier::test
