#include "core/documents/extract/mandate_words.h"

using namespace Qt::StringLiterals;

namespace greffier {

const QString& mandateTypePattern()
{
    static const QString pattern
        = u"(?:Special Rapporteur(?!s)|Independent Expert(?!s| Mechanism)|Working "
          u"Group(?!s)|Special Representative(?!s)"
          "|(?:International )?(?:Independent )?Expert Mechanism(?!s)"
          "|Rapporteur(?:\\(?[·.]?e\\)?)? sp[ée]cial(?:\\(?[·.]?e\\)?)?|Rapporteuse sp[ée]ciale"
          "|Expert(?:\\(?[·.]?e\\)?)? ind[ée]pendant(?:\\(?[·.]?e\\)?)?|Groupe de travail|Groupe "
          "d'experts"
          "|M[ée]canisme (?:international )?d'experts|Repr[ée]sentante? sp[ée]ciale?"
          "|Relator(?:a|/a|\\(a\\))? Especial|Expert[oa](?:/a|\\(a\\))? Independiente|Grupo de "
          "Trabajo"
          "|Mecanismo (?:Internacional )?de Expertos"
          "|Специальн(?:ый|ого) докладчик\\p{L}*|Независим(?:ый|ого) эксперт\\p{L}*|Рабоч(?:ая|ей) "
          "групп\\p{L}"
          "|(?:Международн\\p{L}+ )?(?:независим\\p{L}+ )?Экспертн(?:ый|ого) механизм\\p{L}*"
          "|المقررة?(?:\\(ة\\))? الخاصة?(?:\\(ة\\))?|الخبيرة?(?:\\(ة\\))? "
          "المستقلة?(?:\\(ة\\))?|الفريق العامل"
          "|فريق الخبراء العامل|آلية الخبراء|هيئة الخبراء)"_s;
    return pattern;
}

const QString& chineseMandateTypePattern()
{
    static const QString pattern = u"(?:特别报告员|独立专家|工作组|专家机制)"_s;
    return pattern;
}

} // namespace greffier
