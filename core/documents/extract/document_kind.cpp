#include "core/documents/extract/document_kind.h"

#include "core/documents/extract/page_sections.h"
#include "core/documents/extract/patterns.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// How many of the patterns are found.
int countOf(const QList<QRegularExpression>& cues, const QString& text)
{
    int count = 0;
    for (const QRegularExpression& cue : cues)
        count += cue.match(text).hasMatch() ? 1 : 0;
    return count;
}

bool isApplicationForm(const QString& text)
{
    static const QList<QRegularExpression> cues{
        looseRegex(u"family name|surname|nom de famille|apellidos?|фамилия|اسم العائلة|اللقب|姓"_s),
        looseRegex(u"first name|given names?|prénoms?|nombre\\(?s?\\)?\\s*:|имя|الاسم الأول|名"_s),
        looseRegex(
            u"date of birth|date de naissance|fecha de nacimiento|дата рождения|تاريخ الميلاد|出生日期"_s),
        looseRegex(
            u"place of birth|lieu de naissance|lugar de nacimiento|место рождения|مكان الميلاد|出生地"_s),
        looseRegex(
            u"personal (?:data|information|details)|données personnelles|renseignements personnels|datos personales|личные данные|البيانات الشخصية|个人资料"_s),
        looseRegex(
            u"motivation letter|letter of motivation|lettre de motivation|carta de motivación|мотивационное письмо|رسالة الدوافع|动机信|求职信"_s),
        looseRegex(
            u"ethics and integrity|éthique et d'intégrité|éthique et (?:à|de) l'intégrité|ética e integridad|этик|الأخلاق|道德操守|道德与操守"_s),
        looseRegex(u"mother tongue|langue maternelle|lengua materna|родной язык|اللغة الأم|母语"_s),
        looseRegex(
            u"^\\W*(?:[IVX]+[.)]?\\s*)?(?:education|studies|educational record|formation|études|educación|образование|التعليم|教育)\\b"_s),
        looseRegex(u"certif(?:y|ication)|je certifie|certifico|удостоверяю|أشهد|证明"_s),
    };
    return countOf(cues, text) >= 4;
}

bool isGroupReport(const QString& text)
{
    static const QRegularExpression title = looseRegex(
        u"report\\s+of\\s+the\\s+consultative\\s+group|rapport\\s+du\\s+groupe\\s+consultatif|informe\\s+del\\s+grupo\\s+consultivo|доклад\\s+консультативной\\s+группы|تقرير\\s+الفريق\\s+الاستشاري|协商小组(?:提交[^\\n]{0,30})?的?报告"_s);
    return title.match(text.left(1500)).hasMatch();
}

bool invitesApplications(const QString& text)
{
    static const QRegularExpression call = looseRegex(
        u"call\\s+for\\s+(?:\\p{L}+\\s+)?(?:applications|candidates|candidatures|nominations)|"
        u"appel\\s+(?:à|de)\\s+(?:\\p{L}+\\s+)?candidatures|appels\\s+à\\s+candidatures"
        "|convocatoria\\s+(?:de|para|a)\\s+\\p{L}*\\s*(?:candidat|presenta)|приглашени\\p{L}+\\s+(?"
        ":к\\s+подаче|подавать)|при[её]м\\p{L}?\\s+заявлени|دعوة\\s+(?:إلى|لـ?)\\s*تقديم|"
        "征集候选人|征聘|征求.{0,8}申请|延长[^.]{0,12}(?:申请|截止)|продлени\\p{L}+\\s+срока\\s+(?:"
        "подачи|приема)|تمديد\\s+(?:الموعد|المهلة|أجل)"
        "|invites?\\s+(?:\\p{L}+\\s+){0,3}(?:applications|nominations|candidatures)|ampliación\\s+"
        "del\\s+plazo|prolongation\\s+(?:du|de)\\s+[^.\\n]{0,30}candidatures|extension\\s+of\\s+"
        "the\\s+(?:deadline|call)"
        "|(?:mandats?|titulaires|postes)[^.\\n]{0,60}(?:à\\s+pourvoir|vacants?)|vacanc(?:y|ies)[^.]"
        "{0,80}(?:mandate|special\\s+procedure)"
        "|mandate[\\s-]*holders?[^.]{0,120}to\\s+be\\s+(?:appointed|selected|filled)"_s);
    return call.match(text).hasMatch();
}

bool hasNoteFormula(const QString& text)
{
    static const QRegularExpression formula = looseRegex(
        u"presents?\\s+(?:its|his|her)\\s+compliments|présente\\s+ses\\s+compliments|saluda\\s+"
        u"atentamente|свидетельствует\\s+сво[её]\\s+(?:глубокое\\s+)?уважение|تهدي[^.]{0,120}تحيات|"
        u"致意"
        "|^\\s*(?:note\\s+verbale|nota\\s+verbal|вербальная\\s+нота|مذكرة\\s+شفوية|普通照会)"_s);
    return formula.match(text).hasMatch();
}

/// Notes verbales and pages speak in the third person, letters of applicants do not.
bool speaksInFirstPerson(const QString& text)
{
    static const QRegularExpression person(
        u"(?<![\\p{L}.])(?:I(?:'m|'ve)?(?![\\p{L}.)/-])|[Mm]y|[Jj]e|[Jj]'(?=[aé])|[Mm]on|[Mm]i)(?!\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    eachMatch(person, text, [&count](const QRegularExpressionMatch&) { ++count; });
    return count >= 2;
}

/// A mission may nominate by note verbale; to us that is a letter about an applicant.
bool nominates(const QString& text)
{
    static const QRegularExpression nomination = looseRegex(
        u"(?:^|\\n)\\s*(?:letter of nomination|nomination letter|lettre de (?:présentation|nomination))\\s*(?:\\n|$)|honou?r to nominate|l'honneur de présenter la candidature"_s);
    return nomination.match(text).hasMatch();
}

DocumentKind kindOfLetter(const QString& text)
{
    static const QRegularExpression salutation = looseRegex(
        u"(?:^|\\n)\\s*(?:dear |to whom it may concern|excellenc|your excellency|madame|monsieur|mesdames|messieurs|sir|madam|estimad|уважаем|السيد|尊敬的)"_s);
    static const QRegularExpression nomination = looseRegex(
        u"(?:nominat|propos)\\p{L}*\\s+(?:\\p{L}+\\s+){0,8}?(?:candida|as|for|to)|has the honou?r to nominate|présent\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}candidature\\s+d[eu]|propose\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}candidat|propone\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}candidat"_s);
    static const QRegularExpression reference = looseRegex(
        u"letter of (?:reference|recommendation)|reference letter|recommend(?:ation)?(?!ed by)|lettre de recommandation|recommand|carta de (?:referencia|recomendación)|i have known (?:him|her|mr|ms|dr|prof)"_s);
    static const QRegularExpression motivation = looseRegex(
        u"motivation|my (?:application|candidacy|interest)|i (?:am|wish to|would like to|hereby)[^.]{0,60}(?:apply|application|candida|interest)|ma candidature|mon intérêt|je (?:souhaite|me permets|présente|soumets|pose)[^.]{0,80}candidat|mi candidatura|carta de motivación"_s);
    static const QRegularExpression heading = looseRegex(
        u"(?:^|\\n)\\s*(?:letter of (?:nomination|motivation|application)|(?:nomination|motivation|cover) letter|lettre de (?:présentation|nomination|motivation|candidature)|carta de (?:presentación|motivación))\\s*(?:\\n|$)"_s);
    if (nominates(text) || heading.match(text).hasMatch())
        return DocumentKind::Letter;
    if (motivation.match(text).hasMatch() && !reference.match(text.left(300)).hasMatch())
        return DocumentKind::Letter;
    if (!salutation.match(text).hasMatch() && !reference.match(text.left(300)).hasMatch())
        return DocumentKind::Other;
    if (reference.match(text).hasMatch())
        return DocumentKind::ReferenceLetter;
    if (nomination.match(text).hasMatch())
        return DocumentKind::Letter;
    return DocumentKind::Other;
}

} // namespace

QString toCode(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Form: return u"form"_s;
    case DocumentKind::Letter: return u"letter"_s;
    case DocumentKind::ReferenceLetter: return u"reference_letter"_s;
    case DocumentKind::Call: return u"call"_s;
    case DocumentKind::NoteVerbale: return u"note_verbale"_s;
    case DocumentKind::MandatePage: return u"mandate_page"_s;
    case DocumentKind::ConsultativeGroupReport: return u"consultative_group_report"_s;
    case DocumentKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

DocumentKind kindOf(const ReadingText& text)
{
    const QString& plain = text.plain();
    if (isApplicationForm(plain))
        return DocumentKind::Form;
    if (isGroupReport(plain))
        return DocumentKind::ConsultativeGroupReport;
    if (hasMandatePageHeadings(text))
        return DocumentKind::MandatePage;
    if (speaksInFirstPerson(plain) || nominates(plain)) {
        const DocumentKind letter = kindOfLetter(plain);
        if (letter != DocumentKind::Other)
            return letter;
    }
    if (invitesApplications(plain))
        return DocumentKind::Call;
    if (hasNoteFormula(plain))
        return DocumentKind::NoteVerbale;
    return kindOfLetter(plain);
}

DocumentKind kindOf(const TextDocument& document) { return kindOf(ReadingText(document, {})); }

bool isNoteVerbale(const ReadingText& text) { return hasNoteFormula(text.plain()); }

} // namespace greffier
