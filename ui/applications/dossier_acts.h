#pragma once

#include "core/workflow/register.h"

#include <QObject>

#include <optional>

class QAction;

namespace greffier::ui {

class Page;

/// What an officer does with what was read of one application: waives a finding, settles a
/// difference, corrects a value, says which version counts. Asks, acts, and lets the page say what
/// came of it. An act is on the dossier it was asked about: another can come to the front while a
/// dialog waits for its answer.
class DossierActs final : public QObject {
    Q_OBJECT

public:
    DossierActs(Register& reg, Page* page);

    QList<QAction*> actions() const { return {m_waive, m_settle}; }
    void setSubject(const std::optional<Dossier>& dossier); ///< none: nothing is shown
    /// A passage of a document becomes the value of a field.
    void correct(DocumentId document, const Evidence& place);
    void chooseVersion(qsizetype document); ///< its place in the dossier

private:
    void waive();
    void settle();
    void report(Pending<void> answer, const QString& news);

    Register& m_register;
    Page* m_page;
    QAction* m_waive;
    QAction* m_settle;
    std::optional<Dossier> m_dossier;
};

} // namespace greffier::ui
