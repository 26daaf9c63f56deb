#pragma once

#include "core/base/result.h"
#include "core/domain/public_view.h"
#include "core/reference/reference_tables.h"
#include "core/text/un_language.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <memory>
#include <utility>

namespace greffier {

/// The words of documents in one language, which is that of the document and not of the interface:
/// own phrases from resources/documents/phrases.csv, terms, names and titles from the reference
/// tables. French texts have their no-break spaces.
class DocumentTexts {
public:
    /// What a phrase is filled with: {"number", "7"} goes into "{number}".
    using Fillings = std::initializer_list<std::pair<QString, QString>>;

    /// Fails when the program was built without its phrases.
    static Result<DocumentTexts> load(UnLanguage language,
                                      std::shared_ptr<const ReferenceTables> tables);

    UnLanguage language() const { return m_language; }

    /// A phrase with its places filled. Precondition: the phrase exists.
    QString phrase(const QString& key, Fillings fillings = {}) const;

    /// "1 candidate", "2 candidates": a phrase in the number that agrees with `n`.
    QString counted(const QString& key, qint64 n) const;

    /// The texts one after the other as a phrase of two joins them: "a, b, c".
    QString joined(const QString& key, const QStringList& texts) const;

    /// The texts joined as the language does: "a, b and c".
    QString enumerated(const QStringList& texts) const;

    /// Number of a session: "fifty-fifth", or as a figure "55th".
    QString ordinal(qint64 number, bool asFigure) const;

    /// A phrase with its places still in it, as templates have it. Precondition: it exists.
    QString pattern(const QString& key) const;
    bool hasPhrase(const QString& key) const { return m_phrases.contains(key); }

    /// A text of the register as it stands in this document: in French with no-break spaces.
    QString spaced(const QString& text) const;

    QString term(const QString& key, const QString& form = {}) const;

    /// "Fifty-fifth session of the Human Rights Council, 26 February–5 April 2024".
    QString session(int number, QDate firstDay, QDate lastDay) const;
    /// "55th session": for headers.
    QString shortSession(int number) const;
    QString date(QDate day) const;

    /// Short name of a State; a code that is no State's stays as it is; none is said in words.
    QString state(const QString& iso2) const;
    /// "African States", "North America". Empty for none.
    QString region(const Region& region) const;
    /// "Human Rights Council resolution 33/25": as a line of its own.
    QString resolution(const QString& number) const;
    /// The same inside a sentence: "résolution 33/25 du Conseil des droits de l'homme".
    QString citedResolution(const QString& number) const;
    /// The session as a sentence about its vacancies names it: "fifty-fifth session of the Human
    /// Rights Council", "55e session du Conseil des droits de l'homme".
    QString namedSession(int number) const;
    QString dates(QDate first, QDate last) const;
    /// "no later than 25 October 2023 at noon (Geneva time)".
    QString deadline(const Deadline& deadline) const;
    /// A formula of a note verbale, "opening" or "closing", with these groups of addressees in the
    /// form it asks for. `sender`: of the secretariat, or "ohchr".
    QString formula(const QString& position, const QStringList& addressees,
                    const QString& sender = QStringLiteral("secretariat")) const;
    /// A code of the six languages by its name; anything else as it is.
    QString languageName(const QString& code) const;
    /// "F", "M", in Spanish "mujer"; a dash for "not stated".
    QString genderSign(const QString& gender) const;
    /// "Senegal (M)". A gender that is not stated is not spoken of.
    QString nationalityAndGender(const publicview::Candidate& candidate) const;

    /// Title of the mandate as the tables know it, else as the call words it.
    QString mandateTitle(const publicview::Vacancy& vacancy) const;
    /// "member from African States"; empty for no region.
    QString seat(const Region& region) const;

    /// How a vacancy is headed.
    struct Heading {
        QString text; ///< title of the mandate and, if bound, the seat
        QString language; ///< of the title: this document's, or the call's if there is no other
    };
    Heading heading(const publicview::Vacancy& vacancy) const;

private:
    DocumentTexts(UnLanguage language, std::shared_ptr<const ReferenceTables> tables,
                  QHash<QString, QString> phrases);

    QString withSeat(const QString& title, const Region& region) const;

    UnLanguage m_language;
    std::shared_ptr<const ReferenceTables> m_tables;
    QHash<QString, QString> m_phrases;
};

/// With a capital first letter.
QString capitalized(const QString& text);

} // namespace greffier
