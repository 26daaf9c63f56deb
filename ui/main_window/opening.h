#pragma once

#include <QString>

namespace greffier::ui {

/// The register a window is to show.
struct Opening {
    enum class Kind {
        Existing,
        Look, ///< read only: somebody else has it, or it is a copy
        New,
        Sample,
    };

    Kind kind = Kind::Existing;
    QString file;
};

} // namespace greffier::ui
