#include "tests/core/documents/extract/forms_of_text.h"

#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

const QString kHeader = u"Application form\nFifty-fifth session of the Human Rights Council (26 "
                        u"February to 5 April 2024)\n"
                        "Working Group on the use of mercenaries as a means of violating human "
                        "rights and impeding the exercise of the right of peoples to "
                        "self-determination (member from African States) [HRC resolution 51/13]\n"
                        "Applications must be received by 25 October 2023."_s;

const QString kRest
    = u"II. MANDATE-SPECIFIC COMPETENCE / QUALIFICATIONS / KNOWLEDGE\n"
      "NOTE: Please describe why your competence is relevant.\n"
      "1) QUALIFICATIONS (200 words): Relevant educational qualifications or equivalent "
      "professional experience.\n"
      "I hold a doctorate in law.\nI taught for ten years.\n"
      "2) RELEVANT EXPERTISE (200 words):\nFifteen years of field work.\n"
      "3) ESTABLISHED COMPETENCE: nationally, regionally or internationally recognized competence "
      "(200 words)\nMember of an academy.\n"
      "4) PUBLICATIONS OR PUBLIC STATEMENTS:\nTwo books.\n"
      "5) FLEXIBILITY/READINESS AND AVAILABILITY OF TIME:\nThree months a year.\n"
      "III. MOTIVATION LETTER (600 word limit)\nI wish to serve.\nMy work has prepared me.\n"
      "IV. LANGUAGES\nMother tongue: Wolof\nEnglish: read easily, write easily, speak not easily\n"
      "V. EDUCATION\n1990 - 1995: Master of Laws, Example University, Dakar\n"
      "VI. EMPLOYMENT\n2010 - present: Legal adviser, Example Foundation\n"
      "VII. COMPLIANCE WITH ETHICS AND INTEGRITY PROVISIONS\n"
      "1. Do you have any official, professional, personal or financial relationships that might "
      "limit your work?\n☐ Yes ☒ No\nIf yes, please explain:\n"
      "2. Are there any factors that could influence you?\n☒ Yes ☐ No\nExplanation: A pending "
      "case, which I would close if appointed.\n"
      "3. Is there any reason, currently or in the past, that could call into question your moral "
      "authority?\nNo\n"
      "4. Do you comply with the provisions of paragraphs 44 and 46 of resolution 5/1?\nYes ☒ No "
      "☒\n"
      "5. Should you be appointed, what measures would you take?\nYes ☐ No ☐\nI would resign.\n"
      "VIII. CERTIFY AND SUBMIT\nFull name: Awa EXEMPLE\nDate: 12 October 2023"_s;

} // namespace

FormDraft formOf(const QList<Block>& blocks)
{
    const auto draft = readForm(documentOf(blocks), u"form.docx"_s, referenceTables());
    REQUIRE(draft);
    return *draft;
}

QList<Block> lines(const QString& text)
{
    QList<Block> blocks;
    for (const QString& line : text.split(u'\n'))
        blocks.append(paragraphOf(line));
    return blocks;
}

QList<Block> headOfForm() { return lines(kHeader); }

QList<Block> fullForm(const QList<Block>& personal)
{
    return headOfForm() + lines(u"I. PERSONAL DATA"_s) + personal + lines(kRest);
}

QList<Block> personalTable()
{
    return {tableOf({{u"Family name"_s, u"EXEMPLE"_s},
                     {u"First name"_s, u"Awa"_s},
                     {u"Middle name"_s, u"Binta"_s},
                     {u"Former name (if any)"_s, QString()},
                     {u"Sex"_s, u"☒ Female ☐ Male"_s},
                     {u"Date of birth (dd/mm/yyyy)"_s, u"03/04/1970"_s},
                     {u"Place of birth"_s, u"Dakar, Senegal"_s},
                     {u"Nationality (reference nationality)"_s, u"Senegalese"_s},
                     {u"Any other nationality"_s, u"None"_s}})};
}

} // namespace greffier::test
