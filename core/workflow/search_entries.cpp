#include "core/workflow/search_entries.h"

#include "core/store/change.h"
#include "core/store/store_error.h"
#include "core/store/stores.h"
#include "core/text/text_key.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// More than anybody types in a while; each answer takes a bit an application.
constexpr qsizetype kAnswersKept = 200;

/// A word no folded text has, so that no phrase runs from one value into the next.
const QString kBetweenValues = u" ÿ "_s;

bool isNumber(const QString& part)
{
    return !part.isEmpty()
        && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
}

/// "education.2.place" is meant by itself and by "education.place".
bool isMeantBy(const QString& field, const QString& wanted)
{
    if (field == wanted)
        return true;
    QStringList parts = field.split(u'.');
    parts.removeIf(isNumber);
    const QString plain = parts.join(u'.');
    return plain == wanted || plain == wanted + u".text"_s;
}

/// The words side by side, the last one possibly the beginning of one, as the index finds them.
bool standsIn(const QString& key, const QString& words)
{
    const QString within = u' ' + key + u' ';
    if (within.contains(u' ' + words + u' '))
        return true;
    return words.section(u' ', -1).size() >= 3 && within.contains(u' ' + words);
}

/// Languages stated as the mother tongue, or as read, written or spoken easily.
QStringList statedLanguages(const QList<ApplicationValue>& values)
{
    QHash<QString, QString> names;
    QStringList known;
    for (const ApplicationValue& value : values) {
        if (!value.field.startsWith(u"languages."_s))
            continue;
        const QString row = value.field.section(u'.', 1, 1);
        const QString what = value.field.section(u'.', 2);
        if (what == u"language"_s)
            names.insert(row, value.value);
        else if (value.value == u"easily"_s || value.value == u"true"_s)
            known += row;
    }
    QStringList codes;
    for (const QString& row : std::as_const(known)) {
        if (names.contains(row) && !codes.contains(names.value(row)))
            codes += names.value(row);
    }
    codes.sort();
    return codes;
}

/// Of the later of the two compulsory parts, as Geneva counts days.
QDate receivedOn(const QList<Receipt>& receipts)
{
    QDateTime later;
    for (const Receipt& receipt : receipts) {
        const bool compulsory = receipt.part == Part::Survey || receipt.part == Part::Form;
        if (compulsory && receipt.at.isValid() && (!later.isValid() || later < receipt.at))
            later = receipt.at;
    }
    static const QTimeZone geneva("Europe/Zurich");
    return later.isValid() ? later.toTimeZone(geneva).date() : QDate();
}

} // namespace

QString searchSectionOf(const ApplicationValue& value)
{
    static const QHash<QString, QString> sections{{u"motivation_letter"_s, u"letter"_s},
                                                  {u"competence"_s, u"competence"_s},
                                                  {u"education"_s, u"education"_s},
                                                  {u"employment"_s, u"employment"_s},
                                                  {u"ethics"_s, u"ethics"_s},
                                                  {u"nominating_entity"_s, u"nomination"_s},
                                                  {u"place_of_birth"_s, u"personal"_s},
                                                  {u"address"_s, u"personal"_s},
                                                  {u"telephone"_s, u"personal"_s},
                                                  {u"email"_s, u"personal"_s},
                                                  {u"former_name"_s, u"personal"_s},
                                                  {u"certified_name"_s, u"personal"_s},
                                                  {u"survey"_s, u"survey"_s}};
    const QString last = value.field.section(u'.', -1);
    if (last == u"words"_s || last == u"answer"_s)
        return {};
    if (value.part == Part::Letter || value.part == Part::Reference)
        return u"letter"_s;
    return sections.value(value.field.section(u'.', 0, 0));
}

std::pair<store::SearchIndex::Entry, store::SearchIndex::Sections>
searchEntryOf(ApplicationId application, const QList<ApplicationValue>& values,
              const QList<Receipt>& receipts, const NameFolder& folder)
{
    store::SearchIndex::Entry entry;
    entry.application = application;
    entry.received = receivedOn(receipts);
    entry.languages = statedLanguages(values);
    store::SearchIndex::Sections texts;
    for (const ApplicationValue& value : values) {
        if (value.field == u"motivation_letter.words"_s)
            entry.letterWords = value.value.toInt();
        if (value.field == u"nominating_entity"_s)
            entry.nominator = value.value;
        const QString section = searchSectionOf(value);
        if (!section.isEmpty())
            texts[section] += textKey(value.value, folder) + kBetweenValues;
    }
    return {entry, texts};
}

SearchEntries::SearchEntries(const NameFolder& folder)
    : m_folder(folder)
{
}

void SearchEntries::complete(store::Database& database, const Progress& progress)
{
    store::SearchIndex index(database);
    const QList<ApplicationId> missing = index.missing();
    if (missing.isEmpty() || database.isReadOnly())
        return;
    const store::Stores stores(database);
    const QString at = QCoreApplication::translate("SearchEntries", "texts to be found");
    qint64 done = 0;
    index.makeAgain(missing, [&](ApplicationId id) {
        if (progress.isStopped())
            throw store::StoreError(store::openingStopped());
        progress.report(++done, missing.size(), at);
        return searchEntryOf(id, stores.applications.valuesOf(id),
                             stores.applications.receiptsOf(id), m_folder);
    });
    m_answers.clear();
}

void SearchEntries::keep(store::Change& change, store::Database& database)
{
    const store::Stores stores(database);
    const auto touched = stores.journal.touchedBy(change.act());
    const bool texts
        = std::any_of(touched.tables.begin(), touched.tables.end(), [](const QString& table) {
              return table == u"application_value"_s || table == u"receipt"_s
                  || table == u"document"_s;
          });
    if (!texts)
        return;
    store::SearchIndex index(database);
    for (const ApplicationId id : touched.applications) {
        if (!stores.applications.find(id))
            continue;
        const auto [entry, sections] = searchEntryOf(id, stores.applications.valuesOf(id),
                                                     stores.applications.receiptsOf(id), m_folder);
        index.put(change, entry, sections);
    }
    m_answers.clear();
}

QList<QBitArray> SearchEntries::find(store::Database& database, const QList<QueryText>& texts)
{
    QList<QBitArray> found;
    for (const QueryText& text : texts) {
        const QString key = text.section + u'\n' + text.field + u'\n' + text.words;
        auto answer = m_answers.constFind(key);
        if (answer == m_answers.constEnd()) {
            if (m_answers.size() >= kAnswersKept)
                m_answers.clear();
            answer = m_answers.insert(key, findOne(database, text));
        }
        found += *answer;
    }
    return found;
}

QBitArray SearchEntries::findOne(store::Database& database, const QueryText& text)
{
    return text.field.isEmpty() ? store::SearchIndex(database).find(text.section, text.words)
                                : findInField(database, text);
}

/// By the index where it holds the field, then value by value.
QBitArray SearchEntries::findInField(store::Database& database, const QueryText& text)
{
    const store::Stores stores(database);
    ApplicationValue value;
    value.field = text.field;
    const QString section = searchSectionOf(value);
    const QBitArray candidates
        = section.isEmpty() ? QBitArray() : store::SearchIndex(database).find(section, text.words);
    QBitArray found(candidates.size());
    for (const Application& application : stores.applications.all()) {
        const qint64 id = application.id.value;
        if (!section.isEmpty() && (id >= candidates.size() || !candidates.testBit(id)))
            continue;
        const auto values = stores.applications.valuesOf(application.id);
        const bool stands
            = std::any_of(values.begin(), values.end(), [&](const ApplicationValue& each) {
                  return isMeantBy(each.field, text.field)
                      && standsIn(textKey(each.value, m_folder), text.words);
              });
        if (!stands)
            continue;
        if (id >= found.size())
            found.resize(id + 1);
        found.setBit(id);
    }
    return found;
}

} // namespace greffier
