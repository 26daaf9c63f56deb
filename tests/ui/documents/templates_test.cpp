#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/documents/fields_model.h"
#include "ui/documents/templates_dialog.h"
#include "ui/documents/templates_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;
using greffier::test::kPatience;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The dialog over a register with one eligible candidate.
struct OpenDialog {
    test::TempRegister temp;
    std::unique_ptr<TemplatesDialog> dialog;

    OpenDialog()
    {
        const auto ids = temp.admit({{test::aCandidate(u"Exemple"_s, u"Amara"_s)}});
        REQUIRE(await(temp.reg().decide(ids, Status::Eligible, u"officer_judgement"_s, {})).ok());
        dialog = std::make_unique<TemplatesDialog>(temp.reg(), 55);
        REQUIRE(QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }, kPatience));
    }

    QTableView* table() const { return dialog->findChild<QTableView*>(u"templates"_s); }
    QString cell(int column) const
    {
        return table()->currentIndex().siblingAtColumn(column).data().toString();
    }
    QString outcome() const { return dialog->findChild<QLabel*>(u"outcome"_s)->text(); }
    bool outcomeSays(const QString& words) const
    {
        return QTest::qWaitFor([&] { return outcome().contains(words); }, kPatience);
    }
    /// The template of the public list in that language, as a file.
    QString saved(const QString& language)
    {
        const QString path = temp.path(u"template-%1.docx"_s.arg(language));
        dialog->choose(u"public-list"_s, language);
        dialog->save(path, false);
        REQUIRE(outcomeSays(path));
        return path;
    }
};

} // namespace

TEST_CASE("every document stands in the list in each of its languages", "[ui][model]")
{
    TemplatesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTemplates({{u"call"_s, u"ar"_s, {}, false},
                        {u"call"_s, u"fr"_s, {}, true},
                        {u"shortlist"_s, u"ru"_s, u"ours.docx"_s, false}});
    const auto cell
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(cell(0, TemplatesModel::Wording).contains(u"Not yet revised"_s));
    CHECK_FALSE(model.index(0, TemplatesModel::Wording).data(Qt::DecorationRole).isNull());
    CHECK(cell(1, TemplatesModel::Wording) == u"Revised"_s);
    CHECK(cell(1, TemplatesModel::MadeFrom) == u"The one shipped"_s);
    CHECK(cell(1, TemplatesModel::Readers) == u"Public"_s);
    CHECK(cell(2, TemplatesModel::MadeFrom) == u"ours.docx"_s);
    CHECK(cell(2, TemplatesModel::Readers) == u"Internal"_s);
    CHECK(cell(2, TemplatesModel::Wording) == u"Of this office"_s);
    CHECK(model.indexOf(u"call"_s, u"fr"_s).row() == 1);
    CHECK_FALSE(model.indexOf(u"call"_s, u"zh"_s).isValid());
}

TEST_CASE("the fields of a document are listed as they are typed", "[ui][model]")
{
    FieldsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showDocument(u"public-list"_s);
    QStringList typed;
    for (int row = 0; row < model.rowCount(); ++row) {
        typed += model.index(row, FieldsModel::Typed).data().toString().trimmed();
        CHECK_FALSE(model.index(row, FieldsModel::Kind).data().toString().isEmpty());
        CHECK_FALSE(model.index(row, FieldsModel::Meaning).data().toString().isEmpty());
    }
    CHECK(typed.contains(u"{session.full}"_s));
    CHECK(typed.contains(u"{each vacancy}"_s));
    CHECK(typed.contains(u"{candidate.listed_name}"_s));
    model.showDocument(u"no-such-document"_s);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("an officer's template takes the place of the shipped one and gives it back",
          "[ui][dialog]")
{
    OpenDialog open;
    const QString french = open.saved(u"fr"_s);
    CHECK(DocxParts(contentOf(french)).text().contains(u"{each vacancy}"_s));
    open.dialog->choose(u"public-list"_s, u"en"_s);
    open.dialog->take(french);
    REQUIRE(open.outcomeSays(u"is made from this file"_s));
    REQUIRE(QTest::qWaitFor(
        [&] { return open.cell(TemplatesModel::MadeFrom) == u"template-fr.docx"_s; }, kPatience));
    CHECK(open.cell(TemplatesModel::Language) == u"English"_s);

    const QString shipped = open.temp.path(u"shipped.docx"_s);
    open.dialog->save(shipped, true);
    REQUIRE(open.outcomeSays(shipped));
    CHECK(contentOf(shipped) != contentOf(french));

    open.dialog->backToShipped();
    CHECK(QTest::qWaitFor(
        [&] { return open.cell(TemplatesModel::MadeFrom) == u"The one shipped"_s; }, kPatience));
}

TEST_CASE("a template with unknown fields stays out and each is named with its place",
          "[ui][dialog]")
{
    OpenDialog open;
    const QString list = open.saved(u"en"_s);
    open.dialog->choose(u"call"_s, u"en"_s);
    open.dialog->take(list);
    REQUIRE(open.outcomeSays(u"stays"_s));
    CHECK(open.cell(TemplatesModel::MadeFrom) == u"The one shipped"_s);
    const auto* problems = open.dialog->findChild<QTableWidget*>(u"templateProblems"_s);
    REQUIRE(problems->rowCount() > 0);
    for (int row = 0; row < problems->rowCount(); ++row) {
        CHECK_FALSE(problems->item(row, 0)->text().isEmpty());
        CHECK_FALSE(problems->item(row, 1)->text().isEmpty());
    }
    CHECK(open.dialog->findChild<QPushButton*>(u"saveComments"_s)->isEnabled());
    CHECK(open.dialog->findChild<QTabWidget*>(u"templateTabs"_s)->currentIndex() == 2);
}

TEST_CASE("a document is previewed with the data of a session", "[ui][dialog]")
{
    OpenDialog open;
    open.dialog->choose(u"public-list"_s, u"en"_s);
    CHECK(open.dialog->findChild<QComboBox*>(u"previewSession"_s)->currentData().toInt() == 55);
    const auto* asWord = open.dialog->findChild<QPushButton*>(u"previewWord"_s);
    CHECK_FALSE(asWord->isEnabled());
    open.dialog->findChild<QPushButton*>(u"preview"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return asWord->isEnabled(); }, kPatience));
    auto* vacancy = open.dialog->findChild<QComboBox*>(u"previewVacancy"_s);
    vacancy->setCurrentIndex(vacancy->count() - 1);
    CHECK_FALSE(asWord->isEnabled()); // it is of all vacancies
    open.dialog->findChild<QPushButton*>(u"preview"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return asWord->isEnabled(); }, kPatience));
    open.dialog->choose(u"public-list"_s, u"fr"_s);
    CHECK_FALSE(asWord->isEnabled()); // it is of another document
    open.dialog->choose(u"reminder"_s, u"en"_s);
    CHECK_FALSE(open.dialog->findChild<QComboBox*>(u"previewSession"_s)->isEnabled());
    open.dialog->findChild<QPushButton*>(u"preview"_s)->click();
    CHECK(open.outcomeSays(u"no request for input"_s));
}
