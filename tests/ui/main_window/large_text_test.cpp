// What the window owes officers who read large letters.
#include "app/translations.h"
#include "tests/support/catch.h"
#include "tests/ui/main_window/large_text.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/common/dialog_size.h"
#include "ui/common/icons.h"
#include "ui/common/page.h"
#include "ui/common/wrap_layout.h"
#include "ui/main_window/start_notice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QScreen>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;
using greffier::test::kSmallScreen;
using greffier::test::LargeText;
using greffier::test::OpenWindow;

namespace {

/// Of a button, and of what stands in it.
bool isWhole(const QAbstractButton& button, const QWidget& window)
{
    const QRect place(button.mapTo(&window, QPoint()), button.size());
    return window.rect().contains(place) && button.width() >= button.sizeHint().width();
}

/// The parts of a place that need the most room, to find the culprit by.
std::string widest(const QWidget& page)
{
    QString text;
    for (const QWidget* part : page.findChildren<QWidget*>()) {
        if (part->isVisibleTo(&page) && part->minimumSizeHint().width() > 300)
            text += u"%1 “%2” %3\n"_s
                        .arg(QString::fromLatin1(part->metaObject()->className()),
                             part->objectName())
                        .arg(part->minimumSizeHint().width());
    }
    return text.toStdString();
}

} // namespace

TEST_CASE("with letters of twice the size every place fits a small screen", "[ui][window]")
{
    const LargeText large;
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        app::installTranslations(language);
        const OpenWindow open;
        open.window->resize(kSmallScreen);
        open.window->show();
        for (const QString& place : test::placeNames()) {
            open.goTo(place);
            QTest::qWait(50);
            const QSize least = open.window->minimumSizeHint();
            INFO(language.toStdString() << ' ' << place.toStdString() << ' ' << least.width()
                                        << " x " << least.height() << '\n'
                                        << widest(*open.desk()->placeInFront()));
            CHECK(least.width() <= kSmallScreen.width());
            CHECK(least.height() <= kSmallScreen.height());
        }
    }
    app::installTranslations(u"en"_s);
}

TEST_CASE("after a crash the backup is offered in a button that is not cut", "[ui][window]")
{
    const LargeText large;
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        app::installTranslations(language);
        const OpenWindow open;
        const QString file = open.window->registerFile();
        open.window->resize(kSmallScreen);
        open.window->show();
        open.action(u"closeRegister"_s)->trigger();
        const auto* notice = open.window->findChild<StartNotice*>(u"startNotice"_s);
        for (const QStringList& files : {QStringList{file}, QStringList{file, file}}) {
            open.window->sayLeftOpen(files);
            QTest::qWait(50);
            const auto offers = notice->findChildren<QAbstractButton*>();
            REQUIRE(offers.size() == 2 * files.size());
            for (const QAbstractButton* offer : offers) {
                INFO(offer->text().toStdString());
                CHECK(isWhole(*offer, *notice));
                if (files.size() == 1) // to those of several one scrolls
                    CHECK(isWhole(*offer, *open.window));
            }
        }
        CHECK(open.window->minimumSizeHint().width() <= kSmallScreen.width());
    }
    app::installTranslations(u"en"_s);
}

TEST_CASE("icons of buttons, places and digests grow with the letters", "[ui][window]")
{
    const OpenWindow usual;
    const auto sideOf = [](const OpenWindow& open) {
        const auto* clear = open.window->findChild<QToolButton*>(u"clearFilter"_s);
        return clear->iconSize().width();
    };
    const auto placeHeight = [](const OpenWindow& open) {
        return open.window->findChild<QListWidget*>(u"places"_s)->sizeHintForRow(0);
    };
    const int side = sideOf(usual);
    const int height = placeHeight(usual);
    const int own = iconSide(26, usual.window.get());
    CHECK(own == 26);
    const LargeText large;
    const OpenWindow open;
    CHECK(sideOf(open) == 2 * side);
    CHECK(iconSide(26, open.window.get()) == 2 * own);
    CHECK(placeHeight(open) >= height + own);
    for (const auto* button : open.window->findChildren<QToolButton*>()) {
        INFO(button->objectName().toStdString() << ' ' << button->text().toStdString());
        if (!button->icon().isNull() && !button->parent()->inherits("QLineEdit"))
            CHECK(button->iconSize().width() >= 2 * side);
    }
}

TEST_CASE("a dialog is as large as its letters need, and stays within the screen", "[ui][common]")
{
    QDialog dialog;
    resizeToText(&dialog, 40, 10);
    const QSize usual = dialog.size();
    CHECK(usual.width() == 40 * dialog.fontMetrics().averageCharWidth());
    QFont large = dialog.font();
    large.setPointSizeF(2 * large.pointSizeF());
    dialog.setFont(large);
    resizeToText(&dialog, 40, 10);
    CHECK(dialog.width() > usual.width() * 3 / 2);
    CHECK(dialog.height() > usual.height() * 3 / 2);
    resizeToText(&dialog, 4000, 1000);
    CHECK(dialog.width() < dialog.screen()->availableSize().width());
    CHECK(dialog.height() < dialog.screen()->availableSize().height());
}

TEST_CASE("a row of buttons goes on below where it is too narrow", "[ui][common]")
{
    QWidget row;
    auto* layout = new WrapLayout(&row);
    QList<QToolButton*> buttons;
    for (int i = 0; i < 3; ++i) {
        buttons += new QToolButton(&row);
        buttons.last()->setFixedSize(100, 20);
        layout->addWidget(buttons.last());
    }
    const int whole = layout->sizeHint().width();
    CHECK(layout->heightForWidth(whole) == layout->sizeHint().height());
    CHECK(layout->heightForWidth(whole - 1) > layout->sizeHint().height());
    CHECK(row.minimumSizeHint().width() < 200);
    row.resize(whole - 1, 200);
    row.show();
    QTest::qWait(10);
    CHECK(buttons.at(0)->y() == buttons.at(1)->y());
    CHECK(buttons.at(2)->y() > buttons.at(0)->y());
    const bool mirrored = QApplication::isRightToLeft();
    CHECK((buttons.at(0)->x() > buttons.at(1)->x()) == mirrored);
    CHECK(buttons.at(2)->x() == buttons.at(0)->x());
}
