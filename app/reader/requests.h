#pragma once

#include <QCborMap>

namespace greffier::reader {

/// Does what a request asks and says what came of it. See core/documents/reader_protocol.h.
QCborMap answerTo(const QCborMap& request);

} // namespace greffier::reader
