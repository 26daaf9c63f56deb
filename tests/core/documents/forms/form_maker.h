#pragma once

#include "tests/core/documents/forms/form_answers.h"
#include "tests/support/docx_builder.h"

namespace greffier::test {

/// How applicants and their word processors make a form.
struct FormRecipe {
    /// Where the answers on the person stand.
    enum class Layout {
        TwoColumns,
        FourColumns,
        RowOfLabels,
        InOneCell,
        Nested,
        Above,
        Behind,
        Tabbed,
        TextBoxes
    };
    /// What an answer is wrapped in.
    enum class Answer {
        Plain,
        SplitRuns,
        RunControl,
        ParagraphControl,
        CellControl,
        RowControl,
        TableControl,
        FormText,
        SimpleField,
        Inserted,
        Moved,
        Hyperlink,
        LinkField,
        SmartTag,
        CustomXml
    };
    /// How a choice is made.
    enum class Box {
        Typed,
        After,
        Brackets,
        LetterBeside,
        Control,
        Legacy,
        LegacyOn,
        Symbol,
        SymbolFont,
        Word,
        DropDown
    };
    /// How a section is headed.
    enum class Heading { Typed, Numbered, Unnumbered, InTable, Control, StyleNumbered };
    enum class Languages { Words, Columns, Lines };
    enum class Ethics { BoxesBelow, BoxesBeside, Columns, Words };

    FormAnswers answers;
    Layout layout = Layout::TwoColumns;
    Answer answer = Answer::Plain;
    Box box = Box::Typed;
    Heading heading = Heading::Typed;
    Languages languages = Languages::Words;
    Ethics ethics = Ethics::BoxesBelow;
    bool sevenSections = false; ///< the older form: the certification closes section VII
    bool framed = false; ///< everything in a table of one cell
    bool strict = false;
};

/// A form as a Word document, and what a reader of its pages sees.
class FormMaker {
public:
    explicit FormMaker(const FormRecipe& recipe);

    /// Everything in the body.
    const QString& body() const { return m_body; }
    DocxBuilder document() const;

    /// Every text that shows on a page, without boxes.
    const QStringList& visible() const { return m_visible; }

private:
    QString shown(const QString& text);
    QString run(const QString& text);
    QString line(const QString& text, const QString& properties = {});
    QString answerRuns(const QString& text);
    QString answerParagraphs(const QString& text);
    QString cell(const QString& content, int span = 1);
    QString labelCell(const QString& label);
    QString answerCell(const QString& content);
    QString row(const QStringList& cells);
    QString table(const QStringList& rows);
    QString box(bool ticked, const QString& word);
    QString choice(const QStringList& words, int ticked);

    void heading(int section);
    void personal();
    QString personalAnswer(int at);
    QString personalTable(int columns);
    void competence();
    void languages();
    QString languageRow(const QStringList& row);
    void periods(const QStringList& headings, const QList<QStringList>& rows);
    void ethics();
    QString ethicsColumns();
    void certification();

    FormRecipe m_recipe;
    QString m_body;
    QStringList m_visible;
};

} // namespace greffier::test
