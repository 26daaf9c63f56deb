#include "core/documents/extract/language_detection.h"

#include "core/text/words.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct SmallWords {
    QString language;
    QStringList words; ///< folded, found in no other of the three
};

const QList<SmallWords>& smallWords()
{
    static const QList<SmallWords> lists{
        {u"en"_s,
         {u"the"_s, u"of"_s, u"and"_s, u"to"_s, u"in"_s, u"for"_s, u"with"_s, u"by"_s, u"from"_s,
          u"is"_s, u"be"_s, u"are"_s, u"or"_s, u"name"_s, u"date"_s}},
        {u"fr"_s,
         {u"le"_s, u"les"_s, u"des"_s, u"du"_s, u"et"_s, u"aux"_s, u"au"_s, u"d"_s, u"l"_s,
          u"une"_s, u"dans"_s, u"pour"_s, u"sur"_s, u"est"_s, u"par"_s, u"nom"_s}},
        {u"es"_s,
         {u"el"_s, u"los"_s, u"las"_s, u"del"_s, u"y"_s, u"una"_s, u"en"_s, u"por"_s, u"para"_s,
          u"con"_s, u"al"_s, u"sobre"_s, u"nombre"_s}},
    };
    return lists;
}

QString byScript(const QString& text)
{
    qsizetype letters = 0;
    QHash<QString, qsizetype> counts;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        switch (c.script()) {
        case QChar::Script_Arabic: ++counts[u"ar"_s]; break;
        case QChar::Script_Cyrillic: ++counts[u"ru"_s]; break;
        case QChar::Script_Han: counts[u"zh"_s] += 3; break; // a character stands for a word
        default: break;
        }
    }
    for (const QString& language : {u"ar"_s, u"ru"_s, u"zh"_s}) {
        if (counts.value(language) * 2 > letters)
            return language;
    }
    return {};
}

} // namespace

QString languageOf(const QString& text)
{
    const QString script = byScript(text);
    if (!script.isEmpty())
        return script;
    QHash<QString, int> counts;
    for (const QString& word : foldedWords(text)) {
        for (const SmallWords& list : smallWords()) {
            if (list.words.contains(word))
                ++counts[list.language];
        }
    }
    QString best;
    int most = 0;
    for (const SmallWords& list : smallWords()) {
        if (counts.value(list.language) > most) {
            best = list.language;
            most = counts.value(list.language);
        }
    }
    return best;
}

} // namespace greffier
