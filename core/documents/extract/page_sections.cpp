#include "core/documents/extract/page_sections.h"

#include "core/documents/extract/patterns.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct Heading {
    PageSection section;
    QRegularExpression words;
};

QRegularExpression heading(const QString& words)
{
    return looseRegex(u"^\\W*(?:%1)\\s*[:：]?\\s*$"_s.arg(words));
}

const QList<Heading>& headings()
{
    static const QList<Heading> all{
        {PageSection::Purpose,
         heading(u"(?:purpose|aim|objective)s? of the mandate|objectifs? du mandat|but du "
                 u"mandat|(?:objetivo|finalidad)(?: del mandato)?|цел[ьи] мандата|(?:الغرض من "
                 u"|هدف |أهداف )الولاية|任务(?:的)?(?:目的|宗旨)|授权目的"_s)},
        {PageSection::About,
         heading(u"about the mandate|(?:overview|history|background)(?: of the mandate)?|(?:à|a) "
                 u"propos du mandat|historique(?: du mandat)?|(?:acerca del|sobre el) mandato|о "
                 u"мандате|(?:معلومات )?عن الولاية|نبذة عن الولاية|关于(?:该|本)?任务|任务简介"_s)},
        {PageSection::More,
         heading(u"(?:learn|read|find out) more about (?:the|this) mandate|en savoir plus sur le "
                 u"mandat|más información sobre el mandato|подробнее о мандате|activit(?:ies|és)|"
                 u"resources|ressources|thematic reports|country visits|communications|news|latest "
                 u"news|related (?:links|content)|soumettre une plainte|submit (?:a )?complaints?|"
                 u"useful links|liens utiles"_s)},
        {PageSection::CurrentHolder,
         heading(u"current (?:mandate[- ]holders?|members?|membership|special rapporteur|"
                 u"independent expert)|(?:current )?mandate[- ]holders?|titulaires?(?: "
                 u"actuel(?:le)?s?)?(?: "
                 u"du)? mandats?(?: actuel(?:le)?s?)?|membres(?: actuels)?|titular(?:es)?(?: "
                 u"actual(?:es)?)?(?: "
                 u"del mandato)?|(?:нынешний |действующий )?мандатарий|(?:المكلف(?:ة)? "
                 u"بالولاية(?: حاليا?ً?)?)|(?:现任)?任务负责人"_s)},
        {PageSection::FormerHolders,
         heading(
             u"(?:former|previous|past) (?:mandate[- ]holders?|members?|special "
             u"rapporteurs?|independent experts?)|(?:précédents|anciens|anciennes) "
             u"(?:titulaires(?: (?:du|de) mandats?)?|membres)|(?:titulares|relatores) "
             u"anteriores(?: del "
             u"mandato)?|(?:antiguos|anteriores) titulares(?: del mandato)?|(?:бывшие|предыдущие) "
             u"мандатарии|المكلفون السابقون بالولاية|(?:前任|历任)任务负责人"_s)},
        {PageSection::Documents,
         heading(u"key documents?|documents? clés?|documentos? clave|(?:основные|ключевые) "
                 u"документы|الوثائق الرئيسية|(?:主要|重要)文件"_s)},
        {PageSection::Contact,
         heading(u"contact(?: information| details| us)?|contacts?|coordonnées|nous contacter|"
                 u"contacto|datos de contacto|контакт\\p{L}*(?: информация)?|(?:للاتصال|معلومات "
                 u"الاتصال|الاتصال)|联系方式|联系我们"_s)},
        {PageSection::Dialogues,
         heading(u"videos?|vidéos?|(?:clustered )?interactive dialogues?|dialogues? interactifs?|"
                 u"diálogos? interactivos?|vídeos?|видео|интерактивные диалоги|فيديو|الحوارات "
                 u"التفاعلية|视频|互动对话"_s)},
    };
    return all;
}

std::optional<PageSection> sectionOf(const QString& line)
{
    constexpr qsizetype longestHeading = 70;
    if (line.trimmed().isEmpty() || line.size() > longestHeading)
        return std::nullopt;
    for (const Heading& known : headings()) {
        if (known.words.match(line).hasMatch())
            return known.section;
    }
    return std::nullopt;
}

} // namespace

SectionLines linesOf(const ReadingText& text, PageSection section)
{
    for (qsizetype line = 0; line < text.lines().size(); ++line) {
        if (sectionOf(text.lineText(line)) != section)
            continue;
        qsizetype end = line + 1;
        while (end < text.lines().size() && !sectionOf(text.lineText(end)))
            ++end;
        // A menu names its places one below the other; the section itself has text.
        if (end > line + 1)
            return {line + 1, end - line - 1};
    }
    return {};
}

bool hasMandatePageHeadings(const ReadingText& text)
{
    QSet<int> found;
    for (qsizetype line = 0; line < text.lines().size(); ++line) {
        const auto section = sectionOf(text.lineText(line));
        if (section && *section != PageSection::More && *section != PageSection::Contact
            && *section != PageSection::Dialogues)
            found += static_cast<int>(*section);
    }
    return found.size() >= 2;
}

} // namespace greffier
