#include "ui/history/undo_choice.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

/// A history as the register would tell it: undone acts point at their undo and back.
class History {
public:
    ActId act(bool isFinal = false)
    {
        AuditEntry entry;
        entry.act = ActId{m_acts.size() + 1};
        entry.kind = u"decide"_s;
        entry.isFinal = isFinal;
        m_acts += entry;
        return entry.act;
    }

    ActId undo(ActId of)
    {
        AuditEntry entry;
        entry.act = ActId{m_acts.size() + 1};
        entry.kind = u"undo"_s;
        entry.undoes = of;
        m_acts[of.value - 1].undoneBy = entry.act;
        m_acts += entry;
        return entry.act;
    }

    const QList<AuditEntry>& acts() const { return m_acts; }

private:
    QList<AuditEntry> m_acts;
};

} // namespace

TEST_CASE("an empty history has nothing to undo or redo", "[ui][history]")
{
    CHECK_FALSE(nextUndo({}));
    CHECK_FALSE(nextRedo({}));
}

TEST_CASE("undo goes back act by act and redo brings them back in turn", "[ui][history]")
{
    History history;
    const ActId first = history.act();
    const ActId second = history.act();
    CHECK(nextUndo(history.acts())->act == second);

    const ActId undoSecond = history.undo(second);
    CHECK(nextUndo(history.acts())->act == first);
    CHECK(nextRedo(history.acts())->act == undoSecond);
    CHECK(nextRedo(history.acts())->subject.act == second);

    const ActId undoFirst = history.undo(first);
    CHECK_FALSE(nextUndo(history.acts()));
    CHECK(nextRedo(history.acts())->act == undoFirst);

    const ActId redoFirst = history.undo(undoFirst);
    CHECK(nextRedo(history.acts())->act == undoSecond);
    CHECK(nextUndo(history.acts())->act == redoFirst);
    CHECK(nextUndo(history.acts())->subject.act == first);
}

TEST_CASE("a final act is passed over by undo", "[ui][history]")
{
    History history;
    const ActId first = history.act();
    history.act(true);
    CHECK(nextUndo(history.acts())->act == first);
}

TEST_CASE("after something new nothing is redone by a key", "[ui][history]")
{
    History history;
    history.undo(history.act());
    CHECK(nextRedo(history.acts()));
    history.act();
    CHECK_FALSE(nextRedo(history.acts()));
}

TEST_CASE("an undo of an undo brings back, and the next one takes back again", "[ui][history]")
{
    History history;
    const ActId act = history.act();
    const ActId undone = history.undo(act);
    const ActId redone = history.undo(undone);
    CHECK_FALSE(undoneAct(history.acts(), act).again);
    CHECK(undoneAct(history.acts(), undone).again);
    CHECK_FALSE(undoneAct(history.acts(), redone).again);
    CHECK(undoneAct(history.acts(), redone).act->act == act);
    CHECK(undoneAct(history.acts(), ActId{99}).act == nullptr);
}

TEST_CASE("an act brought back counts as standing", "[ui][history]")
{
    History history;
    const ActId act = history.act();
    const ActId undone = history.undo(act);
    CHECK(takenBack(history.acts()).contains(act));
    history.undo(undone);
    CHECK_FALSE(takenBack(history.acts()).contains(act));
    CHECK(takenBack(history.acts()).contains(undone));
}
