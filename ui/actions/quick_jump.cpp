#include "ui/actions/quick_jump.h"

#include "core/domain/shown_day.h"
#include "core/reference/reference_tables.h"
#include "core/text/name_key.h"
#include "core/text/words.h"
#include "ui/common/names.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"
#include "ui/vacancies/vacancies_model.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// The words typed, each in all forms that it may have in a key, as UTF-8.
using Asked = QList<QByteArrayList>;

QString nameOf(const Person& person) { return isolated(person.familyName, person.givenNames); }

Asked askedFor(const QString& typed, const NameFolder& names)
{
    Asked asked;
    for (const QString& word : foldedWords(typed)) {
        QByteArrayList forms;
        for (const QString& form : QStringList{word} + names.searchWords(word))
            forms += form.toUtf8();
        asked += forms;
    }
    return asked;
}

bool hasWordBeginning(QByteArrayView text, const QByteArray& letters)
{
    for (qsizetype at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
        if (at == 0 || text.at(at - 1) == ' ')
            return true;
    }
    return false;
}

bool fits(QByteArrayView text, const Asked& asked)
{
    return std::all_of(asked.begin(), asked.end(), [text](const QByteArrayList& forms) {
        return std::any_of(forms.begin(), forms.end(), [text](const QByteArray& form) {
            return hasWordBeginning(text, form);
        });
    });
}

} // namespace

QuickJump::QuickJump(const Snapshot& lists, const ReferenceTables& tables, const NameFolder& names)
    : m_names(names)
    , m_stateName(stateNames(tables))
    , m_persons(lists.applicants)
{
    addSessions(lists);
    addMandates(lists, tables);
}

void QuickJump::addSessions(const Snapshot& lists)
{
    QHash<SessionId, int> numbers;
    for (const Session& session : lists.sessions) {
        numbers.insert(session.id, session.number);
        if (std::none_of(lists.vacancies.begin(), lists.vacancies.end(),
                         [&](const Vacancy& each) { return each.session == session.id; }))
            continue; // the tables know many a session nobody works on
        const QString key = sessionName(session) + u" hrc %1 "_s.arg(session.number);
        m_targets += {session.id,           folded(key).toUtf8(),
                      sessionName(session), dayText(session.firstDay),
                      u"sessions"_s};
    }
    for (const Vacancy& vacancy : lists.vacancies) {
        Vacancy named = vacancy;
        named.title = vacancyTitle(lists, vacancy);
        const int session = numbers.value(vacancy.session);
        const QString key
            = u"%1 %2 %3 %4"_s.arg(named.title, vacancy.title, vacancy.resolution).arg(session);
        m_targets
            += {vacancy.id,
                folded(key).toUtf8(),
                vacancyLabel(named),
                QCoreApplication::translate("QuickJump", "Vacancy of session %1").arg(session),
                u"call"_s};
    }
}

void QuickJump::addMandates(const Snapshot& lists, const ReferenceTables& tables)
{
    for (const Mandate& mandate : lists.mandates) {
        QStringList key{mandate.titles.values()};
        key += mandate.code;
        for (const MandateResolution& resolution : tables.mandates.resolutionsOf(mandate.code))
            key += resolution.symbol + u' ' + resolution.number;
        m_targets += {mandate.id,
                      folded(key.join(u' ')).toUtf8(),
                      mandate.titles.value(interfaceLanguage(), mandate.code),
                      QCoreApplication::translate("QuickJump", "Mandate"),
                      u"call"_s};
    }
}

void QuickJump::addNotes(const QList<NoteVerbale>& notes)
{
    for (const NoteVerbale& note : notes) {
        if (note.reference.isEmpty())
            continue;
        m_targets += {note.id,
                      folded(note.reference).toUtf8(),
                      note.reference,
                      QCoreApplication::translate("QuickJump", "Note verbale %1")
                          .arg(dayText(note.date))
                          .trimmed(),
                      u"document"_s};
    }
}

Choice QuickJump::choiceOf(qsizetype key) const
{
    if (const auto* person = personAt(key))
        return {key,
                nameOf(*person),
                detailOf(*person),
                {},
                u"person"_s};
    const Target& target = m_targets.at(key);
    return {key, target.text, target.detail, {}, target.icon};
}

/// What tells namesakes from each other.
QString QuickJump::detailOf(const Person& person) const
{
    QStringList parts{QCoreApplication::translate("QuickJump", "Applicant"),
                      person.nationality.isEmpty() ? QString() : m_stateName(person.nationality),
                      dayText(person.dateOfBirth)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Destination QuickJump::destination(qsizetype key) const
{
    const auto* person = personAt(key);
    return person ? Destination(person->id) : m_targets.at(key).destination;
}

const Person* QuickJump::personAt(qsizetype key) const
{
    return key < 0 ? m_persons.at(-1 - key).get() : nullptr;
}

QList<Choice> QuickJump::find(const QString& typed) const
{
    const Asked asked = askedFor(typed, m_names);
    QList<Choice> first;
    QList<Choice> others;
    const auto consider = [&](qsizetype key, QByteArrayView text) {
        if (!fits(text, asked))
            return;
        if (!asked.isEmpty() && text.startsWith(asked.first().first()))
            first += choiceOf(key);
        else if (others.size() < kMost)
            others += choiceOf(key);
    };
    for (qsizetype key = 0; key < m_targets.size() && first.size() < kMost; ++key)
        consider(key, m_targets.at(key).key);
    for (qsizetype place = 0; place < m_persons.size() && first.size() < kMost; ++place)
        consider(-1 - place, m_persons.at(place)->key.utf8Names());
    return (first + others).mid(0, kMost);
}

} // namespace greffier::ui
