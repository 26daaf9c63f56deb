#include "core/workflow/case_loader.h"

#include "core/store/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

CaseMaterial::Document documentFrom(const Document& document, const QList<ApplicationValue>& values)
{
    CaseMaterial::Document entry;
    entry.id = document.id;
    entry.name = document.name;
    entry.hash = document.hash;
    entry.part = document.part;
    const auto isOfIt
        = [&](const ApplicationValue& value) { return value.document == document.id; };
    entry.counts = std::any_of(values.begin(), values.end(), isOfIt);
    // What an officer typed from a picture is read, too.
    entry.readable = document.outcome == u"filed"_s || entry.counts;
    return entry;
}

/// Documents of this application, and those of the person that go with all applications. A form
/// that could not be read goes with each application that has none of its own.
void loadDocuments(CaseMaterial& material, store::Stores& stores)
{
    QList<Document> own;
    QList<Document> common;
    for (const Document& document : stores.documents.ofApplicant(material.application.applicant)) {
        const bool belongs = document.settled != u"skipped"_s
            && (document.outcome == u"filed"_s || document.outcome == u"unreadable"_s
                || document.outcome == u"no_text"_s);
        if (belongs && document.application == material.application.id)
            own += document;
        else if (belongs && !document.application.isValid()
                 && document.session == material.vacancy.session)
            common += document;
    }
    const auto isForm = [](const Document& document) { return document.part == Part::Form; };
    if (std::any_of(own.begin(), own.end(), isForm))
        common.removeIf(isForm);
    for (const Document& document : own + common)
        material.documents += documentFrom(document, material.values);
}

void loadSurvey(CaseMaterial& material, store::Stores& stores)
{
    material.surveyNamesVacancy
        = std::any_of(material.receipts.begin(), material.receipts.end(),
                      [](const Receipt& receipt) { return receipt.part == Part::Survey; });
    for (const SurveyResponse& response : stores.surveys.ofApplicant(material.applicant.id)) {
        if (response.session != material.vacancy.session)
            continue;
        const bool completed = response.submittedAt.isValid();
        material.surveyCompleted = material.surveyCompleted || completed;
        material.surveyUnfinished = material.surveyUnfinished || !completed;
    }
}

} // namespace

CaseMaterial loadCase(store::Database& database, const Application& application,
                      const Vacancy& vacancy)
{
    store::Stores stores(database);
    CaseMaterial material;
    material.application = application;
    material.applicant = stores.applicants.find(application.applicant).value_or(Applicant());
    material.vacancy = vacancy;
    material.values = stores.applications.valuesOf(application.id);
    material.receipts = stores.applications.receiptsOf(application.id);
    material.waivers = stores.decisions.waiversOf(application.id);
    material.rulings = stores.reviews.rulingsOf(application.id);
    material.choices = stores.reviews.choicesOf(application.id);
    loadDocuments(material, stores);
    loadSurvey(material, stores);
    return material;
}

} // namespace greffier
