#pragma once

#include "core/base/lazy.h"
#include "core/domain/evidence.h"
#include "core/domain/mandate.h"
#include "core/domain/partial_date.h"
#include "core/domain/region.h"
#include "core/reference/title_matching.h"
#include "core/text/un_language.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

/// Grammatical gender of a title; bodies and languages without gender have the neutral one only.
enum class TitleGender { Neutral, Masculine, Feminine };

/// A mandate as the shipped tables know it.
struct MandateEntry {
    Mandate mandate; ///< without id and uid, which are a register's
    QString countryIso2; ///< country mandates only
    QString shortNameEnglish;
    int yearEstablished = 0; ///< 0: not known
    QString establishedBy; ///< "CHR 2005/55", "18/6"; empty: not known
    QString latestRenewal; ///< latest resolution whose number is known; empty: none
    QString laterExtension; ///< English remark on an extension whose number is not known
    int seats = 1;
    QList<Region> seatRegions; ///< one per seat; empty: bound to none
    QString note;
};

/// A resolution in the history of a mandate.
struct MandateResolution {
    QString mandateCode;
    QString body; ///< HRC, CHR, ECOSOC
    QString number; ///< "33/25", "2005/55"; empty: not known
    QString symbol; ///< "A/HRC/RES/33/25"
    PartialDate date; ///< of adoption, as far as known
    QString session; ///< of the Council: "33", "S-18"; empty: none
    QString action; ///< established, extended, amended, merged, recalled
    QString verification; ///< sample, sourced, inferred, session_only, incomplete
};

/// A mandate found for a title.
struct MandateMatch {
    QString code;
    /// Read: the title itself, or one near to it whose resolution agrees; Guess: the nearest.
    Certainty certainty = Certainty::Read;
    double similarity = 1.0; ///< 0 to 1
};

/// The mandates of the Council with their titles and resolutions.
class MandateCatalogue {
public:
    struct Title {
        QString mandateCode;
        UnLanguage language = UnLanguage::English;
        TitleGender gender = TitleGender::Neutral;
        QString text;
    };

    MandateCatalogue() = default;
    /// `countryNames`: the names the country of a country mandate goes by, by "CODE:fr".
    MandateCatalogue(QList<MandateEntry> mandates, const QList<Title>& titles,
                     QList<MandateResolution> resolutions,
                     const QHash<QString, QStringList>& countryNames);

    const QList<MandateEntry>& all() const { return m_mandates; }
    const MandateEntry* find(const QString& code) const;

    /// A title in a language; the neutral one where the gender asked for does not exist, the
    /// masculine one where the neutral does not. Empty for an unknown code.
    QString title(const QString& code, UnLanguage language,
                  TitleGender gender = TitleGender::Neutral) const;

    /// The mandate a title means, written in any of the six languages, in any gender, also slightly
    /// reworded. `resolution` ("45/4", "2005/55") settles doubts. Nothing if none is clearly
    /// nearest.
    std::optional<MandateMatch> match(const QString& title, const QString& resolution = {}) const;

    /// In order of time.
    QList<MandateResolution> resolutionsOf(const QString& code) const;

    /// Codes of the mandates in whose history a resolution stands. "45/4", "A/HRC/RES/45/4",
    /// "2005/55".
    QStringList mandatesOf(const QString& resolution) const;

private:
    QList<MandateEntry> m_mandates;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, QString> m_titles; ///< "CODE:fr:feminine" to text
    QList<MandateResolution> m_resolutions;
    Lazy<TitleMatching> m_matching;
};

} // namespace greffier
