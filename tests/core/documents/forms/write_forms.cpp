// Writes every variant of the form in English and French into the folder named, for
// tests/tools/forms_by_libreoffice.sh.

#include "tests/core/documents/forms/form_variants.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier::test;

int main(int argc, char* argv[])
{
    const QDir folder(QString::fromLocal8Bit(argc == 2 ? argv[1] : ""));
    if (argc != 2 || !folder.mkpath(u"."_s))
        return 1;
    for (const FormVariant& variant : formVariants()) {
        for (const FormAnswers& answers : {englishAnswers(), frenchAnswers()}) {
            FormRecipe recipe;
            recipe.answers = answers;
            variant.change(recipe);
            const QByteArray bytes = FormMaker(recipe).document().build();
            QFile file(folder.filePath(variant.fileName() + u'-' + answers.language + u".docx"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return 1;
        }
    }
    return 0;
}
