#include "ui/actions/quick_jump.h"

#include "core/domain/shown_day.h"
#include "core/reference/reference_tables.h"
#include "core/text/name_key.h"
#include "core/text/words.h"
#include "ui/common/names.h"
#include "ui/common/words.h"
#include "ui/vacancies/vacancies_model.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString nameOf(const Person& person) { return isolated(person.familyName, person.givenNames); }

} // namespace

QuickJump::QuickJump(const Snapshot& lists, const ReferenceTables& tables, const NameFolder& names)
    : m_names(names)
{
    addSessions(lists);
    addMandates(lists, tables);
    addPersons(lists);
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
        m_targets += {session.id,           u' ' + folded(key),
                      sessionName(session), dayText(session.firstDay),
                      u"sessions"_s,        {}};
    }
    for (const Vacancy& vacancy : lists.vacancies) {
        Vacancy named = vacancy;
        named.title = vacancyTitle(lists, vacancy);
        const int session = numbers.value(vacancy.session);
        const QString key
            = u"%1 %2 %3 %4"_s.arg(named.title, vacancy.title, vacancy.resolution).arg(session);
        m_targets
            += {vacancy.id,
                u' ' + folded(key),
                vacancyLabel(named),
                QCoreApplication::translate("QuickJump", "Vacancy of session %1").arg(session),
                u"call"_s,
                {}};
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
                      u' ' + folded(key.join(u' ')),
                      mandate.titles.value(interfaceLanguage(), mandate.code),
                      QCoreApplication::translate("QuickJump", "Mandate"),
                      u"call"_s,
                      {}};
    }
}

void QuickJump::addPersons(const Snapshot& lists)
{
    for (const auto& person : lists.applicants)
        m_targets += {person->id, u' ' + person->key.names(), {}, {}, u"person"_s, person};
}

void QuickJump::addNotes(const QList<NoteVerbale>& notes)
{
    for (const NoteVerbale& note : notes) {
        if (note.reference.isEmpty())
            continue;
        m_targets += {note.id,
                      u' ' + folded(note.reference),
                      note.reference,
                      QCoreApplication::translate("QuickJump", "Note verbale %1")
                          .arg(dayText(note.date))
                          .trimmed(),
                      u"document"_s,
                      {}};
    }
}

Choice QuickJump::choiceOf(qsizetype key) const
{
    const Target& target = m_targets.at(key);
    if (!target.person)
        return {key, target.text, target.detail, {}, target.icon};
    return {key,
            nameOf(*target.person),
            QCoreApplication::translate("QuickJump", "Applicant"),
            {},
            target.icon};
}

QList<Choice> QuickJump::find(const QString& typed) const
{
    QList<QStringList> words; // each in all forms it may have in the keys
    for (const QString& word : foldedWords(typed))
        words += QStringList{word} + m_names.searchWords(word);
    QList<Choice> first;
    QList<Choice> others;
    for (qsizetype key = 0; key < m_targets.size() && first.size() < kMost; ++key) {
        const QString& text = m_targets.at(key).key;
        const auto begins = [&text](const QString& word) { return text.contains(u' ' + word); };
        if (!std::all_of(words.begin(), words.end(), [&](const QStringList& forms) {
                return std::any_of(forms.begin(), forms.end(), begins);
            }))
            continue;
        if (!words.isEmpty() && text.startsWith(u' ' + words.first().first()))
            first += choiceOf(key);
        else if (others.size() < kMost)
            others += choiceOf(key);
    }
    return (first + others).mid(0, kMost);
}

} // namespace greffier::ui
