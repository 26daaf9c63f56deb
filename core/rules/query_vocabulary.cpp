#include "core/rules/query_vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct Keyword {
    QueryField field;
    QueryKind kind;
    QueryWord word;
};

QList<Keyword> outcomeKeywords()
{
    using enum QueryField;
    return {
        {Status,
         QueryKind::Code,
         {u"status"_s,
          u"status"_s,
          u"statut"_s,
          {u"état"_s},
          QT_TRANSLATE_NOOP("Query", "where the application stands")}},
        {Proposal,
         QueryKind::Code,
         {u"proposal"_s,
          u"proposal"_s,
          u"proposition"_s,
          {u"proposed"_s},
          QT_TRANSLATE_NOOP("Query", "what the rules propose")}},
        {Has,
         QueryKind::Code,
         {u"has"_s,
          u"has"_s,
          u"avec"_s,
          {u"a"_s},
          QT_TRANSLATE_NOOP("Query", "findings of a kind, a waiver, a decision")}},
        {Is,
         QueryKind::Code,
         {u"is"_s,
          u"is"_s,
          u"est"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "what the application or the applicant is")}},
        {Finding,
         QueryKind::Rule,
         {u"finding"_s,
          u"finding"_s,
          u"constatation"_s,
          {u"rule"_s, u"règle"_s, u"constat"_s},
          QT_TRANSLATE_NOOP("Query", "a rule that is not met or cannot be told")}},
        {NotMet,
         QueryKind::Rule,
         {u"notmet"_s,
          u"notmet"_s,
          u"nonremplie"_s,
          {u"not-met"_s, u"non-remplie"_s},
          QT_TRANSLATE_NOOP("Query", "a rule that is not met")}},
        {Doubtful,
         QueryKind::Rule,
         {u"doubtful"_s,
          u"doubtful"_s,
          u"incertaine"_s,
          {u"cannot-tell"_s},
          QT_TRANSLATE_NOOP("Query", "a rule that cannot be told")}},
        {Waived,
         QueryKind::Rule,
         {u"waived"_s,
          u"waived"_s,
          u"écartée"_s,
          {u"dérogée"_s},
          QT_TRANSLATE_NOOP("Query", "a rule whose finding an officer has waived")}},
        {Decided,
         QueryKind::Day,
         {u"decided"_s,
          u"decided"_s,
          u"décidé"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "day of the latest decision")}},
        {Reason,
         QueryKind::Word,
         {u"reason"_s,
          u"reason"_s,
          u"motif"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "code of the reason of the latest decision")}},
        {Officer,
         QueryKind::Name,
         {u"officer"_s,
          u"officer"_s,
          u"agent"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "who took the latest decision")}},
        {Note,
         QueryKind::Name,
         {u"note"_s,
          u"note"_s,
          u"annotation"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "words of the note of the latest decision")}},
        {List,
         QueryKind::Code,
         {u"list"_s,
          u"list"_s,
          u"liste"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "a list of candidates it stands on")}},
        {Rank,
         QueryKind::Number,
         {u"rank"_s,
          u"rank"_s,
          u"rang"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "rank on any of these lists")}},
    };
}

QList<Keyword> applicantKeywords()
{
    using enum QueryField;
    return {
        {Name,
         QueryKind::Name,
         {u"name"_s,
          u"name"_s,
          u"nom"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "part of a name, in any script, spelling and order")}},
        {Group,
         QueryKind::Code,
         {u"group"_s,
          u"group"_s,
          u"groupe"_s,
          {u"region"_s, u"région"_s},
          QT_TRANSLATE_NOOP("Query", "regional group of the reference nationality")}},
        {Nationality,
         QueryKind::State,
         {u"nationality"_s,
          u"nationality"_s,
          u"nationalité"_s,
          {u"nat"_s, u"state"_s},
          QT_TRANSLATE_NOOP("Query", "the reference nationality")}},
        {National,
         QueryKind::State,
         {u"national"_s,
          u"national"_s,
          u"ressortissant"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "the reference nationality or another one")}},
        {Gender,
         QueryKind::Code,
         {u"gender"_s,
          u"gender"_s,
          u"genre"_s,
          {u"sex"_s, u"sexe"_s},
          QT_TRANSLATE_NOOP("Query", "gender, as stated")}},
        {Language,
         QueryKind::Code,
         {u"language"_s,
          u"language"_s,
          u"langue"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "a language of the United Nations stated in the form")}},
        {Born,
         QueryKind::Day,
         {u"born"_s, u"born"_s, u"né"_s, {u"née"_s}, QT_TRANSLATE_NOOP("Query", "date of birth")}},
        {Age,
         QueryKind::Number,
         {u"age"_s, u"age"_s, u"âge"_s, {}, QT_TRANSLATE_NOOP("Query", "age today, in years")}},
        {Received,
         QueryKind::Day,
         {u"received"_s,
          u"received"_s,
          u"reçu"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "day in Geneva on which the later compulsory part came")}},
        {Session,
         QueryKind::Number,
         {u"session"_s,
          u"session"_s,
          u"session"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "number of the session")}},
        {Vacancy,
         QueryKind::Number,
         {u"vacancy"_s,
          u"vacancy"_s,
          u"poste"_s,
          {u"vacance"_s},
          QT_TRANSLATE_NOOP("Query", "number of the vacancy in the call")}},
        {Mandate,
         QueryKind::Word,
         {u"mandate"_s,
          u"mandate"_s,
          u"mandat"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "code of the mandate, or words of its title")}},
        {Seat,
         QueryKind::Code,
         {u"seat"_s,
          u"seat"_s,
          u"siège"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "region the seat is bound to")}},
        {Deadline,
         QueryKind::Day,
         {u"deadline"_s,
          u"deadline"_s,
          u"date-limite"_s,
          {u"échéance"_s, u"délai"_s},
          QT_TRANSLATE_NOOP("Query", "day of the deadline")}},
        {Uid,
         QueryKind::Word,
         {u"uid"_s,
          u"uid"_s,
          u"uid"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "uid of the application or the applicant")}},
    };
}

QList<Keyword> textKeywords()
{
    using enum QueryField;
    return {
        {Text,
         QueryKind::Text,
         {u"text"_s,
          u"text"_s,
          u"texte"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "words anywhere in the form, the survey and the letter")}},
        {Letter,
         QueryKind::Text,
         {u"letter"_s,
          u"letter"_s,
          u"lettre"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "words of the motivation letter")}},
        {Words,
         QueryKind::Number,
         {u"words"_s,
          u"words"_s,
          u"mots"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "length of the motivation letter in words")}},
        {Competence,
         QueryKind::Text,
         {u"competence"_s,
          u"competence"_s,
          u"compétence"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "words of the section on competence")}},
        {Education,
         QueryKind::Text,
         {u"education"_s,
          u"education"_s,
          u"formation"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "words of the section on education")}},
        {Employment,
         QueryKind::Text,
         {u"employment"_s,
          u"employment"_s,
          u"emploi"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "words of the section on employment")}},
        {Ethics,
         QueryKind::Text,
         {u"ethics"_s,
          u"ethics"_s,
          u"éthique"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "words of the answers on ethics")}},
        {Nomination,
         QueryKind::Text,
         {u"nominated"_s,
          u"nominated"_s,
          u"présenté"_s,
          {u"nomination"_s},
          QT_TRANSLATE_NOOP("Query", "words of who nominated the applicant")}},
        {Personal,
         QueryKind::Text,
         {u"personal"_s,
          u"personal"_s,
          u"personnel"_s,
          {},
          QT_TRANSLATE_NOOP("Query", "words of the section on personal data")}},
        {Survey,
         QueryKind::Text,
         {u"survey"_s,
          u"survey"_s,
          u"questionnaire"_s,
          {u"enquête"_s},
          QT_TRANSLATE_NOOP("Query", "words of the other answers of the survey")}},
        {Value,
         QueryKind::Text,
         {u"field"_s,
          u"field.…"_s,
          u"champ.…"_s,
          {},
          QT_TRANSLATE_NOOP("Query",
                            "words of one field by its key, as field.place_of_birth, "
                            "education.place or ethics.3.answer")}},
    };
}

const QList<Keyword>& keywordTable()
{
    static const QList<Keyword> table = applicantKeywords() + outcomeKeywords() + textKeywords();
    return table;
}

const Keyword& keywordOf(QueryField field)
{
    return *std::find_if(keywordTable().begin(), keywordTable().end(),
                         [field](const Keyword& keyword) { return keyword.field == field; });
}

} // namespace

bool QueryWord::isCalled(const QString& plainWord) const
{
    const auto same = [&](const QString& word) { return plainQueryWord(word) == plainWord; };
    return (!code.isEmpty() && same(code)) || same(english) || same(french)
        || std::any_of(others.begin(), others.end(), same);
}

QString QueryWord::in(const QString& language) const
{
    return language == u"fr"_s ? french : english;
}

QString plainQueryWord(const QString& word)
{
    QString plain;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D)) {
        if (letter == u'_' || letter.isSpace())
            plain += u'-';
        else if (!letter.isMark())
            plain += letter.toLower();
    }
    return plain;
}

const QList<QueryWord>& queryKeywords()
{
    static const QList<QueryWord> words = [] {
        QList<QueryWord> all;
        for (const Keyword& keyword : keywordTable())
            all += keyword.word;
        return all;
    }();
    return words;
}

std::optional<QueryField> queryFieldNamed(const QString& keyword)
{
    const QString plain = plainQueryWord(keyword);
    for (const Keyword& known : keywordTable()) {
        if (known.word.isCalled(plain))
            return known.field;
    }
    return std::nullopt;
}

const QList<QueryField>& queryFields()
{
    static const QList<QueryField> fields = [] {
        QList<QueryField> all;
        for (const Keyword& keyword : keywordTable())
            all += keyword.field;
        return all;
    }();
    return fields;
}

const QueryWord& wordOf(QueryField field) { return keywordOf(field).word; }

QString aboutKeyword(const QString& keyword)
{
    const auto field = queryFieldNamed(keyword);
    return field ? QCoreApplication::translate("Query", wordOf(*field).about) : QString();
}

QueryKind kindOf(QueryField field) { return keywordOf(field).kind; }

std::optional<QueryOperator> queryOperatorNamed(const QString& word)
{
    const QString plain = word.toLower();
    if (plain == u"and"_s || plain == u"et"_s)
        return QueryOperator::And;
    if (plain == u"or"_s || plain == u"ou"_s)
        return QueryOperator::Or;
    if (plain == u"not"_s || plain == u"non"_s)
        return QueryOperator::Not;
    return std::nullopt;
}

} // namespace greffier
