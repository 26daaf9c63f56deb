// Every text of a register that may not be published bears a word of its own; no part of any public
// document holds one, in whatever format.
#include "core/documents/office_process.h"
#include "core/documents/reader_process.h"
#include "core/documents/text_document.h"
#include "core/domain/interview.h"
#include "core/store/connection.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"
#include "tests/support/shared_material.h"
#include "tests/support/temp_register.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// The word that all marks begin with; in no language.
const QString kMark = u"Zqx"_s;

/// Columns with words that are for the secretariat alone: of persons, officers and colleagues.
const QStringList kInternal{
    u"applicant.former_name"_s,
    u"applicant.email"_s,
    u"applicant.telephone"_s,
    u"applicant.address"_s,
    u"application_value.value"_s,
    u"application_value.file"_s,
    u"application_value.passage"_s,
    u"application_value.entered_by"_s,
    u"concordance_ruling.reason"_s,
    u"concordance_ruling.officer"_s,
    u"condition_ruling.note"_s,
    u"condition_ruling.officer"_s,
    u"conflict_ruling.reason"_s,
    u"conflict_ruling.officer"_s,
    u"decision.note"_s,
    u"decision.officer"_s,
    u"decision.findings"_s,
    u"decision.despite"_s,
    u"distinct_persons.reason"_s,
    u"distinct_persons.officer"_s,
    u"document.name"_s,
    u"document.reason"_s,
    u"group_member.function"_s,
    u"holder_term.note"_s,
    u"interview.note"_s,
    u"milestone.note"_s,
    u"note_reply.respondent"_s,
    u"note_verbale.text"_s,
    u"note_verbale.findings"_s,
    u"note_verbale.subject"_s,
    u"note_verbale.signatory"_s,
    u"officer.name"_s,
    u"ranking_round.readers"_s,
    u"reader_ranking.reader"_s,
    u"receipt.sender"_s,
    u"receipt.subject"_s,
    u"receipt.message_id"_s,
    u"receipt.file"_s,
    u"receipt.passage"_s,
    u"record_source.source"_s,
    u"rule_confirmation.ground"_s,
    u"rule_confirmation.officer"_s,
    u"saved_view.name"_s,
    u"saved_view.query"_s,
    u"second_look.note"_s,
    u"second_look.officer"_s,
    u"shortlist_entry.internal_note"_s,
    u"survey_response.response_id"_s,
    u"survey_response.reason"_s,
    u"survey_response.raw"_s,
    u"survey_response.file"_s,
    u"version_choice.reason"_s,
    u"version_choice.officer"_s,
    u"waiver.ground"_s,
    u"waiver.officer"_s,
};

/// What the register gave somebody to publish, or what is public anyhow.
const QStringList kPublic{
    u"applicant.family_name"_s,  u"applicant.given_names"_s,
    u"call.contacts"_s,          u"call.links"_s,
    u"call.reference"_s,         u"condition_ruling.resolution"_s,
    u"group_member.name"_s,      u"note_verbale.annexes"_s,
    u"note_verbale.contacts"_s,  u"note_verbale.links"_s,
    u"note_verbale.reference"_s, u"shortlist_entry.public_reason"_s,
    u"vacancy.title"_s,
};

/// Tables that no applicant's or officer's word can be in: what the program ships with or computes.
const QStringList kOwnTables{
    u"act"_s,
    u"act_row"_s,
    u"act_row_hash"_s,
    u"act_row_salt"_s,
    u"act_salt"_s,
    u"act_seal"_s,
    u"document_file"_s,
    u"group_membership"_s,
    u"holder_term"_s,
    u"mandate"_s,
    u"mandate_resolution"_s,
    u"mandate_title"_s,
    u"reason_code"_s,
    u"region"_s,
    u"region_scheme"_s,
    u"rule_book_edition"_s,
    u"screening_cache"_s,
    u"search_entry"_s,
    u"seat"_s,
    u"seat_scheme"_s,
    u"session"_s,
    u"setting"_s,
};

/// Codes, dates and keys: not words.
bool isCode(const QString& column)
{
    static const QStringList names{
        u"uid"_s,
        u"at"_s,
        u"bytes"_s,
        u"certainty"_s,
        u"channel"_s,
        u"choice"_s,
        u"closed"_s,
        u"columns"_s,
        u"condition"_s,
        u"confidentiality"_s,
        u"date"_s,
        u"date_of_birth"_s,
        u"day"_s,
        u"direction"_s,
        u"done"_s,
        u"field"_s,
        u"format"_s,
        u"gender"_s,
        u"hash"_s,
        u"issued"_s,
        u"kind"_s,
        u"language"_s,
        u"languages"_s,
        u"locator"_s,
        u"member_uid"_s,
        u"nationality"_s,
        u"opened"_s,
        u"origin"_s,
        u"other_nationalities"_s,
        u"outcome"_s,
        u"part"_s,
        u"place"_s,
        u"precision"_s,
        u"query"_s,
        u"reader_version"_s,
        u"reason_code"_s,
        u"received"_s,
        u"resolution"_s,
        u"resolutions"_s,
        u"role"_s,
        u"row_hash"_s,
        u"rule"_s,
        u"rule_book_edition"_s,
        u"settled"_s,
        u"sort"_s,
        u"starts"_s,
        u"state"_s,
        u"status"_s,
        u"step"_s,
        u"submitted"_s,
        u"submitted_at"_s,
        u"system"_s,
        u"text_hash"_s,
        u"title_language"_s,
        u"zone"_s,
        u"candidate_zone"_s,
        u"addressees"_s,
        u"entry_uid"_s,
        u"source"_s,
        u"region_scheme"_s,
        u"region_code"_s,
        u"first_day"_s,
        u"last_day"_s,
        u"alias"_s,
        u"section"_s,
        u"value"_s,
    };
    return names.contains(column) || column.startsWith(u"deadline_"_s);
}

void done(const Result<void>& act)
{
    if (!act)
        FAIL(act.error().message.toStdString());
}

/// A request for input with a reply, so that notes have something to hide too.
void addRequest(TempRegister& temp)
{
    CallDraft draft;
    draft.kind = u"note_verbale"_s;
    draft.reference = u"AB/CD/ef"_s;
    draft.date = QDate(2023, 7, 8);
    draft.deadline = Deadline();
    draft.deadline->day = QDate(2023, 7, 31);
    draft.resolutions = {u"54/22"_s};
    draft.text = u"The questionnaire"_s;
    QFile file(temp.path(u"note.txt"_s));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write("note") == 4));
    file.close();
    const auto uid = await(temp.reg().admitNote(draft, file.fileName(), true));
    REQUIRE(uid);
    NoteReply reply;
    reply.respondent = u"Mali"_s;
    reply.stateIso2 = u"ML"_s;
    reply.received = QDate(2023, 7, 20);
    REQUIRE(await(temp.reg().addReply(*uid, reply, {})));
}

/// What was decided, waived, noted and asked of an application.
void judge(TempRegister& temp, ApplicationId id, int vacancy)
{
    Register& reg = temp.reg();
    if (vacancy == 7)
        done(await(reg.waive(id, u"SEAT-WG"_s, u"ground"_s)));
    done(await(reg.decide({id}, Status::Eligible, u"officer_judgement"_s, u"note"_s)));
    const QList<ShortlistEntry> entries{{id, 1, u"Published reason"_s, u"remark"_s}};
    for (const Shortlist::Kind kind :
         {Shortlist::Kind::Working, Shortlist::Kind::Interview, Shortlist::Kind::Recommended})
        REQUIRE(await(reg.arrange(temp.vacancy(vacancy), kind, entries)).ok());
    Interview interview;
    interview.application = id;
    interview.starts = QDateTime(QDate(2024, 1, 16), QTime(13, 0), Qt::UTC);
    interview.minutes = 45;
    interview.zone = u"Europe/Zurich"_s;
    interview.language = u"fr"_s;
    interview.channel = u"video"_s;
    interview.note = u"note"_s;
    done(await(reg.setInterview(interview)));
    Conflict conflict;
    conflict.application = id;
    conflict.state = Conflict::State::Dismissed;
    conflict.reason = u"reason"_s;
    done(await(reg.ruleOnConflict(conflict)));
    done(await(reg.decide({id}, Status::Proposed, u"officer_judgement"_s, u"note"_s)));
}

void fill(TempRegister& temp)
{
    Candidacy first{aCandidate(u"Exemple"_s, u"Amara"_s, u"FR"_s)};
    first.further = {{u"motivation_letter.text"_s,
                      Part::Form,
                      u"motivation"_s,
                      {u"form.docx"_s, {}, u"passage"_s},
                      Certainty::Read}};
    const auto ids = temp.admit(
        {first, {aCandidate(u"Esempio"_s, u"Carla"_s), 4}, {aCandidate(u"Muster"_s, u"Otto"_s)}});
    judge(temp, ids.first(), 7);
    judge(temp, ids.at(1), 4);
    GroupMember member;
    member.name = u"Jane Sample"_s;
    member.stateIso2 = u"CH"_s;
    member.group = unGroup(u"WEOG"_s);
    member.function = u"function"_s;
    member.firstDay = QDate(2023, 1, 1);
    done(await(temp.reg().setGroupMember(member)));
    done(await(
        temp.reg().openRanking(temp.vacancy(7), {u"one"_s, u"two"_s}, {ids.first(), ids.last()})));
    addRequest(temp);
}

/// Tables with rows that have columns of text, with these columns.
QList<QPair<QString, QStringList>> textColumns(SQLite::Database& database)
{
    QList<QPair<QString, QStringList>> tables;
    SQLite::Statement names(database,
                            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                            "'sqlite%' AND sql LIKE '%STRICT%' ORDER BY name");
    while (names.executeStep()) {
        const std::string table = names.getColumn(0).getString();
        if (database.execAndGet("SELECT count(*) FROM " + table).getInt() == 0)
            continue;
        QStringList columns;
        SQLite::Statement info(
            database, "SELECT name FROM pragma_table_info('" + table + "') WHERE type = 'TEXT'");
        while (info.executeStep())
            columns += QString::fromStdString(info.getColumn(0).getString());
        tables += {QString::fromStdString(table), columns};
    }
    return tables;
}

/// The column with its mark, as SQL: distinct where it has to be, and still JSON where it is.
QString marked(const QString& table, const QString& column)
{
    const QString mark = kMark + QString(table + column).remove(u'_');
    if (table == u"decision" && column == u"findings")
        return uR"(replace(findings, '"text":"', '"text":"%1 '))"_s.arg(mark);
    return u"'%1-' || id || '@example.org'"_s.arg(mark);
}

/// Writes its mark into each internal column; how many columns took one.
int markAll(TempRegister& temp)
{
    int taken = 0;
    temp.perform(u"mark"_s, [&](store::Change&, store::Database& database) {
        SQLite::Database& connection = database.connection();
        for (const auto& [table, columns] : textColumns(connection)) {
            for (const QString& column : columns) {
                const QString name = table + u'.' + column;
                INFO(name.toStdString());
                if (!kInternal.contains(name)) {
                    const bool known = kPublic.contains(name) || isCode(column)
                        || kOwnTables.contains(table) || table == u"officer";
                    CHECK(known); // a new column: may its words be published?
                    continue;
                }
                const QString sql
                    = u"UPDATE %1 SET %2 = %3"_s.arg(table, column, marked(table, column));
                if (connection.exec(sql.toStdString()) > 0)
                    ++taken;
            }
        }
    });
    return taken;
}

/// All text of an exported file, unpacked.
QString contentOf(const ExportedDocument& document, const QString& format)
{
    if (format == u"csv" || format == u"eml")
        return QString::fromUtf8(document.bytes);
    if (format == u"pdf") {
        ReaderProcess reader;
        const auto text = reader.readText({document.suggestedName, document.bytes, {}});
        REQUIRE(text);
        return plainText(*text) + text->title;
    }
    const DocxParts parts(document.bytes); // a workbook is a package as well
    QString all;
    for (const QString& name : parts.names())
        all += name + QString::fromUtf8(parts.part(name));
    return all;
}

} // namespace

TEST_CASE("no word that is for the secretariat alone is in any public export",
          "[workflow][exports][marked]")
{
    TempRegister temp(QCoreApplication::applicationDirPath() + u"/greffier-reader"_s);
    fill(temp);
    CHECK(markAll(temp) >= 25);
    bool office = true;
    int looked = 0;
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.audience != Audience::Public || kind.code == u"call-extension"_s)
            continue; // no vacancy has a later deadline
        for (const QString& format : kind.formats) {
            for (const QString& language : kind.languages) {
                if (format == u"pdf" && (!office || language != u"fr"))
                    continue;
                INFO(kind.code.toStdString()
                     << ' ' << language.toStdString() << ' ' << format.toStdString());
                ExportRequest request{kind.code, language, kind.isAboutNote ? 0 : 55};
                request.format = format;
                const auto written = await(temp.reg().exportDocument(request));
                if (!written && format == u"pdf" && written.error().code == Error::Code::NotFound) {
                    skipAloud(u"LibreOffice is not installed; no PDF was looked into"_s);
                    office = false;
                    continue;
                }
                REQUIRE(written);
                const QString content = contentOf(*written, format);
                const qsizetype at = content.indexOf(kMark, 0, Qt::CaseInsensitive);
                INFO(content.mid(qMax(qsizetype(0), at - 20), 80).toStdString());
                CHECK(at < 0);
                ++looked;
            }
        }
    }
    CHECK(looked >= 50);
    ExportRequest record{u"screening-record"_s, u"en"_s, 55};
    CHECK(contentOf(*await(temp.reg().exportDocument(record)), u"docx"_s).contains(kMark));
}

TEST_CASE("a letter tells its addressee nothing that is for the secretariat alone",
          "[workflow][exports][marked]")
{
    TempRegister temp;
    fill(temp);
    markAll(temp);
    const QStringList ofAddressee{u"applicantemail"_s, u"applicantaddress"_s};
    for (const DocumentKind& kind : documentKinds()) {
        if (!kind.isLetter)
            continue;
        for (const QString& format : {u"docx"_s, u"eml"_s}) {
            INFO(kind.code.toStdString() << ' ' << format.toStdString());
            ExportRequest request{kind.code, u"fr"_s, 55};
            request.format = format;
            const auto letters = await(temp.reg().exportLetters(request));
            if (!letters)
                continue; // nobody whom it concerns
            for (const ExportedDocument& letter : *letters) {
                QString content = contentOf(letter, format);
                const qsizetype body = content.indexOf(u"\r\n\r\n"_s);
                if (format == u"eml")
                    content
                        += QString::fromUtf8(QByteArray::fromBase64(content.mid(body).toLatin1()));
                for (const QString& word : ofAddressee)
                    content.remove(kMark + word, Qt::CaseInsensitive);
                CHECK_FALSE(content.contains(kMark, Qt::CaseInsensitive));
            }
        }
    }
}
