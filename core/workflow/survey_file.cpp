#include "core/workflow/survey_file.h"

#include "core/documents/extract/survey_reader.h"
#include "core/workflow/register.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

SurveyReading readingOf(const SurveyFile& survey, const SurveyLayout& layout)
{
    SurveyReading reading;
    reading.fileName = survey.file.name;
    reading.columns = layout.columns;
    if (!layout.zone.isEmpty())
        reading.zone = layout.zone;
    if (survey.codebook)
        reading.codebook = &*survey.codebook;
    return reading;
}

} // namespace

Result<SurveyDraft> SurveyFile::draft(const SurveyLayout& layout,
                                      const ReferenceTables& reference) const
{
    return readSurvey(sheet, readingOf(*this, layout), reference);
}

QStringList SurveyFile::fields(const SurveyLayout& layout, const ReferenceTables& reference) const
{
    return surveyFields(sheet, readingOf(*this, layout), reference);
}

Result<SurveyFile> openSurvey(ReaderProcess& reader, const IntakeRequest& request,
                              const Progress* progress)
{
    const auto file = loadDocumentFile(request.surveyFile);
    if (!file)
        return file.error();
    const auto sheet = reader.readSheet(*file, progress);
    if (!sheet)
        return sheet.error();
    SurveyFile survey{*file, *sheet, {}};
    if (request.codebookFile.isEmpty())
        return survey;
    const auto codebook = loadDocumentFile(request.codebookFile);
    if (!codebook)
        return codebook.error();
    const auto read = reader.readSheet(*codebook, progress);
    if (!read)
        return read.error();
    survey.codebook = *read;
    return survey;
}

} // namespace greffier
