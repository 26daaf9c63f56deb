#include "core/workflow/name_search.h"

#include "core/workflow/snapshot.h"

#include <QHash>

#include <algorithm>

namespace greffier {

NameSearch::NameSearch(const QList<PersonInList>& persons, const QList<Row>& rows)
{
    auto names = std::make_shared<TextColumn>();
    for (const auto& person : persons)
        names->append(person->key.text());
    names->squeeze();
    auto columns = std::make_shared<QueryColumns>();
    QHash<VacancyId, quint32> titles;
    m_applications.reserve(static_cast<size_t>(rows.size()));
    for (const auto& row : rows) {
        const VacancyId vacancy = row->application.vacancy;
        if (!titles.contains(vacancy)) {
            titles.insert(vacancy, static_cast<quint32>(m_titles.size()));
            m_titles += row->post->titleKey;
        }
        const auto person = std::lower_bound(
            persons.begin(), persons.end(), row->application.applicant,
            [](const auto& each, ApplicantId wanted) { return each->id < wanted; });
        m_applications.push_back({row->application.id.value,
                                  static_cast<quint32>(person - persons.begin()),
                                  titles.value(vacancy)});
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

QBitArray NameSearch::find(const NameWords& asked) const
{
    QBitArray found(m_end);
    for (const QString& word : asked.words) {
        const QByteArray sought = word.toUtf8();
        const QBitArray named = asked.namesOnly ? m_names->containing(sought, PersonKey::kBetween)
                                                : m_names->containing(sought);
        std::vector<bool> titled;
        for (const QString& title : m_titles)
            titled.push_back(!asked.namesOnly && title.contains(word));
        for (const Application& application : m_applications) {
            if (named.testBit(application.person) || titled[application.title])
                found.setBit(application.id);
        }
    }
    return found;
}

std::shared_ptr<const QueryRow> queriedRow(const NameSearch::Row& row)
{
    return row;
}

} // namespace greffier
