#pragma once

#include "core/base/result.h"
#include "core/documents/document_file.h"
#include "core/documents/read_failure.h"

#include <chrono>

namespace greffier {

class Progress;

/// Lets LibreOffice, where it is installed, make a .docx of a .doc, .rtf or .odt, and a PDF of a
/// document the program wrote. It runs apart, in
/// a folder and with a profile that exist for this file only, started by greffier-reader, which
/// takes the network from it and limits its time and memory; late, it is killed.
class OfficeProcess {
public:
    struct Settings {
        QString launcher; ///< path of greffier-reader
        QString office; ///< path of soffice; empty: where it is found on this machine
        std::chrono::milliseconds deadline = std::chrono::seconds(180); ///< of one file
    };

    explicit OfficeProcess(Settings settings);

    /// Whether LibreOffice is there and reads what failed to be read so.
    bool canHelp(ReadFailure failure) const;

    /// The file as .docx, of the same name. Fails with a ReadFailure, or is Cancelled.
    Result<DocumentFile> asDocx(const DocumentFile& file, ReadFailure kind,
                                const Progress* progress = nullptr) const;

    /// A Word document of our own as PDF. NotFound, with a sentence, where there is no LibreOffice;
    /// fails with a ReadFailure when it makes nothing of it, or is Cancelled.
    Result<QByteArray> asPdf(const QByteArray& docx, const Progress* progress = nullptr) const;

private:
    /// What LibreOffice makes of a file.
    struct Conversion {
        QString from; ///< ending of what is given: "doc"
        QString to; ///< ending of what is made: "docx"
        QString filter; ///< as LibreOffice calls it: "docx:MS Word 2007 XML"
        ReadFailure failure; ///< when nothing comes of it
    };
    Result<QByteArray> convert(const QByteArray& bytes, const Conversion& conversion,
                               const Progress* progress) const;

    Settings m_settings;
};

} // namespace greffier
