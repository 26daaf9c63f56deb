#include "ui/history/undo_choice.h"

#include <QHash>

#include <algorithm>

namespace greffier::ui {

namespace {

/// An act with what became of it: taken back, brought back and so on, ending with the latest.
struct Chain {
    AuditEntry first;
    AuditEntry last;
    bool stands = true;
};

QHash<ActId, AuditEntry> byId(const QList<AuditEntry>& history)
{
    QHash<ActId, AuditEntry> acts;
    for (const AuditEntry& act : history)
        acts.insert(act.act, act);
    return acts;
}

Chain chainFrom(const QHash<ActId, AuditEntry>& acts, const AuditEntry& first)
{
    Chain chain{first, first, true};
    // An undo is always later than what it undoes, so this ends.
    while (chain.last.undoneBy && acts.contains(*chain.last.undoneBy)
           && *chain.last.undoneBy > chain.last.act) {
        chain.last = acts.value(*chain.last.undoneBy);
        chain.stands = !chain.stands;
    }
    return chain;
}

/// The history is in the order of its acts.
const AuditEntry* actOf(const QList<AuditEntry>& history, ActId id)
{
    const auto act = std::ranges::lower_bound(history, id, {}, &AuditEntry::act);
    return act != history.end() && act->act == id ? &*act : nullptr;
}

QList<Chain> chainsOf(const QList<AuditEntry>& history)
{
    const QHash<ActId, AuditEntry> acts = byId(history);
    QList<Chain> chains;
    for (const AuditEntry& act : history) {
        if (!act.undoes)
            chains += chainFrom(acts, act);
    }
    return chains;
}

} // namespace

std::optional<UndoStep> nextUndo(const QList<AuditEntry>& history)
{
    const QList<Chain> chains = chainsOf(history);
    for (auto chain = chains.crbegin(); chain != chains.crend(); ++chain) {
        if (chain->stands && !chain->first.isFinal)
            return UndoStep{chain->last.act, chain->first};
    }
    return std::nullopt;
}

std::optional<UndoStep> nextRedo(const QList<AuditEntry>& history)
{
    std::optional<UndoStep> step;
    for (const Chain& chain : chainsOf(history)) {
        if (!chain.stands && (!step || chain.last.act > step->act))
            step = UndoStep{chain.last.act, chain.first};
    }
    // What was done since may rest on the state as it is: then it is not brought back by a key.
    if (!step)
        return std::nullopt;
    for (const AuditEntry& act : history) {
        if (act.act > step->act && !act.undoes)
            return std::nullopt;
    }
    return step;
}

UndoneAct undoneAct(const QList<AuditEntry>& history, ActId undoes)
{
    UndoneAct undone{actOf(history, undoes)};
    // An undo is always later than what it undoes, so this ends.
    while (undone.act && undone.act->undoes && *undone.act->undoes < undone.act->act) {
        undone.act = actOf(history, *undone.act->undoes);
        undone.again = !undone.again;
    }
    return undone;
}

QSet<ActId> takenBack(const QList<AuditEntry>& history)
{
    const QHash<ActId, AuditEntry> acts = byId(history);
    QSet<ActId> ids;
    for (const AuditEntry& act : history) {
        if (!chainFrom(acts, act).stands)
            ids += act.act;
    }
    return ids;
}

} // namespace greffier::ui
