#!/usr/bin/env bash
# Makes the workbooks of FY2014/, FY2019/ and FY2021/ again from their .expected.json, or only those of the folders that
# are named. Needs LibreOffice (soffice), which saves the third layout.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -f ../../pom.xml -pl report-examples/workbooks -am test-compile \
    dependency:build-classpath "-Dmdep.outputFile=$work/classpath" -Dmdep.includeScope=test
[ $# -gt 0 ] || set -- FY2014 FY2019 FY2021
for edition in "$@"; do
    mkdir -p "$work/$edition/saved"
    java -cp "target/test-classes:$(cat "$work/classpath")" org.disclosurereport.workbooks.WorkbookMaker \
        "$edition" "$work/$edition"
    soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to xlsx --outdir "$work/$edition/saved" \
        "$work/$edition"/*.typed-by-hand.xlsx > "$work/soffice.log"
    cp "$work/$edition/"*.xlsx "$edition/"
    cp "$work/$edition/saved/"*.xlsx "$edition/"
done
