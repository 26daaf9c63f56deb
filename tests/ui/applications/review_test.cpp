#include "tests/support/catch.h"
#include "tests/ui/made_up.h"
#include "ui/applications/application_digest.h"
#include "ui/applications/correct_dialog.h"
#include "ui/applications/difference_dialog.h"
#include "ui/common/digest_html.h"
#include "ui/common/reason_dialog.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

QString sameName(const QString& code) { return code; }

/// The dossier with an e-mail address that survey and form spell differently.
Dossier differingDossier()
{
    Dossier dossier = madeUpDossier(0);
    const Evidence place{u"form.docx"_s, Locator::inTable(1, 4, 2), u"ada@example.net"_s};
    dossier.concordance = {{u"family_name"_s,
                            {{u"survey"_s, u"Okafor"_s, {}, {}}, {u"form"_s, u"Okafor"_s, {}, {}}},
                            Agreement::Same},
                           {u"email"_s,
                            {{u"survey"_s, u"ada@example.org"_s, {}, {{12, 3}}},
                             {u"form"_s, u"ada@example.net"_s, place, {{12, 3}}}},
                            Agreement::Different}};
    return dossier;
}

} // namespace

TEST_CASE("the characters that differ are marked and everything else is escaped", "[ui][digest]")
{
    const QString html = markedText(u"a<b>c"_s, {{1, 1}}, QPalette());
    CHECK(html.startsWith(u"a<b style="_s));
    CHECK(html.contains(u"&lt;</b>b&gt;c"_s));
    CHECK(markedText(u"<i>"_s, {}, QPalette()) == u"&lt;i&gt;"_s);
}

TEST_CASE("the digest shows what differs with a link to each place", "[ui][digest]")
{
    const Dossier dossier = differingDossier();
    const QString html = applicationDigest(
        dossier, {&sameName, [](const QString&) { return QString(); }}, QPalette());
    CHECK(html.contains(u"href='stated/1/1'"_s));
    CHECK_FALSE(html.contains(u"href='stated/0/"_s));
    CHECK(targetOf(dossier, u"stated/1/1"_s).document == DocumentId{9});
    CHECK(targetOf(dossier, u"stated/1/1"_s).evidence.locator == Locator::inTable(1, 4, 2));
}

TEST_CASE("an earlier reading and the version that counts are shown", "[ui][digest]")
{
    Dossier dossier = madeUpDossier(0);
    dossier.earlierValues = {{u"email"_s,
                              Part::Form,
                              u"old@example.org"_s,
                              {u"form.docx"_s, Locator::inParagraph(3), u"old"_s},
                              Certainty::Read}};
    dossier.documents += {DocumentId{12}, u"form2.docx"_s, {}, Part::Form, true, false};
    const QString html = applicationDigest(
        dossier, {&sameName, [](const QString&) { return QString(); }}, QPalette());
    CHECK(html.contains(u"old@example.org"_s));
    CHECK(html.contains(u"href='earlier/0'"_s));
    CHECK(html.contains(u"href='count/1'"_s));
    CHECK_FALSE(html.contains(u"href='count/0'"_s));
    CHECK(targetOf(dossier, u"earlier/0"_s).evidence.locator == Locator::inParagraph(3));
}

TEST_CASE("a difference is settled by a source and a reason", "[ui][dialog]")
{
    const Dossier dossier = differingDossier();
    DifferenceDialog dialog(dossier, &sameName);
    CHECK(dialog.findChild<QComboBox*>(u"field"_s)->count() == 1);
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.choose(u"email"_s, u"form"_s, u"she wrote from it"_s);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.ruling().application == dossier.row.application.id);
    CHECK(dialog.ruling().field == u"email"_s);
    CHECK(dialog.ruling().source == u"form"_s);
    CHECK(dialog.ruling().reason == u"she wrote from it"_s);
}

TEST_CASE("a passage becomes the value of a field", "[ui][dialog]")
{
    const Evidence place{u"form.docx"_s, Locator::inParagraph(7), u"  Adaeze\n Ngozi "_s};
    CorrectDialog dialog(madeUpDossier(0), Part::Form, place);
    dialog.setField(u"given_names"_s);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.correction() == ValueCorrection{u"given_names"_s, u"Adaeze Ngozi"_s, {}});
}

TEST_CASE("an act that needs a reason does not go on without one", "[ui][dialog]")
{
    ReasonDialog dialog(u"Title"_s, u"What"_s);
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.setReason(u"  "_s);
    CHECK_FALSE(dialog.canBeAccepted());
    dialog.setReason(u" a reason "_s);
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.reason() == u"a reason"_s);
}
