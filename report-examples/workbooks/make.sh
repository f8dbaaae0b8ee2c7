#!/usr/bin/env bash
# Makes the workbooks of FY2021/ again from their .expected.json. Needs LibreOffice (soffice), which saves the third
# layout.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/made" "$work/saved"
mvn -q -B -f ../../pom.xml -pl report-examples/workbooks -am test-compile \
    dependency:build-classpath "-Dmdep.outputFile=$work/classpath" -Dmdep.includeScope=test
java -cp "target/test-classes:$(cat "$work/classpath")" org.disclosurereport.workbooks.WorkbookMaker FY2021 "$work/made"
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to xlsx --outdir "$work/saved" \
    "$work"/made/*.typed-by-hand.xlsx > "$work/soffice.log"
cp "$work/made/"*.xlsx FY2021/
cp "$work/saved/"*.xlsx FY2021/
