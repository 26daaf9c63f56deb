#include "core/rules/query_columns.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr QChar kNext = u'\n'; ///< between the parts of a key; no code and no folded text has it

QString keyOf(QDate day) { return QString::number(day.isValid() ? day.toJulianDay() : 0); }

QString keyOf(bool what) { return what ? u"1"_s : u"0"_s; }

QString keyOfVacancy(const QueryRow& row)
{
    return QString::number(row.session) + kNext + QString::number(row.vacancyNumber) + kNext
        + row.post->seat + kNext + row.post->mandate + kNext + keyOf(row.post->deadline) + kNext
        + row.post->titleKey;
}

QString keyOfStanding(const QueryRow& row)
{
    return QString::number(static_cast<int>(row.application.status)) + kNext
        + QString::number(static_cast<int>(row.proposal)) + kNext + keyOf(row.complete)
        + keyOf(row.late) + keyOf(row.post->conditional)
        + keyOf(!row.applicant->otherNationalities.isEmpty());
}

QString keyOfMarks(const QueryRow& row)
{
    QString key = keyOf(row.outcome->decided.isValid());
    for (const QueryRow::Mark& mark : row.marks) {
        key += kNext + mark.rule + kNext + QChar(u'0' + static_cast<char16_t>(mark.verdict))
            + QChar(u'0' + static_cast<char16_t>(mark.weight)) + keyOf(mark.waived);
    }
    return key;
}

QString keyOfDecision(const QueryRow& row)
{
    const QueryRow::Outcome& outcome = *row.outcome;
    return keyOf(outcome.decided) + kNext + outcome.reason + kNext + outcome.officerKey + kNext
        + outcome.noteKey;
}

QString keyOf(QueryColumns::Aspect aspect, const QueryRow& row)
{
    switch (aspect) {
    case QueryColumns::Aspect::Vacancy: return keyOfVacancy(row);
    case QueryColumns::Aspect::Standing: return keyOfStanding(row);
    case QueryColumns::Aspect::States:
        return row.applicant->nationality + kNext + row.applicant->otherNationalities.join(kNext);
    case QueryColumns::Aspect::Groups: return row.allGroups.join(kNext);
    case QueryColumns::Aspect::Gender: return row.applicant->gender;
    case QueryColumns::Aspect::Languages: return row.languages.join(kNext);
    case QueryColumns::Aspect::Marks: return keyOfMarks(row);
    case QueryColumns::Aspect::Decision: return keyOfDecision(row);
    case QueryColumns::Aspect::Born: return keyOf(row.applicant->dateOfBirth);
    case QueryColumns::Aspect::Received: return keyOf(row.received);
    case QueryColumns::Aspect::Words: return QString::number(row.letterWords);
    }
    Q_UNREACHABLE();
}

/// Leaves what is right as it is: copies that share it go on doing so.
template <typename Value>
void set(QList<Value>& list, qsizetype place, const Value& value)
{
    if (place >= list.size())
        list.resize(place + 1);
    if (list.at(place) != value)
        list[place] = value;
}

} // namespace

void QueryColumns::put(const std::shared_ptr<const QueryRow>& row)
{
    const qsizetype place = row->application.id.value;
    set(m_rows, place, row);
    for (size_t aspect = 0; aspect < kAspects; ++aspect) {
        Column& column = m_columns[aspect];
        const QString key = keyOf(static_cast<Aspect>(aspect), *row);
        quint32 number = column.known.value(key);
        if (number == 0) {
            column.examples += row;
            number = static_cast<quint32>(column.examples.size());
            column.known.insert(key, number);
        }
        set(column.numbers, place, number);
    }
}

void QueryColumns::remove(ApplicationId application)
{
    if (application.value >= m_rows.size())
        return;
    set(m_rows, application.value, {});
    for (Column& column : m_columns)
        set(column.numbers, application.value, 0U);
}

QBitArray QueryColumns::applications() const
{
    return where(Aspect::Vacancy, [](const QueryRow&) { return true; });
}

QBitArray QueryColumns::where(Aspect aspect,
                              const std::function<bool(const QueryRow&)>& holds) const
{
    const Column& column = m_columns[static_cast<size_t>(aspect)];
    std::vector<unsigned char> answers{0}; // by number
    for (const auto& example : column.examples)
        answers.push_back(holds(*example) ? 1 : 0);
    std::vector<unsigned char> bits(static_cast<size_t>(column.numbers.size() + 7) / 8);
    size_t place = 0;
    for (const quint32 number : column.numbers) {
        bits[place / 8]
            = static_cast<unsigned char>(bits[place / 8] | answers[number] << place % 8);
        ++place;
    }
    return QBitArray::fromBits(reinterpret_cast<const char*>(bits.data()), column.numbers.size());
}

} // namespace greffier
