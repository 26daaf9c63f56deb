#include "core/documents/extract/choice_boxes.h"
#include "core/documents/extract/form_parts.h"
#include "core/documents/extract/patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QStringList kSection{u"IV"_s};
const QStringList kSkills{u"read"_s, u"write"_s, u"speak"_s};

QString fieldOf(const QString& text, const FormLabels& labels)
{
    return labels.fieldOf(kSection, tidyText(text));
}

bool isLevel(const QString& field) { return field == u"easily"_s || field == u"not_easily"_s; }

/// The code of a UN language, or the name as written.
QString languageOfRow(const QString& written, const FormLabels& labels)
{
    static const QRegularExpression other = looseRegex(
        u"^(?:other|autre|otro|другой)s?(?:\\s+(?:languages?|langues?|idiomas?))?(?:\\s*\\([^)]*(?:specify|préciser)[^)]*\\))?\\s*[:(-]\\s*(?<name>[^)]+)\\)?$"_s);
    const QString text = tidyText(written).section(u'\n', 0, 0).trimmed();
    const QString field = fieldOf(text, labels);
    if (field.startsWith(u"language_"_s))
        return field.mid(9);
    const QRegularExpressionMatch named = other.match(text);
    if (named.hasMatch())
        return languageOfRow(named.captured(u"name"_s).trimmed(), labels);
    return text;
}

QString& skillOf(LanguageDraft& language, const QString& skill)
{
    return skill == u"read"_s ? language.read
        : skill == u"write"_s ? language.write
                              : language.speak;
}

bool isAnswered(const LanguageDraft& language)
{
    return language.motherTongue || !language.read.isEmpty() || !language.write.isEmpty()
        || !language.speak.isEmpty();
}

/// "easily" or "not_easily" as a cell says it, in words or with a box.
QString levelIn(const QString& cell, const FormLabels& labels)
{
    const ChoiceBoxes boxes = choiceBoxes(cell);
    const QString words = boxes.isEmpty() ? tidyText(cell)
        : boxes.ticked.size() == 1        ? boxes.ticked.first()
                                          : QString();
    const QString field = fieldOf(words, labels);
    return isLevel(field) ? field : QString();
}

bool isYes(const QString& cell, const FormLabels& labels)
{
    const ChoiceBoxes boxes = choiceBoxes(cell);
    const QString words = boxes.ticked.isEmpty() ? tidyText(cell) : boxes.ticked.first();
    return isTick(cell) || labels.fieldOf({u"VII"_s}, words) == u"yes"_s;
}

/// What the columns of a language table stand for.
class LanguageTable {
public:
    LanguageTable(const Table& table, const FormContext& form)
        : m_labels(form.labels)
        , m_fileName(form.fileName)
    {
        for (const QList<PlacedCell>& row : placedCells(table)) {
            if (readMotherTongue(row) || (!m_body && readHeading(row)))
                continue;
            if (!m_body)
                shareLevels();
            m_body = true;
            readRow(row);
        }
    }

    QList<LanguageDraft> languages;
    QString motherTongue; ///< of a row of its own
    Evidence motherEvidence;

private:
    struct Column {
        QString what; ///< language, mother_tongue, read, write, speak
        QString level; ///< easily, not_easily; empty: the cell says it
    };

    /// A row of its own: "Mother tongue" and beside it the language.
    bool readMotherTongue(const QList<PlacedCell>& row)
    {
        if (row.size() < 2 || fieldOf(row.first().cell->text(), m_labels) != u"mother_tongue"_s)
            return false;
        const TableCell& answer = *row.at(1).cell;
        const QString field = fieldOf(answer.text(), m_labels);
        if (kSkills.contains(field) || field == u"language"_s)
            return false;
        motherTongue = tidyText(answer.text());
        motherEvidence = {m_fileName, answer.locator, answer.text()};
        return true;
    }

    bool readHeading(const QList<PlacedCell>& row)
    {
        bool any = false;
        for (const PlacedCell& placed : row) {
            const QString field = fieldOf(placed.cell->text(), m_labels);
            if (field.startsWith(u"language_"_s))
                return false;
            for (int i = 0; i < std::clamp(placed.cell->columnSpan, 1, 64); ++i)
                setColumn(placed.column + i, field);
            any = any || kSkills.contains(field) || isLevel(field) || field == u"language"_s;
        }
        return any;
    }

    void setColumn(int column, const QString& field)
    {
        if (m_columns.size() <= column)
            m_columns.resize(column + 1);
        if (isLevel(field))
            m_columns[column].level = field;
        else if (kSkills.contains(field) || field == u"language"_s || field == u"mother_tongue"_s)
            m_columns[column].what = field;
    }

    /// Word processors lose how far a heading reaches. Two levels for each skill belong to the
    /// skills in their order, wherever the heading of a skill begins.
    void shareLevels()
    {
        QStringList skills;
        QList<qsizetype> levels;
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const Column& meaning = m_columns.at(column);
            if (kSkills.contains(meaning.what) && !skills.contains(meaning.what))
                skills += meaning.what;
            if (!meaning.level.isEmpty())
                levels += column;
        }
        if (levels.size() != skills.size() * 2)
            return;
        for (qsizetype i = 0; i < levels.size(); ++i)
            m_columns[levels.at(i)].what = skills.at(i / 2);
    }

    void readRow(const QList<PlacedCell>& row)
    {
        LanguageDraft language;
        QStringList passage;
        for (const PlacedCell& placed : row) {
            const Column meaning = m_columns.value(placed.column);
            const QString text = placed.cell->text();
            passage += text;
            if (meaning.what == u"language"_s || (placed.column == 0 && meaning.what.isEmpty()))
                language.language = languageOfRow(text, m_labels);
            else if (meaning.what == u"mother_tongue"_s)
                language.motherTongue = isYes(text, m_labels);
            else if (kSkills.contains(meaning.what))
                readSkill(skillOf(language, meaning.what), meaning.level, text);
        }
        if (language.language.isEmpty() || !isAnswered(language))
            return;
        language.evidence = {m_fileName, row.first().cell->locator, passage.join(u" | "_s)};
        languages.append(language);
    }

    void readSkill(QString& skill, const QString& level, const QString& cell) const
    {
        if (level.isEmpty())
            skill = levelIn(cell, m_labels);
        else if (isYes(cell, m_labels))
            skill = level;
    }

    const FormLabels& m_labels;
    QString m_fileName;
    QList<Column> m_columns;
    bool m_body = false;
};

/// "English: read easily, write easily, speak not easily"; "English Easily Easily Not easily".
std::optional<LanguageDraft> languageInLine(const QString& line, const FormLabels& labels)
{
    static const QRegularExpression word(u"[\\p{L}'’]+"_s);
    const FormLabels::Beginning name = labels.beginning(kSection, line);
    if (!name.field.startsWith(u"language_"_s))
        return std::nullopt;
    LanguageDraft language;
    language.language = name.field.mid(9);
    QString skill;
    QStringList levels;
    QString rest = line.mid(name.length);
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch next = word.match(rest);
        if (!next.hasMatch())
            break;
        rest = rest.mid(next.capturedStart());
        const FormLabels::Beginning found = labels.beginning(kSection, rest);
        if (kSkills.contains(found.field))
            skill = found.field;
        else if (isLevel(found.field)) {
            levels += found.field;
            if (!skill.isEmpty())
                skillOf(language, skill) = found.field;
        } else if (found.field == u"mother_tongue"_s)
            language.motherTongue = true;
        rest = rest.mid(found.field.isEmpty() ? next.capturedLength() : found.length);
    }
    if (skill.isEmpty() && levels.size() == kSkills.size()) {
        for (qsizetype i = 0; i < levels.size(); ++i)
            skillOf(language, kSkills.at(i)) = levels.at(i);
    }
    return language;
}

void addMotherTongues(FormDraft& draft, const QString& written, const Evidence& evidence,
                      const FormLabels& labels)
{
    static const QRegularExpression divide
        = looseRegex(u"\\s*[,;/&\\n]\\s*|\\s+(?:and|et|y|и|و)\\s+"_s);
    for (const QString& name : written.split(divide, Qt::SkipEmptyParts)) {
        const QString code = languageOfRow(name, labels);
        const auto known = std::find_if(
            draft.languages.begin(), draft.languages.end(),
            [&code](const LanguageDraft& language) { return language.language == code; });
        if (known != draft.languages.end()) {
            known->motherTongue = true;
            continue;
        }
        LanguageDraft language;
        language.language = code;
        language.motherTongue = true;
        language.evidence = evidence;
        draft.languages.append(language);
    }
}

} // namespace

void readLanguages(FormDraft& draft, const FormContext& form)
{
    QString motherTongue;
    Evidence motherEvidence;
    for (const Block& block : form.section(u"IV"_s)) {
        if (block.kind == Block::Kind::Table) {
            const LanguageTable table(block.table, form);
            draft.languages += table.languages;
            if (!table.motherTongue.isEmpty()) {
                motherTongue = table.motherTongue;
                motherEvidence = table.motherEvidence;
            }
            continue;
        }
        const QString line = tidyText(block.paragraph.text);
        const Evidence evidence{form.fileName, block.paragraph.locator, block.paragraph.text};
        if (fieldOf(line.section(u':', 0, 0), form.labels) == u"mother_tongue"_s
            && line.contains(u':')) {
            motherTongue = line.section(u':', 1).trimmed();
            motherEvidence = evidence;
        } else if (auto language = languageInLine(line, form.labels);
                   language && isAnswered(*language)) {
            language->evidence = evidence;
            draft.languages.append(*language);
        }
    }
    if (!form.labels.isPlaceholder(motherTongue))
        addMotherTongues(draft, motherTongue, motherEvidence, form.labels);
}

} // namespace greffier
