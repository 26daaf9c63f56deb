#pragma once

#include <QString>

namespace greffier {

/// An expected failure as a value.
struct Error {
    enum class Code {
        Invalid, ///< what was asked for makes no sense as it stands
        NotFound, ///< the file, row or person named does not exist
        Conflict, ///< somebody changed it in between, or a later act stands in the way
        Unreadable, ///< a file that cannot be read as what it should be
        NotARegister, ///< a file that is no register of ours, or one that was tampered with
        NewerFile, ///< a register written by a later version of the program
        Damaged, ///< a register whose content does not hold together
        Locked, ///< another officer has the register open
        ReadOnly, ///< the place cannot be written to
        DiskFull, ///< no room left for what was to be written
        Final, ///< an act that cannot be undone by its nature
        Cancelled, ///< stopped on request; what was done before stays
        Internal, ///< none of the above; the detail says more
    };

    Code code = Code::Internal;
    QString message; ///< one translated sentence: what was not done, and what to do
    QString detail; ///< untranslated, for the log; ids, never names; never shown alone
    qint64 actInTheWay = 0; ///< id of the act that has to be undone first; 0: none
};

} // namespace greffier
