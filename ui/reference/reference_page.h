#pragma once

#include "core/workflow/register.h"
#include "ui/reference/reference_lists.h"
#include "ui/registers/list_page.h"

class QAction;
class QComboBox;

namespace greffier::ui {

/// The tables that everything rests on, to view and to correct: States with their groups, regions,
/// titles, sessions, terms, formulae. Each correction needs a reason and is an act like any other.
class ReferencePage final : public ListPage {
    Q_OBJECT

public:
    explicit ReferencePage(Register& reg, QWidget* parent = nullptr);

    QStringList aboveList() const override;

Q_SIGNALS:
    void wanted(const greffier::ui::Destination& destination); ///< what another place shows

protected:
    QString choice() const override;
    void choose(const QString& choice) override;
    QString digestOf(int row) const override;
    void retranslateUi() override;

private:
    ReferenceTable current() const;
    const ReferenceRow* chosen() const; ///< nullptr: none
    void reload();
    void showTable();
    void updateActions();
    void openLink(const QString& link);
    void correct();
    void add();
    void correctMembership(const QString& state, const Region& group);
    void bindSeats(const QString& scheme);
    void correctSession(const QString& uid);
    void addSession();
    void store(const RecordCorrection& correction);
    template <typename Answer>
    void report(Answer answer, const QString& news);

    Register& m_register;
    QComboBox* m_choice;
    QAction* m_correct;
    QAction* m_add;
    QAction* m_bind;
    QList<ReferenceRow> m_rows;
};

} // namespace greffier::ui
