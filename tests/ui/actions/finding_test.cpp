#include "app/translations.h"
#include "core/reference/reference_tables.h"
#include "core/text/name_key.h"
#include "core/text/words.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/ui/made_up.h"
#include "ui/actions/action_list.h"
#include "ui/actions/chooser_dialog.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/fuzzy_match.h"
#include "ui/actions/quick_jump.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

QString best(const CommandPalette& palette, const QString& typed)
{
    const QList<Choice> found = palette.find(typed);
    return found.isEmpty() ? QString() : palette.actionOf(found.first().key)->objectName();
}

} // namespace

TEST_CASE("what is typed fits by its letters in their order", "[ui][actions]")
{
    CHECK(fuzzyScore(u"rb"_s, u"Rule book…"_s) > 0);
    CHECK(fuzzyScore(u"rlbk"_s, u"Rule book…"_s) > 0);
    CHECK(fuzzyScore(u"bookrule"_s, u"Rule book…"_s) == 0);
    CHECK(fuzzyScore(u"cloture"_s, u"Clôture"_s) > 0);
    CHECK(fuzzyScore(u"book"_s, u"Rule book…"_s) > fuzzyScore(u"book"_s, u"b o o k s"_s));
    CHECK(fuzzyScore(u"rule"_s, u"Rule book…"_s) > fuzzyScore(u"rule"_s, u"Regulate"_s));
    CHECK(fuzzyScore({}, u"Anything"_s) > 0);
}

TEST_CASE("an action is found by its English and its French name", "[ui][actions]")
{
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        app::installTranslations(language);
        QObject owner;
        QList<QAction*> actions;
        for (const ActionEntry& entry : actionList())
            actions += makeAction(entry.name, &owner);
        const CommandPalette palette(actions);
        CHECK(palette.find({}).size() == actionList().size());
        CHECK(best(palette, u"rule book"_s) == u"ruleBook"_s);
        CHECK(best(palette, u"recueil"_s) == u"ruleBook"_s);
        CHECK(best(palette, u"vérifier"_s) == u"verify"_s);
        CHECK(best(palette, u"decide"_s) == u"decide"_s);
        CHECK(palette.find(u"qqqqq"_s).isEmpty());
    }
}

TEST_CASE("one goes to a person a mandate a note and a vacancy by a few letters", "[ui][actions]")
{
    const auto lists = test::madeUpSnapshot();
    auto own = std::make_shared<Snapshot>(*lists);
    Mandate mandate;
    mandate.id = MandateId{7};
    mandate.code = u"IE_SOLIDARITY"_s;
    mandate.titles = {{u"en"_s, u"Independent Expert on solidarity"_s},
                      {u"fr"_s, u"Expert indépendant sur la solidarité"_s}};
    own->mandates = {mandate};
    const NameFolder names;
    QuickJump jump(*own, test::referenceTables(), names);
    NoteVerbale note;
    note.id = NoteId{3};
    note.reference = u"TESPRDD/2023/55"_s;
    jump.addNotes({note});
    const auto first = [&jump](const QString& typed) {
        const QList<Choice> found = jump.find(typed);
        INFO(typed.toStdString());
        REQUIRE_FALSE(found.isEmpty());
        return jump.destination(found.first().key);
    };
    CHECK(first(u"okafor"_s) == Destination(ApplicantId{1}));
    CHECK(first(u"adaeze oka"_s) == Destination(ApplicantId{1}));
    CHECK(jump.find(u"okafor"_s).first().detail == u"Applicant · Nigeria"_s);
    CHECK(first(u"expert solidarité"_s) == Destination(MandateId{7}));
    CHECK(first(u"tesprdd 2023/55"_s) == Destination(NoteId{3}));
    CHECK(first(u"mercenar"_s) == Destination(VacancyId{2}));
    CHECK(first(u"hrc 55"_s) == Destination(SessionId{1}));
    CHECK(jump.find(u"nobody of that name"_s).isEmpty());
}

TEST_CASE("the arrows choose while the line keeps the focus and Enter takes", "[ui][actions]")
{
    const QList<Choice> all{{10, u"One"_s, {}, {}, {}}, {20, u"Two"_s, u"detail"_s, {}, {}}};
    ChooserDialog dialog(u"Choose"_s, u"Type"_s, [&all](const QString& typed) {
        QList<Choice> fitting;
        for (const Choice& choice : all) {
            if (choice.text.contains(typed, Qt::CaseInsensitive))
                fitting += choice;
        }
        return fitting;
    });
    auto* line = dialog.findChild<QLineEdit*>(u"typed"_s);
    REQUIRE(line);
    CHECK(dialog.chosen() == 10);
    QTest::keyClick(line, Qt::Key_Down);
    CHECK(dialog.chosen() == 20);
    QTest::keyClicks(line, u"one"_s);
    CHECK(dialog.chosen() == 10);
    QTest::keyClicks(line, u"x"_s);
    CHECK_FALSE(dialog.chosen());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(dialog.result() != QDialog::Accepted);
    line->setText(u"tw"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.chosen() == 20);
}
