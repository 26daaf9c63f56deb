#!/bin/sh
# The main job by command line, from a call to Word shortlists, on the sample session.
# usage: main-job.sh FOLDER-OF-PROGRAMS FOLDER-TO-WORK-IN
set -eu
programs=$(cd "$1" && pwd)
work=$2
cli=$programs/greffier-cli
rm -rf "$work"
mkdir -p "$work/word"
register=$work/hrc55.greffier

"$cli" init "$register" --officer "A. Sample" >/dev/null
"$cli" sample --files "$work/received" >/dev/null
echo "A new register was made: $register"
"$cli" call "$register" "$work/received/call.docx" >/dev/null
echo "The call for applications was read: seven vacancies for session 55 are in the register."
"$cli" holders "$register" "$work/received/holders.csv" >/dev/null
"$cli" intake "$register" --session 55 "$work/received" --survey "$work/received/survey.csv" \
    --receipts "$work/received/receipts.csv" >"$work/intake.txt" 2>"$work/filed.txt"
echo "The survey, forms and letters were taken in; the outcome of every file is in $work/intake.txt"
"$cli" screen "$register" --session 55 >"$work/screening.txt"
echo "The eligibility rules were run; what they propose, and why, is in $work/screening.txt"

# An officer decides. Here everything that is in order is confirmed, and put on the working list.
for vacancy in 1 2 3 4 5 6 7; do
    "$cli" list "$register" applications --csv \
        --query "session:55 vacancy:$vacancy proposal:eligible" |
        sed 1d | cut -d, -f1 >"$work/eligible.txt"
    [ -s "$work/eligible.txt" ] || continue
    while read -r application; do
        "$cli" decide "$register" --session 55 --vacancy "$vacancy" "$application" eligible \
            --reason meets_requirements </dev/null
    done <"$work/eligible.txt"
    # shellcheck disable=SC2046 # one word an application
    "$cli" shortlist "$register" --session 55 --vacancy "$vacancy" $(cat "$work/eligible.txt")
    for language in en fr; do
        "$cli" export "$register" shortlist --session 55 --vacancy "$vacancy" \
            --language "$language" --out "$work/word/shortlist-$vacancy-$language.docx"
    done
done
rm -f "$work/eligible.txt"
echo "Applications that meet every requirement were declared eligible and put on working lists."
for language in en fr; do
    "$cli" export "$register" public-list --session 55 --language "$language" \
        --out "$work/word/public-list-$language.docx"
done
"$cli" verify "$register" >/dev/null
echo "The Word files lie in $work/word:"
ls "$work/word"
