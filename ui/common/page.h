#pragma once

#include "core/base/error.h"
#include "ui/common/destination.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <functional>

class QActionGroup;
class QTableView;

namespace greffier::ui {

class Settings;

/// One place of the window. It owns its model and talks to the register; what went wrong or well it
/// says to the window, which shows it in the banner.
class Page : public QWidget {
    Q_OBJECT

public:
    /// The name is stable: that of the place in the list of actions ("place-<name>"), in the manual
    /// and in the settings.
    Page(const QString& name, QWidget* parent);

    QString name() const { return objectName(); }
    virtual int count() const = 0; ///< shown beside the name of the place
    virtual void saveLayout(Settings& settings) const = 0;
    virtual void restoreLayout(const Settings& settings) = 0;

    virtual QTableView* list() const = 0; ///< what the place is about; what is printed of it
    virtual QStringList aboveList() const { return {}; } ///< what stands over it on paper
    virtual void find() { } ///< goes to the line in which is written what is sought
    /// Shows it, filters or not, and takes the focus; false: another place does.
    virtual bool goTo(const Destination& /*destination*/) { return false; }

    /// Only of the place in front can the selection be acted on: the actions of the other places
    /// rest.
    void setInFront(bool inFront);

    bool isWaiting() const; ///< for its turn, see inTurn()
    void takeTurn();

Q_SIGNALS:
    void failed(const Error& error);
    void said(const QString& news);
    void countChanged();
    void waits(); ///< for its turn

protected:
    enum Reason { Changed, Language, ReasonCount };

    void changeEvent(QEvent* event) override;
    virtual void retranslateUi() = 0; ///< all words of the place, in the language there is now
    /// Does at once what is seen. Behind another place it waits for takeTurn(): together the places
    /// would keep the window silent for too long. What waits for the same reason is done once.
    void inTurn(Reason reason, std::function<void()> work);

private:
    std::array<std::function<void()>, ReasonCount> m_later;
    QActionGroup* m_actions; ///< those of the list that act on the selection of this place
};

} // namespace greffier::ui
