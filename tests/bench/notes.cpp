#include "tests/bench/notes.h"

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/store_error.h"
#include "core/store/stores.h"
#include "tests/bench/distribution.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

constexpr int kNotes = 10000;
constexpr int kWordsInNote = 300;
constexpr int kShown = 200; ///< of what is found, as the command line shows
constexpr int kRuns = 20; ///< of each search
constexpr double kFrame = 16;

volatile qsizetype g_found = 0;

struct Vocabulary {
    QString language;
    QStringList words;
};

const QList<Vocabulary>& vocabularies()
{
    static const QList<Vocabulary> all{
        {u"en"_s,
         u"the Secretariat presents its compliments to all permanent missions and has the honour "
         u"to "
         "request input on the questionnaire concerning rights of persons in relation to water "
         "housing food health education work culture before the deadline"_s.split(u' ')},
        {u"fr"_s,
         u"le Secrétariat présente ses compliments à toutes les missions permanentes et a "
         u"l’honneur "
         "de solliciter des contributions au questionnaire relatif aux droits à l’eau au logement "
         "à "
         "l’alimentation à la santé à l’éducation au travail"_s.split(u' ')},
        {u"es"_s,
         u"la Secretaría saluda atentamente a todas las misiones permanentes y tiene el honor de "
         "solicitar contribuciones al cuestionario sobre los derechos al agua la vivienda la "
         "alimentación la salud la educación el trabajo"_s.split(u' ')},
        {u"ru"_s,
         u"Секретариат свидетельствует свое уважение всем постоянным представительствам и имеет "
         "честь просить о материалах к вопроснику о правах на воду жилье питание здоровье "
         "образование труд культуру"_s.split(u' ')},
        {u"ar"_s,
         u"تهدي الأمانة تحياتها إلى جميع البعثات الدائمة وتتشرف بطلب إسهامات في الاستبيان المتعلق "
         "بالحق في الماء والسكن والغذاء والصحة والتعليم والعمل والثقافة"_s.split(u' ')},
        {u"zh"_s,
         u"秘书处 向 所有 常驻 代表团 致意 谨 请 就 问卷 提供 意见 水 住房 粮食 健康 教育 工作 文化 权利"_s
             .split(u' ')}};
    return all;
}

/// A note whose words come from its language, with one name that a few others have too.
NoteVerbale inventedNote(int number, QRandomGenerator& random)
{
    const Vocabulary& vocabulary = vocabularies().at(number % vocabularies().size());
    NoteVerbale note;
    note.kind = u"note"_s;
    note.isOutgoing = true;
    note.language = vocabulary.language;
    note.reference = u"BN/%1/xy"_s.arg(number);
    note.date = QDate(2001, 1, 1).addDays(number);
    note.resolutions = {u"%1/%2"_s.arg(1 + number % 60).arg(1 + number % 37)};
    QStringList words;
    for (int i = 0; i < kWordsInNote; ++i)
        words += vocabulary.words.at(random.bounded(int(vocabulary.words.size())));
    words += u"Beispielname%1"_s.arg(number % 500);
    note.text = words.join(u' ');
    return note;
}

Result<void> fill(const QString& file, const Workplace& workplace)
{
    const auto made = Register::create(file, workplace);
    if (!made)
        return made.error();
    return {};
}

Result<void> addNotes(const QString& file, const Workplace& workplace)
{
    return store::attempt([&] {
        auto database = store::Database::open(file, {workplace.officer, workplace.clock},
                                              store::Database::Mode::ReadWrite);
        store::Change change(*database, {u"admit_note"_s, {}, {}});
        store::Stores stores(*database);
        QRandomGenerator random(10000);
        for (int number = 0; number < kNotes; ++number)
            stores.notes.add(change, inventedNote(number, random));
        change.commit();
    });
}

/// A reference, a resolution, a name, words of many notes, parts of words, two words at once,
/// words nobody wrote.
QStringList searches()
{
    return {u"BN/7421/xy"_s,
            u"beispielname77"_s,
            u"beispielname412 water"_s,
            u"water"_s,
            u"粮食"_s,
            u"59/36"_s,
            u"BN/99"_s,
            u"pielname31 вопроснику"_s,
            u"beispielname60 水"_s,
            u"粮食 BN/999"_s,
            u"nobodywrotethis"_s};
}

} // namespace

QJsonObject measureNotes(const Workplace& workplace)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.greffier"_s);
    if (!fill(file, workplace) || !addNotes(file, workplace))
        return {};
    const auto reg = Register::open(file, workplace);
    if (!reg)
        return {};
    Distribution distribution;
    qsizetype found = 0;
    for (const QString& words : searches()) {
        for (int run = 0; run < kRuns; ++run) {
            distribution.time([&] {
                const auto notes = await((*reg)->findNotes(words, kShown));
                g_found = notes ? notes->size() : -1;
            });
        }
        found += g_found;
    }
    QJsonObject measured = distribution.toJson(kFrame);
    measured.insert(u"notes"_s, kNotes);
    measured.insert(u"found"_s, static_cast<int>(found));
    return measured;
}

} // namespace greffier::bench
