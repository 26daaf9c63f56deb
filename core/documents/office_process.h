#pragma once

#include "core/base/result.h"
#include "core/documents/document_file.h"
#include "core/documents/read_failure.h"

#include <chrono>

namespace greffier {

class Progress;

/// Lets LibreOffice, where it is installed, make a .docx of a .doc, .rtf or .odt. It runs apart, in
/// a folder and with a profile that exist for this file only, started by greffier-reader, which
/// takes the network from it and limits its time and memory; late, it is killed.
class OfficeProcess {
public:
    struct Settings {
        QString launcher; ///< path of greffier-reader
        QString office; ///< path of soffice; empty: where it is found on this machine
        std::chrono::milliseconds deadline = std::chrono::seconds(60); ///< of one file
    };

    explicit OfficeProcess(Settings settings);

    /// Whether LibreOffice is there and reads what failed to be read so.
    bool canHelp(ReadFailure failure) const;

    /// The file as .docx, of the same name. Fails with a ReadFailure, or is Cancelled.
    Result<DocumentFile> asDocx(const DocumentFile& file, ReadFailure kind,
                                const Progress* progress = nullptr) const;

private:
    Settings m_settings;
};

} // namespace greffier
