#include "core/documents/read_failure.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr std::array kFailures{
    ReadFailure::Missing,  ReadFailure::NotAFile,          ReadFailure::NoPermission,
    ReadFailure::Empty,    ReadFailure::TooLarge,          ReadFailure::Damaged,
    ReadFailure::OldWord,  ReadFailure::PasswordProtected, ReadFailure::OldExcel,
    ReadFailure::RichText, ReadFailure::OpenDocument,      ReadFailure::WebPage,
    ReadFailure::Image,    ReadFailure::Archive,           ReadFailure::OtherKind,
    ReadFailure::NotText,  ReadFailure::NotATable,         ReadFailure::NoSuchPage,
    ReadFailure::TimedOut, ReadFailure::ReaderCrashed,     ReadFailure::ReaderMissing,
};

QString messageOfPlace(ReadFailure failure)
{
    switch (failure) {
    case ReadFailure::Missing:
        return QCoreApplication::translate("ReadFailure", "There is no such file; check its name.");
    case ReadFailure::NotAFile:
        return QCoreApplication::translate(
            "ReadFailure", "This is a folder or a device and cannot be read; name a file in it.");
    case ReadFailure::NoPermission:
        return QCoreApplication::translate(
            "ReadFailure", "The file could not be opened; check that you may read it.");
    case ReadFailure::Empty:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is empty; ask the sender for it again.");
    case ReadFailure::TooLarge:
        return QCoreApplication::translate(
            "ReadFailure", "The file is too large to be read; ask the sender for a smaller one.");
    case ReadFailure::Damaged:
        return QCoreApplication::translate(
            "ReadFailure",
            "The file is damaged or incomplete and was not read; ask the sender for it again.");
    case ReadFailure::PasswordProtected:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is protected with a password and was not "
                                           "read; ask the sender for a copy without one.");
    case ReadFailure::TimedOut:
        return QCoreApplication::translate(
            "ReadFailure",
            "The file was given up because reading it took too long; ask for another copy.");
    case ReadFailure::ReaderCrashed:
        return QCoreApplication::translate(
            "ReadFailure", "The file was not read because it is malformed; ask for another copy.");
    case ReadFailure::ReaderMissing:
        return QCoreApplication::translate(
            "ReadFailure",
            "No file can be read because the program "
            "greffier-reader was not found; install Greffier again.");
    default: return {};
    }
}

QString messageOfKind(ReadFailure failure)
{
    switch (failure) {
    case ReadFailure::OldWord:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is a document of Word 97-2003 and was not "
                                           "read; open it in Word and save it as .docx.");
    case ReadFailure::OldExcel:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is a workbook of Excel 97-2003 and was not "
                                           "read; open it in Excel and save it as .xlsx.");
    case ReadFailure::RichText:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is in Rich Text Format (RTF) and was not "
                                           "read; open it in Word and save it as .docx.");
    case ReadFailure::OpenDocument:
        return QCoreApplication::translate(
            "ReadFailure",
            "The file is an OpenDocument file and was not read; open it in Word or LibreOffice "
            "and save it as .docx or .xlsx.");
    case ReadFailure::WebPage:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is a web page and was not read; open it in "
                                           "Word and save it as .docx.");
    case ReadFailure::Image:
        return QCoreApplication::translate(
            "ReadFailure", "The file is a picture and holds no text; ask for the document itself.");
    case ReadFailure::Archive:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is a zip of other files, not a document; "
                                           "unpack it and read the files in it.");
    case ReadFailure::OtherKind:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is of a kind that cannot be read; ask for a "
                                           ".docx, a PDF or a plain text.");
    case ReadFailure::NotText:
        return QCoreApplication::translate("ReadFailure",
                                           "The file is a table, not a text; read it as a sheet.");
    case ReadFailure::NotATable:
        return QCoreApplication::translate(
            "ReadFailure", "The file is not a table; a .csv or .xlsx file is needed here.");
    case ReadFailure::NoSuchPage:
        return QCoreApplication::translate("ReadFailure", "The document has no such page.");
    default: return {};
    }
}

Error::Code codeFor(ReadFailure failure)
{
    switch (failure) {
    case ReadFailure::NoSuchPage: return Error::Code::Invalid;
    case ReadFailure::ReaderMissing: return Error::Code::Internal;
    default: return Error::Code::Unreadable;
    }
}

} // namespace

QString toCode(ReadFailure failure)
{
    switch (failure) {
    case ReadFailure::Missing: return u"missing"_s;
    case ReadFailure::NotAFile: return u"not_a_file"_s;
    case ReadFailure::NoPermission: return u"no_permission"_s;
    case ReadFailure::Empty: return u"empty"_s;
    case ReadFailure::TooLarge: return u"too_large"_s;
    case ReadFailure::Damaged: return u"damaged"_s;
    case ReadFailure::PasswordProtected: return u"password_protected"_s;
    case ReadFailure::OldWord: return u"old_word"_s;
    case ReadFailure::OldExcel: return u"old_excel"_s;
    case ReadFailure::RichText: return u"rich_text"_s;
    case ReadFailure::OpenDocument: return u"open_document"_s;
    case ReadFailure::WebPage: return u"web_page"_s;
    case ReadFailure::Image: return u"image"_s;
    case ReadFailure::Archive: return u"archive"_s;
    case ReadFailure::OtherKind: return u"other_kind"_s;
    case ReadFailure::NotText: return u"not_text"_s;
    case ReadFailure::NotATable: return u"not_a_table"_s;
    case ReadFailure::NoSuchPage: return u"no_such_page"_s;
    case ReadFailure::TimedOut: return u"timed_out"_s;
    case ReadFailure::ReaderCrashed: return u"reader_crashed"_s;
    case ReadFailure::ReaderMissing: return u"reader_missing"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReadFailure> readFailureFromCode(const QString& code)
{
    for (const ReadFailure failure : kFailures) {
        if (toCode(failure) == code)
            return failure;
    }
    return std::nullopt;
}

Error readError(ReadFailure failure, const QString& more)
{
    const QString aboutPlace = messageOfPlace(failure);
    return {codeFor(failure), aboutPlace.isEmpty() ? messageOfKind(failure) : aboutPlace,
            more.isEmpty() ? toCode(failure) : toCode(failure) + u": "_s + more};
}

std::optional<ReadFailure> readFailureOf(const Error& error)
{
    return readFailureFromCode(error.detail.section(u": "_s, 0, 0));
}

} // namespace greffier
