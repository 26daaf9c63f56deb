#pragma once

#include "core/workflow/register.h"
#include "ui/common/destination.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace greffier::ui {

class Page;
class PlacesBar;
class ProgressPlace;
class RegisterWork;
class SessionsPage;
class Settings;

/// All there is while a register is open: its places, and the work with it as a whole.
class Desk final : public QWidget {
    Q_OBJECT

public:
    Desk(std::unique_ptr<Register> reg, Settings& settings, ProgressPlace& progress,
         QWidget* parent);
    ~Desk() override;

    const Register& openRegister() const { return *m_register; }
    void showPlace(const QString& name);
    Page* placeInFront() const;
    /// Asks what is to be taken in, beginning with what was dropped.
    void takeIn(const QStringList& dropped);

Q_SIGNALS:
    void failed(const greffier::Error& error);
    void said(const QString& news);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void makeActions();
    void addPlace(Page* page);
    void bringToFront(int place);
    void jump();
    void goTo(const Destination& destination);
    void namePlaces();

    std::unique_ptr<Register> m_register;
    Settings& m_settings;
    QList<Page*> m_pages; ///< in the order of the bar
    PlacesBar* m_places;
    QStackedWidget* m_stack;
    SessionsPage* m_sessions;
    RegisterWork* m_work;
};

} // namespace greffier::ui
