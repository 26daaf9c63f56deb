#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

/// A resolution or decision cited in a text.
struct ResolutionMention {
    enum class Kind {
        Resolution, ///< of the Council or of the Commission on Human Rights
        OtherBody, ///< a resolution of the General Assembly, of ECOSOC
        Decision, ///< a decision or a statement of the President
    };

    qsizetype start = 0;
    qsizetype end = 0;
    QString number; ///< "33/25", "2005/55", "S-30/1"
    Kind kind = Kind::Resolution;

    bool operator==(const ResolutionMention&) const = default;
};

/// All of them in order, in any of the six languages. The text is a plainForm().
QList<ResolutionMention> resolutionMentions(const QString& text);

/// Whether it is about procedure (5/1, 5/2, 16/21 and the decisions) and so never sets up a
/// mandate.
bool isProcedural(const ResolutionMention& mention);

/// The resolution a title or an entry of a list gives for its mandate, also a bare number in
/// brackets; nothing if there is none.
std::optional<ResolutionMention> mandateResolution(const QString& text);

/// Numbers of the resolutions of Council and Commission, each once, in order.
QStringList resolutionNumbers(const QString& text);

} // namespace greffier
