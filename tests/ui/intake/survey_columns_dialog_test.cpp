#include "ui/intake/survey_columns_dialog.h"

#include "tests/support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

SurveyPreview aPreview()
{
    SurveyPreview preview;
    preview.columns = {{u"Q1"_s, u"other"_s, {u"Zzyx"_s, u"Qaf"_s}},
                       {u"submitdate"_s, u"submitted"_s, {u"2023-10-01 10:00:00"_s}}};
    preview.layout.zone = u"Europe/Zurich"_s;
    preview.rows = 2;
    preview.problem = u"No row would come in."_s;
    return preview;
}

} // namespace

TEST_CASE("a survey of which no row would come in cannot be taken in", "[ui][dialog]")
{
    SurveyColumnsDialog dialog(aPreview());
    CHECK_FALSE(dialog.canBeAccepted());
    SurveyPreview better = aPreview();
    better.problem.clear();
    better.comingIn = 1;
    better.unfinished = 1;
    dialog.showCounts(better);
    CHECK(dialog.canBeAccepted());
    const QString said = dialog.findChild<QLabel*>(u"surveyCounts"_s)->text();
    CHECK(said.startsWith(u"1 row"_s));
    CHECK(said.contains(u"kept apart"_s));
}

TEST_CASE("an officer says what a column asks for and in which zone its times are", "[ui][dialog]")
{
    SurveyColumnsDialog dialog(aPreview());
    QList<SurveyLayout> changes;
    QObject::connect(&dialog, &SurveyColumnsDialog::changed, &dialog,
                     [&](const SurveyLayout& layout) { changes += layout; });
    auto* table = dialog.findChild<QTableWidget*>(u"surveyColumns"_s);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 1)->text().contains(u"Qaf"_s));
    auto* box = qobject_cast<QComboBox*>(table->cellWidget(0, 2));
    REQUIRE(box);
    box->setCurrentIndex(box->findData(u"family_name"_s));
    dialog.findChild<QComboBox*>(u"surveyZone"_s)->setCurrentText(u"UTC"_s);
    REQUIRE(changes.size() == 2);
    CHECK(
        changes.last().columns
        == QHash<QString, QString>{{u"Q1"_s, u"family_name"_s}, {u"submitdate"_s, u"submitted"_s}});
    CHECK(changes.last().zone == u"UTC"_s);
    CHECK(dialog.layout() == changes.last());
    // Until what would come in is counted anew.
    CHECK_FALSE(dialog.canBeAccepted());
}

TEST_CASE("a zone that does not exist is said and not taken", "[ui][dialog]")
{
    SurveyColumnsDialog dialog(aPreview());
    bool changed = false;
    QObject::connect(&dialog, &SurveyColumnsDialog::changed, &dialog, [&] { changed = true; });
    dialog.findChild<QComboBox*>(u"surveyZone"_s)->setCurrentText(u"Mars/Olympus"_s);
    CHECK_FALSE(changed);
    CHECK_FALSE(dialog.canBeAccepted());
    CHECK(dialog.findChild<QLabel*>(u"surveyCounts"_s)->text().contains(u"Mars/Olympus"_s));
}
