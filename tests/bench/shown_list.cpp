#include "tests/bench/shown_list.h"

#include "core/workflow/application_query.h"
#include "core/workflow/name_search.h"
#include "ui/applications/application_filter.h"

namespace greffier::bench {

ShownList::ShownList(const Register& reg)
    : m_reg(reg)
{
    m_model.setRows(reg.snapshot()->applicationsByName);
}

qsizetype ShownList::ask(const QString& query, const QString& group)
{
    const auto snapshot = m_reg.snapshot();
    ui::ApplicationFilter filter(query, group, {}, queryNames(m_reg, *snapshot));
    if (!filter.query())
        return -1;
    // In the order of ui::ApplicationsList.
    const bool hasTexts = !filter.query()->texts().isEmpty();
    const auto pending
        = hasTexts ? m_reg.findTexts(filter.query()->texts()) : Pending<QList<QBitArray>>();
    QueryBackground background = queryBackground(*filter.query(), *snapshot, m_reg.today());
    if (hasTexts) {
        const auto found = await(pending);
        if (!found)
            return -1;
        background.found = *found;
    }
    filter.setBackground(background);
    m_model.setSieve(filter.sieve(snapshot->names->columns()));
    return m_model.rowCount();
}

void ShownList::sort(int column, Qt::SortOrder order) { m_model.sort(column, order); }

qsizetype ShownList::readRows(int first, int count) const
{
    qsizetype letters = 0;
    for (int row = first; row < qMin(first + count, m_model.rowCount()); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column)
            letters += m_model.index(row, column).data().toString().size();
    }
    return letters;
}

} // namespace greffier::bench
