#include "app/sample/pdf_letter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

constexpr int kResolution = 96; ///< dots per inch: of the layout, and of the scan

/// The time at which a file is made has no place in a sample that is to be the same each time.
QByteArray withoutTimes(QByteArray pdf)
{
    static const QRegularExpression date(u"\\(D:(\\d{14})"_s);
    const QString text = QString::fromLatin1(pdf);
    for (const QRegularExpressionMatch& match : date.globalMatch(text))
        pdf.replace(int(match.capturedStart(1)), 14, "20231001000000");
    return pdf;
}

void setUp(QPdfWriter& writer)
{
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
    writer.setCreator(QString());
}

QString paragraph(const QString& text)
{
    return u"<p dir=\"auto\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

QByteArray letterAsPdf(const SampleTables& tables, const Candidacy& candidacy, const SentFile& file)
{
    const QString kind
        = file.kind == FileKind::ReferenceLetter ? u"reference."_s : u"nomination."_s;
    const Person& person = candidacy.person;
    const QString& language = person.language;
    Dice dice(quint64(person.index),
              quint64(file.path.size() + file.arrival.at.toSecsSinceEpoch()));
    const QString entity = person.nominatedBy.isEmpty()
        ? dice.pick(tables.texts(language, u"entity"_s))
        : person.nominatedBy;
    const SampleVacancy& vacancy = tables.vacancy(file.vacancy);
    QString name = person.identity.fullName();
    if (!person.identity.ownScriptName.isEmpty())
        name += u" (\u2068"_s + person.identity.ownScriptName + u"\u2069)"_s;

    QString html = u"<h2>"_s + entity.toHtmlEscaped() + u"</h2><h3>"_s
        + tables.text(language, kind + u"heading"_s) + u"</h3>"_s
        + paragraph(file.arrival.at.date().addDays(-3).toString(u"dd.MM.yyyy"_s));
    for (QString body : tables.texts(language, kind + u"body"_s)) {
        body.replace(u"{name}"_s, name)
            .replace(u"{mandate}"_s, vacancy.title(language))
            .replace(u"{years}"_s, QString::number(dice.between(4, 20)))
            .replace(u"{task}"_s, vacancy.task(language));
        html += paragraph(body);
    }
    html += paragraph(tables.text(language, kind + u"closing"_s)) + paragraph(entity);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer);
        writer.setTitle(tables.text(language, kind + u"heading"_s));
        QTextDocument document;
        document.setHtml(html);
        document.print(&writer);
    }
    return withoutTimes(buffer.data());
}

QByteArray scannedPage(const Candidacy& candidacy)
{
    QImage page(620, 877, QImage::Format_Grayscale8); // A4 at 75 dots per inch
    page.fill(Qt::white);
    {
        QPainter painter(&page);
        painter.setPen(Qt::black);
        painter.drawText(60, 90, candidacy.person.identity.fullName());
        for (int line = 0; line < 30; ++line)
            painter.drawLine(60, 130 + 20 * line, 560, 130 + 20 * line);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer);
        QPainter painter(&writer);
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), page);
    }
    return withoutTimes(buffer.data());
}

std::unique_ptr<QCoreApplication> offscreenApplication(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace greffier::sample
