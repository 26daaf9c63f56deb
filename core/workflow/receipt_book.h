#pragma once

#include "core/domain/survey_draft.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace greffier {

/// What is known of when files came: the lines of a receipts list and the headers of mails, found
/// by the name of a file. A list may name a file with more or fewer of its folders than it lies in,
/// as long as only one line and only one file can be meant; composed and decomposed accents are
/// one.
class ReceiptBook {
public:
    /// A line of the list.
    void addListed(const ReceiptLine& line);
    /// What something else than the list proves of one file.
    void add(const QString& file, const ReceiptLine& line);
    /// A file that is there, so that a line which could mean several of them means none.
    void expect(const QString& file);

    /// Null if there is none, or if it cannot be told which.
    const ReceiptLine* lineFor(const QString& file) const;

    /// The files of the list that are not among the expected ones, in alphabetical order.
    QStringList listedWithoutFile() const;
    /// The files of the list that several of the expected ones could be, likewise.
    QStringList listedForSeveral() const;
    /// The expected files without a line, likewise; an archive has none to have.
    QStringList withoutLine() const;

private:
    QStringList filesMeant(const QString& listed) const;

    QHash<QString, ReceiptLine> m_lines; ///< by name
    QMultiHash<QString, QString> m_linesByEnd; ///< by the last part of the name
    QHash<QString, QString> m_files; ///< name to name as it was given
    QMultiHash<QString, QString> m_filesByEnd;
    QSet<QString> m_containers; ///< archives and mails whose files are expected
    QStringList m_listed;
};

} // namespace greffier
