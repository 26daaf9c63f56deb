#include "ui/applications/application_digest.h"

#include "core/domain/shown_instant.h"
#include "ui/applications/rulings_digest.h"
#include "ui/applications/review_sections.h"
#include "ui/common/digest_html.h"
#include "ui/common/marks.h"
#include "ui/common/names.h"
#include "ui/common/words.h"
#include "ui/vacancies/vacancies_model.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// Writes the sections of one dossier.
class Digest {
    Q_DECLARE_TR_FUNCTIONS(ApplicationDigest)

public:
    Digest(const Dossier& dossier, const DigestWords& words, const QPalette& palette)
        : m_dossier(dossier)
        , m_words(words)
        , m_html(palette)
    {
    }

    QString html();

private:
    void head();
    void findings(const QString& heading, const QString& ifNone,
                  bool (*belongs)(const Finding& finding));
    void finding(qsizetype index);
    void stated(const QString& heading, const QStringList& fields);
    void tables(const QString& heading, const QString& prefix);
    void remainingValues();
    void receipts();
    void oneValue(const QString& label, const QList<qsizetype>& values);
    QString sourceText(const ApplicationValue& value) const;
    QString linkTo(const Evidence& evidence, const QString& link) const;
    QString shown(const ApplicationValue& value) const;

    const Dossier& m_dossier;
    const DigestWords& m_words;
    DigestHtml m_html;
    QList<qsizetype> m_done; ///< values that stand in a section already
};

const QStringList& personalFields()
{
    static const QStringList fields{u"family_name"_s,   u"given_names"_s,
                                    u"first_name"_s,    u"middle_name"_s,
                                    u"former_name"_s,   u"gender"_s,
                                    u"date_of_birth"_s, u"place_of_birth"_s,
                                    u"nationality"_s,   u"other_nationalities"_s,
                                    u"email"_s,         u"telephone"_s,
                                    u"address"_s,       u"nominating_entity"_s};
    return fields;
}

const QStringList& competenceFields()
{
    static const QStringList fields{
        u"competence.qualifications"_s,         u"competence.expertise"_s,
        u"competence.established_competence"_s, u"competence.publications"_s,
        u"competence.availability"_s,           u"motivation_letter"_s};
    return fields;
}

bool isMet(const Finding& finding) { return finding.verdict == Finding::Verdict::Met; }

/// What no rule can settle: a human criterion, or something that is only to be known.
bool isToBeJudged(const Finding& finding)
{
    return finding.verdict == Finding::Verdict::CannotTell
        && (finding.weight == Finding::Weight::Judgement
            || finding.weight == Finding::Weight::Information);
}

bool speaksAgainst(const Finding& finding) { return !isMet(finding) && !isToBeJudged(finding); }

/// "education.2.from" is entry 2 of "education".
int entryNumber(const QString& field) { return field.section(u'.', 1, 1).toInt(); }

QString Digest::html()
{
    head();
    findings(tr("Findings to look at"), tr("No rule speaks against this application."),
             &speaksAgainst);
    writeConflicts(m_html, m_dossier);
    findings(tr("For the officer to judge"), {}, &isToBeJudged);
    addDifferences(m_html, m_dossier, m_words.stateName);
    stated(tr("Personal data"), personalFields());
    tables(tr("Languages"), u"languages"_s);
    tables(tr("Education"), u"education"_s);
    tables(tr("Employment"), u"employment"_s);
    stated(tr("Competence and motivation"), competenceFields());
    tables(tr("Answers on ethics and conflicts of interest"), u"ethics"_s);
    stated(tr("Sections of the form"), {u"sections"_s});
    remainingValues();
    writeDecisions(m_html, m_dossier, m_words);
    receipts();
    addDocuments(m_html, m_dossier);
    addEarlierValues(m_html, m_dossier);
    findings(tr("Rules that are met"), {}, &isMet);
    return m_html.html();
}

void Digest::head()
{
    const ApplicationRow& row = m_dossier.row;
    QStringList facts{genderName(row.applicant->gender)};
    if (!row.applicant->nationality.isEmpty())
        facts += m_words.stateName(row.applicant->nationality);
    for (const QString& group : row.groups)
        facts += groupName(group);
    m_html.title(isolated(row.applicant->familyName, row.applicant->givenNames),
                 facts.join(u" · "_s));
    m_html.paragraph(vacancyLabel(m_dossier.vacancy));
    if (row.application.origin == Origin::Group)
        m_html.paragraph(tr("Named by the Consultative Group; did not apply. Not on the public "
                            "list."));
    const Mark proposal = markOf(row.proposal);
    m_html.marked(proposal.iconName, proposal.tone, tr("Proposal: %1").arg(proposal.word), {});
    const Mark status = markOf(row.application.status);
    m_html.marked(status.iconName, status.tone, tr("Status: %1").arg(status.word), {});
}

void Digest::findings(const QString& heading, const QString& ifNone,
                      bool (*belongs)(const Finding& finding))
{
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < m_dossier.findings.size(); ++i) {
        if (belongs(m_dossier.findings.at(i)))
            chosen += i;
    }
    if (chosen.isEmpty() && ifNone.isEmpty())
        return;
    std::stable_sort(chosen.begin(), chosen.end(), [this](qsizetype a, qsizetype b) {
        return m_dossier.findings.at(a).weight < m_dossier.findings.at(b).weight;
    });
    m_html.section(heading);
    if (chosen.isEmpty())
        m_html.paragraph(ifNone, Tone::Quiet);
    for (const qsizetype index : chosen)
        finding(index);
}

void Digest::finding(qsizetype index)
{
    const Finding& finding = m_dossier.findings.at(index);
    const Mark mark = markOf(finding, isWaived(m_dossier, finding.rule));
    m_html.marked(mark.iconName, mark.tone, mark.word, finding.text);
    QString source
        = tr("%1, %2 (%3)").arg(finding.rule, finding.source, displayName(finding.weight));
    if (!finding.confirmed)
        source += u" · "_s + tr("an officer has to confirm this rule");
    m_html.source(source, {}, {});
    for (qsizetype i = 0; i < finding.evidence.size(); ++i) {
        const Evidence& evidence = finding.evidence.at(i);
        m_html.source(placeOf(evidence), evidence.passage,
                      linkTo(evidence, u"finding/%1/%2"_s.arg(index).arg(i)));
    }
    if (finding.verdict == Finding::Verdict::Met)
        return;
    const QString cure = m_words.cure(finding.rule);
    if (!cure.isEmpty())
        m_html.paragraph(tr("Remedy: %1").arg(cure), Tone::Quiet);
    for (const Waiver& waiver : m_dossier.waivers) {
        if (waiver.rule == finding.rule)
            m_html.paragraph(tr("Waived by %1 on %2: %3")
                                 .arg(waiver.officer, instantText(waiver.at), waiver.ground));
    }
}

void Digest::stated(const QString& heading, const QStringList& fields)
{
    bool headed = false;
    for (const QString& field : fields) {
        QList<qsizetype> values;
        for (qsizetype i = 0; i < m_dossier.values.size(); ++i) {
            const QString& own = m_dossier.values.at(i).field;
            if (own == field || own.startsWith(field + u'.'))
                values += i;
        }
        if (values.isEmpty())
            continue;
        if (!headed)
            m_html.section(heading);
        headed = true;
        // Parts of one field ("motivation_letter.text" and ".words") stand apart; the same field of
        // survey and form stands together.
        QStringList fieldsInOrder;
        QHash<QString, QList<qsizetype>> byField;
        for (const qsizetype value : values) {
            const QString& own = m_dossier.values.at(value).field;
            if (!byField.contains(own))
                fieldsInOrder += own;
            byField[own] += value;
        }
        for (const QString& own : fieldsInOrder)
            oneValue(fieldName(own), byField.value(own));
        m_done += values;
    }
}

void Digest::oneValue(const QString& label, const QList<qsizetype>& values)
{
    QString previous;
    for (const qsizetype index : values) {
        const ApplicationValue& value = m_dossier.values.at(index);
        const QString text = shown(value);
        m_html.value(index == values.first() ? label : QString(),
                     text == previous ? QString() : text, sourceText(value), value.evidence.passage,
                     linkTo(value.evidence, u"value/%1"_s.arg(index)));
        previous = text;
    }
}

void Digest::tables(const QString& heading, const QString& prefix)
{
    QMap<int, QList<qsizetype>> entries;
    for (qsizetype i = 0; i < m_dossier.values.size(); ++i) {
        if (m_dossier.values.at(i).field.startsWith(prefix + u'.'))
            entries[entryNumber(m_dossier.values.at(i).field)] += i;
    }
    if (entries.isEmpty())
        return;
    m_html.section(heading);
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        QStringList texts;
        for (const qsizetype index : entry.value()) {
            const ApplicationValue& value = m_dossier.values.at(index);
            const QString aspect = value.field.section(u'.', 2);
            const QString text = shown(value);
            if (aspect == u"read"_s)
                texts += tr("reads: %1").arg(text);
            else if (aspect == u"write"_s)
                texts += tr("writes: %1").arg(text);
            else if (aspect == u"speak"_s)
                texts += tr("speaks: %1").arg(text);
            else if (aspect == u"mother_tongue"_s)
                texts += value.value == u"true"_s ? tr("mother tongue") : QString();
            else
                texts += text;
        }
        texts.removeAll(QString());
        const qsizetype first = entry.value().first();
        const Evidence& evidence = m_dossier.values.at(first).evidence;
        m_html.value(QLocale().toString(entry.key()), texts.join(u" · "_s),
                     sourceText(m_dossier.values.at(first)), evidence.passage,
                     linkTo(evidence, u"value/%1"_s.arg(first)));
        m_done += entry.value();
    }
}

void Digest::remainingValues()
{
    bool headed = false;
    for (qsizetype i = 0; i < m_dossier.values.size(); ++i) {
        if (m_done.contains(i))
            continue;
        if (!headed)
            m_html.section(tr("Other statements"));
        headed = true;
        oneValue(fieldName(m_dossier.values.at(i).field), {i});
    }
}

void Digest::receipts()
{
    m_html.section(tr("Received"));
    if (m_dossier.receipts.isEmpty())
        m_html.paragraph(tr("When the parts were received is not known."), Tone::Quiet);
    for (qsizetype i = 0; i < m_dossier.receipts.size(); ++i) {
        const Receipt& receipt = m_dossier.receipts.at(i);
        const QString at = greffier::instantText(receipt.at, u"Europe/Zurich"_s, receipt.precision);
        m_html.value(displayName(receipt.part), at, placeOf(receipt.evidence),
                     receipt.evidence.passage, linkTo(receipt.evidence, u"receipt/%1"_s.arg(i)));
    }
}

QString Digest::sourceText(const ApplicationValue& value) const
{
    //: the part of an application that states a value, and the place in it
    const QString source = tr("%1: %2").arg(displayName(value.part), placeOf(value.evidence));
    if (!value.enteredBy.isEmpty())
        return source + u" · "_s + tr("entered by %1").arg(value.enteredBy);
    return value.certainty == Certainty::Read ? source : source + u" · "_s + tr("not sure");
}

QString Digest::linkTo(const Evidence& evidence, const QString& link) const
{
    return m_dossier.sources.value(evidence.file).isValid() ? link : QString();
}

QString Digest::shown(const ApplicationValue& value) const
{
    if (value.field.startsWith(u"nationality"_s) || value.field.startsWith(u"other_nat"_s))
        return m_words.stateName(value.value);
    return valueName(value.field, value.value);
}

} // namespace

QString applicationDigest(const Dossier& dossier, const DigestWords& words, const QPalette& palette)
{
    return Digest(dossier, words, palette).html();
}

DigestTarget targetOf(const Dossier& dossier, const QString& link)
{
    const QStringList parts = link.split(u'/');
    const int number = parts.value(1).toInt();
    Evidence evidence;
    if (parts.first() == u"document"_s && number < dossier.documents.size())
        return {dossier.documents.at(number).id, {dossier.documents.at(number).name, {}, {}}};
    if (parts.first() == u"value"_s && number < dossier.values.size())
        evidence = dossier.values.at(number).evidence;
    if (parts.first() == u"earlier"_s && number < dossier.earlierValues.size())
        evidence = dossier.earlierValues.at(number).evidence;
    if (parts.first() == u"stated"_s && number < dossier.concordance.size())
        evidence = dossier.concordance.at(number).statements.value(parts.value(2).toInt()).evidence;
    if (parts.first() == u"receipt"_s && number < dossier.receipts.size())
        evidence = dossier.receipts.at(number).evidence;
    if (parts.first() == u"finding"_s && number < dossier.findings.size())
        evidence = dossier.findings.at(number).evidence.value(parts.value(2).toInt());
    return {dossier.sources.value(evidence.file), evidence};
}

bool isWaived(const Dossier& dossier, const QString& rule)
{
    return std::any_of(dossier.waivers.begin(), dossier.waivers.end(),
                       [&rule](const Waiver& waiver) { return waiver.rule == rule; });
}

} // namespace greffier::ui
