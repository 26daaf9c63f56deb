#pragma once

#include <QString>

namespace greffier {

/// Who may read a document.
enum class Audience {
    Public, ///< everybody: it may be published
    Addressee, ///< whoever it is addressed to
    Internal, ///< the secretariat and the Consultative Group
};

QString toCode(Audience audience); ///< "public", "addressee", "internal"

} // namespace greffier
