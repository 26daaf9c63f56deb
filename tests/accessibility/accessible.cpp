#include "tests/accessibility/accessible.h"

#include <QDBusArgument>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

constexpr int kPatience = 300000; ///< in milliseconds; sanitizers are slow

std::pair<QString, QString> reference(const QDBusArgument& argument)
{
    QString service;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return {service, path.path()};
}

} // namespace

Accessible::Accessible(const QDBusConnection& bus)
    : Accessible(bus, u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s)
{
}

Accessible::Accessible(const QDBusConnection& bus, QString service, QString path)
    : m_bus(bus)
    , m_service(std::move(service))
    , m_path(std::move(path))
{
}

QDBusMessage Accessible::message(const QString& subject, const QString& method) const
{
    return QDBusMessage::createMethodCall(m_service, m_path, u"org.a11y.atspi."_s + subject,
                                          method);
}

QVariant Accessible::ask(const QString& subject, const QString& method,
                         const QVariantList& arguments) const
{
    QDBusMessage question = message(subject, method);
    question.setArguments(arguments);
    return m_bus.call(question, QDBus::Block, kPatience).arguments().value(0);
}

QVariant Accessible::property(const QString& subject, const QString& name) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        m_service, m_path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.a11y.atspi."_s + subject, name});
    const QVariant answer = m_bus.call(question, QDBus::Block, kPatience).arguments().value(0);
    return answer.value<QDBusVariant>().variant();
}

QString Accessible::name() const { return property(u"Accessible"_s, u"Name"_s).toString(); }

QString Accessible::role() const { return ask(u"Accessible"_s, u"GetRoleName"_s).toString(); }

bool Accessible::is(State state) const
{
    const QVariant answer = ask(u"Accessible"_s, u"GetState"_s);
    if (!answer.canConvert<QDBusArgument>())
        return false; // gone meanwhile
    const auto bits = qdbus_cast<QList<uint>>(answer);
    const auto number = static_cast<int>(state);
    return (bits.value(number / 32) >> (number % 32)) & 1U;
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> found;
    const QVariant answer = ask(u"Accessible"_s, u"GetChildren"_s);
    if (!answer.canConvert<QDBusArgument>())
        return found;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        const auto [service, path] = reference(list);
        found += Accessible(m_bus, service, path);
    }
    list.endArray();
    return found;
}

int Accessible::rowCount() const { return property(u"Table"_s, u"NRows"_s).toInt(); }

int Accessible::columnCount() const { return property(u"Table"_s, u"NColumns"_s).toInt(); }

Accessible Accessible::cell(int row, int column) const
{
    const QVariant answer = ask(u"Table"_s, u"GetAccessibleAt"_s, {row, column});
    if (!answer.canConvert<QDBusArgument>())
        return {};
    const auto [service, path] = reference(answer.value<QDBusArgument>());
    return Accessible(m_bus, service, path);
}

void Accessible::press() const
{
    QDBusMessage question = message(u"Action"_s, u"DoAction"_s);
    question.setArguments({0});
    m_bus.send(question);
}

bool Accessible::write(const QString& text) const
{
    return ask(u"EditableText"_s, u"SetTextContents"_s, {text}).toBool();
}

} // namespace greffier::test
