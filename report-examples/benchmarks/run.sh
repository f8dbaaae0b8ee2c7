#!/usr/bin/env bash
# Runs the benchmarks: report-examples/benchmarks/run.sh [JMH options]. Nothing else should run on the machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -pl report-examples/benchmarks -am -DskipTests package -Dmaven.javadoc.skip -Dmaven.source.skip \
    dependency:build-classpath "-Dmdep.outputFile=$work/classpath"
java -cp "report-examples/benchmarks/target/classes:$(cat "$work/classpath")" org.openjdk.jmh.Main "$@"
