#include "core/workflow/name_search.h"

#include "core/workflow/snapshot.h"

#include <QHash>

#include <algorithm>

namespace greffier {

namespace {

constexpr qsizetype kUsualLength = 60; ///< of a name and an address together

} // namespace

NameSearch::NameSearch(const QList<Row>& rows)
{
    const auto count = static_cast<size_t>(rows.size());
    m_ids.reserve(count);
    m_titleOf.reserve(count);
    auto names = std::make_shared<TextColumn>();
    auto columns = std::make_shared<QueryColumns>();
    names->reserve(rows.size(), kUsualLength);
    QHash<VacancyId, qsizetype> titles;
    for (const auto& row : rows) {
        const auto known = titles.constFind(row->application.vacancy);
        if (known == titles.constEnd()) {
            titles.insert(row->application.vacancy, m_titles.size());
            m_titles += row->query.titleKey;
        }
        m_titleOf.push_back(titles.value(row->application.vacancy));
        m_ids.push_back(row->application.id.value);
        names->append(QString(row->query.nameKey + u'\n' + row->query.emailKey));
        columns->put(queriedRow(row));
        m_end = std::max(m_end, row->application.id.value + 1);
    }
    m_names = names;
    m_columns = columns;
}

NameSearch::NameSearch(const NameSearch& names, std::shared_ptr<const QueryColumns> columns)
    : NameSearch(names)
{
    m_columns = std::move(columns);
}

QBitArray NameSearch::find(const QStringList& words) const
{
    QBitArray found(m_end);
    for (const QString& word : words) {
        const QBitArray named = m_names->containing(word);
        std::vector<bool> titled;
        for (const QString& title : m_titles)
            titled.push_back(title.contains(word));
        for (size_t place = 0; place < m_ids.size(); ++place) {
            if (named.testBit(static_cast<qsizetype>(place))
                || titled[static_cast<size_t>(m_titleOf[place])])
                found.setBit(m_ids[place]);
        }
    }
    return found;
}

std::shared_ptr<const QueryRow> queriedRow(const NameSearch::Row& row)
{
    return {row, &row->query};
}

} // namespace greffier
