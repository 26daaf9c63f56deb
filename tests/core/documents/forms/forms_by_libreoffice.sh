#!/bin/sh
# Has LibreOffice write the variants of the form anew, as an applicant's does who fills them in, and
# keeps them as fixtures, English and French by turns.
#   forms_by_libreoffice.sh BUILD_FOLDER      after: ninja greffier_form_variants
# Left out are the text boxes, whose content LibreOffice does not keep.
set -e
here=$(cd "$(dirname "$0")" && pwd)
kept="$here/../../../fixtures/documents/forms/by_libreoffice"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$1/bin/greffier_form_variants" "$work/forms"
rm -f "$work"/forms/text-boxes-*
turn=en
for form in "$work"/forms/*-en.docx; do
    mv "${form%-en.docx}-$turn.docx" "$work/"
    if [ $turn = en ]; then turn=fr; else turn=en; fi
done
mkdir -p "$kept"
soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to 'docx:MS Word 2007 XML' --outdir "$kept" "$work"/*.docx
