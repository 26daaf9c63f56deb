#pragma once

#include "core/domain/evidence.h"
#include "core/domain/partial_date.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// The page of a mandate on the public site as understood. What it does not say stays empty.
struct MandatePageDraft {
    /// A resolution in the history of a mandate.
    struct Step {
        QString resolution; ///< "35/3", of the Commission "2005/55"
        QString body; ///< HRC, CHR; empty: not said
        int year = 0; ///< 0: not said

        bool operator==(const Step&) const = default;
    };
    struct Holder {
        QString name;
        QString country; ///< as written; empty: not said
        QString countryIso2; ///< empty: not recognised
        PartialDate from; ///< of the present holder: the appointment
        PartialDate to;

        bool operator==(const Holder&) const = default;
    };
    struct Dialogue {
        QDate date;
        QString title;

        bool operator==(const Dialogue&) const = default;
    };

    QString title; ///< as written
    QString mandateCode; ///< matched to the catalogue; empty if unsure
    QString purpose;
    Step established;
    QList<Step> renewals; ///< those the page names, in its order; never assumed to be complete
    QList<Holder> currentHolders; ///< one; a working group has several
    QList<Holder> formerHolders; ///< in the order of the page
    QString address;
    QString email; ///< of the mandate; empty: not said
    QStringList documents;
    QList<Dialogue> dialogues;

    bool operator==(const MandatePageDraft&) const = default;
};

} // namespace greffier
