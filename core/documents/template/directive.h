#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace greffier::templates {

/// How a field is written.
enum class Format {
    Capitals, ///< "capitals": OKAFOR-EZE
    Initial, ///< "initial": with a capital first letter
    Ordinal, ///< "ordinal": fifty-fifth
    OrdinalFigure, ///< "ordinal figure": 55th
    IsoDate, ///< "iso": 2024-04-05
    Commas, ///< "commas": a, b, c
    Lines, ///< "lines": one below the other
};

std::optional<Format> formatFromCode(const QString& code);

/// What stands between braces in a template. Keywords and names are understood in any case, since
/// Word likes to put capitals at the beginning of a sentence.
struct Directive {
    enum class Kind {
        Field, ///< {candidate.name | capitals}
        Each, ///< {each candidate}: begins what is repeated
        If, ///< {if vacancy.conditional} or {if not ...}: begins what is there under a condition
        Else, ///< {else}
        End, ///< {end}, or {end candidate}
        Once, ///< {once}, at the beginning of a footnote: later marks refer to the first
    };

    Kind kind = Kind::Field;
    QString name; ///< of the field or of what is repeated, in lower case
    bool negated = false; ///< {if not ...}
    QList<Format> formats;
    QString unknownFormat; ///< a format that there is not, as typed
    QString source; ///< as typed, without the braces
};

/// Understands what was typed between two braces.
Directive directiveFrom(const QString& typed);

} // namespace greffier::templates
