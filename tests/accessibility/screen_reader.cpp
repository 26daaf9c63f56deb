#include "tests/accessibility/screen_reader.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

constexpr int kPatience = 600000; ///< in milliseconds; sanitizers are slow
constexpr int kPause = 50;

QString busAddress()
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                           u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(question);
    return address.value();
}

/// What has rows is read by its rows, and what one chooses from is one thing, not its parts.
bool isWhole(const QString& role)
{
    return role == u"table"_s || role == u"tree"_s || role == u"tree table"_s || role == u"list"_s
        || role == u"combo box"_s;
}

void collect(const Accessible& part, QList<Accessible>& parts)
{
    for (const Accessible& child : part.children()) {
        if (!child.isValid() || !child.is(Accessible::State::Showing))
            continue;
        parts += child;
        if (!isWhole(child.role()))
            collect(child, parts);
    }
}

std::optional<Accessible> search(const Accessible& part, const QString& role, const QString& name)
{
    for (const Accessible& child : part.children()) {
        const QString own = child.role();
        if (own == role && child.name().remove(u'…') == name
            && child.is(Accessible::State::Showing))
            return child;
        if (isWhole(own))
            continue;
        if (auto found = search(child, role, name))
            return found;
    }
    return std::nullopt;
}

/// What no manager has taken over when it starts late is never made active.
bool windowsAreManaged()
{
    QProcess question;
    question.start(u"xdotool"_s, {u"get_num_desktops"_s});
    return question.waitForFinished(kPatience) && question.exitStatus() == QProcess::NormalExit
        && question.exitCode() == 0;
}

/// A part of a menu, whether it is shown or not.
std::optional<Accessible> partOf(const Accessible& menu, const QString& name)
{
    for (const Accessible& child : menu.children()) {
        if (child.name().remove(u'…') == name)
            return child;
    }
    return std::nullopt;
}

} // namespace

QString ScreenReader::obstacle()
{
    for (const QString& program : {u"xdotool"_s, u"openbox"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return u"there is no display"_s;
    if (busAddress().isEmpty())
        return u"there is no bus for screen readers"_s;
    return {};
}

ScreenReader::ScreenReader(const QString& folder)
    : m_bus(QDBusConnection::connectToBus(busAddress(), u"screen reader"_s))
{
    REQUIRE(m_bus.isConnected());
    startManager();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QCoreApplication::applicationDirPath() + u"/greffier"_s,
                    {u"--lang"_s, u"en"_s});
    REQUIRE(m_program.waitForStarted());
    waitFor(u"the window"_s, [this] { return window().is(Accessible::State::Active); });
}

ScreenReader::~ScreenReader()
{
    m_program.terminate();
    if (!m_program.waitForFinished(kPatience))
        m_program.kill();
    m_manager.terminate();
    m_manager.waitForFinished();
    QDBusConnection::disconnectFromBus(u"screen reader"_s);
}

void ScreenReader::startManager()
{
    m_manager.start(u"openbox"_s, QStringList());
    require(m_manager.waitForStarted(), u"a manager of windows"_s);
    QElapsedTimer waiting;
    waiting.start();
    while (!windowsAreManaged()) {
        require(waiting.elapsed() < kPatience, u"windows are managed"_s);
        require(!m_manager.waitForFinished(kPause), u"the manager of windows still runs"_s);
    }
}

bool ScreenReader::programRuns() const { return m_program.state() == QProcess::Running; }

void ScreenReader::require(bool holds, const QString& what)
{
    INFO(what.toStdString());
    REQUIRE(holds);
}

void ScreenReader::waitFor(const QString& what, const std::function<bool()>& holds) const
{
    QElapsedTimer waiting;
    waiting.start();
    while (!holds()) {
        require(programRuns(), u"the program still runs"_s);
        require(waiting.elapsed() < kPatience, what);
        QThread::msleep(kPause);
        QCoreApplication::processEvents();
    }
}

Accessible ScreenReader::window() const
{
    Accessible front;
    for (const Accessible& program : Accessible(m_bus).children()) {
        if (program.name() != u"greffier"_s && program.name() != u"Greffier"_s)
            continue;
        for (const Accessible& own : program.children()) {
            if (own.is(Accessible::State::Active)
                || (!front.isValid() && own.is(Accessible::State::Showing)))
                front = own;
        }
    }
    return front;
}

Accessible ScreenReader::find(const QString& role, const QString& name)
{
    std::optional<Accessible> found;
    waitFor(u"%1 “%2”"_s.arg(role, name), [&] {
        found = search(window(), role, name);
        return found.has_value();
    });
    return *found;
}

bool ScreenReader::shows(const QString& role, const QString& name) const
{
    return search(window(), role, name).has_value();
}

QList<Accessible> ScreenReader::everything() const
{
    QList<Accessible> parts;
    collect(window(), parts);
    return parts;
}

Accessible ScreenReader::focused() const
{
    for (const Accessible& part : everything()) {
        if (part.is(Accessible::State::Focused))
            return part;
    }
    return {};
}

void ScreenReader::choose(const QString& menu, const QString& action)
{
    std::optional<Accessible> title;
    waitFor(u"menu "_s + menu, [&] {
        for (const Accessible& bar : window().children()) {
            if (bar.role() == u"menu bar"_s)
                title = partOf(bar, menu);
        }
        return title.has_value();
    });
    // The title stands for the menu, or has it for its only child.
    auto entry = partOf(*title, action);
    for (const Accessible& inner : title->children()) {
        if (!entry)
            entry = partOf(inner, action);
    }
    require(entry.has_value(), u"%1 in menu %2"_s.arg(action, menu));
    entry->press();
}

void ScreenReader::press(const QString& button)
{
    const Accessible found = find(u"push button"_s, button);
    waitFor(button + u" can be pressed"_s, [&] { return found.is(Accessible::State::Enabled); });
    found.press();
}

void ScreenReader::write(const QString& name, const QString& text)
{
    const Accessible field = find(u"text"_s, name);
    require(field.write(text), u"what is written into "_s + name);
}

void ScreenReader::key(const QString& keys)
{
    waitFor(u"a window for the keys"_s, [this] { return window().is(Accessible::State::Active); });
    require(QProcess::execute(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, keys}) == 0, keys);
}

void ScreenReader::tabTo(const Accessible& part)
{
    constexpr int kStops = 60;
    for (int step = 0; step < kStops && !(focused() == part); ++step) {
        const Accessible here = focused();
        key(u"Tab"_s);
        waitFor(u"the focus goes on"_s, [&] { return !(focused() == here); });
    }
    require(focused() == part, u"Tab comes to "_s + part.name());
}

void ScreenReader::answerFile(const QString& path, const QString& button)
{
    write(u"File name:"_s, path);
    press(button);
    waitFor(u"the answer is taken"_s, [this] { return !shows(u"text"_s, u"File name:"_s); });
}

} // namespace greffier::test
