#include "tests/ui/act_on.h"

#include "tests/support/catch.h"
#include "tests/ui/main_window/open_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace greffier::test {

ActOn::ActOn(ui::Page& page)
    : m_page(page)
{
    QObject::connect(&page, &ui::Page::said, &m_listener,
                     [this](const QString& news) { m_said += news; });
    QObject::connect(&page, &ui::Page::failed, &m_listener,
                     [this](const Error& error) { m_failed += error.message; });
}

void ActOn::take(const QString& action) const
{
    auto* taken = m_page.findChild<QAction*>(action);
    INFO(action.toStdString());
    REQUIRE(taken);
    waitUntil([taken] { return taken->isEnabled(); });
    taken->trigger();
}

void ActOn::take(const QString& action, const Answer& answer, const Answer& next) const
{
    QList<Answer> answers{answer};
    if (next)
        answers += next;
    answering(answers, [&] { take(action); });
}

void ActOn::waitForNews(const QString& words) const
{
    INFO(words.toStdString());
    waitUntil([&] { return !m_said.filter(words).isEmpty(); });
}

void ActOn::waitForFailure(const QString& words) const
{
    INFO(words.toStdString());
    waitUntil([&] { return !m_failed.filter(words).isEmpty(); });
}

void answering(const QList<ActOn::Answer>& answers, const std::function<void()>& opens)
{
    QList<QPointer<QDialog>> answered;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || answered.contains(dialog) || answered.size() == answers.size())
            return;
        answered += dialog;
        answers.at(answered.size() - 1)(*dialog);
    });
    watch.start(5);
    opens();
    waitUntil(
        [&] { return answered.size() == answers.size() && !QApplication::activeModalWidget(); });
}

void waitUntil(const std::function<bool()>& holds) { REQUIRE(QTest::qWaitFor(holds, kPatience)); }

} // namespace greffier::test
