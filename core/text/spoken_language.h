#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <map>
#include <memory>

namespace greffier {

/// While it lives, texts are translated into that language in its thread, whatever language the
/// program speaks: what the rules say stands in French in a French document. One inside another
/// counts; a language of which no catalogue is installed changes nothing.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QString& code); ///< "en", "fr"
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

    static QString ofThread(); ///< empty: that of the program

private:
    QString m_before;
};

/// How that language writes days and numbers; where no SpokenLanguage lives, how the program does.
QLocale spokenLocale();

/// The catalogues SpokenLanguage chooses from. It is installed after the program's own.
class SpokenCatalogues final : public QTranslator {
public:
    using QTranslator::QTranslator;

    /// The sources are written in English: a text its catalogue does not have stands as it is.
    void add(const QString& code, std::unique_ptr<QTranslator> catalogue);

    bool isEmpty() const override { return m_catalogues.empty(); }
    QString translate(const char* context, const char* source, const char* comment,
                      int number) const override;

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_catalogues;
};

} // namespace greffier
