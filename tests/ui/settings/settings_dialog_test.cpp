#include "ui/settings/settings_dialog.h"

#include "tests/support/catch.h"
#include "ui/settings/appearance.h"
#include "ui/settings/keys_model.h"
#include "ui/settings/keys_panel.h"
#include "ui/settings/keys_sheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

int rowOf(const QString& action)
{
    for (int row = 0; row < actionList().size(); ++row) {
        if (actionList().at(row).name == action)
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("settings go into the dialog and come out as edited", "[ui][settings]")
{
    const Preferences before{
        u"fr"_s, u"A. Test"_s, Preferences::Colours::Dark, 120, {u"/a"_s, u"/b"_s, {}}};
    const SettingsDialog dialog(before, {});
    CHECK(dialog.preferences() == before);
    dialog.findChild<QComboBox*>(u"language"_s)->setCurrentIndex(0);
    dialog.findChild<QLineEdit*>(u"officer"_s)->setText(u"  B.   Test "_s);
    dialog.findChild<QComboBox*>(u"colours"_s)->setCurrentIndex(1);
    dialog.findChild<QSpinBox*>(u"textPercent"_s)->setValue(500);
    const Preferences edited = dialog.preferences();
    CHECK(edited.language == u"en"_s);
    CHECK(edited.officerName == u"B. Test"_s);
    CHECK(edited.colours == Preferences::Colours::Light);
    CHECK(edited.textPercent == Preferences::kLargestText);
    CHECK(edited.folders == before.folders);
}

TEST_CASE("keys of another action are refused with its name", "[ui][settings]")
{
    KeysPanel panel({});
    auto* table = panel.findChild<QTableView*>(u"keys"_s);
    auto* edit = panel.findChild<QKeySequenceEdit*>(u"newKeys"_s);
    const auto* conflict = panel.findChild<QLabel*>(u"keysConflict"_s);
    const ActionEntry& waive = *actionEntry(u"waive"_s);
    table->setCurrentIndex(table->model()->index(rowOf(u"waive"_s), 0));
    CHECK(edit->keySequence() == defaultKeys(waive).first());

    edit->setKeySequence(defaultKeys(*actionEntry(u"decide"_s)).first());
    CHECK(panel.shortcuts() == Shortcuts());
    CHECK(conflict->text().contains(textOf(*actionEntry(u"decide"_s))));

    const QKeySequence free(u"Ctrl+Alt+W"_s);
    edit->setKeySequence(free);
    CHECK(panel.shortcuts().keysOf(waive) == QList<QKeySequence>{free});
    CHECK(conflict->text().isEmpty());
}

TEST_CASE("the list of keys keeps its word", "[ui][settings]")
{
    KeysModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setKeys(rowOf(u"verify"_s), {QKeySequence(u"F7"_s)});
    CHECK(model.index(rowOf(u"verify"_s), KeysModel::Keys).data().toString() == u"F7"_s);
    CHECK(model.rowCount() == actionList().size());
}

TEST_CASE("the sheet has the keys of every action that has some", "[ui][settings]")
{
    Shortcuts own;
    own.setKeys(*actionEntry(u"verify"_s), {QKeySequence(u"F7"_s)});
    const QString sheet = keysSheet(own);
    for (const ActionEntry& entry : actionList()) {
        INFO(entry.name.toStdString());
        if (!own.keysOf(entry).isEmpty())
            CHECK(sheet.contains(textOf(entry).toHtmlEscaped()));
    }
    CHECK(sheet.contains(u"F7"_s));
}

TEST_CASE("colours and size of text are taken over and given back", "[ui][settings]")
{
    const double points = QApplication::font().pointSizeF();
    const auto iconSide
        = [](QStyle::PixelMetric icon) { return QApplication::style()->pixelMetric(icon); };
    const int side = iconSide(QStyle::PM_SmallIconSize);
    const int inLine = iconSide(QStyle::PM_LineEditIconSize);
    const Appearance appearance;
    Preferences preferences;
    preferences.colours = Preferences::Colours::Dark;
    preferences.textPercent = 150;
    appearance.apply(preferences);
    CHECK(QApplication::palette().color(QPalette::Window).lightness() < 80);
    CHECK(QApplication::palette().color(QPalette::Text).lightness() > 180);
    CHECK(QApplication::font().pointSizeF() == Approx(points * 1.5));
    CHECK(iconSide(QStyle::PM_SmallIconSize) == side * 3 / 2);
    CHECK(iconSide(QStyle::PM_LineEditIconSize) == inLine * 3 / 2);
    appearance.apply({});
    CHECK(QApplication::palette().color(QPalette::Window).lightness() > 180);
    CHECK(QApplication::font().pointSizeF() == Approx(points));
    CHECK(iconSide(QStyle::PM_SmallIconSize) == side);
}
