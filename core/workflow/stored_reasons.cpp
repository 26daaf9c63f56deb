#include "core/workflow/stored_reasons.h"

#include "core/text/spoken_language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct Sentence {
    const char* context;
    const char* source;
};

// The same texts as where they are made; a test compares the two.
constexpr Sentence kSentences[] = {
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "The names are the same.")},
    {"DuplicateScore",
     QT_TRANSLATE_NOOP("DuplicateScore", "The names differ by habits of spelling only.")},
    {"DuplicateScore",
     QT_TRANSLATE_NOOP("DuplicateScore", "The former name of one is the name of the other.")},
    {"DuplicateScore",
     QT_TRANSLATE_NOOP("DuplicateScore", "The name of one is a part of the other's.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "The names have the same consonants.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "The names are different.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "The dates of birth are the same.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "The dates of birth are different.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "The e-mail addresses are the same.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "The telephone numbers are the same.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "They share a nationality.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "They share no nationality.")},
    {"DuplicateScore", QT_TRANSLATE_NOOP("DuplicateScore", "The genders are different.")},
    {"Intake",
     QT_TRANSLATE_NOOP("Intake",
                       "It is neither an application form nor a letter of an applicant.")},
    {"Intake",
     QT_TRANSLATE_NOOP("Intake", "The file shows no text, as a scan does. Open it and look.")},
    {"Intake", QT_TRANSLATE_NOOP("Intake", "The form gives no family name. Say whose it is.")},
    {"Intake",
     QT_TRANSLATE_NOOP("Intake", "The form names no mandate that is vacant at this session.")},
    {"Intake",
     QT_TRANSLATE_NOOP("Intake", "The form can be for several of the vacancies. Say for which.")},
    {"Intake", QT_TRANSLATE_NOOP("Intake", "Several applicants can be meant. Say whose it is.")},
    {"Intake",
     QT_TRANSLATE_NOOP("Intake",
                       "Nobody in the register is the same person; a new applicant was made.")},
    {"Intake", QT_TRANSLATE_NOOP("Intake", "The letter names no applicant of the register.")},
    {"Intake", QT_TRANSLATE_NOOP("Intake", "The letter names the applicant.")},
    {"Intake", QT_TRANSLATE_NOOP("Intake", "The same file as %1.")},
    {"Intake",
     QT_TRANSLATE_NOOP("Intake",
                       "The survey was begun but never submitted; it does not count as received.")},
    {"Intake",
     QT_TRANSLATE_NOOP("Intake", "The row names no mandate that is vacant at this session.")},
    {"Intake", QT_TRANSLATE_NOOP("Intake", "The row gives no family name.")},
    {"Intake", QT_TRANSLATE_NOOP("Intake", "The same person as in response %1.")},
    {"Intake",
     QT_TRANSLATE_NOOP("Intake",
                       "The response applied for vacancy %1 before and no longer does; the "
                       "application stays until an officer decides on it.")},
    {"AddressesReader",
     QT_TRANSLATE_NOOP("AddressesReader",
                       "A link in the text leads nowhere; ask the sender for the address.")},
    {"AddressesReader",
     QT_TRANSLATE_NOOP("AddressesReader",
                       "The link \"%1\" leads nowhere; ask the sender for the address.")},
    {"CallReader",
     QT_TRANSLATE_NOOP("CallReader", "No vacancy was found in the call; please enter them.")},
    {"CallReader",
     QT_TRANSLATE_NOOP("CallReader", "No deadline was found in the call; please enter it.")},
    {"DeadlineReader",
     QT_TRANSLATE_NOOP("DeadlineReader",
                       "The deadline is written without a year (%1); please enter it.")},
    {"DeadlineReader",
     QT_TRANSLATE_NOOP("DeadlineReader",
                       "The deadline is written without a year (%1); %2 was inferred.")},
    {"DeadlineReader",
     QT_TRANSLATE_NOOP("DeadlineReader",
                       "The deadline is given in another time zone (%1); please enter it in Geneva "
                       "time or UTC.")},
    {"DeadlineReader",
     QT_TRANSLATE_NOOP("DeadlineReader", "The deadline is written as %1, which is no date.")},
    {"DeadlineReader",
     QT_TRANSLATE_NOOP("DeadlineReader",
                       "It cannot be told which part of the deadline %1 is the day.")},
    {"DeadlineReader",
     QT_TRANSLATE_NOOP("DeadlineReader", "The text also names %1 as a deadline.")},
    {"SessionReader",
     QT_TRANSLATE_NOOP(
         "SessionReader",
         "The text names the session by its month only (%1); this would be session %2.")},
    {"SessionReader",
     QT_TRANSLATE_NOOP(
         "SessionReader",
         "The text names the session by its month only (%1); its number is not known.")},
    {"VacancyListReader",
     QT_TRANSLATE_NOOP("VacancyListReader",
                       "Entry %1 bears the mark %2, whose note is not in the text.")},
    {"VacancyListReader",
     QT_TRANSLATE_NOOP("VacancyListReader", "Entry %1 speaks of a seat that was not understood.")},
    {"VacancyListReader",
     QT_TRANSLATE_NOOP("VacancyListReader", "The text announces %1 mandates but lists %2.")},
    {"ReadFailure", QT_TRANSLATE_NOOP("ReadFailure", "There is no such file; check its name.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "This is a folder or a device and cannot be read; name a file in it.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure", "The file could not be opened; check that you may read it.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure", "The file is empty; ask the sender for it again.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file is too large to be read; ask the sender for a smaller one.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP(
         "ReadFailure",
         "The file is damaged or incomplete and was not read; ask the sender for it again.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file is protected with a password and was not read; ask the sender for "
                       "a copy without one.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP(
         "ReadFailure",
         "The file was given up because reading it took too long; ask for another copy.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file was not read because it is malformed; ask for another copy.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "No file can be read because the program greffier-reader was not found; "
                       "install Greffier again.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file is a document of Word 97-2003 and was not read; open it in Word "
                       "and save it as .docx.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file is a workbook of Excel 97-2003 and was not read; open it in Excel "
                       "and save it as .xlsx.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file is in Rich Text Format (RTF) and was not read; open it in Word "
                       "and save it as .docx.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file is an OpenDocument file and was not read; open it in Word or "
                       "LibreOffice and save it as .docx or .xlsx.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP(
         "ReadFailure",
         "The file is a web page and was not read; open it in Word and save it as .docx.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file is a picture and holds no text; ask for the document itself.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP(
         "ReadFailure",
         "The file is a zip of other files, not a document; unpack it and read the files in it.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP(
         "ReadFailure",
         "The file is of a kind that cannot be read; ask for a .docx, a PDF or a plain text.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure", "The file is a table, not a text; read it as a sheet.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure",
                       "The file is not a table; a .csv or .xlsx file is needed here.")},
    {"ReadFailure", QT_TRANSLATE_NOOP("ReadFailure", "The document has no such page.")},
    {"ReadFailure",
     QT_TRANSLATE_NOOP("ReadFailure", "Reading was stopped; the file was not read.")},
};

/// A sentence at the beginning of a text, with what stands in it for %1 and so on.
struct Match {
    Sentence sentence;
    QStringList values; ///< by the number of their place
    qsizetype length = 0;
};

std::optional<Match> plainMatch(const Sentence& sentence, const QString& written,
                                const QString& text)
{
    const bool fits = text.startsWith(written)
        && (text.size() == written.size() || text.at(written.size()) == u' ');
    return fits ? std::optional(Match{sentence, {}, written.size()}) : std::nullopt;
}

/// Of a sentence with places. What stands in one may hold anything, so the whole text is tried
/// before a part of it.
std::optional<Match> filledMatch(const Sentence& sentence, const QString& written,
                                 const QString& text)
{
    static const QRegularExpression place(u"%(\\d)"_s);
    if (!text.startsWith(written.left(written.indexOf(u'%'))))
        return std::nullopt;
    QString form;
    QList<int> numbers;
    qsizetype from = 0;
    auto places = place.globalMatch(written);
    while (places.hasNext()) {
        const QRegularExpressionMatch found = places.next();
        form += QRegularExpression::escape(written.mid(from, found.capturedStart() - from))
            + u"(.+?)"_s;
        numbers += found.captured(1).toInt();
        from = found.capturedEnd();
    }
    form += QRegularExpression::escape(written.mid(from));
    for (const QString& end : {u"$"_s, u"(?= )"_s}) {
        const auto found = QRegularExpression(u'^' + form + end).match(text);
        if (!found.hasMatch())
            continue;
        Match match{sentence, {}, found.capturedEnd()};
        match.values.resize(numbers.size());
        for (qsizetype i = 0; i < numbers.size(); ++i)
            match.values[numbers.at(i) - 1] = found.captured(static_cast<int>(i) + 1);
        return match;
    }
    return std::nullopt;
}

/// The longest sentence, in the language spoken, that the text begins with.
std::optional<Match> longestMatch(const QString& text)
{
    std::optional<Match> best;
    for (const Sentence& sentence : kSentences) {
        const QString written = QCoreApplication::translate(sentence.context, sentence.source);
        const auto match = written.contains(u'%') ? filledMatch(sentence, written, text)
                                                  : plainMatch(sentence, written, text);
        if (match && (!best || match->length > best->length))
            best = match;
    }
    return best;
}

std::optional<Match> matchInAnyLanguage(const QString& text)
{
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        const SpokenLanguage ofOfficer(language);
        if (const auto match = longestMatch(text))
            return match;
    }
    return std::nullopt;
}

QString inWords(const Match& match)
{
    const QString text = QCoreApplication::translate(match.sentence.context, match.sentence.source);
    switch (match.values.size()) {
    case 0: return text;
    case 1: return text.arg(match.values.at(0));
    default: return text.arg(match.values.at(0), match.values.at(1));
    }
}

} // namespace

QString reasonInWords(const QString& stored)
{
    QStringList texts;
    QString rest = stored;
    while (!rest.isEmpty()) {
        const auto match = matchInAnyLanguage(rest);
        texts += match ? inWords(*match) : rest;
        rest = match ? rest.mid(match->length + 1) : QString();
    }
    return texts.join(u' ');
}

QList<std::pair<QString, QString>> storedSentences()
{
    QList<std::pair<QString, QString>> sentences;
    for (const Sentence& sentence : kSentences)
        sentences += {QString::fromUtf8(sentence.context), QString::fromUtf8(sentence.source)};
    return sentences;
}

} // namespace greffier
