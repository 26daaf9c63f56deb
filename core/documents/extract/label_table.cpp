#include "core/documents/extract/label_table.h"

#include "core/reference/csv_table.h"
#include "core/reference/reference_tables.h"
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace greffier {

QString LabelTable::folding(const QString& text)
{
    const QString key = folded(text);
    // A label of signs only, such as a hyphen for "none", folds to nothing.
    return key.isEmpty() ? text.trimmed() : key;
}

Result<LabelTable> LabelTable::load()
{
    const QString name = u"survey_labels.csv"_s;
    const auto bytes = referenceTable(name);
    if (!bytes)
        return bytes.error();
    const auto table = CsvTable::parse(*bytes, name, {u"kind"_s, u"key"_s, u"lang"_s, u"alias"_s});
    if (!table)
        return table.error();
    LabelTable labels;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        QHash<QString, QString>& keys = labels.m_keys[table->cell(row, u"kind"_s)];
        const QString label = folding(table->cell(row, u"alias"_s));
        if (!keys.contains(label))
            keys.insert(label, table->cell(row, u"key"_s));
    }
    return labels;
}

QString LabelTable::keyOf(const QString& kind, const QString& text) const
{
    return m_keys.value(kind).value(folding(text));
}

QString LabelTable::keyOfBeginning(const QString& kind, const QString& text) const
{
    const QHash<QString, QString> keys = m_keys.value(kind);
    QString beginning = folding(text);
    while (!beginning.isEmpty()) {
        const auto found = keys.constFind(beginning);
        if (found != keys.constEnd())
            return *found;
        beginning.truncate(qMax<qsizetype>(0, beginning.lastIndexOf(u' ')));
    }
    return {};
}

QString LabelTable::keyWithin(const QString& kind, const QString& text) const
{
    constexpr qsizetype kShortest = 6;
    const QString words = u' ' + folding(text) + u' ';
    const QHash<QString, QString> keys = m_keys.value(kind);
    QString found;
    qsizetype longest = kShortest - 1;
    for (auto label = keys.begin(); label != keys.end(); ++label) {
        if (label.key().size() > longest && words.contains(u' ' + label.key() + u' ')) {
            found = *label;
            longest = label.key().size();
        }
    }
    return found;
}

} // namespace greffier
