#pragma once

#include "core/domain/call.h"
#include "core/domain/evidence.h"
#include "core/domain/group_report_draft.h"
#include "core/domain/mandate_page_draft.h"
#include "core/domain/region.h"
#include "core/domain/vacancy.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// One entry of a call as understood; nothing is in the register yet.
struct VacancyDraft {
    int number = 0; ///< as written, or counted when the text has no number
    QString mandateTitle; ///< as written, without seat, resolution and marks
    QString mandateCode; ///< matched to the catalogue; empty if unsure
    QString resolution; ///< "33/25", "2005/55"; empty if none is cited
    Region region; ///< empty: none
    Vacancy::Condition condition = Vacancy::Condition::None;
    Evidence evidence; ///< the whole entry

    bool operator==(const VacancyDraft&) const = default;
};

/// What a reader understood of a note verbale (or of another document, see kind).
/// What the text does not say stays empty.
struct CallDraft {
    QString kind; ///< call, note_verbale, mandate_page, consultative_group_report, other
    QString language; ///< "fr"
    QString reference;
    QDate date;
    QString signatory;
    int session = 0; ///< 0: not stated
    QDate sessionStart;
    QDate sessionEnd;
    std::optional<Deadline> deadline;
    QList<VacancyDraft> vacancies;
    QStringList resolutions;
    QStringList contacts; ///< e-mail addresses
    QStringList links;
    QStringList annexes;
    QStringList addressees;
    QHash<QString, Evidence> evidence; ///< by the key of the field in the JSON draft
    QString text; ///< the whole of it, for search; not part of the JSON draft
    QStringList remarks; ///< slips and doubts, as translated sentences
    std::optional<MandatePageDraft> mandatePage; ///< of that kind only
    std::optional<GroupReportDraft> groupReport; ///< of that kind only
    QList<CallDraft> calls; ///< where one text holds several calls: each, in order

    bool operator==(const CallDraft&) const = default;
};

} // namespace greffier
