#include "ui/common/query_completion.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier::ui;

namespace {

QueryProposals at(const QString& text, const QString& language = u"en"_s)
{
    return queryProposals(text, static_cast<int>(text.size()), language);
}

} // namespace

TEST_CASE("keywords are proposed while a word is typed", "[ui]")
{
    const QueryProposals proposals = at(u"okafor nat"_s);
    CHECK(proposals.words == QStringList{u"nationality:"_s, u"national:"_s});
    CHECK(proposals.start == 7);
    CHECK(proposals.length == 3);
    CHECK(at(u"okafor grou"_s, u"fr"_s).words == QStringList{u"groupe:"_s});
    CHECK(at(u"-(stat"_s).words == QStringList{u"status:"_s});
    CHECK(at(u"okafor "_s).words.isEmpty());
    CHECK(at({}).words.isEmpty());
}

TEST_CASE("the values of a keyword are proposed after its colon and each comma", "[ui]")
{
    CHECK(at(u"gender:fe"_s).words == QStringList{u"female"_s});
    const QueryProposals second = at(u"group:african,asia-p"_s);
    CHECK(second.words == QStringList{u"asia-pacific"_s});
    CHECK(second.start == 14);
    CHECK(second.length == 6);
    CHECK(at(u"groupe:europe-o"_s, u"fr"_s).words == QStringList{u"europe-orientale"_s});
    CHECK(at(u"name:any"_s).words.isEmpty());
    CHECK(at(u"nokeyword:x"_s).words.isEmpty());
}
