#include "tests/core/documents/forms/form_maker.h"

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

using Layout = FormRecipe::Layout;
using Answer = FormRecipe::Answer;
using Box = FormRecipe::Box;
using Heading = FormRecipe::Heading;

const QStringList kNumerals{u"I"_s, u"II"_s, u"III"_s, u"IV"_s,
                            u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s};

QString runXml(const QString& text)
{
    return u"<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString& content, const QString& properties = {})
{
    return u"<w:p><w:pPr>%1</w:pPr>%2</w:p>"_s.arg(properties, content);
}

QString control(const QString& content, const QString& properties = {})
{
    return u"<w:sdt><w:sdtPr><w:tag w:val=\"answer\"/>%1</w:sdtPr><w:sdtContent>%2</w:sdtContent></w:sdt>"_s
        .arg(properties, content);
}

QString field(const QString& instruction, const QString& result, const QString& data = {})
{
    return u"<w:r><w:fldChar w:fldCharType=\"begin\">%1</w:fldChar></w:r>"
           "<w:r><w:instrText xml:space=\"preserve\"> %2 </w:instrText></w:r>"
           "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%3"
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_s.arg(data, instruction.toHtmlEscaped(),
                                                                 result);
}

QString legacyBox(const QString& state)
{
    return field(u"FORMCHECKBOX"_s, {},
                 u"<w:ffData><w:name w:val=\"Check1\"/><w:enabled/><w:checkBox><w:sizeAuto/>"
                 "<w:default w:val=\"0\"/>%1</w:checkBox></w:ffData>"_s.arg(state));
}

QString textBox(const QString& paragraphs)
{
    const QString content = u"<w:txbxContent>%1</w:txbxContent>"_s.arg(paragraphs);
    return u"<w:r><mc:AlternateContent><mc:Choice "
           u"Requires=\"wps\"><w:drawing><wp:inline><wps:wsp><wps:txbx>%1</wps:txbx></wps:wsp></"
           u"wp:inline></w:drawing></mc:Choice>"
           "<mc:Fallback><w:pict><v:shape><v:textbox>%1</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"_s
               .arg(content);
}

} // namespace

FormMaker::FormMaker(const FormRecipe& recipe)
    : m_recipe(recipe)
{
    for (const QString& text : m_recipe.answers.header)
        m_body += line(text);
    heading(0);
    personal();
    heading(1);
    competence();
    heading(2);
    for (const QString& text : m_recipe.answers.letter)
        m_body += answerParagraphs(text);
    heading(3);
    languages();
    heading(4);
    periods(m_recipe.answers.educationHeadings, m_recipe.answers.education);
    heading(5);
    periods(m_recipe.answers.employmentHeadings, m_recipe.answers.employment);
    heading(6);
    ethics();
    if (!m_recipe.sevenSections)
        heading(7);
    certification();
    if (m_recipe.framed)
        m_body = table({row({cell(m_body)})});
}

DocxBuilder FormMaker::document() const
{
    DocxBuilder builder(m_body);
    if (m_recipe.strict)
        builder.strict();
    builder.part(
        u"numbering"_s,
        u"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"Section\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"_s);
    builder.part(
        u"styles"_s,
        u"<w:style w:type=\"paragraph\" w:styleId=\"Section\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"_s);
    return builder;
}

QString FormMaker::shown(const QString& text)
{
    m_visible += text.split(u'\n');
    return text;
}

QString FormMaker::run(const QString& text) { return runXml(shown(text)); }

QString FormMaker::line(const QString& text, const QString& properties)
{
    return paragraph(run(text), properties);
}

/// The answer as the runs of one paragraph.
QString FormMaker::answerRuns(const QString& text)
{
    const QString plain = run(text);
    switch (m_recipe.answer) {
    case Answer::Plain:
    case Answer::ParagraphControl:
    case Answer::CellControl:
    case Answer::RowControl:
    case Answer::TableControl: return plain;
    case Answer::SplitRuns: {
        QString runs;
        for (const QChar letter : text)
            runs += runXml(letter) + u"<w:proofErr w:type=\"spellStart\"/>"_s;
        return runs;
    }
    case Answer::RunControl: return control(plain, u"<w:text/>"_s);
    case Answer::FormText:
        return field(u"FORMTEXT"_s, plain,
                     u"<w:ffData><w:name w:val=\"Text1\"/><w:enabled/><w:textInput/></w:ffData>"_s);
    case Answer::SimpleField:
        return u"<w:fldSimple w:instr=\" DOCPROPERTY Answer \">%1</w:fldSimple>"_s.arg(plain);
    case Answer::Inserted:
        return u"<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>struck out</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"A\">%1</w:ins>"_s
            .arg(plain);
    case Answer::Moved:
        return u"<w:moveFrom w:id=\"1\" w:author=\"A\"><w:r><w:t>moved away</w:t></w:r></w:moveFrom><w:moveTo w:id=\"2\" w:author=\"A\">%1</w:moveTo>"_s
            .arg(plain);
    case Answer::Hyperlink: return u"<w:hyperlink w:anchor=\"here\">%1</w:hyperlink>"_s.arg(plain);
    case Answer::LinkField: return field(u"HYPERLINK \"https://example.org\""_s, plain);
    case Answer::SmartTag:
        return u"<w:smartTag w:uri=\"urn:x\" w:element=\"PersonName\">%1</w:smartTag>"_s.arg(plain);
    case Answer::CustomXml:
        return u"<w:customXml w:uri=\"urn:x\" w:element=\"answer\">%1</w:customXml>"_s.arg(plain);
    }
    Q_UNREACHABLE();
}

QString FormMaker::answerParagraphs(const QString& text)
{
    QString paragraphs;
    for (const QString& part : text.split(u'\n'))
        paragraphs += paragraph(answerRuns(part));
    return m_recipe.answer == Answer::ParagraphControl ? control(paragraphs) : paragraphs;
}

QString FormMaker::cell(const QString& content, int span)
{
    return u"<w:tc><w:tcPr><w:gridSpan w:val=\"%1\"/></w:tcPr>%2</w:tc>"_s.arg(span).arg(content);
}

QString FormMaker::labelCell(const QString& label) { return cell(line(label)); }

QString FormMaker::answerCell(const QString& content)
{
    return m_recipe.answer == Answer::CellControl ? control(cell(content)) : cell(content);
}

QString FormMaker::row(const QStringList& cells)
{
    const QString whole = u"<w:tr>%1</w:tr>"_s.arg(cells.join(QString()));
    return m_recipe.answer == Answer::RowControl ? control(whole) : whole;
}

QString FormMaker::table(const QStringList& rows)
{
    const QString whole = u"<w:tbl><w:tblPr/>%1</w:tbl>"_s.arg(rows.join(QString()));
    return m_recipe.answer == Answer::TableControl ? control(whole) : whole;
}

QString FormMaker::box(bool ticked, const QString& word)
{
    const QString name = run(word);
    const auto control14 = [&](const QString& glyph) {
        return control(
            runXml(glyph),
            u"<w14:checkbox><w14:checked w14:val=\"%1\"/><w14:checkedState w14:val=\"00FE\" w14:font=\"Wingdings\"/></w14:checkbox>"_s
                .arg(ticked ? 1 : 0));
    };
    const auto symbol = [ticked] {
        return u"<w:r><w:sym w:font=\"Wingdings\" w:char=\"%1\"/></w:r>"_s.arg(ticked ? u"F0FE"_s
                                                                                      : u"F0A8"_s);
    };
    switch (m_recipe.box) {
    case Box::Typed: return runXml(ticked ? u"☒ "_s : u"☐ "_s) + name;
    case Box::After: return name + runXml(ticked ? u" ☑ "_s : u" ☐ "_s);
    case Box::Brackets: return runXml(ticked ? u"[X] "_s : u"[  ] "_s) + name;
    case Box::LetterBeside: return runXml(ticked ? u"X ☐ "_s : u"☐ "_s) + name;
    case Box::Control: return control14(ticked ? u"\uF0FE"_s : u"\uF0A8"_s) + runXml(u" "_s) + name;
    case Box::Legacy:
        return legacyBox(ticked ? u"<w:checked/>"_s : QString()) + runXml(u" "_s) + name;
    case Box::LegacyOn:
        return legacyBox(u"<w:checked w:val=\"%1\"/>"_s.arg(ticked ? u"on"_s : u"off"_s)) + name;
    case Box::Symbol: return symbol() + runXml(u" "_s) + name;
    case Box::SymbolFont:
        return u"<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr><w:t>%1</w:t></w:r>"_s
                   .arg(ticked ? u"x"_s : u"o"_s)
            + runXml(u" "_s) + name;
    case Box::Word:
    case Box::DropDown: break;
    }
    Q_UNREACHABLE();
}

/// The runs of a choice between words.
QString FormMaker::choice(const QStringList& words, int ticked)
{
    if (m_recipe.box == Box::Word)
        return run(words.at(ticked));
    if (m_recipe.box == Box::DropDown) {
        QString entries;
        for (const QString& word : words)
            entries += u"<w:listEntry w:val=\"%1\"/>"_s.arg(word);
        shown(words.at(ticked));
        return field(
            u"FORMDROPDOWN"_s, {},
            u"<w:ffData><w:name w:val=\"List1\"/><w:ddList><w:result w:val=\"%1\"/>%2</w:ddList></w:ffData>"_s
                .arg(ticked)
                .arg(entries));
    }
    QString runs;
    for (int i = 0; i < words.size(); ++i)
        runs += box(i == ticked, words.at(i)) + runXml(u"  "_s);
    return runs;
}

void FormMaker::heading(int section)
{
    const QString words = m_recipe.answers.headings.at(section);
    const QString typed = kNumerals.at(section) + u". "_s + words;
    switch (m_recipe.heading) {
    case Heading::Typed: m_body += line(typed); return;
    case Heading::Numbered:
        m_body += line(words, u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"_s);
        return;
    case Heading::StyleNumbered: m_body += line(words, u"<w:pStyle w:val=\"Section\"/>"_s); return;
    case Heading::Unnumbered: m_body += line(words); return;
    case Heading::InTable: m_body += table({row({cell(line(typed), 2)})}); return;
    case Heading::Control: m_body += control(line(typed)); return;
    }
}

/// The runs of the answer to a question on the person.
QString FormMaker::personalAnswer(int at)
{
    if (at == m_recipe.answers.sexAt)
        return choice(m_recipe.answers.sexes, 0);
    return answerRuns(m_recipe.answers.personal.at(at).second);
}

QString FormMaker::personalTable(int columns)
{
    QStringList rows;
    QStringList cells;
    const auto& personal = m_recipe.answers.personal;
    for (int i = 0; i < personal.size(); ++i) {
        const QString answer = paragraph(personalAnswer(i));
        cells += labelCell(personal.at(i).first);
        cells += answerCell(m_recipe.answer == Answer::ParagraphControl ? control(answer) : answer);
        if (cells.size() == columns || i + 1 == personal.size())
            rows += row(std::exchange(cells, {}));
    }
    return table(rows);
}

void FormMaker::personal()
{
    const auto& personal = m_recipe.answers.personal;
    QStringList first;
    QStringList second;
    for (int i = 0; i < personal.size(); ++i) {
        const QString label = personal.at(i).first;
        switch (m_recipe.layout) {
        case Layout::Above: m_body += line(label + u':') + paragraph(personalAnswer(i)); break;
        case Layout::Behind: m_body += paragraph(run(label + u": "_s) + personalAnswer(i)); break;
        case Layout::Tabbed:
            m_body += paragraph(run(label) + u"<w:r><w:tab/></w:r>"_s + personalAnswer(i));
            break;
        case Layout::TextBoxes:
            m_body += paragraph(textBox(line(label + u':') + paragraph(personalAnswer(i))));
            break;
        case Layout::InOneCell: first += paragraph(run(label + u": "_s) + personalAnswer(i)); break;
        case Layout::RowOfLabels:
            first += labelCell(label);
            second += answerCell(paragraph(personalAnswer(i)));
            break;
        case Layout::TwoColumns:
        case Layout::FourColumns:
        case Layout::Nested: break;
        }
    }
    if (m_recipe.layout == Layout::TwoColumns)
        m_body += personalTable(2);
    else if (m_recipe.layout == Layout::FourColumns)
        m_body += personalTable(4);
    else if (m_recipe.layout == Layout::Nested)
        m_body += table({row({cell(personalTable(2) + paragraph({}))})});
    else if (m_recipe.layout == Layout::InOneCell)
        m_body += table({row({cell(first.join(QString()))})});
    else if (m_recipe.layout == Layout::RowOfLabels)
        m_body += table({row(first), row(second)});
}

void FormMaker::competence()
{
    for (const auto& [label, answer] : m_recipe.answers.competence)
        m_body += line(label + u':') + answerParagraphs(answer);
}

QString FormMaker::languageRow(const QStringList& levels)
{
    QStringList cells{labelCell(levels.first())};
    for (const QString& level : levels.mid(1)) {
        if (m_recipe.languages == FormRecipe::Languages::Words) {
            cells += cell(line(level));
            continue;
        }
        const bool easily = level == m_recipe.answers.easily;
        cells += cell(paragraph(runXml(easily ? u"X"_s : QString())));
        cells += cell(paragraph(runXml(easily ? QString() : u"X"_s)));
    }
    return row(cells);
}

void FormMaker::languages()
{
    const FormAnswers& form = m_recipe.answers;
    const QStringList& headings = form.languageHeadings;
    m_body += paragraph(run(headings.at(0) + u": "_s) + answerRuns(form.motherTongue));
    if (m_recipe.languages == FormRecipe::Languages::Lines) {
        for (const QStringList& levels : form.languages) {
            QStringList words;
            for (qsizetype i = 1; i < levels.size(); ++i)
                words += headings.at(i + 1) + u": "_s + levels.at(i);
            m_body += line(levels.first() + u" - "_s + words.join(u", "_s));
        }
        return;
    }
    const bool columns = m_recipe.languages == FormRecipe::Languages::Columns;
    QStringList first;
    QStringList second{cell(paragraph({}))};
    for (qsizetype i = 1; i < headings.size(); ++i)
        first += cell(line(headings.at(i)), columns && i > 1 ? 2 : 1);
    for (int i = 0; i < 3; ++i)
        second += QStringList{cell(line(form.easily)), cell(line(form.notEasily))};
    QStringList rows{row(first)};
    if (columns)
        rows += row(second);
    for (const QStringList& levels : form.languages)
        rows += languageRow(levels);
    m_body += table(rows);
}

void FormMaker::periods(const QStringList& headings, const QList<QStringList>& periods)
{
    QStringList cells;
    for (const QString& heading : headings)
        cells += labelCell(heading);
    QStringList rows{row(cells)};
    for (const QStringList& period : periods) {
        cells.clear();
        for (const QString& part : period)
            cells += answerCell(answerParagraphs(part));
        rows += row(cells);
    }
    m_body += table(rows);
}

QString FormMaker::ethicsColumns()
{
    const FormAnswers& form = m_recipe.answers;
    QStringList rows{row({labelCell(u"Question"_s), labelCell(form.yes), labelCell(form.no),
                          labelCell(form.explanation)})};
    for (qsizetype i = 0; i < form.questions.size(); ++i) {
        const bool yes = form.ethics.at(i);
        rows += row({labelCell(form.questions.at(i)),
                     cell(paragraph(runXml(yes ? u"X"_s : QString()))),
                     cell(paragraph(runXml(yes ? QString() : u"X"_s))),
                     cell(i == 4 ? answerParagraphs(form.explained) : paragraph({}))});
    }
    return table(rows);
}

void FormMaker::ethics()
{
    const FormAnswers& form = m_recipe.answers;
    if (m_recipe.ethics == FormRecipe::Ethics::Columns) {
        m_body += ethicsColumns();
        return;
    }
    for (qsizetype i = 0; i < form.questions.size(); ++i) {
        const bool words = m_recipe.ethics == FormRecipe::Ethics::Words;
        const QString answer = words ? run(form.ethics.at(i) ? form.yes : form.no)
                                     : choice({form.yes, form.no}, form.ethics.at(i) ? 0 : 1);
        const QString question = run(form.questions.at(i));
        if (m_recipe.ethics == FormRecipe::Ethics::BoxesBeside)
            m_body += table({row({cell(paragraph(question)), cell(paragraph(answer))})});
        else
            m_body += paragraph(question) + paragraph(answer);
        m_body += line(form.explanation + u':');
        if (i == 4)
            m_body += answerParagraphs(form.explained);
    }
}

void FormMaker::certification()
{
    for (const auto& [label, answer] :
         {m_recipe.answers.certifiedName, m_recipe.answers.certifiedOn})
        m_body += paragraph(run(label + u": "_s) + answerRuns(answer));
}

} // namespace greffier::test
