#include "ui/documents/export_dialog.h"

#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/ui/main_window/open_window.h"
#include "ui/documents/document_export.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

QStringList codesOf(const ExportDialog& dialog, const QString& box)
{
    const auto* choices = dialog.findChild<QComboBox*>(box);
    QStringList codes;
    for (int i = 0; i < choices->count(); ++i)
        codes += choices->itemData(i).toString();
    return codes;
}

void choose(const ExportDialog& dialog, const QString& box, const QVariant& code)
{
    auto* choices = dialog.findChild<QComboBox*>(box);
    REQUIRE(choices->findData(code) >= 0);
    choices->setCurrentIndex(choices->findData(code));
}

/// As the place of shortlists begins, with one candidate selected.
ExportRequest fromShortlist(const QString& document)
{
    ExportRequest start{document, u"fr"_s, 55, 7, Shortlist::Kind::Interview};
    start.applications = {ApplicationId{3}};
    return start;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the export keeps vacancy and list and asks for the rest", "[ui][dialog]")
{
    const ExportDialog dialog(fromShortlist(u"shortlist"_s));
    ExportRequest request = dialog.choice().request;
    CHECK(request.document == u"shortlist"_s);
    CHECK(request.language == u"fr"_s);
    CHECK(request.vacancy == 7);
    CHECK(request.list == Shortlist::Kind::Interview);
    CHECK(request.applications.isEmpty());
    choose(dialog, u"list"_s, static_cast<int>(Shortlist::Kind::Recommended));
    choose(dialog, u"extent"_s, static_cast<int>(ExportDialog::Extent::Session));
    request = dialog.choice().request;
    CHECK(request.list == Shortlist::Kind::Recommended);
    CHECK(request.vacancy == 0);
}

TEST_CASE("what is published is published for the whole session unless said otherwise",
          "[ui][dialog]")
{
    const ExportDialog dialog(fromShortlist(u"public-list"_s));
    CHECK(dialog.choice().request.vacancy == 0);
    choose(dialog, u"extent"_s, static_cast<int>(ExportDialog::Extent::Vacancy));
    CHECK(dialog.choice().request.vacancy == 7);
}

TEST_CASE("letters and sheets are for the applications selected, as a file each if wanted",
          "[ui][dialog]")
{
    const ExportDialog dialog(fromShortlist(u"letter-regret"_s));
    CHECK(dialog.choice().request.applications == QList<ApplicationId>{ApplicationId{3}});
    CHECK_FALSE(dialog.choice().oneFileEach);
    dialog.findChild<QCheckBox*>(u"each"_s)->setChecked(true);
    CHECK(dialog.choice().oneFileEach);
    choose(dialog, u"extent"_s, static_cast<int>(ExportDialog::Extent::Vacancy));
    CHECK(dialog.choice().request.applications.isEmpty());
    choose(dialog, u"document"_s, u"candidate-sheet"_s);
    CHECK(dialog.choice().request.applications == QList<ApplicationId>{ApplicationId{3}});
    CHECK_FALSE(dialog.choice().oneFileEach);
    choose(dialog, u"document"_s, u"group-report"_s);
    CHECK(dialog.choice().request.applications.isEmpty());
}

TEST_CASE("a letter can be exported as drafts of mails and a list cannot", "[ui][dialog]")
{
    const ExportDialog letter(fromShortlist(u"letter-regret"_s));
    CHECK(codesOf(letter, u"format"_s) == QStringList{u"docx"_s, u"pdf"_s, u"eml"_s});
    choose(letter, u"format"_s, u"eml"_s);
    CHECK(letter.choice().oneFileEach);
    const ExportDialog list(fromShortlist(u"public-list"_s));
    CHECK(codesOf(list, u"format"_s) == QStringList{u"docx"_s, u"pdf"_s, u"xlsx"_s, u"csv"_s});
    CHECK(codesOf(list, u"language"_s).size() == 6);
}

TEST_CASE("each place offers the documents that are about what it shows", "[ui][dialog]")
{
    const QStringList session = codesOf(ExportDialog(fromShortlist(u"call"_s)), u"document"_s);
    ExportRequest note{u"reminder"_s, u"en"_s};
    note.note = u"the-uid"_s;
    const ExportDialog aboutNote(note);
    const QStringList notes = codesOf(aboutNote, u"document"_s);
    CHECK(notes == QStringList{u"request"_s, u"reminder"_s});
    CHECK(aboutNote.choice().request.note == u"the-uid"_s);
    CHECK(session.size() + notes.size() == documentKinds().size());
    CHECK(session.contains(u"call-extension"_s));
}

TEST_CASE("a document asked for lies in its file, letters lie in their folder", "[ui][pages]")
{
    test::TempRegister temp;
    const auto ids = temp.admit({{test::aCandidate(u"Exemple"_s, u"Amara"_s)},
                                 {test::aCandidate(u"Esempio"_s, u"Carla"_s)}});
    QWidget place;
    DocumentExport documents(temp.reg(), &place);
    QStringList news;
    QStringList failures;
    QObject::connect(&documents, &DocumentExport::said, &place,
                     [&](const QString& text) { news += text; });
    QObject::connect(&documents, &DocumentExport::failed, &place,
                     [&](const Error& error) { failures += error.message; });
    const auto answered = [&](qsizetype count) {
        return QTest::qWaitFor([&] { return news.size() + failures.size() == count; },
                               test::kPatience);
    };

    ExportRequest request{u"call"_s, u"fr"_s, 55};
    documents.write({request, false}, temp.path(u"call.docx"_s));
    REQUIRE(answered(1));
    CHECK(failures == QStringList());
    CHECK(DocxParts(contentOf(temp.path(u"call.docx"_s))).text().contains(u"Appel"_s));

    request = {u"letter-acknowledgement"_s, u"en"_s, 55, 7};
    request.format = u"eml"_s;
    request.applications = {ids.first()};
    QDir(temp.path({})).mkdir(u"letters"_s);
    documents.write({request, true}, temp.path(u"letters"_s));
    REQUIRE(answered(2));
    const QStringList letters = QDir(temp.path(u"letters"_s)).entryList({u"*.eml"_s});
    REQUIRE(letters.size() == 1);
    CHECK(letters.first().contains(u"EXEMPLE"_s));
    CHECK(news.last().contains(u'1'));

    documents.write({request, false}, temp.path(u"no/such/folder.eml"_s));
    REQUIRE(answered(3));
    CHECK(failures.size() == 1);
}

TEST_CASE("the places of the window offer their documents", "[ui][pages]")
{
    const test::OpenWindow open;
    for (const QString& name : {u"templates"_s, u"exportSession"_s, u"export"_s, u"exportNote"_s}) {
        INFO(name.toStdString());
        REQUIRE(open.action(name));
    }
    open.goTo(u"notes"_s);
    CHECK(open.action(u"exportNote"_s)->isEnabled());
}
