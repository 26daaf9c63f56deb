#pragma once

#include "core/base/result.h"
#include "core/documents/document_file.h"
#include "core/documents/write/document_texts.h"
#include "core/workflow/document_templates.h"

namespace greffier {

namespace store {
class Change;
class Database;
class FileStore;
} // namespace store

/// The officers' templates of a register, one for each document and language. Belongs to the thread
/// of the register; throws StoreError.
class TemplateShelf {
public:
    TemplateShelf(store::Database& database, const store::FileStore& files)
        : m_database(database)
        , m_files(files)
    {
    }

    /// Every document in every language it has, with the template it is made from.
    QList<DocumentTemplate> all() const;

    /// The bytes of the officer's template; empty: the one that comes with the program is used.
    QByteArray own(const QString& document, const QString& language) const;

    /// The file has been put into the file store.
    void put(store::Change& change, const QString& document, const QString& language,
             const DocumentFile& file);
    /// Back to the one that comes with the program.
    void remove(store::Change& change, const QString& document, const QString& language);

private:
    store::Database& m_database;
    const store::FileStore& m_files;
};

/// Whether the wordings that come with the program have been revised by an officer whose language
/// it is.
bool isRevised(UnLanguage language);

/// Reads a template for a document and says what cannot be filled. Fails for what is no template.
Result<TemplateCheck> checkTemplate(const QByteArray& bytes, const QString& document,
                                    const QString& language);

} // namespace greffier
