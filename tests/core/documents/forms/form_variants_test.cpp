#include "core/documents/docx/text_reader.h"
#include "core/documents/extract/form_json.h"
#include "core/documents/extract/form_reader.h"
#include "tests/core/documents/forms/form_variants.h"
#include "tests/support/catch.h"
#include "tests/support/expected_draft.h"
#include "tests/support/qt_printing.h"
#include "tests/support/reference.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

QString flat(const QString& text) { return text.simplified(); }

/// A text that shows must be there; however its lines are broken.
void checkAllIsRead(const QStringList& visible, const TextDocument& document)
{
    const QString text = flat(plainText(document));
    for (const QString& piece : visible) {
        INFO(piece.toStdString());
        CHECK(text.contains(flat(piece)));
    }
}

FormDraft readDraft(const TextDocument& document)
{
    const auto draft = readForm(document, u"form.docx"_s, referenceTables());
    REQUIRE(draft);
    return *draft;
}

FormRecipe recipeOf(const FormVariant& variant, bool french)
{
    FormRecipe recipe;
    recipe.answers = french ? frenchAnswers() : englishAnswers();
    variant.change(recipe);
    return recipe;
}

QJsonObject expectedOf(const FormRecipe& recipe)
{
    QJsonObject expected = expectedDraftOf(recipe.answers);
    if (recipe.answer == FormRecipe::Answer::Inserted || recipe.answer == FormRecipe::Answer::Moved)
        expected.insert(u"tracked_changes"_s, true);
    if (recipe.sevenSections) {
        QJsonObject sections = expected.value(u"sections"_s).toObject();
        sections.remove(u"VIII"_s);
        expected.insert(u"sections"_s, sections);
    }
    return expected;
}

TextDocument documentOf(const FormMaker& form)
{
    const auto document = docx::readText(form.document().build());
    REQUIRE(document);
    return *document;
}

} // namespace

TEST_CASE("a form is read in full however it was made", "[documents][form][variants]")
{
    const bool french = GENERATE(false, true);
    for (const FormVariant& variant : formVariants()) {
        DYNAMIC_SECTION((french ? "French: " : "English: ") << variant.name)
        {
            const FormRecipe recipe = recipeOf(variant, french);
            const FormMaker form(recipe);
            const TextDocument document = documentOf(form);
            checkAllIsRead(form.visible(), document);
            CHECK(jsonText(withoutEvidence(formJson(readDraft(document))))
                  == jsonText(expectedOf(recipe)));
        }
    }
}

TEST_CASE("a form that LibreOffice wrote anew is read in full", "[documents][form][variants]")
{
    const bool french = GENERATE(false, true);
    const QString language = french ? u"fr"_s : u"en"_s;
    int read = 0;
    for (const FormVariant& variant : formVariants()) {
        INFO(variant.name);
        const QByteArray bytes = fixture(
            u"documents/forms/by_libreoffice/%1-%2.docx"_s.arg(variant.fileName(), language));
        if (bytes.isEmpty())
            continue;
        const auto document = docx::readText(bytes);
        REQUIRE(document);
        const FormRecipe recipe = recipeOf(variant, french);
        checkAllIsRead(FormMaker(recipe).visible(), *document);
        CHECK(jsonText(withoutEvidence(formJson(readDraft(*document))))
              == jsonText(expectedOf(recipe)));
        ++read;
    }
    CHECK(read >= 20);
}

TEST_CASE("characters that do not show or look alike change no answer",
          "[documents][form][variants]")
{
    struct Writing {
        const char* name;
        std::function<void(FormAnswers&)> change;
    };
    const auto names = [](FormAnswers& form, const std::function<QString(QString)>& written) {
        for (int i : {0, 1, 3, 6})
            form.personal[i].second = written(form.personal.at(i).second);
        form.certifiedName.second = written(form.certifiedName.second);
    };
    const std::vector<Writing> writings{
        {"accents as characters of their own",
         [&](FormAnswers& form) {
             names(form, [](const QString& name) {
                 return name.normalized(QString::NormalizationForm_D);
             });
         }},
        {"soft hyphens in names",
         [&](FormAnswers& form) {
             names(form, [](QString name) { return name.insert(2, QChar(0x00AD)); });
         }},
        {"no-break spaces",
         [&](FormAnswers& form) {
             names(form, [](QString name) { return name.replace(u' ', QChar(0x00A0)); });
             form.certifiedOn.second.replace(u' ', QChar(0x202F));
         }},
        {"marks for the direction of writing",
         [&](FormAnswers& form) {
             names(form, [](const QString& name) {
                 return QChar(0x202A) + name + QChar(0x202C) + QChar(0x200E);
             });
             form.personal[5].second.prepend(QChar(0x200F));
         }},
        {"Arabic-Indic digits",
         [&](FormAnswers& form) { form.personal[5].second = u"٠٣/٠٤/١٩٧٠"_s; }},
        {"full-width digits",
         [&](FormAnswers& form) { form.personal[5].second = u"０３／０４／１９７０"_s; }},
        {"a date in words",
         [&](FormAnswers& form) { form.personal[5].second = u"3 April 1970"_s; }},
        {"a date as ISO has it",
         [&](FormAnswers& form) { form.personal[5].second = u"1970-04-03"_s; }},
        {"a date with points",
         [&](FormAnswers& form) { form.personal[5].second = u"03.04.1970"_s; }},
    };
    for (const Writing& writing : writings) {
        DYNAMIC_SECTION(writing.name)
        {
            FormRecipe recipe;
            recipe.answers = englishAnswers();
            writing.change(recipe.answers);
            const FormMaker form(recipe);
            CHECK(jsonText(withoutEvidence(formJson(readDraft(documentOf(form)))))
                  == jsonText(expectedDraftOf(englishAnswers())));
        }
    }
}
