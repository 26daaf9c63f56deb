#include "ui/shortlist/shortlist_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/common/list_look.h"
#include "ui/shortlist/compare_dialog.h"
#include "ui/shortlist/group_addition_dialog.h"
#include "ui/shortlist/interview_dialog.h"
#include "ui/shortlist/shortlist_model.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

/// A list of three candidates, and one who is not on it.
struct Listed {
    TempRegister temp;
    QList<ApplicationId> ids;
    std::unique_ptr<ShortlistPage> page;

    Listed()
    {
        ids = temp.admit({{aCandidate(u"First"_s, u"Awa"_s)},
                          {aCandidate(u"Second"_s, u"Bea"_s)},
                          {aCandidate(u"Third"_s, u"Cora"_s)},
                          {aCandidate(u"Outside"_s, u"Dara"_s)}});
        REQUIRE(await(temp.reg().arrange(
            temp.vacancy(7), Shortlist::Kind::Working,
            {{ids.at(0), 1, {}, {}}, {ids.at(1), 2, {}, {}}, {ids.at(2), 3, {}, {}}})));
        page = std::make_unique<ShortlistPage>(temp.reg());
        REQUIRE(page->list()->model()->rowCount() == 3);
        choose(1);
    }

    void choose(int row) const { selectOnly(page->list(), row); }
    QList<ShortlistEntry> entries() const
    {
        return temp.lists()->shortlist(temp.vacancy(7), Shortlist::Kind::Working)->entries;
    }
    /// Until the register has the candidates in this order, by their places in `ids`, and the page
    /// has heard of it.
    void waitForOrder(const QList<int>& places) const
    {
        const QStringList names{u"FIRST"_s, u"SECOND"_s, u"THIRD"_s, u"OUTSIDE"_s};
        waitUntil([&] {
            QList<int> order;
            for (const ShortlistEntry& entry : entries())
                order += static_cast<int>(ids.indexOf(entry.application));
            if (order != places || page->list()->model()->rowCount() != places.size())
                return false;
            for (int row = 0; row < places.size(); ++row) {
                if (!rowText(row).contains(names.at(places.at(row))))
                    return false;
            }
            return true;
        });
    }
    QString rowText(int row) const
    {
        const QAbstractItemModel* model = page->list()->model();
        QString text;
        for (int column = 0; column < model->columnCount(); ++column)
            text += model->index(row, column).data().toString() + u' ';
        return text;
    }
};

} // namespace

TEST_CASE("steps that follow fast are all taken", "[ui][shortlist][pages]")
{
    const Listed listed;
    const ActOn acts(*listed.page);
    listed.choose(2);
    acts.take(u"raise"_s);
    acts.take(u"raise"_s);
    bool wentBack = false;
    const QAbstractItemModel* model = listed.page->list()->model();
    QObject::connect(model, &QAbstractItemModel::modelReset, listed.page.get(),
                     [&] { wentBack = wentBack || !listed.rowText(0).contains(u"THIRD"_s); });
    listed.waitForOrder({2, 0, 1});
    QTest::qWait(50);
    CHECK_FALSE(wentBack);
}

TEST_CASE("what is arranged on one list does not come onto another that is looked at next",
          "[ui][shortlist][pages]")
{
    Listed listed;
    const ActOn acts(*listed.page);
    auto* kind = listed.page->findChild<QComboBox*>(u"listKind"_s);
    REQUIRE(kind);
    acts.take(u"lower"_s); // not answered yet while the other list is shown
    kind->setCurrentIndex(1);
    CHECK(listed.page->list()->model()->rowCount() == 0);
    kind->setCurrentIndex(0);
    CHECK(listed.rowText(2).contains(u"SECOND"_s));
    listed.choose(0);
    acts.take(u"remove"_s);
    listed.waitForOrder({2, 1});
    CHECK_FALSE(listed.temp.lists()->shortlist(listed.temp.vacancy(7), Shortlist::Kind::Interview));
}

TEST_CASE("a note that is being written stays whatever else comes into the register",
          "[ui][shortlist][pages]")
{
    Listed listed;
    QTableView* table = listed.page->list();
    listed.page->show();
    table->edit(table->model()->index(1, ShortlistModel::InternalNote));
    const QPointer<QLineEdit> note = table->viewport()->findChild<QLineEdit*>();
    REQUIRE(note);
    note->setText(u"Asked for more t"_s);
    REQUIRE(await(listed.temp.reg().decide({listed.ids.at(0)}, Status::UnderScreening,
                                           u"officer_judgement"_s, {})));
    waitUntil([&] { return listed.rowText(0).contains(u"Under screening"_s); });
    REQUIRE(note);
    CHECK(note->text() == u"Asked for more t"_s);
    listed.page.reset(); // the register is closed: what was written is kept
    waitUntil([&] { return listed.entries().at(1).internalNote == u"Asked for more t"_s; });
}

TEST_CASE("candidates are raised lowered tied and taken off on the page", "[ui][shortlist][pages]")
{
    Listed listed;
    const ActOn acts(*listed.page);
    acts.take(u"raise"_s);
    listed.waitForOrder({1, 0, 2});
    CHECK(listed.page->list()->currentIndex().row() == 0); // stays with the candidate
    acts.take(u"lower"_s);
    listed.waitForOrder({0, 1, 2});
    acts.take(u"tie"_s);
    waitUntil([&] { return listed.entries().at(1).rank == 1; });
    acts.take(u"remove"_s);
    listed.waitForOrder({0, 2});
    CHECK(listed.temp.lists()->applications.size() == 4); // the application stays
}

TEST_CASE("a candidate who is dragged to another place stays selected there",
          "[ui][shortlist][pages]")
{
    const Listed listed;
    QAbstractItemModel* model = listed.page->list()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(1, 0)}));
    model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    CHECK(listed.page->list()->currentIndex().row() == 0);
    listed.waitForOrder({1, 0, 2});
    CHECK(listed.page->list()->currentIndex().row() == 0);
    CHECK(listed.page->findChild<QAction*>(u"lower"_s)->isEnabled());
}

TEST_CASE("an interview is arranged from the list", "[ui][shortlist][pages]")
{
    Listed listed;
    const ActOn acts(*listed.page);
    acts.take(u"interview"_s, [](QDialog& dialog) {
        auto* interview = qobject_cast<InterviewDialog*>(&dialog);
        REQUIRE(interview);
        interview->findChild<QSpinBox*>()->setValue(45);
        interview->accept();
    });
    acts.waitForNews(u"SECOND Bea"_s);
    REQUIRE(listed.temp.lists()->interviews.size() == 1);
    CHECK(listed.temp.lists()->interviews.first().application == listed.ids.at(1));
    CHECK(listed.temp.lists()->interviews.first().minutes == 45);
}

TEST_CASE("the Group adds a candidate from outside of the list with its reason",
          "[ui][shortlist][pages]")
{
    Listed listed;
    const ActOn acts(*listed.page);
    acts.take(u"addByGroup"_s, [](QDialog& dialog) {
        auto* addition = qobject_cast<GroupAdditionDialog*>(&dialog);
        REQUIRE(addition);
        CHECK(addition->findChild<QComboBox*>(u"candidate"_s)->itemText(0).contains(u"OUTSIDE"_s));
        CHECK_FALSE(addition->canBeAccepted());
        addition->findChild<QPlainTextEdit*>(u"reason"_s)->setPlainText(u"Knows the region."_s);
        addition->accept();
    });
    acts.waitForNews(u"addition of the Consultative Group"_s);
    listed.waitForOrder({0, 1, 2, 3});
    CHECK(listed.entries().last().publicReason.contains(u"Knows the region."_s));
}

TEST_CASE("candidates of the list are compared side by side", "[ui][shortlist][pages]")
{
    Listed listed;
    const ActOn acts(*listed.page);
    acts.take(u"compare"_s, [](QDialog& dialog) {
        REQUIRE(qobject_cast<CompareDialog*>(&dialog));
        const auto* table = dialog.findChild<QTableWidget*>();
        waitUntil([table] { return table->columnCount() >= 2 && table->rowCount() > 3; });
        QStringList heads;
        for (int column = 0; column < table->columnCount(); ++column)
            heads += table->horizontalHeaderItem(column)->text();
        CHECK(heads.join(u' ').contains(u"FIRST Awa"_s));
        CHECK(heads.join(u' ').contains(u"SECOND Bea"_s));
        dialog.reject();
    });
}

TEST_CASE("an empty register says on the page of the lists what comes first",
          "[ui][shortlist][pages]")
{
    TempRegister temp;
    REQUIRE(await(temp.reg().undo(temp.latestAct()))); // of the call
    REQUIRE(temp.lists()->vacancies.isEmpty());
    const ShortlistPage page(temp.reg());
    CHECK(page.aboveList().first() == u"No vacancy yet"_s);
    CHECK(page.findChild<QLabel*>(u"condition"_s)->text().contains(u"“Admit a call”"_s));
    CHECK(page.findChild<QLabel*>(u"balance"_s)->isHidden());
    CHECK(page.findChild<QComboBox*>(u"balanceScope"_s)->isHidden());
}

TEST_CASE("the text of the balance stands where the layout begins", "[ui][shortlist][pages]")
{
    const Listed listed;
    const auto* text = listed.page->findChild<QLabel*>(u"balance"_s);
    listed.page->setLayoutDirection(Qt::LeftToRight);
    CHECK(text->alignment().testFlag(Qt::AlignLeft));
    listed.page->setLayoutDirection(Qt::RightToLeft);
    CHECK(text->alignment().testFlag(Qt::AlignRight));
    CHECK(text->alignment().testFlag(Qt::AlignAbsolute));
}
