#pragma once

#include "core/workflow/register.h"
#include "ui/applications/applications_model.h"

#include <QString>

namespace greffier::bench {

/// All applications of a register as the list of the window shows them, asked as its query line and
/// its filters ask.
class ShownList {
public:
    explicit ShownList(const Register& reg);

    /// How many are shown then; -1: the query cannot be understood, or no answer came.
    qsizetype ask(const QString& query, const QString& group = {});
    void sort(int column, Qt::SortOrder order);
    /// The texts of some rows, as the table asks for those in sight; how long they are together.
    qsizetype readRows(int first, int count) const;

private:
    const Register& m_reg;
    ui::ApplicationsModel m_model;
};

} // namespace greffier::bench
