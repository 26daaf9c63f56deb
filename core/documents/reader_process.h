#pragma once

#include "core/base/result.h"
#include "core/documents/document_file.h"
#include "core/documents/file_kind.h"
#include "core/documents/received_mail.h"
#include "core/documents/sheet.h"
#include "core/documents/text_document.h"

#include <chrono>
#include <memory>

class QCborMap;
class QProcess;

namespace greffier {

class Progress;

/// Asks greffier-reader, a process of its own with limits on time, memory and system calls, what is
/// in a received file; nothing received is parsed in this process. Started with the first request,
/// killed when late, started anew after a crash. Belongs to the thread that made it; needs no event
/// loop. Every request fails with a ReadFailure, or is Cancelled when `progress` was stopped.
class ReaderProcess {
public:
    struct Settings {
        QString program; ///< path of greffier-reader; empty: where it was installed
        std::chrono::milliseconds deadline = std::chrono::seconds(20); ///< of one request
        QString office = {}; ///< path of LibreOffice's soffice; empty: where it is found
    };

    ReaderProcess();
    explicit ReaderProcess(Settings settings);
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess&) = delete;
    ReaderProcess& operator=(const ReaderProcess&) = delete;

    Result<Recognised> recognise(const DocumentFile& file, const Progress* progress = nullptr);

    /// Of a .docx, a PDF, a mail, a text, and of tables, which become a TextDocument of tables; with
    /// LibreOffice also of a .doc, .rtf and .odt.
    Result<TextDocument> readText(const DocumentFile& file, const Progress* progress = nullptr);

    /// Of a CSV or the first visible worksheet with anything in it.
    Result<Sheet> readSheet(const DocumentFile& file, const Progress* progress = nullptr);

    /// The files in a zip, named "a.zip!b.docx"; those in a zip inside it too.
    Result<QList<DocumentFile>> unpack(const DocumentFile& zip, const Progress* progress = nullptr);

    /// What a saved mail (.eml) says of its receipt, and its attachments.
    Result<ReceivedMail> openMail(const DocumentFile& mail, const Progress* progress = nullptr);

    /// A page of a PDF, from 1, as PNG. Drawn smaller than asked for where it would be too large.
    Result<QByteArray> pageImage(const QByteArray& pdf, int page, int dpi,
                                 const Progress* progress = nullptr);

    /// Of the running reader; 0 when none runs.
    qint64 processId() const;

    /// Beside the running program, else in ../libexec/greffier; empty if in neither.
    static QString installedProgram();

private:
    Result<void> start();
    void stop();
    Result<QCborMap> ask(const QCborMap& request, const Progress* progress);
    Result<TextDocument> readByOffice(const DocumentFile& file, const Error& failed,
                                      const Progress* progress);

    Settings m_settings;
    std::unique_ptr<QProcess> m_process;
};

} // namespace greffier
