#include "core/documents/extract/call_reader.h"
#include "core/documents/extract/document_kind.h"
#include "tests/core/documents/extract/documents_of_text.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

CallDraft read(const QString& text)
{
    return readCall(documentOf(text), u"note.txt"_s, referenceTables());
}

const QString kRequest
    = u"Reference: AB/CD/ef\n\n"
      "The Office of the United Nations High Commissioner for Human Rights presents its "
      "compliments to all Permanent Missions to the United Nations Office at Geneva, international "
      "organizations and national human rights institutions, and has the honour to refer to Human "
      "Rights Council resolution 54/99 and to resolution 60/251 of the General Assembly.\n\n"
      "The Office would be grateful for replies to the questionnaire ([link](#)) by 15 May 2031. "
      "See https://example.org/questionnaire. For questions please write to Ms. Ada Example "
      "(ada.example@example.org).\n\n"
      "The Office avails itself of this opportunity to renew the assurances of its highest "
      "consideration.\n\n"
      "A. Example\n\n"
      "Geneva, 3 March 2031\n\n"
      "Annex: Questionnaire in English; Questionnaire in French"_s;

} // namespace

TEST_CASE("a request for input is a note verbale and no call", "[documents][note]")
{
    const CallDraft note = read(kRequest);
    CHECK(note.kind == u"note_verbale"_s);
    CHECK(note.language == u"en"_s);
    CHECK(note.reference == u"AB/CD/ef"_s);
    CHECK(note.date == QDate(2031, 3, 3));
    CHECK(note.signatory == u"A. Example"_s);
    CHECK(note.resolutions == QStringList{u"54/99"_s});
    CHECK(note.contacts == QStringList{u"ada.example@example.org"_s});
    CHECK(note.links == QStringList{u"https://example.org/questionnaire"_s});
    CHECK(note.annexes == QStringList{u"Questionnaire in English"_s, u"Questionnaire in French"_s});
    CHECK(note.addressees.size() == 2);
    REQUIRE(note.deadline);
    CHECK(localCode(*note.deadline) == u"2031-05-15"_s);
    CHECK(note.vacancies.isEmpty());
    REQUIRE(note.remarks.size() == 1);
    CHECK(note.remarks.first().contains(u"link"_s));
    for (const QString& field :
         {u"reference"_s, u"date"_s, u"signatory"_s, u"resolutions"_s, u"contacts"_s, u"links"_s,
          u"annexes"_s, u"addressees"_s, u"deadline"_s}) {
        INFO(field);
        CHECK(note.evidence.contains(field));
        CHECK_FALSE(note.evidence.value(field).passage.isEmpty());
    }
}

TEST_CASE("typed addressees are told apart by group", "[documents][note]")
{
    const CallDraft note
        = read(u"Le Secrétariat présente ses compliments aux missions permanentes et a l'honneur "
               u"de les informer.\n\n"
               "Missions permanentes auprès de l'Office\ndes Nations Unies à Genève\n\n"
               "Missions permanentes auprès du siège\ndes Nations Unies à New York\n"_s);
    CHECK(note.addressees
          == QStringList{u"Missions permanentes auprès de l'Office des Nations Unies à Genève"_s,
                         u"Missions permanentes auprès du siège des Nations Unies à New York"_s});
}

TEST_CASE("other texts give no call and no invented values", "[documents][call][kind]")
{
    const auto text = GENERATE(
        QString(), u"   \n\n"_s,
        u"Dear Sir,\nI am writing to thank you for your letter of 3 March 2024. Please reply by 5 April 2024.\nYours sincerely"_s,
        u"Dear colleagues,\n\nI wish to apply for the vacancy of Special Rapporteur on the right to food (resolution 49/13) following the call for applications for the 55th session of the Human Rights Council. My deadline is 3 March 2024.\n\nAda Example"_s,
        u"The General Assembly at its seventy-eighth session adopted resolution 78/1 on 5 December 2023."_s,
        u"Shopping list\n1. Apples\n2. Pears\nBuy before 3 March 2024."_s,
        u"The Council appointed the following persons: Special Rapporteur on the right to food: A. Example; Independent Expert on the situation of human rights in Mali: B. Example."_s,
        u"%PDF-1.4 \x01\x02 [[[[(((( 1/1/1 )))) ****"_s);
    const CallDraft draft = read(text);
    INFO(text);
    CHECK(draft.kind == u"other"_s);
    CHECK(draft.session == 0);
    CHECK_FALSE(draft.deadline);
    CHECK(draft.vacancies.isEmpty());
    CHECK(draft.remarks.isEmpty());
    CHECK(draft.evidence.isEmpty());
}

TEST_CASE("the page of a mandate and a report of the group are told from a call",
          "[documents][call][kind]")
{
    CHECK(
        read(
            u"Special Rapporteur on the right to food\nPurpose of the mandate\nTo eat.\nAbout the mandate\nEstablished by resolution 6/2.\nCurrent mandate holder\nA. Example\nFormer mandate holders\nB. Example"_s)
            .kind
        == u"mandate_page"_s);
    CHECK(
        read(
            u"Report of the Consultative Group to the President of the Human Rights Council relating to the vacancies of mandate holders to be appointed at the fifty-fifth session"_s)
            .kind
        == u"consultative_group_report"_s);
}

TEST_CASE("calls in the other languages give session and deadline", "[documents][call][languages]")
{
    const auto forms
        = GENERATE(table<QString, QString>({
            {u"es"_s,
             u"Convocatoria de candidaturas para los titulares de mandatos que serán nombrados en el 55º período de sesiones del Consejo de Derechos Humanos (26 de febrero a 5 de abril de 2024)\n1. Experto Independiente sobre la situación de los derechos humanos en Malí (resolución 52/42 del Consejo de Derechos Humanos)\n2. Mecanismo de Expertos sobre los Derechos de los Pueblos Indígenas (miembro de África) (resolución 33/25 del Consejo de Derechos Humanos)\nLas candidaturas deberán recibirse a más tardar el 25 de octubre de 2023 a mediodía (hora de Ginebra)."_s},
            {u"ru"_s,
             u"Приглашение к подаче заявлений на должности мандатариев, подлежащих назначению на пятьдесят пятой сессии Совета по правам человека (26 февраля – 5 апреля 2024 года)\n1. Независимый эксперт по вопросу о положении в области прав человека в Мали (резолюция 52/42 Совета по правам человека)\n2. Экспертный механизм по правам коренных народов (член от Африки) (резолюция 33/25 Совета по правам человека)\nЗаявления должны быть представлены не позднее полудня (по женевскому времени) 25 октября 2023 года."_s},
            {u"zh"_s,
             u"征集候选人申请：将由人权理事会第五十五届会议任命的任务负责人（2024年2月26日至4月5日）\n1．马里人权状况独立专家（人权理事会第52/42号决议）\n2．土著人民权利专家机制（来自非洲的成员）（人权理事会第33/25号决议）\n申请须不迟于2023年10月25日中午12时（日内瓦时间）提交。"_s},
            {u"ar"_s, u"دعوة إلى تقديم الترشيحات لشغل ولايات المكلفين بها المقرر تعيينهم في الدورة الخامسة والخمسين لمجلس حقوق الإنسان (26 شباط/فبراير – 5 نيسان/أبريل 2024)\n1- الخبير المستقل المعني بحالة حقوق الإنسان في مالي (قرار مجلس حقوق الإنسان 52/42)\n2- آلية الخبراء المعنية بحقوق الشعوب الأصلية (عضو من أفريقيا) (قرار مجلس حقوق الإنسان 33/25)\nيجب تقديم الترشيحات في موعد أقصاه الساعة الثانية عشرة ظهراً (بتوقيت جنيف) من يوم 25 تشرين الأول/أكتوبر 2023"_s},
        }));
    const CallDraft draft = read(std::get<1>(forms));
    INFO(std::get<0>(forms));
    CHECK(draft.kind == u"call"_s);
    CHECK(draft.language == std::get<0>(forms));
    CHECK(draft.session == 55);
    CHECK(draft.sessionStart == QDate(2024, 2, 26));
    CHECK(draft.sessionEnd == QDate(2024, 4, 5));
    REQUIRE(draft.deadline);
    CHECK(localCode(*draft.deadline) == u"2023-10-25T12:00"_s);
    CHECK(draft.deadline->zone == u"Europe/Zurich"_s);
    REQUIRE(draft.vacancies.size() == 2);
    CHECK(draft.vacancies.at(0).mandateCode == u"C_MALI"_s);
    CHECK(draft.vacancies.at(0).resolution == u"52/42"_s);
    CHECK(draft.vacancies.at(1).mandateCode == u"EMRIP"_s);
    CHECK(draft.vacancies.at(1).region == emripRegion(u"AFRICA"_s));
}

TEST_CASE("letters and forms are told apart by their content", "[documents][kind]")
{
    const auto kind = [](const QString& text) { return kindOf(documentOf(text)); };
    CHECK((
        kind(
            u"Dear members of the Consultative Group,\nI wish to apply for the mandate. My motivation is long."_s)
        == DocumentKind::Letter));
    CHECK((
        kind(
            u"Letter of recommendation\nTo whom it may concern\nI have known Ms. Example for years. I recommend her. My view is firm."_s)
        == DocumentKind::ReferenceLetter));
    CHECK((
        kind(
            u"I. Personal data\nFamily name: EXAMPLE\nFirst name: Ada\nDate of birth: 1 May 1970\nIII. Motivation letter"_s)
        == DocumentKind::Form));
    CHECK((kind(u"Minutes of the meeting of 3 May"_s) == DocumentKind::Other));
}
