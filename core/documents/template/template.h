#pragma once

#include "core/base/result.h"
#include "core/documents/docx/document_properties.h"
#include "core/documents/template/record_type.h"
#include "core/documents/template/template_problem.h"
#include "core/documents/written_document.h"

#include <QSet>

#include <memory>

namespace greffier::templates {

/// A Word document that an officer made to be filled: understood once, filled as often as wanted.
/// What it holds is described in resources/templates/README.md. Parts that are no part of the
/// printed document (comments, properties, data of other programs) are not taken over.
class Template {
public:
    ~Template();

    /// Fills it with the values of `record`, which is of the type the template was read for. The
    /// same values give the same bytes. `comments` are sentences for the officer, put beside the
    /// first paragraph.
    Result<WrittenDocument> fill(const void* record, const DocumentTexts& texts,
                                 const docx::DocumentProperties& properties,
                                 const QStringList& comments = {}) const;

private:
    friend struct TemplateReader;
    struct Content;
    explicit Template(std::unique_ptr<const Content> content);

    std::unique_ptr<const Content> m_content;
};

/// What became of a template that was read: either it can be filled, or here is why not.
struct TemplateReading {
    std::shared_ptr<const Template> filled; ///< null when there are problems
    QList<TemplateProblem> problems;
};

/// Reads a template for a document. `internalNames`: fields that only internal documents have.
/// Fails for what is no Word document, with a ReadFailure, and for what a template must not hold:
/// macros, embedded files, pictures or templates kept elsewhere.
Result<TemplateReading> readTemplate(const QByteArray& bytes, const RecordType& document,
                                     const QSet<QString>& internalNames);

/// A copy of the template with a Word comment at the place of each problem.
Result<QByteArray> withComments(const QByteArray& bytes, const QList<TemplateProblem>& problems);

} // namespace greffier::templates
