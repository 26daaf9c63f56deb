#include "ui/applications/rulings_digest.h"

#include "ui/common/digest_html.h"
#include "ui/common/marks.h"
#include "ui/common/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(ApplicationDigest)
};

/// Who said it, and when.
void writeSource(DigestHtml& html, const QString& officer, const QDateTime& at)
{
    html.source(Texts::tr("%1, %2").arg(officer, instantText(at)), {}, {});
}

Mark markOf(const Conflict& conflict)
{
    const QString word = displayName(conflict.state);
    switch (conflict.state) {
    case Conflict::State::Suggested: return {u"warning"_s, Tone::Doubtful, word};
    case Conflict::State::Confirmed: return {u"not-met"_s, Tone::Bad, word};
    case Conflict::State::Dismissed: return {u"information"_s, Tone::Quiet, word};
    }
    Q_UNREACHABLE();
}

void writeSecondLooks(DigestHtml& html, const Dossier& dossier, const Decision& decision)
{
    for (const SecondLook& look : dossier.secondLooks) {
        if (look.decisionUid != decision.uid)
            continue;
        if (look.confirms)
            html.marked(u"met"_s, Tone::Good, Texts::tr("A colleague confirms"), look.note);
        else
            html.marked(u"warning"_s, Tone::Doubtful, Texts::tr("A colleague differs"), look.note);
        writeSource(html, look.officer, look.at);
    }
}

} // namespace

void writeConflicts(DigestHtml& html, const Dossier& dossier)
{
    if (dossier.conflicts.isEmpty())
        return;
    html.section(Texts::tr("Conflicts of interest"));
    for (const Conflict& conflict : dossier.conflicts) {
        const Mark mark = markOf(conflict);
        html.marked(mark.iconName, mark.tone, mark.word, displayName(conflict.kind));
        if (!conflict.reason.isEmpty())
            html.paragraph(conflict.reason);
        if (!conflict.officer.isEmpty())
            writeSource(html, conflict.officer, conflict.at);
    }
}

void writeDecisions(DigestHtml& html, const Dossier& dossier, const DigestWords& words)
{
    html.section(Texts::tr("Decisions"));
    if (dossier.decisions.isEmpty())
        html.paragraph(Texts::tr("Nothing has been decided yet."), Tone::Quiet);
    for (const Decision& decision : dossier.decisions) {
        const Mark mark = ui::markOf(decision.status);
        html.marked(mark.iconName, mark.tone, mark.word,
                    words.reason ? words.reason(decision.reasonCode)
                                 : reasonName(decision.reasonCode));
        //: who decided, when, and under which edition of the rules
        html.source(Texts::tr("%1, %2, rules %3")
                        .arg(decision.officer, instantText(decision.at), decision.ruleBookEdition),
                    {}, {});
        if (!decision.despite.isEmpty())
            html.paragraph(Texts::tr("Despite what held it back: %1").arg(decision.despite));
        if (!decision.note.isEmpty())
            html.paragraph(decision.note);
        writeSecondLooks(html, dossier, decision);
    }
}

} // namespace greffier::ui
