#include "ui/shortlist/ranking_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

/// Two candidates on a list, and the dialog in which readers rank them.
struct Round {
    TempRegister temp;
    QList<ApplicationId> ids;
    std::unique_ptr<RankingDialog> dialog;

    Round()
    {
        ids = temp.admit({{aCandidate(u"First"_s, u"Awa"_s)}, {aCandidate(u"Second"_s, u"Bea"_s)}});
        REQUIRE(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working,
                                         {{ids.at(0), 1, {}, {}}, {ids.at(1), 2, {}, {}}})));
        dialog = std::make_unique<RankingDialog>(
            temp.reg(), *temp.lists()->shortlist(temp.vacancy(7), Shortlist::Kind::Working));
    }

    void press(const QString& button) const { dialog->findChild<QPushButton*>(button)->click(); }
    QListWidget* order() const { return dialog->findChild<QListWidget*>(u"order"_s); }
    QString message() const { return dialog->findChild<QLabel*>(u"message"_s)->text(); }

    /// Asks two readers; the first has the candidates before them.
    void open() const
    {
        dialog->findChild<QLineEdit*>(u"readers"_s)->setText(u"Ada, Ben"_s);
        press(u"openRanking"_s);
        waitUntil([this] { return order()->count() == 2; });
    }
    /// Puts the second candidate first, for one reader, and hands in.
    void handIn(const QString& reader) const
    {
        auto* readers = dialog->findChild<QComboBox*>(u"reader"_s);
        readers->setCurrentIndex(readers->findText(reader));
        CHECK(order()->item(0)->text().contains(u"FIRST"_s)); // what another wrote is not shown
        order()->insertItem(0, order()->takeItem(1));
        press(u"handIn"_s);
    }
    qsizetype handedIn() const { return temp.lists()->ranking(temp.vacancy(7))->rankings.size(); }
};

} // namespace

TEST_CASE("readers rank without seeing each other and the list takes their order",
          "[ui][shortlist][dialog]")
{
    Round round;
    round.open();
    round.handIn(u"Ada"_s);
    waitUntil([&] { return round.handedIn() == 1; });
    round.handIn(u"Ben"_s);
    waitUntil([&] { return round.handedIn() == 2; });

    round.press(u"closeRanking"_s);
    const auto* combined = round.dialog->findChild<QTableWidget*>(u"combined"_s);
    waitUntil([&] { return combined->rowCount() == 2; });
    CHECK(combined->item(0, 1)->text().contains(u"SECOND Bea"_s));
    CHECK(combined->horizontalHeaderItem(2)->text().contains(u"Ada, Ben"_s));
    round.press(u"applyRanking"_s);
    waitUntil([&] {
        return round.temp.lists()
                   ->shortlist(round.temp.vacancy(7), Shortlist::Kind::Working)
                   ->entries.first()
                   .application
            == round.ids.at(1);
    });
}

TEST_CASE("an order that is being made stays whatever else comes into the register",
          "[ui][shortlist][dialog]")
{
    Round round;
    round.open();
    round.order()->insertItem(0, round.order()->takeItem(1));
    const QSignalSpy heard(&round.temp.reg(), &Register::changed); // after the dialog
    REQUIRE(await(
        round.temp.reg().decide(round.ids, Status::UnderScreening, u"officer_judgement"_s, {})));
    waitUntil([&] { return !heard.isEmpty(); });
    CHECK(round.order()->item(0)->text().contains(u"SECOND"_s));
    auto* readers = round.dialog->findChild<QComboBox*>(u"reader"_s);
    readers->setCurrentIndex(readers->findText(u"Ben"_s));
    CHECK(round.order()->item(0)->text().contains(u"FIRST"_s)); // his own begins by name
}

TEST_CASE("Enter behind the names of the readers opens the ranking", "[ui][shortlist][dialog]")
{
    Round round;
    round.dialog->show();
    auto* readers = round.dialog->findChild<QLineEdit*>(u"readers"_s);
    readers->setText(u"Ada, Ben"_s);
    QTest::keyClick(readers, Qt::Key_Return);
    CHECK(round.dialog->isVisible());
    waitUntil([&] { return round.order()->count() == 2; });
}

TEST_CASE("a ranking without readers is refused in words", "[ui][shortlist][dialog]")
{
    Round round;
    const QString before = round.message();
    round.press(u"openRanking"_s);
    waitUntil([&] { return round.message() != before; });
    CHECK_FALSE(round.temp.lists()->ranking(round.temp.vacancy(7)));
}
