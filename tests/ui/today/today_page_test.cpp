#include "ui/today/today_page.h"

#include "tests/support/catch.h"
#include "tests/support/temp_register.h"
#include "tests/ui/act_on.h"
#include "ui/common/list_look.h"

#include <QFile>
#include <QFileDialog>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

CallDraft requestForInput(QDate deadline)
{
    CallDraft draft;
    draft.kind = u"note_verbale"_s;
    draft.language = u"en"_s;
    draft.reference = u"TESPRDD/2023/1"_s;
    draft.date = QDate(2023, 10, 2);
    draft.deadline.emplace();
    draft.deadline->day = deadline;
    draft.text = u"Input is requested for a report on bakeries."_s;
    return draft;
}

/// Two deadlines are close: of the call, and of a request for input.
struct SomeDay {
    TempRegister temp;
    std::unique_ptr<TodayPage> page;
    QList<AgendaEntry> followed;

    SomeDay()
    {
        temp.clock().advance(qint64(-10) * 24 * 60 * 60);
        QFile note(temp.path(u"note.txt"_s));
        REQUIRE(note.open(QIODevice::WriteOnly));
        note.write("Input is requested for a report on bakeries.");
        note.close();
        REQUIRE(await(temp.reg().admitNote(requestForInput(QDate(2023, 10, 30)), note.fileName(),
                                           true)));
        page = std::make_unique<TodayPage>(temp.reg());
        QObject::connect(page.get(), &TodayPage::wanted, page.get(),
                         [this](const AgendaEntry& entry) { followed += entry; });
        waitUntil([this] { return page->list()->model()->rowCount() > 1; });
    }

    QString cell(int row, int column) const
    {
        return page->list()->model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("the row chosen leads to its place, however the list is sorted", "[ui][today][pages]")
{
    SomeDay day;
    const ActOn acts(*day.page);
    constexpr int kWhat = 1;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        day.page->list()->sortByColumn(kWhat, order);
        selectOnly(day.page->list(), 0);
        const QString sought = day.cell(0, kWhat);
        waitUntil([&] {
            return day.page->findChild<QTextBrowser*>()->toPlainText().contains(sought);
        });
        acts.take(u"followToday"_s);
        REQUIRE_FALSE(day.followed.isEmpty());
        CHECK(day.followed.last().text == sought);
    }
    CHECK(day.followed.first().text != day.followed.last().text);
}

TEST_CASE("the deadlines are written as a calendar, or it is said why not", "[ui][today][pages]")
{
    SomeDay day;
    const ActOn acts(*day.page);
    const auto saveTo = [&](const QString& file) {
        acts.take(u"saveCalendar"_s, [&](QDialog& dialog) {
            REQUIRE(qobject_cast<QFileDialog*>(&dialog));
            static_cast<QFileDialog&>(dialog).selectFile(file);
            dialog.accept();
        });
    };
    const QString file = day.temp.path(u"deadlines.ics"_s);
    saveTo(file);
    acts.waitForNews(u"deadlines.ics"_s);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray calendar = written.readAll();
    CHECK(calendar.startsWith("BEGIN:VCALENDAR"));
    CHECK(calendar.contains("BEGIN:VEVENT"));
}
