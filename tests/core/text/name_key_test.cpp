#include "core/text/name_key.h"
#include "tests/support/catch.h"

#include <thread>
#include <vector>

using namespace greffier;
using namespace Qt::StringLiterals;

TEST_CASE("names are folded to Latin letters whatever their script", "[text][names]")
{
    const NameFolder folder;
    CHECK(folder.fold(u"Щербакова"_s) == u"shcherbakova"_s);
    CHECK(folder.fold(u"Ольга Юрьевна"_s) == folder.fold(u"Ol'ga Yur'yevna"_s));
    CHECK(folder.fold(u"王伟"_s) == u"wang wei"_s);
    CHECK(folder.fold(u"Wáng Wěi"_s) == u"wang wei"_s);
    CHECK(folder.fold(u"Σωκράτης"_s) == u"sokrates"_s);
    CHECK(folder.fold(u"Ångström"_s) == u"angstrom"_s);
    CHECK(folder.fold(u"Đorđević"_s) == u"dordevic"_s);
    CHECK(folder.fold(u"O’Brien"_s) == folder.fold(u"OBRIEN"_s));
    CHECK(folder.fold(u"Ｓａｔｏ"_s) == u"sato"_s);
    CHECK(folder.fold(u"OKAFOR-EZE"_s) == u"okafor eze"_s);
    CHECK(folder.fold(QString()).isEmpty());
}

TEST_CASE("a Chinese surname is read as a surname", "[text][names]")
{
    const NameFolder folder;
    CHECK(folder.fold(u"单田"_s).startsWith(u"shan "_s));
    CHECK(folder.fold(u"曾伟"_s).startsWith(u"zeng "_s));
}

TEST_CASE("the order of names does not matter to the sorted key", "[text][names]")
{
    const NameFolder folder;
    CHECK(folder.key(u"Adaeze OKAFOR"_s).sorted == folder.key(u"Okafor, Adaeze"_s).sorted);
    CHECK(folder.key(u"Adaeze Okafor"_s).sorted != folder.key(u"Adaora Okafor"_s).sorted);
}

TEST_CASE("spellings of habit have one loose key", "[text][names]")
{
    const NameFolder folder;
    const auto loose = [&](const QString& name) { return folder.key(name).loose; };
    CHECK(loose(u"Đorđević"_s) == loose(u"Djordjevic"_s));
    CHECK(loose(u"Đorđević"_s) == loose(u"Dordevic"_s));
    CHECK(loose(u"Ђорђевић"_s) == loose(u"Đorđević"_s));
    CHECK(loose(u"Müller"_s) == loose(u"Mueller"_s));
    CHECK(loose(u"Mohammed Youssouf"_s) == loose(u"Mohamed Yusuf"_s));
    CHECK(loose(u"Chen Li"_s) != loose(u"Shen Li"_s));
}

TEST_CASE("an Arabic name and its Latin spellings share their consonants", "[text][names]")
{
    const NameFolder folder;
    const auto skeleton = [&](const QString& name) { return folder.key(name).skeleton; };
    CHECK(skeleton(u"محمد"_s) == u"mhmd"_s);
    CHECK(skeleton(u"Muhammad"_s) == u"mhmd"_s);
    CHECK(skeleton(u"Mohamed"_s) == u"mhmd"_s);
    CHECK(skeleton(u"مُحَمَّد"_s) == u"mhmd"_s);
    CHECK(skeleton(u"فاطمة"_s) == skeleton(u"Fatimah"_s));
    CHECK(skeleton(u"الخطيب"_s) == skeleton(u"Al-Khatib"_s));
    CHECK(skeleton(u"خالد"_s) == skeleton(u"Khaled"_s));
    CHECK(skeleton(u"خالد"_s) != skeleton(u"حامد"_s));
}

TEST_CASE("a part of a Chinese name is found as typed", "[text][names]")
{
    const NameFolder folder;
    const QString text = folder.searchText(u"欧阳文华"_s);
    CHECK(text.contains(u"文华"_s));
    CHECK(text.contains(u"阳文"_s));
    CHECK(text.contains(u"wen hua"_s));
}

TEST_CASE("names can be folded on several threads at once", "[text][names]")
{
    const NameFolder folder;
    const QStringList names{u"Щербакова"_s, u"王伟"_s, u"محمد"_s, u"Đorđević"_s};
    std::vector<QStringList> results(4);
    std::vector<std::thread> threads;
    for (QStringList& result : results) {
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round) {
                result.clear();
                for (const QString& name : names)
                    result += folder.fold(name);
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const QStringList& result : results)
        CHECK(result == results.front());
}
