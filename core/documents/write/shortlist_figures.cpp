#include "core/documents/write/shortlist_figures.h"

#include "core/text/collation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using internalview::Candidate;
using internalview::Count;
using internalview::Figure;
using internalview::VacancyShortlist;

struct Counts {
    Count applied;
    Count eligible;
    Count listed;
};

Counts countsOf(const VacancyShortlist& list)
{
    QList<Candidate> listed;
    for (const internalview::Entry& entry : list.entries)
        listed += entry.candidate;
    return {list.applicants, internalview::countOf(list.eligible), internalview::countOf(listed)};
}

QList<Figure> byGender(const Counts& counts, const DocumentTexts& texts)
{
    QList<Figure> rows;
    for (const QString& code : {u"F"_s, u"M"_s, u"X"_s, QString()}) {
        const Figure row{texts.phrase(u"figures."_s + (code.isEmpty() ? u"none"_s : code)),
                            counts.applied.byGender.value(code),
                            counts.eligible.byGender.value(code),
                            counts.listed.byGender.value(code)};
        if (row.applied + row.eligible + row.listed > 0)
            rows += row;
    }
    return rows;
}

QList<Figure> byRegion(const Counts& counts, const QString& scheme, const DocumentTexts& texts)
{
    QMap<QString, int> codes;
    for (const Count* count : {&counts.applied, &counts.eligible, &counts.listed})
        codes.insert(count->byRegion);
    const Collation collation(texts.language());
    QList<Figure> rows;
    for (auto entry = codes.cbegin(); entry != codes.cend(); ++entry) {
        const QString none
            = scheme == kEmripRegions ? u"figures.no_region"_s : u"figures.no_group"_s;
        rows += {
            entry.key().isEmpty() ? texts.phrase(none) : texts.region(Region{scheme, entry.key()}),
            counts.applied.byRegion.value(entry.key()), counts.eligible.byRegion.value(entry.key()),
            counts.listed.byRegion.value(entry.key())};
    }
    // Those without a region, first by their empty code, come last.
    const auto first = codes.contains(QString()) ? rows.begin() + 1 : rows.begin();
    std::sort(first, rows.end(), [&](const Figure& one, const Figure& other) {
        return collation.less(one.name, other.name);
    });
    std::rotate(rows.begin(), first, rows.end());
    return rows;
}

} // namespace

bool isBySocioculturalRegion(const VacancyShortlist& list)
{
    return list.vacancy.region.scheme == kEmripRegions;
}

QList<Figure> figuresOf(const VacancyShortlist& list, const DocumentTexts& texts)
{
    const Counts counts = countsOf(list);
    const QString scheme
        = isBySocioculturalRegion(list) ? kEmripRegions.toString() : kUnGroups.toString();
    const Figure total{texts.phrase(u"figures.total"_s), counts.applied.persons,
                       counts.eligible.persons, counts.listed.persons};
    return QList<Figure>{total} + byGender(counts, texts) + byRegion(counts, scheme, texts);
}

} // namespace greffier
