#include "core/documents/write/shortlist_writer.h"

#include "core/documents/write/candidate_order.h"
#include "core/documents/write/document_frame.h"
#include "core/documents/write/shortlist_figures.h"
#include "core/documents/write/vacancy_fields.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using internalview::Candidate;
using internalview::Entry;
using internalview::Figure;
using internalview::Flag;
using internalview::ShortlistDocument;
using internalview::VacancyShortlist;
using templates::Field;
using templates::RecordOf;

const auto kNone = u"–"_s;

/// In characters: a longer reason would make its narrow cell higher than is pleasant to read.
constexpr qsizetype kLongReason = 300;

/// By rank, those of one rank and those without (last) in alphabetical order.
QList<Entry> inOrder(const QList<Entry>& entries, const Collation& collation)
{
    QList<Entry> ordered = inAlphabeticalOrder(
        entries, collation, [](const Entry& entry) { return entry.candidate.person; });
    std::stable_sort(ordered.begin(), ordered.end(), [](const Entry& one, const Entry& other) {
        if (one.rank == 0 || other.rank == 0)
            return one.rank > other.rank;
        return one.rank < other.rank;
    });
    return ordered;
}

QString regionOf(const Candidate& candidate, const DocumentTexts& texts)
{
    return candidate.region.isEmpty() ? kNone : texts.region(candidate.region);
}

/// "24 applications by 23 persons; 15 eligible candidates; 5 on this list."
QString summary(const VacancyShortlist& list, const DocumentTexts& texts)
{
    return texts.phrase(
        u"shortlist.summary"_s,
        {{u"applications"_s, texts.counted(u"count.applications"_s, list.applications)},
         {u"persons"_s, texts.counted(u"count.persons"_s, list.applicants.persons)},
         {u"eligible"_s, texts.counted(u"count.eligible"_s, list.eligible.size())},
         {u"listed"_s, texts.counted(u"count.listed"_s, list.entries.size())}});
}

/// What is not plain from the table: ties and gaps among the ranks, signs.
QString explanation(const VacancyShortlist& list, const DocumentTexts& texts)
{
    QStringList genders;
    QSet<int> ranks;
    bool needed = false;
    for (const Entry& entry : list.entries) {
        genders += entry.candidate.person.gender;
        needed = needed || entry.withdrawn || ranks.contains(entry.rank);
        if (entry.rank > 0)
            ranks += entry.rank;
    }
    const QString legend = genderLegend(texts, genders);
    return needed ? (texts.phrase(u"shortlist.ranks"_s) + u' ' + legend).trimmed() : legend;
}

const RecordOf<Flag>& flagFields()
{
    using Fields = RecordOf<Flag>;
    static const Fields fields(
        u"flag"_s,
        {Fields::text(u"rule"_s, u"what the rule is called, and its id"_s,
                      [](const Flag& flag, const DocumentTexts&) { return flag.rule; }),
         Fields::text(u"text"_s, u"what the rule says"_s,
                      [](const Flag& flag, const DocumentTexts& texts) {
                          return texts.spaced(flag.text);
                      }),
         Fields::text(u"ground"_s, u"ground of the waiver; empty: not waived"_s,
                      [](const Flag& flag, const DocumentTexts& texts) {
                          return texts.spaced(flag.waiverGround);
                      }),
         Fields::text(u"waived_by"_s, u"the officer who waived it"_s,
                      [](const Flag& flag, const DocumentTexts&) { return flag.waivedBy; }),
         Fields::date(u"waived_on"_s, u"the day it was waived"_s, &Flag::waivedOn)});
    return fields;
}

QList<Field> entryTexts()
{
    using Fields = RecordOf<Entry>;
    return {
        Fields::text(u"rank"_s, u"rank; equal ranks are ties; a dash for none"_s,
                     [](const Entry& entry, const DocumentTexts&) {
                         return entry.rank > 0 ? QString::number(entry.rank) : kNone;
                     }),
        Fields::text(u"region"_s, u"regional group, or sociocultural region"_s,
                     [](const Entry& entry, const DocumentTexts& texts) {
                         return regionOf(entry.candidate, texts);
                     }),
        Fields::text(u"gender_sign"_s, u"sign for the gender; a dash when it is not stated"_s,
                     [](const Entry& entry, const DocumentTexts& texts) {
                         return texts.genderSign(entry.candidate.person.gender);
                     }),
        Fields::list(u"languages"_s, u"the languages of the candidate"_s,
                     [](const Entry& entry, const DocumentTexts& texts) {
                         QStringList names;
                         for (const QString& code : entry.languages)
                             names += texts.languageName(code);
                         return names.isEmpty() ? QStringList{kNone} : names;
                     }),
        Fields::text(u"short_reason"_s, u"the reason, if it is short enough for a column"_s,
                     [](const Entry& entry, const DocumentTexts& texts) {
                         if (entry.reason.size() > kLongReason)
                             return texts.phrase(u"shortlist.reason_below"_s);
                         return entry.reason.isEmpty() ? kNone : texts.spaced(entry.reason);
                     }),
        Fields::text(u"long_reason"_s, u"the reason, if it is too long for a column"_s,
                     [](const Entry& entry, const DocumentTexts& texts) {
                         return entry.reason.size() > kLongReason ? texts.spaced(entry.reason)
                                                                  : QString();
                     }),
        Fields::text(u"reason"_s, u"the reason, of any length"_s,
                     [](const Entry& entry, const DocumentTexts& texts) {
                         return texts.spaced(entry.reason);
                     }),
        Fields::text(u"note"_s, u"internal note of the officer"_s,
                     [](const Entry& entry, const DocumentTexts& texts) {
                         return texts.spaced(entry.internalNote);
                     }),
        Fields::flag(u"withdrawn"_s, u"the candidate has withdrawn; the rank stays"_s,
                     [](const Entry& entry) { return entry.withdrawn; }),
        Fields::rows(flagFields(), u"findings a reader of the list should know of"_s,
                     &Entry::flags),
    };
}

const RecordOf<Entry>& entryFields()
{
    static const RecordOf<Entry> fields(
        u"candidate"_s,
        candidateFields<Entry>([](const Entry& entry) -> const publicview::Candidate& {
            return entry.candidate.person;
        }) + entryTexts());
    return fields;
}

const RecordOf<Candidate>& eligibleFields()
{
    using Fields = RecordOf<Candidate>;
    static const Fields fields(
        u"eligible"_s,
        candidateFields<Candidate>([](const Candidate& one) -> const publicview::Candidate& {
            return one.person;
        }) + QList<Field>{Fields::text(u"region"_s, u"regional group, or sociocultural region"_s,
                                       regionOf)});
    return fields;
}

const RecordOf<Figure>& figureFields()
{
    using Fields = RecordOf<Figure>;
    static const Fields fields(
        u"figure"_s,
        {Fields::text(u"name"_s, u"which persons are counted"_s,
                      [](const Figure& figure, const DocumentTexts&) { return figure.name; }),
         Fields::number(u"applied"_s, u"persons who applied"_s,
                        [](const Figure& figure) { return figure.applied; }),
         Fields::number(u"eligible"_s, u"eligible candidates"_s,
                        [](const Figure& figure) { return figure.eligible; }),
         Fields::number(u"listed"_s, u"candidates on this list"_s,
                        [](const Figure& figure) { return figure.listed; })});
    return fields;
}

QList<Field> listTexts()
{
    using Fields = RecordOf<VacancyShortlist>;
    return {
        Fields::number(u"applications"_s, u"applications received"_s,
                       [](const VacancyShortlist& list) { return list.applications; }),
        Fields::text(u"summary"_s, u"applications, persons, eligible and listed candidates"_s,
                     summary),
        Fields::text(u"explanation"_s, u"what ties and signs mean, where there are any"_s,
                     explanation),
        Fields::flag(u"by_region"_s, u"the seat belongs to a sociocultural region"_s,
                     isBySocioculturalRegion),
        Fields::rows(entryFields(), u"the list, by rank"_s, &VacancyShortlist::entries),
        Fields::rows(figureFields(), u"the figures: all, by gender, by group or region"_s,
                     &VacancyShortlist::figures),
        Fields::rows(eligibleFields(), u"all eligible candidates, in alphabetical order"_s,
                     &VacancyShortlist::eligible),
    };
}

const RecordOf<VacancyShortlist>& listFields()
{
    static const RecordOf<VacancyShortlist> fields(
        u"vacancy"_s, vacancyFields(&VacancyShortlist::vacancy) + listTexts());
    return fields;
}

QString titleOf(Shortlist::Kind kind, const DocumentTexts& texts)
{
    return texts.phrase(u"shortlist.title."_s + toCode(kind));
}

} // namespace

const RecordOf<ShortlistDocument>& shortlistFields()
{
    using Fields = RecordOf<ShortlistDocument>;
    static const Fields fields(
        {},
        sessionFields<ShortlistDocument>()
            + QList<Field>{Fields::text(u"title"_s, u"which list it is"_s,
                                        [](const ShortlistDocument& list,
                                           const DocumentTexts& texts) {
                                            return titleOf(list.kind, texts);
                                        }),
                           Fields::rows(listFields(), u"the vacancies, in the order of the call"_s,
                                        &ShortlistDocument::lists)});
    return fields;
}

Result<WrittenDocument> writeShortlist(const ShortlistDocument& shortlist,
                                       const DocumentTexts& texts, const QDateTime& created,
                                       const TemplateChoice& choice)
{
    const Collation collation(texts.language());
    const auto person = [](const Candidate& one) { return one.person; };
    ShortlistDocument ordered = shortlist;
    for (VacancyShortlist& list : ordered.lists) {
        list.figures = figuresOf(list, texts);
        list.entries = inOrder(list.entries, collation);
        list.eligible = inAlphabeticalOrder(list.eligible, collation, person);
    }
    const QString session = texts.session(shortlist.session, shortlist.firstDay, shortlist.lastDay);
    Result<WrittenDocument> written = fillDocument(
        u"shortlist"_s, &ordered, texts,
        listProperties(texts, titleOf(shortlist.kind, texts), session, created), choice);
    if (!written)
        return written;
    for (const VacancyShortlist& list : shortlist.lists)
        written->remarks += remarksOnTitle(texts, list.vacancy);
    return written;
}

} // namespace greffier
