#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace greffier::sample {

/// What one part of an application says of the person, as written there.
struct Identity {
    QString familyName;
    QString firstName;
    QString middleName;
    QString formerName;
    QString ownScriptName; ///< empty for names in Latin letters
    QString gender; ///< "F", "M"
    QDate dateOfBirth;
    QString placeOfBirth;
    QString nationality; ///< in the language of the person: name of the State or of its nationals
    QString otherNationality;
    QString email;
    QString emripRegion; ///< code of an EMRIP region, where one is applied for

    QString givenNames() const;
    QString fullName() const; ///< given names, then family name
};

/// An invented person.
struct Person {
    int index = 0; ///< from 0
    QString language; ///< "en" or "fr": of the survey and the forms
    QString iso2; ///< the reference nationality
    QStringList otherIso2;
    QString script; ///< ISO 15924 code of the own script
    Identity identity;
    QString telephone;
    QString address;
    QString nominatedBy; ///< empty: on own initiative
};

/// A row of the survey export.
struct SurveyRow {
    int responseId = 0;
    QDateTime started; ///< UTC
    QDateTime submitted; ///< UTC; invalid: never finished
    Identity identity;
    QList<int> vacancies;
};

/// How a form is built technically: applicants' word processors change them.
enum class FormLayout { Tables, Paragraphs, ContentControls };

enum class Answer { No, Yes, Unanswered };

/// What stands in one Word form, apart from the longer texts, which follow from textSeed.
struct Form {
    int vacancy = 0;
    FormLayout layout = FormLayout::Tables;
    Identity identity;
    QString certifiedName;
    QDate certifiedOn;
    QSet<int> emptySections; ///< 1 to 8
    bool birthPlaceLeftBlank = false;
    int letterWords = 550; ///< of the motivation letter, as Word counts
    QList<Answer> ethics{Answer::No, Answer::No, Answer::No, Answer::Yes, Answer::No};
    bool governmentPost = false; ///< the latest employment is a political office
    quint64 textSeed = 0;
};

/// What a received file is.
enum class FileKind {
    Form,
    NominationLetter, ///< PDF with a text layer
    ReferenceLetter, ///< the same
    TruncatedForm, ///< the first half of a Word file
    ProtectedForm, ///< an OLE container, as Word makes of a file with a password
    ScannedForm, ///< PDF whose only page is a picture
};

/// When and how a file was received.
struct Arrival {
    QDateTime at; ///< UTC
    bool toTheMinute = false; ///< the seconds are not known
    bool listed = true; ///< false: the receipts list does not name the file
    QString zone; ///< in which the receipts list states it
    QString channel;
    QString from;
    QString subject;
    QString messageId;
};

struct SentFile {
    QString path; ///< below the folder that is taken in
    FileKind kind = FileKind::Form;
    int form = -1; ///< index in Candidacy::forms; -1: none
    int vacancy = 0;
    Arrival arrival;
    QString outcome; ///< what the intake is expected to say: "filed", "duplicate", ...
};

/// A finding that matters, written down when the case is made: from what was done to the
/// application and procedure.md, never by asking the rules.
struct ExpectedFinding {
    QString rule;
    QString verdict; ///< "met", "not_met", "cannot_tell"
    QString weight; ///< "exclusion", "warning", "judgement", "information"
    QString because; ///< English, for whoever compares
};

struct ExpectedApplication {
    int vacancy = 0;
    QStringList cases; ///< codes of what was done to it; empty: an ordinary one
    QList<ExpectedFinding> findings; ///< all that are not met or cannot be told and may weigh
    QString proposed; ///< "eligible", "not_eligible", "to_be_judged"
};

/// Everything one person sent, and what is expected of it.
struct Candidacy {
    Person person;
    QList<SurveyRow> surveyRows;
    QList<Form> forms;
    QList<SentFile> files;
    QList<ExpectedApplication> applications;
};

} // namespace greffier::sample
