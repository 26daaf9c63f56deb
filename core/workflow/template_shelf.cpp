#include "core/workflow/template_shelf.h"

#include "core/documents/write/document_type.h"
#include "core/store/change.h"
#include "core/store/file_store.h"
#include "core/store/stores.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The setting that holds hash and name of a template.
QString settingFor(const QString& document, const QString& language)
{
    return u"template.%1.%2"_s.arg(document, language);
}

} // namespace

QList<DocumentTemplate> TemplateShelf::all() const
{
    const store::Stores stores(m_database);
    QList<DocumentTemplate> templates;
    for (const DocumentKind& kind : documentKinds()) {
        for (const QString& language : kind.languages) {
            const QString value
                = stores.settings.value(settingFor(kind.code, language)).value_or(QString());
            templates += {kind.code, language, value.section(u' ', 1),
                          isRevised(*unLanguageFromCode(language))};
        }
    }
    return templates;
}

QByteArray TemplateShelf::own(const QString& document, const QString& language) const
{
    const QString value = store::Stores(m_database)
                              .settings.value(settingFor(document, language))
                              .value_or(QString());
    return value.isEmpty() ? QByteArray() : m_files.read(value.section(u' ', 0, 0));
}

void TemplateShelf::put(store::Change& change, const QString& document, const QString& language,
                        const DocumentFile& file)
{
    store::Stores stores(m_database);
    Document row;
    row.name = file.name;
    row.hash = file.hash;
    row.size = file.bytes.size();
    row.outcome = u"template"_s;
    stores.documents.add(change, row);
    stores.settings.set(change, settingFor(document, language), file.hash + u' ' + file.name);
}

void TemplateShelf::remove(store::Change& change, const QString& document, const QString& language)
{
    store::Stores(m_database).settings.set(change, settingFor(document, language), {});
}

bool isRevised(UnLanguage language)
{
    return language == UnLanguage::English || language == UnLanguage::French;
}

Result<TemplateCheck> checkTemplate(const QByteArray& bytes, const QString& document,
                                    const QString& language)
{
    const DocumentType* type = documentType(document);
    if (!type)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Exports", "There is no document “%1”.")
                         .arg(document),
                     {}};
    const auto reading = templates::readTemplate(bytes, *type->record, internalFieldNames());
    if (!reading)
        return reading.error();
    TemplateCheck check{document, language, {}, {}};
    for (const templates::TemplateProblem& problem : reading->problems)
        check.problems += {templates::toCode(problem.kind), problem.place, problem.passage,
                           problem.message};
    if (reading->problems.isEmpty())
        return check;
    const auto copy = templates::withComments(bytes, reading->problems);
    if (!copy)
        return copy.error();
    check.commentedCopy = *copy;
    return check;
}

} // namespace greffier
