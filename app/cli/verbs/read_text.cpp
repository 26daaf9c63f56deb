#include "app/cli/verbs/verb_list.h"

#include "app/cli/console.h"
#include "core/documents/document_json.h"
#include "core/documents/reader_process.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

int sayNothingInIt()
{
    complain(QCoreApplication::translate(
        "Cli", "There is no text in the file; it may be a scan. Ask for a copy with text."));
    return NothingInIt;
}

/// Exit code 3 whatever the reason: `read` knows no other failure.
int sayUnreadable(const Error& error)
{
    complain(error.message);
    return CannotBeRead;
}

void addFields(QJsonArray& fields, const QList<Paragraph>& paragraphs)
{
    for (const Paragraph& paragraph : paragraphs) {
        for (const FieldMark& field : paragraph.fields) {
            QJsonObject json{{u"kind"_s, toCode(field.kind)},
                             {u"text"_s, paragraph.text.mid(field.position, field.length)},
                             {u"locator"_s, toCode(paragraph.locator)}};
            if (!field.name.isEmpty())
                json.insert(u"name"_s, field.name);
            if (field.kind == FieldMark::Kind::CheckBox)
                json.insert(u"checked"_s, field.checked);
            fields += json;
        }
    }
}

/// The document with its fields once more by themselves, each with its text and place.
QJsonObject withFields(const TextDocument& document)
{
    QJsonObject json = toJson(document);
    QJsonArray fields;
    addFields(fields, allParagraphs(document));
    addFields(fields, document.notes);
    json.insert(u"fields"_s, fields);
    if (!json.contains(u"notes"_s))
        json.insert(u"notes"_s, QJsonArray());
    return json;
}

/// The text, and last what reviewers wrote beside it.
void printText(const TextDocument& document)
{
    print(plainText(document));
    for (const QString& comment : document.comments)
        print(u"[*] "_s + comment);
}

bool isEmpty(const Sheet& sheet)
{
    for (const QStringList& row : sheet.rows) {
        if (!row.join(QString()).trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace

int readTextVerb(const Arguments& arguments)
{
    const auto file = loadDocumentFile(arguments.at(0));
    if (!file)
        return sayUnreadable(file.error());
    ReaderProcess reader;
    const auto document = reader.readText(*file);
    if (!document)
        return sayUnreadable(document.error());
    if (arguments.has(u"json"_s))
        print(withFields(*document));
    else if (document->hasText)
        printText(*document);
    return document->hasText ? Done : sayNothingInIt();
}

int readSheetVerb(const Arguments& arguments)
{
    const auto file = loadDocumentFile(arguments.at(0));
    if (!file)
        return sayUnreadable(file.error());
    ReaderProcess reader;
    const auto sheet = reader.readSheet(*file);
    if (!sheet)
        return sayUnreadable(sheet.error());
    if (arguments.has(u"json"_s))
        print(toJson(*sheet));
    else if (!isEmpty(*sheet)) {
        for (const QStringList& row : sheet->rows)
            print(row.join(u'\t'));
    }
    return isEmpty(*sheet) ? sayNothingInIt() : Done;
}

} // namespace greffier::cli
