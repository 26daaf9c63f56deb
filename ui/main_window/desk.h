#pragma once

#include "core/workflow/register.h"
#include "ui/common/destination.h"
#include "ui/settings/open_mark.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace greffier::ui {

class Page;
class PlacesBar;
class ProgressPlace;
class RegisterWork;
class SessionsPage;
class TodayPage;

/// All there is while a register is open: its places, and the work with it as a whole.
class Desk final : public QWidget {
    Q_OBJECT

public:
    Desk(std::unique_ptr<Register> reg, Settings& settings, ProgressPlace& progress,
         QWidget* parent);
    ~Desk() override;

    const Register& openRegister() const { return *m_register; }
    /// Gives the register up; nothing else is left to be done with the desk.
    std::unique_ptr<Register> release();
    void showPlace(const QString& name);
    Page* placeInFront() const;

Q_SIGNALS:
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
    void addReference();
    void bringToFront(int place);
    void takeIn(const QStringList& dropped);
    void print();
    void jump();
    void goTo(const Destination& destination);
    void follow(const AgendaEntry& entry);
    void namePlaces();

    std::unique_ptr<Register> m_register;
    Settings& m_settings;
    OpenMark m_mark;
    QList<Page*> m_pages; ///< in the order of the bar
    PlacesBar* m_places;
    QStackedWidget* m_stack;
    TodayPage* m_today;
    SessionsPage* m_sessions;
    RegisterWork* m_work;
};

} // namespace greffier::ui
