#include "app/sample/expected_findings.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

QJsonArray jsonOf(const QList<ExpectedFinding>& findings)
{
    QJsonArray array;
    for (const ExpectedFinding& finding : findings) {
        array += QJsonObject{{u"rule"_s, finding.rule},
                             {u"verdict"_s, finding.verdict},
                             {u"weight"_s, finding.weight},
                             {u"because"_s, finding.because}};
    }
    return array;
}

} // namespace

void ExpectedFindings::add(const Candidacy& candidacy)
{
    const Identity& identity = candidacy.person.identity;
    for (const ExpectedApplication& application : candidacy.applications) {
        m_applications += QJsonObject{{u"person"_s, candidacy.person.index + 1},
                                      {u"family_name"_s, identity.familyName},
                                      {u"given_names"_s, identity.givenNames()},
                                      {u"email"_s, identity.email},
                                      {u"nationality"_s, candidacy.person.iso2},
                                      {u"vacancy"_s, application.vacancy},
                                      {u"cases"_s, QJsonArray::fromStringList(application.cases)},
                                      {u"findings"_s, jsonOf(application.findings)},
                                      {u"proposed"_s, application.proposed}};
    }
    for (const SentFile& file : candidacy.files) {
        m_files += QJsonObject{{u"file"_s, file.path},
                               {u"outcome"_s, file.outcome},
                               {u"person"_s, candidacy.person.index + 1},
                               {u"vacancy"_s, file.vacancy}};
    }
}

void ExpectedFindings::addLooseFile(const QString& file, const QString& outcome)
{
    m_files += QJsonObject{{u"file"_s, file}, {u"outcome"_s, outcome}};
}

} // namespace greffier::sample
