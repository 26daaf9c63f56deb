#include "core/documents/extract/form_labels.h"

#include "core/documents/extract/patterns.h"
#include "core/reference/csv_table.h"
#include "core/reference/reference_tables.h"
#include "core/text/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QString kSection = u"section"_s;
const QString kAny = u"any"_s;

QString withoutNumber(const QString& label)
{
    static const QRegularExpression number = looseRegex(
        u"^\\s*(?:(?:section|partie)\\s+)?[(]?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,4}|[a-h])[.):]\\s*|^\\s*[IVX]{1,4}\\s*[-–—]\\s*|^\\s*[•*-]\\s+"_s);
    return QString(label).remove(number);
}

QString withoutBrackets(const QString& label)
{
    static const QRegularExpression bracket(u"\\s*[(\\[（][^()\\[\\]（）]*[)\\]）]"_s);
    return QString(label).remove(bracket);
}

QString key(const QString& text)
{
    const QString words = folded(text);
    return words.isEmpty() ? text.trimmed() : words;
}

} // namespace

QString labelKey(const QString& label) { return key(withoutBrackets(withoutNumber(label))); }

const FormLabels& FormLabels::shipped()
{
    static const FormLabels labels = [] {
        FormLabels read;
        const QString name = u"form_labels.csv"_s;
        const auto bytes = referenceTable(name);
        if (!bytes)
            return read;
        const auto table
            = CsvTable::parse(*bytes, name, {kSection, u"field"_s, u"lang"_s, u"alias"_s});
        if (!table)
            return read;
        // What stands further up in the table prevails.
        for (qsizetype row = table->rowCount() - 1; row >= 0; --row)
            read.add({table->cell(row, kSection), table->cell(row, u"field"_s),
                      table->cell(row, u"lang"_s), table->cell(row, u"alias"_s)});
        return read;
    }();
    return labels;
}

FormLabels FormLabels::with(const QList<FormLabel>& more) const
{
    FormLabels all = *this;
    for (const FormLabel& label : more)
        all.add(label);
    return all;
}

void FormLabels::add(const FormLabel& label)
{
    const QString alias = key(label.alias);
    if (label.field == kSection)
        m_headings.insert(alias, label.section);
    else
        m_fields[label.section].insert(alias, label.field);
}

QString FormLabels::fieldOf(const QStringList& sections, const QString& label) const
{
    for (const QString& candidate : {key(label), key(withoutNumber(label)), labelKey(label)}) {
        for (const QString& section : sections) {
            const QString field = m_fields.value(section).value(candidate);
            if (!field.isEmpty())
                return field;
        }
    }
    return {};
}

FormLabels::Beginning FormLabels::beginning(const QStringList& sections, const QString& text) const
{
    static const QRegularExpression word(u"\\S+\\s*"_s);
    const QString bare = withoutNumber(text);
    const qsizetype cut = text.size() - bare.size();
    Beginning best;
    qsizetype end = 0;
    for (int taken = 0; taken < 8; ++taken) {
        const QRegularExpressionMatch match = word.match(bare, end);
        if (!match.hasMatch())
            break;
        end = match.capturedEnd();
        const QString field = fieldOf(sections, bare.left(end).trimmed());
        if (!field.isEmpty())
            best = {field, cut + end};
    }
    return best;
}

QString FormLabels::sectionOf(const QString& heading) const
{
    static const QRegularExpression numeral(
        u"^\\s*(?:(?:SECTION|Section|PARTIE|Partie)\\s+)?[IVX]{1,4}\\s*[.):–—-]"_s);
    const QString words = labelKey(heading);
    const bool numbered = numeral.match(heading).hasMatch();
    if (words.isEmpty() || heading.size() > 220)
        return {};
    QString found;
    qsizetype longest = 0;
    for (auto alias = m_headings.cbegin(); alias != m_headings.cend(); ++alias) {
        // A numbered heading may say more than the alias, another is the alias itself.
        const bool fits
            = words == alias.key() || (numbered && words.startsWith(alias.key() + u' '));
        if (fits && alias.key().size() > longest) {
            found = alias.value();
            longest = alias.key().size();
        }
    }
    return found;
}

QString FormLabels::fieldWithin(const QString& section, const QString& text) const
{
    const QString words = u' ' + key(text) + u' ';
    QString found;
    qsizetype longest = 0;
    const QHash<QString, QString> fields = m_fields.value(section);
    for (auto alias = fields.cbegin(); alias != fields.cend(); ++alias) {
        if (alias.key().size() > longest && alias.key().size() > 5 && words.contains(alias.key())) {
            found = alias.value();
            longest = alias.key().size();
        }
    }
    return found;
}

bool FormLabels::isInstruction(const QString& text) const
{
    static const QRegularExpression whole(u"^\\s*[(（\\[].*[)）\\]]\\s*$"_s);
    static const QRegularExpression limit
        = looseRegex(u"\\b(?:words?|mots|palabras|слов)\\b|字|كلمة|dd/mm|jj/mm"_s);
    if (whole.match(text).hasMatch() && limit.match(text).hasMatch())
        return true;
    const QString words = key(withoutNumber(text));
    const QHash<QString, QString> fields = m_fields.value(kAny);
    for (auto alias = fields.cbegin(); alias != fields.cend(); ++alias) {
        if (alias.value() == u"instruction"_s
            && (words == alias.key() || words.startsWith(alias.key() + u' ')))
            return true;
    }
    return isPlaceholder(text);
}

bool FormLabels::isPlaceholder(const QString& text) const
{
    const QString words = key(text);
    static const QRegularExpression blanks(u"^[\\s._…-]*$"_s);
    if (blanks.match(text).hasMatch())
        return true;
    const QHash<QString, QString> fields = m_fields.value(kAny);
    for (auto alias = fields.cbegin(); alias != fields.cend(); ++alias) {
        if (alias.value() == u"placeholder"_s && words == alias.key())
            return true;
    }
    return false;
}

} // namespace greffier
