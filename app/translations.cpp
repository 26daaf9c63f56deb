#include "app/translations.h"

#include "core/text/spoken_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace greffier::app {

namespace {

QString ownName() { return u"greffier-translation"_s; }

void installFrom(const QString& name, const QString& folder)
{
    auto* application = QCoreApplication::instance();
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    translator->setObjectName(ownName());
    translator->setParent(application);
    QCoreApplication::installTranslator(translator.release());
}

/// What a thread may ask for in place of the language of the program.
void installSpoken()
{
    auto spoken = std::make_unique<SpokenCatalogues>(QCoreApplication::instance());
    for (const QString& code : {u"en"_s, u"fr"_s}) {
        auto catalogue = std::make_unique<QTranslator>();
        if (catalogue->load(u"greffier_"_s + code, u":/i18n"_s))
            spoken->add(code, std::move(catalogue));
    }
    spoken->setObjectName(ownName());
    QCoreApplication::installTranslator(spoken.release());
}

} // namespace

void installTranslations(const QString& language)
{
    const bool french = language == u"fr"_s;
    // The UN writes British English.
    QLocale::setDefault(french ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator*>(ownName());
    qDeleteAll(installed);
    const QString code = french ? u"fr"_s : u"en"_s;
    installFrom(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFrom(u"greffier_"_s + code, u":/i18n"_s);
    installSpoken();
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

} // namespace greffier::app
