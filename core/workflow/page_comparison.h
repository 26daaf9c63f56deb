#pragma once

#include "core/domain/mandate.h"
#include "core/domain/mandate_page_draft.h"
#include "core/domain/record.h"
#include "core/reference/mandate_catalogue.h"

#include <QList>

#include <optional>

namespace greffier {

/// One field of a mandate's page beside what the register has.
struct PageDifference {
    enum class State {
        Same, ///< both say so
        New, ///< the register does not have it
        Differs, ///< they say different things; nothing is taken over
        OnlyInRegister, ///< the page leaves it out, which says nothing against it
    };

    /// title, established, renewal, holder, purpose, address, email, document,
    /// dialogue
    QString field;
    QString onPage; ///< empty: not on the page
    QString inRegister; ///< empty: not in the register
    State state = State::Same;

    bool operator==(const PageDifference&) const = default;
};

QString displayName(PageDifference::State state);
QString pageFieldName(const QString& field); ///< "Holder"
QString toCode(PageDifference::State state); ///< "same", "new", "differs", "only_in_register"

/// What the register holds of a mandate.
struct MandateFile {
    Mandate mandate;
    QList<MandateResolution> resolutions;
    QList<HolderTerm> holders;
    QList<RecordEntry> entries; ///< all of its record
};

/// Field by field. A holder is the same under a name written otherwise when the term began in the
/// same year and the family name agrees.
QList<PageDifference> comparePage(const MandatePageDraft& page, const MandateFile& known);

/// What admitting the page adds: what is new in it.
struct PageAdditions {
    QList<MandateResolution> resolutions;
    QList<HolderTerm> holders;
    QList<RecordCorrection> entries; ///< documents, dialogues, purpose, address and e-mail
};
PageAdditions additionsFrom(const MandatePageDraft& page, const MandateFile& known,
                            const QString& source);

} // namespace greffier
