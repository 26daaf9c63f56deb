#include "core/workflow/receipt_book.h"

#include <algorithm>

namespace greffier {

namespace {

/// A name as it is compared, with one sign between its parts: "a.zip!b/c.docx" has three.
QString keyOf(const QString& name)
{
    QString key = name.normalized(QString::NormalizationForm_C);
    return key.replace(u'!', u'/').replace(u'\\', u'/');
}

QString endOf(const QString& key) { return key.section(u'/', -1); }

/// Whether one is the other without some of the folders before it.
bool endsAlike(const QString& one, const QString& other)
{
    const QString& longer = one.size() > other.size() ? one : other;
    const QString& shorter = one.size() > other.size() ? other : one;
    return longer == shorter || longer.endsWith(u'/' + shorter);
}

QStringList alike(const QMultiHash<QString, QString>& names, const QString& key)
{
    QStringList found;
    const auto [first, last] = names.equal_range(endOf(key));
    std::copy_if(first, last, std::back_inserter(found),
                 [&key](const QString& name) { return endsAlike(name, key); });
    return found;
}

QStringList sorted(QStringList names)
{
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

void ReceiptBook::addListed(const ReceiptLine& line)
{
    if (!m_listed.contains(line.file))
        m_listed += line.file;
    add(line.file, line);
}

void ReceiptBook::add(const QString& file, const ReceiptLine& line)
{
    const QString key = keyOf(file);
    if (!m_lines.contains(key))
        m_linesByEnd.insert(endOf(key), key);
    m_lines.insert(key, line);
}

void ReceiptBook::expect(const QString& file)
{
    const QString key = keyOf(file);
    if (!m_files.contains(key))
        m_filesByEnd.insert(endOf(key), key);
    m_files.insert(key, file);
    if (file.contains(u'!'))
        m_containers += keyOf(file.section(u'!', 0, -2));
}

const ReceiptLine* ReceiptBook::lineFor(const QString& file) const
{
    const QString key = keyOf(file);
    auto line = m_lines.constFind(key);
    if (line == m_lines.constEnd()) {
        const QStringList lines = alike(m_linesByEnd, key);
        if (lines.size() != 1 || filesMeant(lines.first()).size() > 1)
            return nullptr;
        line = m_lines.constFind(lines.first());
    }
    return &*line;
}

/// The expected files that a line can mean: the one of that very name, else those that end alike.
QStringList ReceiptBook::filesMeant(const QString& listed) const
{
    const QString key = keyOf(listed);
    return m_files.contains(key) ? QStringList{key} : alike(m_filesByEnd, key);
}

QStringList ReceiptBook::listedWithoutFile() const
{
    QStringList names;
    std::copy_if(m_listed.begin(), m_listed.end(), std::back_inserter(names),
                 [this](const QString& listed) { return filesMeant(listed).isEmpty(); });
    return sorted(names);
}

QStringList ReceiptBook::listedForSeveral() const
{
    QStringList names;
    std::copy_if(m_listed.begin(), m_listed.end(), std::back_inserter(names),
                 [this](const QString& listed) { return filesMeant(listed).size() > 1; });
    return sorted(names);
}

QStringList ReceiptBook::withoutLine() const
{
    QStringList names;
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (!m_containers.contains(file.key()) && !lineFor(file.key()))
            names += *file;
    }
    return sorted(names);
}

} // namespace greffier
