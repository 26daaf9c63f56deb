#include "core/documents/extract/choice_boxes.h"
#include "core/documents/extract/form_parts.h"
#include "core/documents/extract/patterns.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kQuestions = 5;
const QStringList kSection{u"VII"_s};

QString fieldOf(const QString& words, const FormLabels& labels)
{
    const QString field = labels.fieldOf(kSection, words);
    return field.isEmpty() ? labels.fieldOf(kSection, words.section(u' ', 0, 0)) : field;
}

QString answerOf(bool yes, bool no)
{
    return yes && no ? u"both"_s : yes ? u"yes"_s : no ? u"no"_s : QString();
}

/// The number in front of a question; 0 if there is none.
int numberOf(const QString& text)
{
    static const QRegularExpression number(u"^\\s*\\(?([1-5])\\s*[.)]\\s*\\S"_s);
    return number.match(text).captured(1).toInt();
}

/// The question a text asks by its words; 0 if it asks none. An explanation may use the same words.
int namedQuestion(const QString& text, const FormLabels& labels)
{
    if (labels.beginning(kSection, text).field == u"explanation"_s)
        return 0;
    const QString field = labels.fieldWithin(u"VII"_s, text);
    return field.startsWith(u"ethics_"_s) ? field.mid(7).toInt() : 0;
}

class EthicsReader {
public:
    explicit EthicsReader(const FormContext& form)
        : m_labels(form.labels)
        , m_hasCertification(form.outline.found.contains(u"VIII"_s))
        , m_fileName(form.fileName)
    {
    }

    void add(const Block& block)
    {
        if (block.kind == Block::Kind::Paragraph) {
            addParagraph(block.paragraph);
            return;
        }
        if (readChoiceTable(block.table))
            return;
        for (const TableRow& row : block.table.rows) {
            for (const TableCell& cell : row.cells) {
                for (const Paragraph& paragraph : cell.paragraphs)
                    addParagraph(paragraph);
            }
        }
    }

    QList<EthicsDraft> answers;

private:
    /// The question that begins with this text; 0 if it belongs to the one before.
    int questionOf(const QString& text)
    {
        int question = numberOf(text);
        if (question > 0 && answers.isEmpty())
            m_numbered = true;
        // Where the questions bear numbers, words alone make none.
        if (question == 0 && !m_numbered)
            question = namedQuestion(text, m_labels);
        return question > last() && question <= kQuestions ? question : 0;
    }

    int last() const { return answers.isEmpty() ? 0 : answers.last().question; }

    void begin(int question, const Locator& locator, const QString& passage)
    {
        EthicsDraft answer;
        answer.question = question;
        answer.evidence = {m_fileName, locator, passage};
        answers.append(answer);
        m_answered = false;
    }

    void addParagraph(const Paragraph& paragraph)
    {
        const QString label = paragraph.label.isEmpty() ? QString() : paragraph.label + u' ';
        for (const QString& raw : paragraph.text.split(u'\n')) {
            const QString line = tidyText(raw);
            if (line.isEmpty())
                continue;
            const int question = questionOf(label + line);
            if (question > 0) {
                begin(question, paragraph.locator, raw.trimmed());
                takeBoxes(line);
            } else if (!answers.isEmpty()) {
                m_ended = m_ended || beginsCertification(line);
                if (!m_ended)
                    addToAnswer(line, raw.trimmed(), paragraph.locator);
            }
        }
    }

    /// Whether the certification begins, which closed the section when there were seven.
    bool beginsCertification(const QString& line) const
    {
        static const QRegularExpression label(u"[:：\\t]"_s);
        if (m_hasCertification || last() < kQuestions)
            return false;
        const QStringList section{u"VIII"_s};
        const qsizetype end = line.indexOf(label);
        return (end > 0 && !m_labels.fieldOf(section, line.left(end)).isEmpty())
            || m_labels.beginning(section, line).field == u"statement"_s;
    }

    /// Whether the line holds boxes for yes and no.
    bool takeBoxes(const QString& line)
    {
        const ChoiceBoxes boxes = choiceBoxes(line);
        bool yes = false;
        bool no = false;
        bool any = false;
        for (const QString& word : boxes.ticked) {
            yes = yes || fieldOf(word, m_labels) == u"yes"_s;
            no = no || fieldOf(word, m_labels) == u"no"_s;
        }
        for (const QString& word : boxes.ticked + boxes.empty)
            any = any || fieldOf(word, m_labels) == u"yes"_s || fieldOf(word, m_labels) == u"no"_s;
        if (any && answers.last().answer.isEmpty())
            answers.last().answer = answerOf(yes, no);
        m_answered = m_answered || any;
        return any;
    }

    void addToAnswer(const QString& line, const QString& raw, const Locator& locator)
    {
        EthicsDraft& answer = answers.last();
        if (takeBoxes(line)) {
            answer.evidence = {m_fileName, locator, raw};
            return;
        }
        const FormLabels::Beginning begun = m_labels.beginning(kSection, line);
        QString rest = begun.field == u"explanation"_s ? line.mid(begun.length) : line;
        static const QRegularExpression lead(u"^[\\s:.,;–—-]+"_s);
        rest.remove(lead);
        if (!m_answered && takeWord(rest)) {
            answer.evidence = {m_fileName, locator, raw};
            return;
        }
        if (rest.isEmpty() || m_labels.isInstruction(rest))
            return;
        if (answer.explanation.isEmpty() && answer.answer.isEmpty())
            answer.evidence = {m_fileName, locator, raw};
        answer.explanation += (answer.explanation.isEmpty() ? QString() : u"\n"_s) + rest;
    }

    /// "Yes", or "No, because ..." at the beginning of a line.
    bool takeWord(const QString& line)
    {
        static const QRegularExpression first = looseRegex(
            u"^(?:(?:answer|réponse|respuesta|ответ)\\s*:\\s*)?(?<word>[\\p{L}]+)(?:[\\s]*$|[.,;:–—-]+\\s*(?<rest>.*)$)"_s);
        const QRegularExpressionMatch match = first.match(line);
        const QString field = m_labels.fieldOf(kSection, match.captured(u"word"_s));
        if (field != u"yes"_s && field != u"no"_s)
            return false;
        answers.last().answer = field;
        answers.last().explanation = match.captured(u"rest"_s).trimmed();
        m_answered = true;
        return true;
    }

    struct ChoiceColumns {
        int yes = -1;
        int no = -1;
        int explanation = -1;

        bool isKnown() const { return yes >= 0 && no >= 0; }
    };

    ChoiceColumns columnsIn(const TableRow& row) const
    {
        ChoiceColumns columns;
        for (int i = 0; i < row.cells.size(); ++i) {
            const QString field = m_labels.fieldOf(kSection, tidyText(row.cells.at(i).text()));
            columns.yes = field == u"yes"_s ? i : columns.yes;
            columns.no = field == u"no"_s ? i : columns.no;
            columns.explanation = field == u"explanation"_s ? i : columns.explanation;
        }
        return columns;
    }

    /// A table with a column for yes and one for no; whether it is one.
    bool readChoiceTable(const Table& table)
    {
        ChoiceColumns columns;
        for (const TableRow& row : table.rows) {
            if (columns.isKnown())
                readChoiceRow(row, columns);
            else
                columns = columnsIn(row);
        }
        return columns.isKnown();
    }

    void readChoiceRow(const TableRow& row, const ChoiceColumns& columns)
    {
        if (row.cells.size() <= std::max(columns.yes, columns.no))
            return;
        const QString asked = tidyText(row.cells.first().text());
        int question = questionOf(asked);
        if (question == 0 && !asked.isEmpty() && last() < kQuestions)
            question = last() + 1;
        if (question == 0)
            return;
        const QString yesText = row.cells.at(columns.yes).text();
        const QString noText = row.cells.at(columns.no).text();
        const int answered = isTick(noText) && !isTick(yesText) ? columns.no : columns.yes;
        begin(question, row.cells.at(answered).locator, yesText + u" | "_s + noText);
        answers.last().answer = answerOf(isTick(yesText), isTick(noText));
        if (columns.explanation >= 0 && columns.explanation < row.cells.size())
            answers.last().explanation = tidyText(row.cells.at(columns.explanation).text());
    }

    const FormLabels& m_labels;
    bool m_hasCertification; ///< in a section of its own
    bool m_ended = false;
    QString m_fileName;
    bool m_numbered = false; ///< the questions bear numbers
    bool m_answered = false; ///< the boxes or the word of this question were met
};

} // namespace

void readEthics(FormDraft& draft, const FormContext& form)
{
    EthicsReader reader(form);
    for (const Block& block : form.section(u"VII"_s))
        reader.add(block);
    draft.ethics = reader.answers;
}

} // namespace greffier
