// The queue in the window, by keyboard and mouse: what the intake could not place is filed under
// the right one of two persons of one name, read from its picture, or skipped, and taken back.

#include "tests/support/catch.h"
#include "tests/window/dossier.h"
#include "ui/common/document_pane.h"
#include "ui/common/message_banner.h"
#include "ui/common/page_view.h"
#include "ui/intake/filing_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

const auto kLetter = u"letters/recommendation.txt"_s;

/// Names a person of whose name there are two, and no mandate.
void addLetter(const Desk& desk, const sample::Identity& person)
{
    QFile file(desk.sampleFile(kLetter));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"Letter of recommendation\n\nTo the secretariat of the Human Rights Council\n\n"
               "I have had the pleasure of working with %1 for nine years, and I recommend my "
               "colleague to you without reserve. I saw peaceful demonstrators defended before "
               "the courts of Amman.\n\nYours sincerely,\nProfessor Ilse Quellmann\n"_s
                   .arg(person.fullName())
                   .toUtf8());
}

/// The place in front, its parts and what an officer does there.
class Queue {
public:
    explicit Queue(Hand& hand)
        : m_hand(hand)
        , m_page(hand.find<QWidget>(u"queue"_s))
        , m_table(hand.find<QTableView>(u"waitingFiles"_s))
    {
    }

    QStringList files() const { return column(m_table, u"File"_s); }

    void waitForFiles(qsizetype count)
    {
        m_hand.waitFor(u"%1 files that wait"_s.arg(count), [&] { return files().size() == count; });
        CHECK(placeInBar(m_hand, u"Queue"_s) == u"Queue, %1"_s.arg(count));
    }

    /// Until the file and what is proposed for it are in sight. Gives why it waits.
    QString look(const QString& file)
    {
        const auto row = static_cast<int>(files().indexOf(file));
        REQUIRE(row >= 0);
        m_hand.clickRow(m_table, m_table->model()->index(row, 0));
        m_hand.waitFor(u"the document"_s, [&] { return textIn(document()).contains(file); });
        m_hand.waitFor(u"the proposals"_s, [&] { return panel().isEnabled(); });
        return cell(m_table, row, u"Why it waits"_s);
    }

    const QWidget& document() const { return *m_page->findChild<ui::DocumentPane*>(); }
    const QWidget& panel() const { return *m_page->findChild<ui::FilingPanel*>(); }
    QComboBox* box(const QString& name) const { return panel().findChild<QComboBox*>(name); }
    QString applicant() const { return withoutMarks(box(u"applicant"_s)->currentText()); }

    /// By the arrows, from wherever the box stands.
    void chooseInBox(const QString& name, const QString& beginning)
    {
        QComboBox* wanted = box(name);
        wanted->setFocus();
        for (int i = 0; i < wanted->count() && !wanted->currentText().startsWith(beginning); ++i)
            m_hand.press(Qt::Key_Down);
        REQUIRE(wanted->currentText().startsWith(beginning));
    }

    void type(const QString& field, const QString& text)
    {
        panel().findChild<QLineEdit*>(field)->setFocus();
        m_hand.write(text);
    }

    /// Done with one key in the list.
    void press(Qt::Key key)
    {
        m_table->setFocus();
        m_hand.press(key);
    }

private:
    Hand& m_hand;
    QWidget* m_page;
    QTableView* m_table;
};

/// Once something was done: the sentence, and one file less.
void checkPlaced(Hand& hand, Queue& queue, const QString& file, qsizetype left,
                 const QString& sentence)
{
    auto* banner = hand.find<ui::MessageBanner>(u"messageBanner"_s);
    hand.waitFor(sentence, [&] { return banner->text().contains(sentence); });
    banner->clear(); // what is said of the next file is new
    queue.waitForFiles(left);
    CHECK_FALSE(queue.files().contains(file));
}

/// The letter names two persons; the officer reads in it which of them is meant.
void fileLetter(Hand& hand, Queue& queue, const QList<SampleCase>& namesakes)
{
    CHECK(queue.look(kLetter).contains(u"Several applicants can be meant"_s));
    CHECK(textIn(queue.document()).contains(u"the courts of Amman"_s));
    CHECK(textIn(queue.panel()).contains(u"The file names this applicant."_s));
    const SampleCase& meant = namesakes.last();
    CHECK(queue.applicant().startsWith(meant.name()));
    const QString email = meant.person.identity.email;
    queue.box(u"applicant"_s)->setFocus();
    if (!queue.applicant().contains(email))
        hand.press(Qt::Key_Down);
    CHECK(queue.applicant().contains(email));
    queue.chooseInBox(u"vacancy"_s, QString::number(meant.vacancy));
    queue.press(Qt::Key_Return);
    checkPlaced(hand, queue, kLetter, 3, u"The file is filed."_s);
}

/// The picture shows who it is; what else it shows is typed.
void fileScan(Hand& hand, Queue& queue, const QString& file, const SampleCase& scanned)
{
    CHECK(queue.look(file).contains(u"as a scan does"_s));
    hand.waitFor(u"the picture"_s,
                 [&] { return queue.document().findChild<ui::PageView*>()->isVisible(); });
    CHECK(queue.applicant() == scanned.name());
    CHECK(textIn(queue.panel()).contains(u"It was sent from their e-mail address."_s));
    queue.chooseInBox(u"vacancy"_s, QString::number(scanned.vacancy));
    queue.type(u"certified_name"_s, scanned.person.identity.fullName());
    queue.press(Qt::Key_Return);
    checkPlaced(hand, queue, file, 2, u"The file is filed."_s);
}

void skipDamaged(Hand& hand, Queue& queue, const QString& file)
{
    CHECK(queue.look(file).contains(u"damaged or incomplete"_s));
    queue.chooseInBox(u"skipReason"_s, u"It was sent again"_s);
    queue.press(Qt::Key_Delete);
    checkPlaced(hand, queue, file, 1, u"The file is skipped."_s);
}

} // namespace

TEST_CASE("what the intake could not place is filed or skipped by an officer", "[window]")
{
    Desk desk({60, 1});
    const QList<SampleCase> namesakes = casesOf(desk.people, u"namesake"_s);
    const QList<SampleCase> scans = casesOf(desk.people, u"scanned_form"_s);
    REQUIRE(namesakes.size() == 2);
    REQUIRE(scans.size() == 1);
    addLetter(desk, namesakes.last().person.identity);
    Hand hand(desk.window);
    takeEverythingIn(hand, desk);

    goTo(hand, u"Queue"_s);
    Queue queue(hand);
    queue.waitForFiles(4);
    const QStringList waiting = queue.files();
    const QString scan = waiting.filter(u".pdf"_s).value(0);
    const QString damaged = waiting.filter(u"50-17"_s).value(0);
    fileLetter(hand, queue, namesakes);
    fileScan(hand, queue, scan, scans.first());
    skipDamaged(hand, queue, damaged);

    // In the dossier of the one that was meant, and of nobody else.
    showApplication(hand, namesakes.last());
    waitForDossier(hand, kLetter);
    showApplication(hand, namesakes.first());
    CHECK_FALSE(dossierText(hand).contains(kLetter));
    showApplication(hand, scans.first());
    waitForDossier(hand, scan);
    CHECK(dossierText(hand).contains(u"entered by Officer of the test"_s));

    goTo(hand, u"History"_s);
    auto* acts = hand.find<QTableView>(u"acts"_s);
    hand.waitFor(u"the history"_s, [&] { return cell(acts, 0, u"About"_s) == damaged; });
    CHECK(cell(acts, 0, u"Ground"_s).startsWith(u"It was sent again"_s));
    CHECK(column(acts, u"About"_s).first(3) == QStringList({damaged, scan, kLetter}));
    CHECK(column(acts, u"Who"_s).first(3).count(u"Officer of the test"_s) == 3);

    // Taken back, the newest first: each waits again where it was.
    goTo(hand, u"Queue"_s);
    for (const qsizetype count : {2, 3, 4}) {
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        queue.waitForFiles(count);
    }
    CHECK(queue.files() == waiting);
    CHECK(queue.look(damaged).contains(u"damaged or incomplete"_s));
    showApplication(hand, namesakes.last());
    waitForDossier(hand, kLetter, false);
}
