#include "core/documents/docx/text_reader.h"
#include "core/documents/extract/form_json.h"
#include "core/documents/extract/form_reader.h"
#include "tests/core/documents/forms/form_maker.h"
#include "tests/support/catch.h"
#include "tests/support/expected_draft.h"
#include "tests/support/qt_printing.h"
#include "tests/support/reference.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

using Layout = FormRecipe::Layout;
using Answer = FormRecipe::Answer;
using Box = FormRecipe::Box;
using Heading = FormRecipe::Heading;
using Languages = FormRecipe::Languages;
using Ethics = FormRecipe::Ethics;

struct Variant {
    const char* name;
    std::function<void(FormRecipe&)> change;
};

/// What differs from a form in two columns with typed boxes and headings.
const std::vector<Variant>& variants()
{
    using Recipe = FormRecipe;
    static const std::vector<Variant> all{
        {"as it was sent out", [](Recipe&) {}},
        {"two labels a row", [](Recipe& r) { r.layout = Layout::FourColumns; }},
        {"a row of labels above a row of answers",
         [](Recipe& r) { r.layout = Layout::RowOfLabels; }},
        {"labels and answers in one cell", [](Recipe& r) { r.layout = Layout::InOneCell; }},
        {"a table within a table", [](Recipe& r) { r.layout = Layout::Nested; }},
        {"answers below their labels", [](Recipe& r) { r.layout = Layout::Above; }},
        {"answers behind their labels", [](Recipe& r) { r.layout = Layout::Behind; }},
        {"answers behind a tab", [](Recipe& r) { r.layout = Layout::Tabbed; }},
        {"text boxes with a fallback", [](Recipe& r) { r.layout = Layout::TextBoxes; }},
        {"everything in one frame", [](Recipe& r) { r.framed = true; }},
        {"letters in runs of their own", [](Recipe& r) { r.answer = Answer::SplitRuns; }},
        {"controls inside paragraphs", [](Recipe& r) { r.answer = Answer::RunControl; }},
        {"controls around paragraphs", [](Recipe& r) { r.answer = Answer::ParagraphControl; }},
        {"controls around cells", [](Recipe& r) { r.answer = Answer::CellControl; }},
        {"controls around rows", [](Recipe& r) { r.answer = Answer::RowControl; }},
        {"controls around tables", [](Recipe& r) { r.answer = Answer::TableControl; }},
        {"legacy text fields", [](Recipe& r) { r.answer = Answer::FormText; }},
        {"simple fields", [](Recipe& r) { r.answer = Answer::SimpleField; }},
        {"tracked insertions and deletions", [](Recipe& r) { r.answer = Answer::Inserted; }},
        {"tracked moves", [](Recipe& r) { r.answer = Answer::Moved; }},
        {"links", [](Recipe& r) { r.answer = Answer::Hyperlink; }},
        {"links as fields", [](Recipe& r) { r.answer = Answer::LinkField; }},
        {"smart tags", [](Recipe& r) { r.answer = Answer::SmartTag; }},
        {"custom XML", [](Recipe& r) { r.answer = Answer::CustomXml; }},
        {"boxes behind their words", [](Recipe& r) { r.box = Box::After; }},
        {"boxes of brackets", [](Recipe& r) { r.box = Box::Brackets; }},
        {"a letter beside an empty box", [](Recipe& r) { r.box = Box::LetterBeside; }},
        {"box controls with glyphs of their own", [](Recipe& r) { r.box = Box::Control; }},
        {"legacy boxes checked without a value", [](Recipe& r) { r.box = Box::Legacy; }},
        {"legacy boxes on and off", [](Recipe& r) { r.box = Box::LegacyOn; }},
        {"symbols of Wingdings", [](Recipe& r) { r.box = Box::Symbol; }},
        {"letters in Wingdings", [](Recipe& r) { r.box = Box::SymbolFont; }},
        {"words instead of boxes", [](Recipe& r) { r.box = Box::Word; }},
        {"legacy lists to choose from", [](Recipe& r) { r.box = Box::DropDown; }},
        {"headings numbered by a list", [](Recipe& r) { r.heading = Heading::Numbered; }},
        {"headings numbered by a style", [](Recipe& r) { r.heading = Heading::StyleNumbered; }},
        {"headings without numbers", [](Recipe& r) { r.heading = Heading::Unnumbered; }},
        {"headings in tables", [](Recipe& r) { r.heading = Heading::InTable; }},
        {"headings in controls", [](Recipe& r) { r.heading = Heading::Control; }},
        {"languages with two columns a skill", [](Recipe& r) { r.languages = Languages::Columns; }},
        {"languages in lines", [](Recipe& r) { r.languages = Languages::Lines; }},
        {"ethics with a column for yes and one for no",
         [](Recipe& r) { r.ethics = Ethics::Columns; }},
        {"ethics with boxes beside the question",
         [](Recipe& r) { r.ethics = Ethics::BoxesBeside; }},
        {"ethics answered by a word", [](Recipe& r) { r.ethics = Ethics::Words; }},
        {"seven sections", [](Recipe& r) { r.sevenSections = true; }},
        {"the Strict vocabulary", [](Recipe& r) { r.strict = true; }},
        {"answers below labels in controls with box controls",
         [](Recipe& r) {
             r.layout = Layout::Above;
             r.answer = Answer::ParagraphControl;
             r.box = Box::Control;
         }},
        {"legacy fields and boxes throughout",
         [](Recipe& r) {
             r.answer = Answer::FormText;
             r.box = Box::Legacy;
             r.heading = Heading::Numbered;
         }},
        {"one frame around tables within tables",
         [](Recipe& r) {
             r.framed = true;
             r.layout = Layout::Nested;
             r.ethics = Ethics::Columns;
             r.languages = Languages::Columns;
         }},
        {"seven sections typed behind labels with brackets",
         [](Recipe& r) {
             r.sevenSections = true;
             r.layout = Layout::Behind;
             r.box = Box::Brackets;
             r.heading = Heading::Unnumbered;
             r.languages = Languages::Lines;
             r.ethics = Ethics::Words;
         }},
    };
    return all;
}

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
    for (const Variant& variant : variants()) {
        DYNAMIC_SECTION((french ? "French: " : "English: ") << variant.name)
        {
            FormRecipe recipe;
            recipe.answers = french ? frenchAnswers() : englishAnswers();
            variant.change(recipe);
            const FormMaker form(recipe);
            const TextDocument document = documentOf(form);
            checkAllIsRead(form.visible(), document);
            QJsonObject expected = expectedDraftOf(recipe.answers);
            if (recipe.answer == Answer::Inserted || recipe.answer == Answer::Moved)
                expected.insert(u"tracked_changes"_s, true);
            if (recipe.sevenSections) {
                QJsonObject sections = expected.value(u"sections"_s).toObject();
                sections.remove(u"VIII"_s);
                expected.insert(u"sections"_s, sections);
            }
            CHECK(jsonText(withoutEvidence(formJson(readDraft(document)))) == jsonText(expected));
        }
    }
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
