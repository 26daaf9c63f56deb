#pragma once

#include <QString>

#include <optional>

namespace greffier::reader {

/// Seconds of processor time one request may take before the system ends the process. The client's
/// deadline comes first; this is for a reader whose client is gone.
inline constexpr int kProcessorSecondsPerRequest = 60;

/// Gives up, for good and for this whole process, what reading a file does not need: memory beyond
/// 1 GiB (not under the address sanitizer, which reserves terabytes), writing files, new processes,
/// sockets. Returns what could not be given up; nothing when all is well.
std::optional<QString> lockDown();

/// Allows processor time for one more request.
void renewProcessorTime();

/// The same for LibreOffice, which this process is about to become: a group of its own, limits on
/// time, memory and files, and no socket but those of this machine (AF_UNIX). Returns what failed.
std::optional<QString> lockDownOffice();

} // namespace greffier::reader
