#include "core/workflow/stored_reasons.h"

#include "app/translations.h"
#include "core/documents/read_failure.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

/// The interface in a language, for a while.
struct Interface {
    explicit Interface(const QString& language) { app::installTranslations(language); }
    ~Interface() { app::installTranslations(u"en"_s); }
    Interface(const Interface&) = delete;
    Interface& operator=(const Interface&) = delete;
};

const QString kDuplicate = u"The same file as forms/a. b.docx."_s;
const QString kLikeness = u"The names are the same. They share a nationality."_s;

} // namespace

TEST_CASE("why a file waits is read in the language of the officer", "[ui][intake]")
{
    const QString damaged = readError(ReadFailure::Damaged).message;
    const Interface french(u"fr"_s);
    CHECK(reasonInWords(damaged).startsWith(u"Le fichier est endommagé"_s));
    CHECK(reasonInWords(kDuplicate).contains(u"forms/a. b.docx"_s));
    CHECK_FALSE(reasonInWords(kDuplicate).contains(u"same"_s));
    CHECK(reasonInWords(kLikeness)
          == u"Les noms sont identiques. Les deux personnes ont une nationalité en commun."_s);
}

TEST_CASE("what a French officer took in is read in English by the others", "[ui][intake]")
{
    QStringList french;
    {
        const Interface officer(u"fr"_s);
        for (const QString& text : {kDuplicate, kLikeness})
            french += reasonInWords(text);
        CHECK(reasonInWords(french.first()) == french.first());
    }
    const Interface english(u"en"_s);
    CHECK(reasonInWords(french.first()) == kDuplicate);
    CHECK(reasonInWords(french.last()) == kLikeness);
}

TEST_CASE("an officer's own words stay, also behind those of the program", "[ui][intake]")
{
    const Interface french(u"fr"_s);
    CHECK(reasonInWords(u"It is no part of it. Ask Ada."_s) == u"It is no part of it. Ask Ada."_s);
    CHECK(reasonInWords(u"The names are the same. Ask Ada."_s).endsWith(u" Ask Ada."_s));
    CHECK(reasonInWords({}).isEmpty());
}

TEST_CASE("every sentence that the register keeps is in the French catalogue", "[ui][intake]")
{
    QTranslator french;
    REQUIRE(french.load(u"greffier_fr"_s, u":/i18n"_s));
    CHECK(storedSentences().size() > 60);
    QStringList known;
    for (const auto& [context, source] : storedSentences()) {
        INFO(context.toStdString() << ": " << source.toStdString());
        CHECK_FALSE(
            french.translate(context.toUtf8().constData(), source.toUtf8().constData()).isEmpty());
        known += source;
    }
    for (const ReadFailure failure : {ReadFailure::Empty, ReadFailure::OldWord,
                                      ReadFailure::OtherKind, ReadFailure::TimedOut}) {
        CHECK(known.contains(readError(failure).message));
    }
}
