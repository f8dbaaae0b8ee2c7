#!/usr/bin/env bash
# Runs the benchmarks. Nothing else should run on the machine; if something does, the ratios are steadier.
#   report-examples/benchmarks/run.sh [JMH options]         how long each candidate takes
#   report-examples/benchmarks/run.sh ratios [GROUP...]     which candidate takes longer, turn by turn in one machine
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -pl report-examples/benchmarks -am -DskipTests package -Dmaven.javadoc.skip -Dmaven.source.skip \
    dependency:build-classpath "-Dmdep.outputFile=$work/classpath"
classpath=report-examples/benchmarks/target/classes:$(cat "$work/classpath")
if [[ ${1:-} == ratios ]]; then
    java -Xmx3g -cp "$classpath" org.disclosurereport.benchmarks.Ratios "${@:2}"
else
    java -cp "$classpath" org.openjdk.jmh.Main "$@"
fi
