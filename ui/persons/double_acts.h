#pragma once

#include "core/workflow/register.h"

#include <QObject>

#include <functional>

class QAction;

namespace greffier::ui {

class Page;

/// What is done about two applicants who may be one: they are merged, or kept apart. Asks, acts,
/// and lets the page say what came of it.
class DoubleActs final : public QObject {
    Q_OBJECT

public:
    DoubleActs(Register& reg, Page* page);

    QList<QAction*> actions() const { return {m_merge, m_apart}; }
    /// Whom the actions are about: who is selected, and who may be the same person; either may be
    /// nobody.
    void setPair(ApplicantId selected, ApplicantId other);

    void merge(ApplicantId kept, ApplicantId merged);
    void keepApart(ApplicantId one, ApplicantId other);

private:
    bool isPossible(ApplicantId one, ApplicantId other) const;
    void withRecord(ApplicantId person, const std::function<void(const PersonRecord&)>& then);
    void askToMerge(const PersonRecord& kept, const PersonRecord& merged);
    QString nameOf(ApplicantId person) const;
    template <typename Answer>
    void report(Answer answer, const QString& news);

    Register& m_register;
    Page* m_page;
    QAction* m_merge;
    QAction* m_apart;
    ApplicantId m_selected;
    ApplicantId m_other;
};

} // namespace greffier::ui
