#include "app/sample/sample_case.h"
#include "app/sample/sample_people.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

/// A form that cannot be read was received, but what stands in it is not known.
const QList<ExpectedFinding> kUnread{
    {u"FORM-BOTH"_s, u"cannot_tell"_s, u"warning"_s,
     u"received, but unread: the officer opens it; never a missing form"_s},
    {u"FORM-COMPLETE"_s, u"cannot_tell"_s, u"exclusion"_s, u"its sections cannot be seen"_s}};

QString withoutExtension(const QString& path) { return path.left(path.lastIndexOf(u'.')); }

/// Another version of a form under a name of its own, some hours after the deadline (or before, if
/// negative). The mail says so in its subject.
void sendAgain(Candidacy& candidacy, int vacancy, const Form& version, int hoursAfterDeadline)
{
    SentFile again = formFileOf(candidacy, vacancy);
    again.path = withoutExtension(again.path) + u" (corrected).docx"_s;
    again.form = int(candidacy.forms.size());
    again.arrival.at = SamplePeople::deadline().addSecs(qint64(hoursAfterDeadline) * 3600 + 7);
    again.arrival.subject += u" (corrected)"_s;
    again.arrival.messageId.replace(u"@"_s, u".2@"_s);
    candidacy.forms += version;
    candidacy.files += again;
}

void sameFileTwice(Candidacy& candidacy, Dice&)
{
    SentFile copy = formFileOf(candidacy, 5);
    copy.path = withoutExtension(copy.path) + u" - copy.docx"_s;
    copy.arrival.at = copy.arrival.at.addSecs(5400);
    copy.arrival.messageId.replace(u"@"_s, u".2@"_s);
    copy.outcome = u"duplicate"_s;
    candidacy.files += copy;
    expect(candidacy, 5, u"same_file_twice"_s, {});
}

/// In time, the correction is the version that counts; late, the first version stays.
void correctedForm(Candidacy& candidacy, Dice&)
{
    const Form complete = formOf(candidacy, 6);
    formOf(candidacy, 6).emptySections = {6};
    sendAgain(candidacy, 6, complete, -5);
    expect(candidacy, 6, u"corrected_in_time"_s, {});

    const Form shortened = formOf(candidacy, 3);
    formOf(candidacy, 3).letterWords = 612;
    sendAgain(candidacy, 3, shortened, 6);
    expect(candidacy, 3, u"corrected_late"_s,
           {{u"FORM-LETTER"_s, u"not_met"_s, u"warning"_s,
             u"612 words in the version received on time; the shorter one came late"_s}});
}

void unreadable(Candidacy& candidacy, int vacancy, FileKind kind, const QString& caseCode)
{
    SentFile& file = formFileOf(candidacy, vacancy);
    file.kind = kind;
    file.outcome = u"unreadable"_s;
    expect(candidacy, vacancy, caseCode, kUnread);
}

void unreadableForms(Candidacy& candidacy, Dice&)
{
    unreadable(candidacy, 5, FileKind::ProtectedForm, u"protected_form"_s);
    unreadable(candidacy, 6, FileKind::TruncatedForm, u"truncated_form"_s);
}

void scannedForm(Candidacy& candidacy, Dice&)
{
    unreadable(candidacy, 3, FileKind::ScannedForm, u"scanned_form"_s);
    SentFile& file = formFileOf(candidacy, 3);
    file.path = withoutExtension(file.path) + u".pdf"_s;
    file.outcome = u"no_text"_s;
}

/// The names of the two files say the reverse of what stands in them.
void misleadingNames(Candidacy& candidacy, Dice&)
{
    SentFile& four = formFileOf(candidacy, 4);
    SentFile& five = formFileOf(candidacy, 5);
    std::swap(four.path, five.path);
    for (const int vacancy : {4, 5})
        expect(candidacy, vacancy, u"misleading_name"_s, {});
}

void manyLetters(Candidacy& candidacy, Dice& dice)
{
    candidacy.files.removeIf(
        [](const SentFile& file) { return file.kind == FileKind::NominationLetter; });
    for (int number = 1; number <= 4; ++number) {
        SentFile letter = formFileOf(candidacy, 3);
        letter.kind = FileKind::ReferenceLetter;
        letter.form = -1;
        letter.path = u"letters/%1 reference %2.pdf"_s.arg(
            QString::number(candidacy.person.index + 1), QString::number(number));
        letter.arrival.at = letter.arrival.at.addSecs(dice.between(1, 900));
        letter.arrival.subject += u" (letter %1)"_s.arg(number);
        letter.arrival.messageId.replace(u"@"_s, u".letter%1@"_s.arg(number));
        candidacy.files += letter;
    }
    expect(candidacy, 3, u"four_letters"_s,
           {{u"FORM-REFS"_s, u"not_met"_s, u"warning"_s, u"only the first three letters count"_s}});
}

} // namespace

QList<SampleCase> fileCases()
{
    return {
        {{}, {5}, sameFileTwice}, {{}, {3, 6}, correctedForm},   {{}, {5, 6}, unreadableForms},
        {{}, {3}, scannedForm},   {{}, {4, 5}, misleadingNames}, {{}, {3}, manyLetters},
    };
}

} // namespace greffier::sample
