#include "core/documents/docx/package_writer.h"
#include "core/documents/template/template.h"
#include "core/documents/write/document_texts.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/support/texts_in.h"

#include <QTimeZone>

using namespace greffier;
using namespace greffier::test;
using namespace greffier::templates;
using namespace Qt::StringLiterals;

namespace {

const auto kBody = u"word/document.xml"_s;

struct Person {
    QString name;
    QString remark;
    QStringList languages;
};

struct Post {
    QString title;
    bool conditional = false;
    QList<Person> persons;
};

struct Report {
    int session = 0;
    QDate day;
    QList<Post> posts;
};

const RecordOf<Report>& fields()
{
    using P = RecordOf<Person>;
    using V = RecordOf<Post>;
    using R = RecordOf<Report>;
    static const P person(
        u"person"_s,
        {P::text(u"name"_s, {}, [](const Person& one, const DocumentTexts&) { return one.name; }),
         P::text(u"remark"_s, {},
                 [](const Person& one, const DocumentTexts&) { return one.remark; }),
         P::list(u"languages"_s, {},
                 [](const Person& one, const DocumentTexts&) { return one.languages; })});
    static const V post(
        u"post"_s,
        {V::text(u"title"_s, {}, [](const Post& one, const DocumentTexts&) { return one.title; }),
         V::flag(u"conditional"_s, {}, [](const Post& one) { return one.conditional; }),
         V::rows(person, {}, &Post::persons)});
    static const R report({},
                          {R::number(u"session"_s, {}, [](const Report& one) { return one.session; }),
                           R::date(u"day"_s, {}, &Report::day), R::rows(post, {}, &Report::posts)});
    return report;
}

Report sample()
{
    return {55,
            QDate(2024, 4, 5),
            {{u"Judge"_s, true, {{u"Okafor-Eze"_s, u"first"_s, {u"a"_s, u"b"_s, u"c"_s}}, {u"Müller"_s, {}, {}}}},
             {u"Clerk"_s, false, {}},
             {u"Scribe"_s, true, {{u"ليلى"_s, u"x"_s, {u"a"_s}}}}}};
}

/// A paragraph whose text is split into one run for each piece.
QByteArray p(const QStringList& pieces)
{
    QByteArray xml("<w:p>");
    for (const QString& piece : pieces)
        xml += "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
            + piece.toHtmlEscaped().toUtf8() + "</w:t></w:r><w:proofErr w:type=\"spellStart\"/>";
    return xml + "</w:p>";
}

QByteArray p(const QString& text) { return p(QStringList{text}); }

QByteArray cell(const QString& text)
{
    return "<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr>" + p(text) + "</w:tc>";
}

QByteArray table(const QByteArray& rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>" + rows + "</w:tbl>";
}

QByteArray row(const QString& first, const QString& second)
{
    return "<w:tr>" + cell(first) + cell(second) + "</w:tr>";
}

/// A Word document with that body, and the parts named.
QByteArray aFile(const QByteArray& body, const QByteArray& footnotes = {})
{
    const QByteArray space
        = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const auto type = [](const QString& name) {
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s + name
            + u"+xml"_s;
    };
    docx::PackageWriter package;
    package.relate({}, u"officeDocument"_s, kBody);
    package.addPart(kBody, "<w:document" + space + "><w:body>" + body + "</w:body></w:document>",
                    type(u"document.main"_s));
    if (!footnotes.isEmpty()) {
        package.addPart(u"word/footnotes.xml"_s,
                        "<w:footnotes" + space
                            + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                            + footnotes + "</w:footnotes>",
                        type(u"footnotes"_s));
        package.relate(kBody, u"footnotes"_s, u"word/footnotes.xml"_s);
    }
    const auto bytes = package.toBytes();
    REQUIRE(bytes);
    return *bytes;
}

QList<TemplateProblem> problemsOf(const QByteArray& body)
{
    const auto reading = readTemplate(aFile(body), fields(), {u"person.secret"_s});
    REQUIRE(reading);
    return reading->problems;
}

WrittenDocument filled(const QByteArray& templateFile, UnLanguage language = UnLanguage::English,
                       const Report& report = sample())
{
    const auto reading = readTemplate(templateFile, fields(), {});
    REQUIRE(reading);
    for (const TemplateProblem& problem : reading->problems)
        FAIL(problem.message.toStdString());
    const QDateTime made(QDate(2024, 1, 2), QTime(3, 4), QTimeZone::utc());
    const auto written = reading->filled->fill(&report, textsIn(language),
                                               {u"T"_s, {}, {}, toCode(language), made});
    REQUIRE(written);
    return *written;
}

QString text(const QByteArray& body, UnLanguage language = UnLanguage::English)
{
    return DocxParts(filled(aFile(body), language).bytes).text();
}

} // namespace

TEST_CASE("a field that Word split over several runs is filled", "[documents][template]")
{
    CHECK(text(p({u"On the {"_s, u"da"_s, u"y} and the {sess"_s, u"ion | ordinal}."_s}))
          == u"On the 5 April 2024 and the fifty-fifth.\n"_s);
    CHECK(text(p(u"{Day|iso}, {session | ordinal figure}"_s)) == u"2024-04-05, 55th\n"_s);
    CHECK(text(p(u"{day}"_s), UnLanguage::Chinese) == u"2024年4月5日\n"_s);
    CHECK(text(p(u"{{not a field}}"_s)) == u"{not a field}\n"_s);
}

TEST_CASE("the text of a field looks as it was typed", "[documents][template]")
{
    const DocxParts parts(filled(aFile(p({u"{"_s, u"day}"_s}))).bytes);
    CHECK(parts.part(kBody).contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">5 April "
                                     "2024</w:t></w:r>"));
}

TEST_CASE("paragraphs between marks are repeated and the marks vanish", "[documents][template]")
{
    CHECK(text(p(u"{each post}"_s) + p(u"{post.title}"_s) + p(u"{if post.conditional}"_s)
               + p(u"subject to"_s) + p(u"{else}"_s) + p(u"at once"_s) + p(u"{end if}"_s)
               + p(u"{end post}"_s) + p(u"last"_s))
          == u"Judge\nsubject to\nClerk\nat once\nScribe\nsubject to\nlast\n"_s);
}

TEST_CASE("conditions and lists stand inside a line too", "[documents][template]")
{
    CHECK(text(p(u"{each post}"_s)
               + p(u"{post.title}{if not post.person} (nobody){end}: {each person}{person.name | "
                   "capitals}{if not person.last}, {end}{end}"_s)
               + p(u"{end}"_s))
          == u"Judge: OKAFOR-EZE, MÜLLER\nClerk (nobody): \nScribe: ليلى\u200E\n"_s);
    const QByteArray languages = p(u"{each post}{each person}{person.languages}{end}{end}"_s);
    CHECK(text(languages) == u"a, b and ca\n"_s);
    CHECK(text(languages, UnLanguage::French) == u"a, b et ca\n"_s);
    CHECK(text(languages, UnLanguage::Chinese) == u"a、b和ca\n"_s);
}

TEST_CASE("rows of a table are repeated, in a landscape section too", "[documents][template]")
{
    const QByteArray landscape = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" "
                                 "w:orient=\"landscape\"/></w:sectPr></w:pPr></w:p>";
    const QByteArray body = p(u"{each post}"_s)
        + table(row(u"{post.title}"_s, u"Remark"_s)
                + row(u"{each person}{person.name}"_s, u"{person.remark}{end}"_s))
        + landscape + p(u"{end}"_s) + p(u"upright"_s);
    const DocxParts parts(filled(aFile(body)).bytes);
    CHECK(parts.text()
          == u"Judge\tRemark\nOkafor-Eze\tfirst\nMüller\n\nClerk\tRemark\n\nScribe\tRemark\nليلى\u200E\tx\n\nupright\n"_s);
    CHECK(parts.elements(kBody, u"w:sectPr"_s).size() == 3);
}

TEST_CASE("the first row of a table stays with the next one where rows are kept whole", "[documents][template]")
{
    Report report = sample();
    report.posts.first().persons = {{u"a"_s, {}, {}}, {u"b"_s, {}, {}}, {u"c"_s, {}, {}}, {u"d"_s, {}, {}}};
    report.posts.resize(1);
    const QByteArray body = p(u"{each post}"_s)
        + table("<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(u"{each person}{person.name}"_s)
                + cell(u"{end}"_s) + "</w:tr>")
        + p(u"{end}"_s);
    const DocxParts parts(filled(aFile(body), UnLanguage::English, report).bytes);
    CHECK(parts.elements(kBody, u"w:keepNext"_s).size() == 4); // two cells of rows a and c
    QByteArray divisible = body;
    divisible.replace("<w:cantSplit/>", "");
    const DocxParts flowing(filled(aFile(divisible), UnLanguage::English, report).bytes);
    CHECK(flowing.elements(kBody, u"w:keepNext"_s).isEmpty());
}

TEST_CASE("a table that loses all its rows leaves no trace, a cell keeps a paragraph",
          "[documents][template]")
{
    const QByteArray body = p(u"{each post}"_s) + p(u"{post.title}"_s)
        + table(row(u"{each person}{person.name}"_s, u"{if person.remark}{person.remark}{end}{end}"_s))
        + p(u"{end}"_s);
    const DocxParts parts(filled(aFile(body)).bytes);
    CHECK(parts.elements(kBody, u"w:tbl"_s).size() == 2);
    CHECK(parts.elements(kBody, u"w:tc"_s).size() == 6);
    CHECK(parts.part(kBody).count("</w:p></w:tc>") == 6);
}

TEST_CASE("a line of fields that say nothing is left out", "[documents][template]")
{
    CHECK(text(p(u"{each post}{each person}{person.remark}{end}{end}"_s)) == u"firstx\n"_s);
    Report empty;
    CHECK(DocxParts(filled(aFile(p(u"a"_s) + p(u"{day}"_s) + p(u"b"_s)), UnLanguage::English, empty)
                        .bytes)
              .text()
          == u"a\nb\n"_s);
}

TEST_CASE("a footnote is repeated with its vacancy, or shared by all", "[documents][template]")
{
    const QByteArray mark = "<w:p><w:r><w:t>{if post.conditional}</w:t></w:r><w:r>"
                            "<w:footnoteReference w:id=\"1\"/></w:r><w:r><w:t>{end}</w:t></w:r></w:p>";
    const QByteArray body = p(u"{each post}"_s) + mark + p(u"{end}"_s);
    const auto note = [](const QString& text) {
        return "<w:footnote w:id=\"1\">" + p(text) + "</w:footnote>";
    };
    const DocxParts own(filled(aFile(body, note(u"Of the {post.title}"_s))).bytes);
    CHECK(own.text(u"word/footnotes.xml"_s) == u"\nOf the Judge\nOf the Scribe\n"_s);
    CHECK(own.elements(kBody, u"w:footnoteReference"_s).size() == 2);
    const DocxParts shared(filled(aFile(body, note(u"{once}For all"_s))).bytes);
    CHECK(shared.text(u"word/footnotes.xml"_s) == u"\nFor all\n"_s);
    CHECK(shared.elements(kBody, u"w:footnoteReference"_s).size() == 1);
    CHECK(shared.part(kBody).count("NOTEREF _RefFootnote1") == 1);
}

TEST_CASE("content controls and bookmarks get ids of their own in each repetition",
          "[documents][template]")
{
    const QByteArray control = "<w:p><w:bookmarkStart w:id=\"7\" w:name=\"b\"/><w:sdt><w:sdtPr>"
                               "<w:tag w:val=\"{post.title}\"/><w:id w:val=\"4\"/></w:sdtPr>"
                               "<w:sdtContent><w:r><w:t>{post.title}</w:t></w:r></w:sdtContent></w:sdt>"
                               "<w:bookmarkEnd w:id=\"7\"/></w:p>";
    const DocxParts parts(
        filled(aFile(p(u"{each post}"_s) + control + p(u"{end}"_s))).bytes);
    CHECK(parts.attributes(kBody, u"w:tag"_s, u"w:val"_s)
          == QStringList{u"Judge"_s, u"Clerk"_s, u"Scribe"_s});
    CHECK(parts.attributes(kBody, u"w:id"_s, u"w:val"_s)
          == QStringList{u"1"_s, u"2"_s, u"3"_s});
    CHECK(parts.attributes(kBody, u"w:bookmarkStart"_s, u"w:name"_s)
          == QStringList{u"b"_s, u"b_2"_s, u"b_3"_s});
    CHECK(parts.attributes(kBody, u"w:bookmarkEnd"_s, u"w:id"_s)
          == parts.attributes(kBody, u"w:bookmarkStart"_s, u"w:id"_s));
}

TEST_CASE("what cannot be filled is named with its place", "[documents][template]")
{
    struct Case {
        QByteArray body;
        TemplateProblem::Kind kind;
        QString place;
        QString subject;
    };
    using Kind = TemplateProblem::Kind;
    const QByteArray first = p(u"first"_s);
    const QList<Case> cases{
        {first + p({u"{birth"_s, u"day}"_s}), Kind::UnknownField, u"para 2"_s, u"birthday"_s},
        {first + table(row(u"a"_s, u"{nothing}"_s)), Kind::UnknownField, u"table 1 row 1 cell 2"_s,
         u"nothing"_s},
        {first + p(u"{person.name}"_s), Kind::FieldElsewhere, u"para 2"_s, u"person.name"_s},
        {first + p(u"{person.secret}"_s), Kind::InternalField, u"para 2"_s, u"person.secret"_s},
        {first + p(u"{each post}"_s), Kind::BlockNotClosed, u"para 2"_s, u"{each post}"_s},
        {first + p(u"{end}"_s), Kind::BlockNotOpened, u"para 2"_s, u"{end}"_s},
        {first + p(u"{each post}"_s) + p(u"{end person}"_s), Kind::BlockNotOpened, u"para 3"_s,
         u"{end person}"_s},
        {first + p(u"{each day}"_s) + p(u"{end}"_s), Kind::NotARow, u"para 2"_s, u"day"_s},
        {first + p(u"{day | ordinal}"_s), Kind::WrongFormat, u"para 2"_s, u"day | ordinal"_s},
        {first + p(u"{day | long}"_s), Kind::UnknownFormat, u"para 2"_s, u"long"_s},
        {first + p(u"a { b"_s), Kind::BraceNotClosed, u"para 2"_s, u" b"_s},
        {first + p(u"a } b"_s), Kind::BraceNotOpened, u"para 2"_s, u"a "_s},
        {p(u"{each post}"_s) + table(row(u"a"_s, u"{end}"_s)), Kind::BlocksCross, u"para 1"_s,
         u"{each post}"_s},
        {first + "<w:p><w:ins w:id=\"1\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>",
         Kind::TrackedChange, u"para 2"_s, {}},
    };
    for (const Case& one : cases) {
        const QList<TemplateProblem> problems = problemsOf(one.body);
        INFO(one.body.toStdString());
        REQUIRE_FALSE(problems.isEmpty());
        CHECK(problems.first().kind == one.kind);
        CHECK(problems.first().place == one.place);
        CHECK(problems.first().subject == one.subject);
        CHECK_FALSE(problems.first().message.isEmpty());
    }
}

TEST_CASE("a copy of the template shows each problem in a comment at its place",
          "[documents][template]")
{
    const QByteArray file = aFile(p(u"first"_s) + p(u"{birthday}"_s) + p(u"{each post}"_s));
    const auto reading = readTemplate(file, fields(), {});
    REQUIRE(reading);
    REQUIRE(reading->problems.size() == 2);
    const auto copy = withComments(file, reading->problems);
    REQUIRE(copy);
    const DocxParts parts(*copy);
    CHECK(parts.text(u"word/comments.xml"_s).contains(u"birthday"_s));
    CHECK(parts.elements(u"word/comments.xml"_s, u"w:comment"_s).size() == 2);
    CHECK(parts.part(kBody).contains("<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:rPr><w:b/>"));
    CHECK(parts.text().contains(u"{birthday}"_s));
}

TEST_CASE("a template with macros, embedded files or pictures kept elsewhere is refused",
          "[documents][template]")
{
    const auto refused = [](const QString& type, const QString& target, bool isExternal) {
        docx::PackageWriter package;
        package.relate({}, u"officeDocument"_s, kBody);
        package.addPart(kBody, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                               "wordprocessingml/2006/main\"><w:body/></w:document>",
                        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document."
                        "main+xml"_s);
        package.addRelation({kBody, u"rId1"_s, u"http://example.org/"_s + type, target, isExternal});
        if (!isExternal)
            package.addPart(target, "x", u"application/octet-stream"_s);
        const auto reading = readTemplate(*package.toBytes(), fields(), {});
        return !reading && !reading.error().message.isEmpty();
    };
    CHECK(refused(u"vbaProject"_s, u"word/vbaProject.bin"_s, false));
    CHECK(refused(u"oleObject"_s, u"word/embeddings/a.bin"_s, false));
    CHECK(refused(u"image"_s, u"http://example.org/a.png"_s, true));
    CHECK(refused(u"attachedTemplate"_s, u"file:///a.dotx"_s, true));
    CHECK_FALSE(refused(u"hyperlink"_s, u"https://example.org/"_s, true));
    CHECK_FALSE(readTemplate("no document", fields(), {}).ok());
}

TEST_CASE("a template that unpacks without end or hides entities is refused",
          "[documents][template]")
{
    constexpr qsizetype kTooMuch = 120 * 1024 * 1024;
    const auto refused = [](const QByteArray& file) {
        const auto reading = readTemplate(file, fields(), {});
        return !reading && !reading.error().message.isEmpty();
    };
    CHECK(refused(aFile("<w:p>" + QByteArray(kTooMuch, ' ') + "</w:p>")));
    docx::PackageWriter entities;
    entities.relate({}, u"officeDocument"_s, kBody);
    entities.addPart(kBody,
                     "<!DOCTYPE w [<!ENTITY a '{day}'>]><w:document xmlns:w=\"http://schemas."
                     "openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a;"
                     "</w:t></w:r></w:p></w:body></w:document>",
                     u"application/vnd.openxmlformats-officedocument.wordprocessingml.document."
                     "main+xml"_s);
    CHECK(refused(*entities.toBytes()));
    const QByteArray whole = aFile(p(u"{day}"_s));
    CHECK_FALSE(refused(whole));
    CHECK(refused(whole.left(whole.size() / 2)));
}

TEST_CASE("characters that XML cannot hold are dropped and reported", "[documents][template]")
{
    Report report = sample();
    report.posts.first().title = u"a\u0001<b>&\"c\"\u0002"_s;
    report.posts.resize(1);
    const WrittenDocument document
        = filled(aFile(p(u"{each post}{post.title}{end}"_s)), UnLanguage::English, report);
    CHECK(DocxParts(document.bytes).text() == u"a<b>&\"c\"\n"_s);
    CHECK(document.remarks.size() == 1);
}
