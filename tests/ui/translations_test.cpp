#include "app/translations.h"

#include "core/reference/reference_tables.h"
#include "core/rules/rule_book.h"
#include "core/rules/shipped_texts.h"
#include "tests/support/catch.h"
#include "ui/common/progress_place.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace greffier;

TEST_CASE("the language of all texts changes at run time and back", "[ui][translations]")
{
    app::installTranslations(u"fr"_s);
    CHECK(ui::genderName(u"F"_s) == u"Femme"_s);
    CHECK(QLocale().language() == QLocale::French);
    app::installTranslations(u"en"_s);
    CHECK(ui::genderName(u"F"_s) == u"Woman"_s);
    CHECK(QLocale().language() == QLocale::English);
}

TEST_CASE("plurals are right in both languages", "[ui][translations]")
{
    app::installTranslations(u"en"_s);
    CHECK(ui::remainingText(60000, 50, 100) == u"about 1 minute left"_s);
    CHECK(ui::remainingText(60000, 10, 100) == u"about 9 minutes left"_s);
    app::installTranslations(u"fr"_s);
    CHECK(ui::remainingText(60000, 50, 100) == u"environ 1 minute restante"_s);
    CHECK(ui::remainingText(60000, 10, 100) == u"environ 9 minutes restantes"_s);
    app::installTranslations(u"en"_s);
}

TEST_CASE("counts in sentences are grouped as the language groups them", "[ui][translations]")
{
    const auto waiting = [](int count) {
        return QCoreApplication::translate(
            "Agenda", "%Ln file(s) could not be filed and wait for an officer", nullptr, count);
    };
    app::installTranslations(u"en"_s);
    CHECK(waiting(1) == u"1 file could not be filed and waits for an officer"_s);
    CHECK(waiting(11899) == u"11,899 files could not be filed and wait for an officer"_s);
    app::installTranslations(u"fr"_s);
    CHECK(waiting(1).startsWith(u"1 fichier n’a"_s));
    CHECK(waiting(11899).startsWith(u"11\u202f899 fichiers n’ont"_s));
    app::installTranslations(u"en"_s);
}

TEST_CASE("sources of rules and notes of the tables are in the French catalogue",
          "[ui][translations]")
{
    QTranslator french;
    REQUIRE(french.load(u"greffier_fr"_s, u":/i18n"_s));
    app::installTranslations(u"en"_s);
    QStringList sources;
    for (const QString& type : {QString(), u"advisory_committee"_s}) {
        const RuleBook book(type);
        for (const auto& rule : book.rules())
            sources += rule->source().split(u"; "_s);
        for (const auto& rule : book.listRules())
            sources += rule->source().split(u"; "_s);
    }
    CHECK(sources.size() > 40);
    for (const QString& source : sources) {
        INFO(source.toStdString());
        const bool isSymbol = source == source.toUpper(); // of a document, the same everywhere
        CHECK(
            (isSymbol || !french.translate("RuleSources", source.toUtf8().constData()).isEmpty()));
    }
    const auto tables = loadReferenceTables();
    REQUIRE(tables);
    for (const GroupMembership& membership : (*tables)->regionalGroups.memberships()) {
        INFO(membership.note.toStdString());
        CHECK((membership.note.isEmpty()
               || !french.translate("MembershipNotes", membership.note.toUtf8().constData())
                       .isEmpty()));
    }
    app::installTranslations(u"fr"_s);
    CHECK(sourceInWords(u"OHCHR application guidelines; survey page 2026"_s)
          == u"Directives du HCDH pour les candidatures\u00a0; page du questionnaire 2026"_s);
    app::installTranslations(u"en"_s);
}
