// What every place of the window owes: models that keep their word, names for screen readers, an
// order of the focus that leads through and out again.
#include "tests/support/catch.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/common/page.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using greffier::test::OpenWindow;

namespace {

/// Parts that Qt makes for itself inside of widgets.
bool isInner(const QWidget& widget)
{
    return widget.objectName().startsWith(u"qt_"_s)
        || qobject_cast<const QHeaderView*>(&widget) != nullptr
        || (qobject_cast<const QLineEdit*>(&widget) && widget.parentWidget()->inherits("QComboBox"))
        || (qobject_cast<const QLineEdit*>(&widget)
            && widget.parentWidget()->inherits("QAbstractSpinBox"))
        || widget.inherits("QTableCornerButton") || widget.inherits("QSplitterHandle");
}

QString describe(const QWidget& widget)
{
    return u"%1 “%2” in %3"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
        widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

QList<QWidget*> focusable(const QWidget& page)
{
    QList<QWidget*> widgets;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&page) && widget->isEnabled() && !isInner(*widget)
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            widgets += widget;
    }
    return widgets;
}

} // namespace

TEST_CASE("the models of all places keep their word while one works", "[ui][pages]")
{
    const OpenWindow open;
    QList<QAbstractItemModelTester*> testers;
    for (const QAbstractItemView* view : open.window->findChildren<QAbstractItemView*>()) {
        if (view->model())
            testers += new QAbstractItemModelTester(
                view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                open.window.get());
    }
    CHECK(testers.size() > 8);
    for (const QString& place : test::placeNames()) {
        INFO(place.toStdString());
        open.goTo(place);
        ui::Page* page = open.desk()->placeInFront();
        REQUIRE(page->name() == place);
        QAbstractItemModel* model = page->list()->model();
        REQUIRE(model);
        for (int column = 0; column < model->columnCount(); ++column)
            CHECK_FALSE(model->headerData(column, Qt::Horizontal).toString().isEmpty());
        if (page->list()->isSortingEnabled())
            page->list()->sortByColumn(model->columnCount() - 1, Qt::DescendingOrder);
        for (auto* line : page->findChildren<QLineEdit*>()) {
            if (line->isVisibleTo(page)) {
                line->setText(u"Okafor"_s);
                line->clear();
            }
        }
    }
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(open.window.get(), &language);
    QTest::qWait(50);
    qDeleteAll(testers); // before their models
}

TEST_CASE("a screen reader is told a name and a role of whatever takes the focus", "[ui][pages]")
{
    const OpenWindow open;
    open.window->show();
    for (const QString& place : test::placeNames()) {
        open.goTo(place);
        for (QWidget* widget : focusable(*open.desk()->placeInFront())) {
            INFO(place.toStdString() << ": " << describe(*widget).toStdString());
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(told);
            CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
            CHECK(told->role() != QAccessible::NoRole);
        }
    }
}

TEST_CASE("Tab leads through all of a place and out of it again", "[ui][pages]")
{
    const OpenWindow open;
    open.window->show();
    QApplication::setActiveWindow(open.window.get());
    for (const QString& place : test::placeNames()) {
        open.goTo(place);
        QList<QWidget*> left = focusable(*open.desk()->placeInFront());
        REQUIRE_FALSE(left.isEmpty());
        left.first()->setFocus();
        for (int step = 0; step < 200 && !left.isEmpty(); ++step) {
            left.removeAll(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QWidget* widget : left) {
            INFO(place.toStdString() << ": " << describe(*widget).toStdString());
            FAIL_CHECK("never reached");
        }
    }
}
