#include "ui/printing/print_preview.h"

#include "tests/support/catch.h"
#include "tests/ui/act_on.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;
using namespace greffier::ui;

namespace {

QPrintPreviewWidget& previewIn(const QDialog& dialog)
{
    REQUIRE(qobject_cast<const QPrintPreviewDialog*>(&dialog));
    auto* preview = dialog.findChild<QPrintPreviewWidget*>();
    REQUIRE(preview);
    return *preview;
}

} // namespace

TEST_CASE("what will be printed is seen first, on as many pages and as they lie", "[ui][printing]")
{
    QWidget parent;
    const auto twoPages = [](QPrinter& paper) {
        QPainter painter(&paper);
        painter.drawText(200, 200, u"first"_s);
        paper.newPage();
        painter.drawText(200, 200, u"second"_s);
    };
    answering({[](QDialog& dialog) {
                  const QPrintPreviewWidget& preview = previewIn(dialog);
                  waitUntil([&] { return preview.pageCount() == 2; });
                  CHECK(preview.orientation() == QPageLayout::Landscape);
                  CHECK_FALSE(preview.accessibleName().isEmpty());
                  CHECK(dialog.windowTitle() == u"Applications"_s);
                  dialog.reject();
              }},
              [&] { previewPrint(u"Applications"_s, twoPages, &parent, true); });
}

TEST_CASE("a text is shown as pages that stand upright", "[ui][printing]")
{
    QWidget parent;
    const QString page = u"<p>%1</p>"_s.arg(u"A line of the dossier, made up. "_s.repeated(900));
    answering({[](QDialog& dialog) {
                  const QPrintPreviewWidget& preview = previewIn(dialog);
                  waitUntil([&] { return preview.pageCount() > 1; });
                  CHECK(preview.orientation() == QPageLayout::Portrait);
                  dialog.reject();
              }},
              [&] { previewText(u"Dossier"_s, page, &parent); });
}
