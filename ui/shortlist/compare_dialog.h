#pragma once

#include "core/workflow/register.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QLabel;
class QListWidget;
class QTableWidget;

namespace greffier::ui {

/// What is compared: a line of the table, with one text a candidate.
struct ComparisonLine {
    QString what;
    QStringList texts;

    bool operator==(const ComparisonLine&) const = default;
};

/// Two to four dossiers beside each other, line by line: person, languages, education, employment,
/// length of the letter, findings, what the list says of them.
QList<ComparisonLine> comparison(const QList<Dossier>& dossiers, const Shortlist* list,
                                 const std::function<QString(const QString& iso2)>& stateName);

/// Shows candidates of a list side by side; which ones is chosen beside the table.
class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int kMost = 4;

    CompareDialog(Register& reg, const Shortlist& list, QWidget* parent = nullptr);

private:
    void fillChoice();
    void chosen();
    void compare(const QList<ApplicationId>& candidates);

    Register& m_register;
    Shortlist m_list;
    QListWidget* m_choice;
    QTableWidget* m_table;
    QLabel* m_hint;
    QHash<ApplicationId, Dossier> m_dossiers; ///< of those that were looked at
};

} // namespace greffier::ui
