#include "tests/core/documents/forms/form_variants.h"

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

using Layout = FormRecipe::Layout;
using Answer = FormRecipe::Answer;
using Box = FormRecipe::Box;
using Heading = FormRecipe::Heading;
using Languages = FormRecipe::Languages;
using Ethics = FormRecipe::Ethics;

} // namespace

QString FormVariant::fileName() const
{
    return QString::fromLatin1(name).replace(u' ', u'-').toLower();
}

/// What differs from a form in two columns with typed boxes and headings.
const std::vector<FormVariant>& formVariants()
{
    using Recipe = FormRecipe;
    static const std::vector<FormVariant> all{
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

} // namespace greffier::test
