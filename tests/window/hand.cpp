#include "tests/window/hand.h"

#include "tests/support/catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <iostream>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

constexpr int kPatience = 600000; ///< in milliseconds; sanitizers are slow

} // namespace

Hand::Hand(QWidget& window)
    : m_window(window)
{
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    waitFor(u"the window"_s, [this] { return m_window.isActiveWindow(); });
}

Hand::~Hand() { std::cout << freezeReport(m_watch).toStdString() << std::endl; }

QWidget* Hand::front() const
{
    QWidget* modal = QApplication::activeModalWidget();
    return modal ? modal : &m_window;
}

void Hand::require(bool holds, const QString& what)
{
    INFO(what.toStdString());
    REQUIRE(holds);
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Without a window system nobody gives a window the focus back when a dialog has closed.
    QApplication::setActiveWindow(front());
    QWidget* target = front()->focusWidget();
    m_watch.nowDoing(u"key "_s + QKeySequence(key | modifiers).toString());
    QTest::keyClick(target ? target : front(), key, modifiers);
}

void Hand::write(const QString& text)
{
    require(front()->focusWidget() != nullptr, u"somewhere to write"_s);
    m_watch.nowDoing(u"writing"_s);
    for (const QChar letter : text) {
        QWidget* target = front()->focusWidget();
        if (letter.unicode() < 128)
            QTest::keyClick(target, letter.toLatin1());
        else // Qt's test library knows no key for it
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, letter, Qt::NoModifier);
    }
}

void Hand::click(QWidget* widget)
{
    m_watch.nowDoing(u"click on "_s + widget->objectName());
    QTest::mouseClick(widget, Qt::LeftButton);
}

void Hand::clickRow(QAbstractItemView* view, const QModelIndex& index)
{
    require(index.isValid(), u"a row to click"_s);
    view->scrollTo(index);
    m_watch.nowDoing(u"click in "_s + view->objectName());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void Hand::waitFor(const QString& what, const std::function<bool()>& holds)
{
    m_watch.nowDoing(u"until "_s + what);
    require(QTest::qWaitFor(holds, kPatience), what);
}

void Hand::during(const std::function<void()>& opens, const QList<Answer>& answers)
{
    QList<QPointer<QDialog>> answered;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible() || answered.contains(dialog)
            || answered.size() == answers.size())
            return;
        answered += dialog;
        answers.at(answered.size() - 1)(*dialog);
    });
    watch.start(20);
    opens();
    waitFor(u"dialogs that were answered"_s, [&] {
        return answered.size() == answers.size() && !QApplication::activeModalWidget();
    });
}

Hand::Answer Hand::choosing(const QString& path)
{
    return [path](QDialog& dialog) {
        auto* files = qobject_cast<QFileDialog*>(&dialog);
        auto* line = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        require(files && line, u"a dialog that asks for a file"_s);
        files->setDirectory(QFileInfo(path).path());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QFileInfo(path).fileName());
        // The dialog looks into the folder before it knows the file.
        const auto known = [&] { return files->selectedFiles() == QStringList(path); };
        require(QTest::qWaitFor(known, kPatience), path);
        if (QWidget* proposals = QApplication::activePopupWidget())
            proposals->hide(); // they would take the key
        QTest::keyClick(line, Qt::Key_Return);
    };
}

Hand::Answer Hand::agreeing()
{
    return [this](QDialog&) { press(Qt::Key_Return); };
}

} // namespace greffier::test
