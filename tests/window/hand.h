#pragma once

#include "tests/support/freeze_watch.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QDialog;

namespace greffier::test {

/// An officer at keyboard and mouse. What does not come about within three minutes fails the test.
class Hand {
public:
    explicit Hand(QWidget& window);
    ~Hand(); ///< prints how long the window did not answer; no time decides
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void write(const QString& text);
    void click(QWidget* widget);
    void clickRow(QAbstractItemView* view, const QModelIndex& index);

    /// The widget of that name in the window or the dialog in front; fails if there is none.
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        auto* widget = front()->findChild<Widget*>(name);
        require(widget != nullptr, name);
        return widget;
    }

    using Answer = std::function<void(QDialog&)>;

    /// Does something that opens dialogs which wait for answers, one after the other.
    void during(const std::function<void()>& opens, const QList<Answer>& answers);
    /// Answers a dialog that asks for a file.
    Answer choosing(const QString& path);
    /// Answers a dialog with what it proposes.
    Answer agreeing();

    void waitFor(const QString& what, const std::function<bool()>& holds);

    /// The dialog that waits for an answer, else the window.
    QWidget* front() const;

private:
    static void require(bool holds, const QString& what);

    QWidget& m_window;
    FreezeWatch m_watch;
};

} // namespace greffier::test
