#include "ui/manual/manual_pages.h"

#include "core/text/words.h"
#include "ui/common/words.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString fileOf(const QString& page)
{
    return u":/manual/%1/%2.md"_s.arg(interfaceLanguage(), page);
}

} // namespace

QStringList manualPages()
{
    return {u"index"_s,      u"today"_s,      u"sessions"_s, u"queue"_s,     u"mandates"_s,
            u"applicants"_s, u"shortlists"_s, u"notes"_s,    u"history"_s,   u"reference"_s,
            u"query"_s,      u"rules"_s,      u"word"_s,     u"templates"_s, u"fields"_s,
            u"settings"_s,   u"safety"_s};
}

QString manualText(const QString& page)
{
    QFile file(fileOf(page));
    if (!file.exists())
        file.setFileName(fileOf(u"index"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString manualTitle(const QString& page) { return manualText(page).section(u'\n', 0, 0).mid(2); }

QStringList manualPagesWith(const QString& words)
{
    const QStringList sought = foldedWords(words);
    QStringList found;
    for (const QString& page : manualPages()) {
        const QString text = folded(manualText(page));
        if (std::all_of(sought.begin(), sought.end(),
                        [&text](const QString& word) { return text.contains(word); }))
            found += page;
    }
    return found;
}

} // namespace greffier::ui
