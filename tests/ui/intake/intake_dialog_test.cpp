#include "ui/intake/intake_dialog.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("dropped files find their place in the intake", "[ui][dialog]")
{
    const QTemporaryDir folder;
    const IntakeRequest request = requestFor(
        {folder.path(), u"/x/results-survey.csv"_s, u"/x/Receipts.CSV"_s, u"/x/codebook.xlsx"_s});
    CHECK(request.folder == folder.path());
    CHECK(request.surveyFile == u"/x/results-survey.csv"_s);
    CHECK(request.receiptsFile == u"/x/Receipts.CSV"_s);
    CHECK(request.codebookFile == u"/x/codebook.xlsx"_s);
}

TEST_CASE("a single form that is dropped is taken in alone", "[ui][dialog]")
{
    IntakeRequest request = requestFor({u"/x/y/form.docx"_s});
    CHECK(request.folder.isEmpty());
    CHECK(request.files == QStringList{u"/x/y/form.docx"_s});
    request.session = 55;
    const IntakeDialog dialog(request, {55});
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.request().files == request.files);
}

TEST_CASE("an intake needs a session and something to take in", "[ui][dialog]")
{
    IntakeRequest request;
    request.session = 55;
    CHECK_FALSE(IntakeDialog(request, {54, 55}).canBeAccepted());
    request.folder = u"/x"_s;
    CHECK_FALSE(IntakeDialog(request, {}).canBeAccepted());
    const IntakeDialog dialog(request, {54, 55});
    CHECK(dialog.canBeAccepted());
    CHECK(dialog.request().session == 55);
    CHECK(dialog.request().folder == u"/x"_s);
}
