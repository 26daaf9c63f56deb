#include "ui/intake/intake_dialog.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

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

TEST_CASE("the letter underlined in a label leads to its field", "[ui][dialog]")
{
    IntakeRequest request;
    request.session = 55;
    IntakeDialog dialog(request, {55});
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    int fields = 0;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        const QKeySequence letter = QKeySequence::mnemonic(label->text());
        if (letter.isEmpty() || !label->buddy())
            continue;
        INFO(label->text().toStdString());
        QTest::keySequence(&dialog, letter);
        const QWidget* focused = dialog.focusWidget();
        CHECK((focused == label->buddy() || label->buddy()->isAncestorOf(focused)));
        ++fields;
    }
    CHECK(fields >= 4);
}

TEST_CASE("the lines for paths grow with the letters", "[ui][dialog]")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        const IntakeDialog dialog({}, {55});
        for (const auto* line : dialog.findChildren<QLineEdit*>())
            CHECK(line->minimumWidth() >= 30 * QFontMetrics(large).averageCharWidth());
    }
    QApplication::setFont(usual);
}
