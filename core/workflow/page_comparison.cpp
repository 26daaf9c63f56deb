#include "core/workflow/page_comparison.h"

#include "core/text/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using Step = MandatePageDraft::Step;
using Holder = MandatePageDraft::Holder;
using State = PageDifference::State;

QString stepText(const QString& number, int year)
{
    return year > 0 ? u"%1 (%2)"_s.arg(number).arg(year) : number;
}

/// "Ada Example (KE), 2024-2030"; without a State where none is known.
QString holderText(const QString& name, const QString& iso2, const PartialDate& from,
                   const PartialDate& to)
{
    const QString who = iso2.isEmpty() ? name : u"%1 (%2)"_s.arg(name, iso2);
    return u"%1, %2-%3"_s.arg(who, toCode(from), toCode(to));
}

const MandateResolution* sameResolution(const QList<MandateResolution>& known,
                                        const QString& number)
{
    const auto found
        = std::find_if(known.cbegin(), known.cend(), [&number](const MandateResolution& other) {
              return other.number == number;
          });
    return found == known.cend() ? nullptr : &*found;
}

const HolderTerm* sameHolder(const QList<HolderTerm>& known, const Holder& holder)
{
    const QString family = foldedWords(holder.name).value(foldedWords(holder.name).size() - 1);
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const HolderTerm& other) {
        if (folded(other.name) == folded(holder.name))
            return true;
        const QStringList words = foldedWords(other.name);
        return words.value(words.size() - 1) == family && holder.from.isKnown()
            && other.term.firstDay.year == holder.from.year;
    });
    return found == known.cend() ? nullptr : &*found;
}

bool agree(PartialDate a, PartialDate b)
{
    return !a.isKnown() || !b.isKnown()
        || (a.earliest() <= b.latest() && b.earliest() <= a.latest());
}

PageDifference resolutionDifference(const QString& field, const Step& step,
                                    const QList<MandateResolution>& known)
{
    PageDifference difference{field, stepText(step.resolution, step.year), {}, State::New};
    if (const MandateResolution* other = sameResolution(known, step.resolution)) {
        difference.inRegister = stepText(other->number, other->date.year);
        const bool sameYear
            = step.year == 0 || !other->date.isKnown() || other->date.year == step.year;
        difference.state = sameYear ? State::Same : State::Differs;
    }
    return difference;
}

PageDifference holderDifference(const Holder& holder, const QList<HolderTerm>& known)
{
    PageDifference difference{u"holder"_s,
                              holderText(holder.name, holder.countryIso2, holder.from, holder.to),
                              {},
                              State::New};
    if (const HolderTerm* other = sameHolder(known, holder)) {
        difference.inRegister = holderText(other->name, other->nationalityIso2,
                                           other->term.firstDay, other->term.lastDay);
        const bool same = agree(holder.from, other->term.firstDay)
            && agree(holder.to, other->term.lastDay)
            && (holder.countryIso2.isEmpty() || other->nationalityIso2.isEmpty()
                || holder.countryIso2 == other->nationalityIso2);
        difference.state = same ? State::Same : State::Differs;
    }
    return difference;
}

/// The steps of a page with the action each stands for; the creation only where it is known.
QList<std::pair<QString, Step>> stepsOf(const MandatePageDraft& page)
{
    QList<std::pair<QString, Step>> steps;
    if (!page.established.resolution.isEmpty())
        steps.append({u"established"_s, page.established});
    for (const Step& step : page.renewals)
        steps.append({u"extended"_s, step});
    return steps;
}

/// The entry of the record that holds one of these values in that field, or the only one of a part.
const RecordEntry* entryWith(const QList<RecordEntry>& entries, const QString& part,
                             const QString& field, const QString& value)
{
    const auto found
        = std::find_if(entries.cbegin(), entries.cend(), [&](const RecordEntry& entry) {
              return entry.part == part
                  && (field.isEmpty() || folded(entry.value(field)) == folded(value));
          });
    return found == entries.cend() ? nullptr : &*found;
}

PageDifference textDifference(const QString& field, const QString& onPage,
                              const QString& inRegister)
{
    const State state = inRegister.isEmpty()   ? State::New
        : folded(inRegister) == folded(onPage) ? State::Same
                                               : State::Differs;
    return {field, onPage, inRegister, state};
}

QString dialogueText(const MandatePageDraft::Dialogue& dialogue)
{
    const QString day = dialogue.date.toString(Qt::ISODate);
    return day.isEmpty() ? dialogue.title : u"%1 %2"_s.arg(day, dialogue.title).trimmed();
}

const RecordEntry* sameDialogue(const QList<RecordEntry>& entries,
                                const MandatePageDraft::Dialogue& dialogue)
{
    return dialogue.date.isValid()
        ? entryWith(entries, u"dialogue"_s, u"date"_s, dialogue.date.toString(Qt::ISODate))
        : entryWith(entries, u"dialogue"_s, u"title"_s, dialogue.title);
}

QList<PageDifference> recordDifferences(const MandatePageDraft& page, const MandateFile& known)
{
    QList<PageDifference> differences;
    const RecordEntry* itself = entryWith(known.entries, u"mandate"_s, {}, {});
    const auto valueOf
        = [itself](const QString& field) { return itself ? itself->value(field) : QString(); };
    if (!page.purpose.isEmpty())
        differences += textDifference(u"purpose"_s, page.purpose, valueOf(u"purpose"_s));
    if (!page.address.isEmpty())
        differences += textDifference(u"address"_s, page.address, valueOf(u"address"_s));
    if (!page.email.isEmpty())
        differences += textDifference(u"email"_s, page.email, valueOf(u"email"_s));
    for (const QString& document : page.documents) {
        const bool same = entryWith(known.entries, u"document"_s, u"title"_s, document);
        differences += {u"document"_s, document, same ? document : QString(),
                        same ? State::Same : State::New};
    }
    for (const MandatePageDraft::Dialogue& dialogue : page.dialogues) {
        const QString text = dialogueText(dialogue);
        const bool same = sameDialogue(known.entries, dialogue);
        differences
            += {u"dialogue"_s, text, same ? text : QString(), same ? State::Same : State::New};
    }
    return differences;
}

RecordCorrection addition(const QString& part, const QString& mandate,
                          const QList<RecordField>& fields, const QString& source)
{
    return {RecordCorrection::Kind::Add, part, mandate, {}, fields, source};
}

QList<RecordCorrection> recordAdditions(const MandatePageDraft& page, const MandateFile& known,
                                        const QString& source)
{
    QList<RecordCorrection> entries;
    const QString& code = known.mandate.code;
    if (const RecordEntry* itself = entryWith(known.entries, u"mandate"_s, {}, {})) {
        RecordCorrection set{
            RecordCorrection::Kind::Set, itself->part, code, itself->uid, {}, source};
        if (itself->value(u"purpose"_s).isEmpty() && !page.purpose.isEmpty())
            set.fields += {u"purpose"_s, page.purpose, {}};
        if (itself->value(u"address"_s).isEmpty() && !page.address.isEmpty())
            set.fields += {u"address"_s, page.address, {}};
        if (itself->value(u"email"_s).isEmpty() && !page.email.isEmpty())
            set.fields += {u"email"_s, page.email, {}};
        if (!set.fields.isEmpty())
            entries += set;
    }
    for (const QString& document : page.documents) {
        if (!entryWith(known.entries, u"document"_s, u"title"_s, document))
            entries += addition(u"document"_s, code, {{u"title"_s, document, {}}}, source);
    }
    for (const MandatePageDraft::Dialogue& dialogue : page.dialogues) {
        if (sameDialogue(known.entries, dialogue))
            continue;
        entries += addition(u"dialogue"_s, code,
                            {{u"date"_s, dialogue.date.toString(Qt::ISODate), {}},
                             {u"title"_s, dialogue.title, {}}},
                            source);
    }
    return entries;
}

} // namespace

QString displayName(PageDifference::State state)
{
    switch (state) {
    case State::Same: return QCoreApplication::translate("Page", "As in the register");
    case State::New: return QCoreApplication::translate("Page", "New");
    case State::Differs: return QCoreApplication::translate("Page", "Differs");
    case State::OnlyInRegister: return QCoreApplication::translate("Page", "Only in the register");
    }
    Q_UNREACHABLE();
}

QString pageFieldName(const QString& field)
{
    static const QHash<QString, const char*> names{
        {u"title"_s, QT_TRANSLATE_NOOP("Page", "Title")},
        {u"established"_s, QT_TRANSLATE_NOOP("Page", "Established by")},
        {u"renewal"_s, QT_TRANSLATE_NOOP("Page", "Extended by")},
        {u"holder"_s, QT_TRANSLATE_NOOP("Page", "Holder")},
        {u"purpose"_s, QT_TRANSLATE_NOOP("Page", "Purpose")},
        {u"address"_s, QT_TRANSLATE_NOOP("Page", "Address")},
        {u"email"_s, QT_TRANSLATE_NOOP("Page", "E-mail")},
        {u"document"_s, QT_TRANSLATE_NOOP("Page", "Document")},
        {u"dialogue"_s, QT_TRANSLATE_NOOP("Page", "Dialogue")}};
    return QCoreApplication::translate("Page", names.value(field));
}

QString toCode(PageDifference::State state)
{
    switch (state) {
    case State::Same: return u"same"_s;
    case State::New: return u"new"_s;
    case State::Differs: return u"differs"_s;
    case State::OnlyInRegister: return u"only_in_register"_s;
    }
    Q_UNREACHABLE();
}

QList<PageDifference> comparePage(const MandatePageDraft& page, const MandateFile& known)
{
    QList<PageDifference> differences;
    const QStringList titles = known.mandate.titles.values();
    const bool sameTitle = std::any_of(titles.cbegin(), titles.cend(), [&](const QString& title) {
        return folded(title) == folded(page.title);
    });
    differences.append({u"title"_s, page.title, known.mandate.titles.value(u"en"_s),
                        sameTitle ? State::Same : State::Differs});
    QStringList named;
    for (const auto& [action, step] : stepsOf(page)) {
        differences += resolutionDifference(action == u"established"_s ? action : u"renewal"_s,
                                            step, known.resolutions);
        named += step.resolution;
    }
    for (const MandateResolution& resolution : known.resolutions) {
        if (!resolution.number.isEmpty() && !named.contains(resolution.number))
            differences.append({u"renewal"_s,
                                {},
                                stepText(resolution.number, resolution.date.year),
                                State::OnlyInRegister});
    }
    for (const Holder& holder : page.currentHolders + page.formerHolders)
        differences += holderDifference(holder, known.holders);
    differences += recordDifferences(page, known);
    return differences;
}

PageAdditions additionsFrom(const MandatePageDraft& page, const MandateFile& known,
                            const QString& source)
{
    PageAdditions additions;
    for (const auto& [action, step] : stepsOf(page)) {
        if (sameResolution(known.resolutions, step.resolution))
            continue;
        MandateResolution resolution;
        resolution.mandateCode = known.mandate.code;
        resolution.body = step.body;
        resolution.number = step.resolution;
        resolution.date = {step.year, 0, 0};
        resolution.session
            = step.body == u"HRC"_s ? step.resolution.section(u'/', 0, 0) : QString();
        resolution.action = action;
        resolution.verification = u"sourced"_s;
        additions.resolutions += resolution;
    }
    for (const Holder& holder : page.currentHolders + page.formerHolders) {
        if (sameHolder(known.holders, holder))
            continue;
        HolderTerm term;
        term.mandateCode = known.mandate.code;
        term.name = holder.name;
        term.nationalityIso2 = holder.countryIso2;
        term.term = {holder.from, holder.to};
        term.status = page.currentHolders.contains(holder) ? u"current"_s : u"ended"_s;
        term.source = source;
        additions.holders += term;
    }
    additions.entries = recordAdditions(page, known, source);
    return additions;
}

} // namespace greffier
