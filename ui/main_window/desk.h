#pragma once

#include "core/workflow/register.h"
#include "ui/common/destination.h"
#include "ui/settings/open_mark.h"

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace greffier::ui {

class Page;
class PlacesBar;
class ProgressPlace;
class RegisterWork;
class SessionsPage;

/// All there is while a register is open: its places, and the work with it as a whole. It is made
/// place by place, since making them all takes longer than a window may be silent.
class Desk final : public QWidget {
    Q_OBJECT

public:
    Desk(std::unique_ptr<Register> reg, Settings& settings, ProgressPlace& progress);
    ~Desk() override;

    /// Makes the places one after the other, hearing in between what else happens to the window.
    void makePlaces();

    const Register& openRegister() const { return *m_register; }
    /// Gives the register up; nothing else is left to be done with the desk.
    std::unique_ptr<Register> release();
    void showPlace(const QString& name);
    Page* placeInFront() const;

Q_SIGNALS:
    void ready(); ///< all places are there: the desk can be used
    void failed(const greffier::Error& error);
    void said(const QString& news);
    void placeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void makeActions();
    void addPlace(Page* page);
    Page* makeSessions();
    Page* makeReference();
    Page* makeToday();
    void bringToFront(int place);
    void takeIn(const QStringList& dropped);
    void print();
    void jump();
    void goTo(const Destination& destination);
    void follow(const AgendaEntry& entry);
    void namePlaces();
    void letWait();
    void giveTurn();

    std::unique_ptr<Register> m_register;
    Settings& m_settings;
    OpenMark m_mark;
    QList<Page*> m_pages; ///< in the order of the bar
    PlacesBar* m_places;
    QStackedWidget* m_stack;
    SessionsPage* m_sessions = nullptr; ///< there once the places are made
    RegisterWork* m_work;
    QList<std::function<Page*()>> m_toBeMade; ///< places, in the order of the bar
    bool m_turnComes = false;
};

} // namespace greffier::ui
