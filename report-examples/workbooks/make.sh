#!/usr/bin/env bash
# Makes the workbooks of FY2014/, FY2019/ and FY2021/ again from their .expected.json, then furnished/ and what
# LibreOffice saves of them all, saved/, and the pages of pages/; or only the folders that are named. Needs LibreOffice (soffice), which also
# saves the third layout.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -f ../../pom.xml -pl report-examples/workbooks -am test-compile \
    dependency:build-classpath "-Dmdep.outputFile=$work/classpath" -Dmdep.includeScope=test

# make CLASS ARGUMENT...
make() {
    java -cp "target/test-classes:$(cat "$work/classpath")" "org.disclosurereport.workbooks.$1" "${@:2}"
}

# save FORMAT FOLDER WORKBOOK...
save() {
    soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir "$2" "${@:3}" \
        > "$work/soffice.log"
}

plain() {
    mkdir -p "$work/$1/saved"
    make WorkbookMaker "$1" "$work/$1"
    save xlsx "$work/$1/saved" "$work/$1"/*.typed-by-hand.xlsx
    cp "$work/$1/"*.xlsx "$1/"
    cp "$work/$1/saved/"*.xlsx "$1/"
}

furnished() {
    mkdir -p furnished/FY2021
    for name in city-2024-all-organs county-2023-wrong-suit-total; do
        make FurnishedMaker "FY2021/$name.one-sheet.expected.json" "furnished/FY2021/$name.furnished.xlsx"
    done
}

# A text table is in UTF-8, and its figures are as they are shown.
saved() {
    local csv="csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
    save ods saved/FY2014 FY2014/bureau-2017-own-wrong-replies.one-sheet.xlsx \
        FY2014/county-2016-own-figures.three-sheets.xlsx
    save ods saved/FY2019 FY2019/bureau-2019-zeros.typed-by-hand.xlsx FY2019/office-2019-blank-totals.one-sheet.xlsx
    save ods saved/FY2021 FY2021/bureau-2023-blank-applicants.three-sheets.xlsx \
        FY2021/city-2024-all-organs.typed-by-hand.xlsx FY2021/county-2023-wrong-suit-total.one-sheet.xlsx \
        FY2021/district-2024-undivided-other-handling.three-sheets.xlsx \
        FY2021/office-2025-notes-in-cells.typed-by-hand.xlsx
    # Pages as Calc writes them, in one form of HTML and one of XHTML.
    save "html:HTML (StarCalc)" saved/FY2014 FY2014/bureau-2017-own-wrong-replies.three-sheets.xlsx
    save "html:HTML (StarCalc)" saved/FY2019 FY2019/bureau-2019-zeros.one-sheet.xlsx
    save "html:HTML (StarCalc)" saved/FY2021 FY2021/city-2024-all-organs.one-sheet.xlsx \
        FY2021/county-2023-wrong-suit-total.three-sheets.xlsx FY2021/bureau-2023-blank-applicants.typed-by-hand.xlsx
    save "xhtml:XHTML Calc File" saved/FY2014 FY2014/county-2016-own-figures.one-sheet.xlsx
    save "xhtml:XHTML Calc File" saved/FY2019 FY2019/office-2019-blank-totals.one-sheet.xlsx
    save "xhtml:XHTML Calc File" saved/FY2021 FY2021/district-2024-undivided-other-handling.one-sheet.xlsx
    for edition in FY2014 FY2019; do
        save xls "saved/$edition" "$edition"/*.three-sheets.xlsx
        save "$csv" "saved/$edition" "$edition"/*.one-sheet.xlsx
    done
    for format in xlsx xls ods "$csv"; do
        save "$format" saved/FY2021 furnished/FY2021/*.xlsx
    done
}

pages() {
    make PageMaker pages pages
}

[ $# -gt 0 ] || set -- FY2014 FY2019 FY2021 furnished saved pages
for folder in "$@"; do
    case "$folder" in
        furnished | saved | pages) "$folder" ;;
        *) plain "$folder" ;;
    esac
done
