#include "core/documents/extract/number_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

// One pattern a number, from one on; with the genders and cases a count takes before its noun.
constexpr std::array<QStringView, 13> kNumbers = {
    u"one|une?|un[oa]?|один|одн[ау]|одного|واحدة?|一",
    u"two|deux|dos|дв[ае]|двух|اثن(?:ان|ين|تان|تين)|两|二",
    u"three|trois|tres|три|тр[её]х|ثلاثة?|الثلاثة?|三",
    u"four|quatre|cuatro|четыр(?:е|[её]х)|(?:ال)?أربعة?|四",
    u"five|cinq|cinco|пят[ьи]|(?:ال)?خمسة?|五",
    u"six|seis|шест[ьи]|(?:ال)?ستة?|六",
    u"seven|sept|siete|сем[ьи]|(?:ال)?سبعة?|七",
    u"eight|huit|ocho|восемь|восьми|(?:ال)?ثمان(?:ية|ي)?|八",
    u"nine|neuf|nueve|девят[ьи]|(?:ال)?تسعة?|九",
    u"ten|dix|diez|десят[ьи]|(?:ال)?عشرة?|十",
    u"eleven|onze|once|одиннадцат[ьи]|十一",
    u"twelve|douze|doce|двенадцат[ьи]|十二",
    u"thirteen|treize|trece|тринадцат[ьи]|十三",
};

} // namespace

const QString& numberWordPattern()
{
    static const QString pattern = [] {
        QStringList words;
        for (auto number = kNumbers.crbegin(); number != kNumbers.crend(); ++number)
            words += number->toString();
        return u"(?:\\d{1,2}|"_s + words.join(u'|') + u')';
    }();
    return pattern;
}

int numberByWord(const QString& word)
{
    if (word.toInt() > 0)
        return word.toInt();
    for (size_t i = 0; i < kNumbers.size(); ++i) {
        const QRegularExpression whole(
            QRegularExpression::anchoredPattern(u"(?:%1)"_s.arg(kNumbers.at(i))),
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        if (whole.match(word).hasMatch())
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace greffier
