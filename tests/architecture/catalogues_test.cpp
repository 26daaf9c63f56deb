// What the catalogues of texts owe to whoever reads them.
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each number
    bool isPlural = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural)
                message.forms += xml.readElementText();
            while (message.isPlural && xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> catalogue(const QString& language)
{
    QFile file(QStringLiteral(GREFFIER_SOURCE_DIR)
               + u"/translations/greffier_%1.ts"_s.arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += readMessage(xml, context);
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// "%1", "%L2": what is put in, apart from the number of a plural, which one form may leave out.
QSet<QString> marks(const QString& text)
{
    static const QRegularExpression mark(u"%L?\\d"_s);
    QSet<QString> found;
    auto matches = mark.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    return found;
}

/// "one " "text" as the compiler joins it.
QString joined(const QString& literals)
{
    static const QRegularExpression literal(uR"x("((?:[^"\\]|\\.)*)")x"_s);
    QString text;
    auto matches = literal.globalMatch(literals);
    while (matches.hasNext())
        text += matches.next().captured(1);
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s);
}

/// The texts a source asks to be translated, however the calls are laid out.
QStringList textsIn(const QString& file)
{
    static const QRegularExpression call(
        uR"x((?:\btr\(|(?:translate|QT_TRANSLATE_NOOP)\(\s*"[^"]*",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))x"_s);
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    QStringList texts;
    auto calls = call.globalMatch(QString::fromUtf8(source.readAll()));
    while (calls.hasNext())
        texts += joined(calls.next().captured(1));
    return texts;
}

} // namespace

TEST_CASE("every text has its French, and every plural both forms in both languages",
          "[architecture][texts]")
{
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        const QList<Message> messages = catalogue(language);
        CHECK(messages.size() > (language == u"fr"_s ? 1000 : 10));
        for (const Message& message : messages) {
            INFO(language.toStdString()
                 << " " << message.context.toStdString() << ": " << message.source.toStdString());
            CHECK(message.isFinished);
            CHECK(message.forms.size() == (message.isPlural ? 2 : 1));
            CHECK_FALSE(message.forms.contains(QString()));
        }
    }
}

TEST_CASE("every text of the sources stands in the catalogue", "[architecture][texts]")
{
    QSet<QString> known;
    for (const Message& message : catalogue(u"fr"_s))
        known += message.source;
    QStringList texts;
    for (const QString& part : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(GREFFIER_SOURCE_DIR) + u'/' + part,
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            texts += textsIn(files.next());
    }
    CHECK(texts.size() > 2000);
    for (const QString& text : std::as_const(texts)) {
        INFO(text.toStdString());
        CHECK(known.contains(text));
    }
}

TEST_CASE("a translation puts in what its text puts in and asks for more where it does",
          "[architecture][texts]")
{
    for (const Message& message : catalogue(u"fr"_s)) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        for (const QString& form : message.forms) {
            INFO(form.toStdString());
            CHECK(marks(form) == marks(message.source));
            CHECK(form.endsWith(u'…') == message.source.endsWith(u'…'));
        }
    }
}
