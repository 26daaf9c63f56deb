#pragma once

#include "core/domain/region.h"
#include "core/text/un_language.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace greffier {

/// How regional groups and EMRIP's regions are called in the six languages.
class RegionNames {
public:
    enum class Form {
        Name, ///< "African States"; EMRIP: "North America"
        Group, ///< "Group of African States"; EMRIP: as Name
        Seat, ///< "member from African States"
    };

    /// A wording that means a region.
    struct Wording {
        Region region;
        UnLanguage language = UnLanguage::English;
        QString text;
        std::optional<Form> form; ///< absent: recognised, never printed
    };

    RegionNames() = default;
    explicit RegionNames(const QList<Wording>& wordings);

    /// Empty for a region that is not shipped.
    QString name(const Region& region, UnLanguage language, Form form) const;

    /// The region a text in one of the six languages speaks of: "membre issu du Groupe des États
    /// d'Afrique", "GRULAC". `scheme` is kUnGroups or kEmripRegions and depends on the mandate; the
    /// same "Africa" is a different region in each. Nothing if no or more than one region is named.
    std::optional<Region> recognise(const QString& text, QStringView scheme) const;

private:
    struct Cue {
        Region region;
        QString
            folded; ///< between spaces, but for Chinese and Arabic, which attach words to others
    };

    QHash<QString, QString> m_names;
    QList<Cue> m_cues; ///< longest first
};

} // namespace greffier
