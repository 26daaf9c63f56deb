#pragma once

#include "ui/common/page.h"

#include <QString>
#include <QStringList>

#include <functional>

class QDialog;

namespace greffier::test {

/// A page of which the acts are done one by one, and what it says of them.
class ActOn {
public:
    explicit ActOn(ui::Page& page);

    /// Takes an action once it can be taken.
    void take(const QString& action) const;

    using Answer = std::function<void(QDialog&)>;
    /// The same of an action that asks in dialogs, one after the other, at once or later.
    void take(const QString& action, const Answer& answer, const Answer& next = {}) const;

    /// Until the page said a sentence with these words.
    void waitForNews(const QString& words) const;
    void waitForFailure(const QString& words) const;

private:
    ui::Page& m_page;
    QStringList m_said;
    QStringList m_failed;
    QObject m_listener; ///< goes first, so that nothing is heard after it
};

/// Does something that opens dialogs, and answers them in their order.
void answering(const QList<ActOn::Answer>& answers, const std::function<void()>& opens);

/// Until it holds; fails if it does not come about.
void waitUntil(const std::function<bool()>& holds);

} // namespace greffier::test
