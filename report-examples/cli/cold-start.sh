#!/usr/bin/env bash
# How long the command line takes for one small document, beside a JVM that says hello, in one run, round by round.
# Build first: mvn -B -DskipTests -pl report-examples/cli -am package
#
#   report-examples/cli/cold-start.sh [ROUNDS [OTHER_JAR]]   OTHER_JAR: for example the jar of an earlier version
#   JAVA_HOME                                                the Java to measure, if not the one on the PATH
set -euo pipefail

rounds=${1:-9}
other=${2:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jar=$here/target/disclosure-report.jar
launcher=$here/target/disclosure-report
report=$work/report.json
"$java" -jar "$jar" convert "$here/../workbooks/FY2021/county-2023-wrong-suit-total.one-sheet.xlsx" -o "$report" 2> /dev/null
printf 'class Hello { public static void main(String[] a) { System.out.println("hello"); } }' > "$work/Hello.java"
"$javac" -d "$work" "$work/Hello.java"
export DISCLOSURE_REPORT_ARCHIVE=$work/classes.jsa
"$launcher" --archive "$report"

commands=(
    "a JVM that says hello|$java -cp $work Hello"
    "\`java -jar\`, validate|$java -jar $jar validate $report"
    "launcher, \`--version\`|env DISCLOSURE_REPORT_ARCHIVE= $launcher --version"
    "launcher, validate|env DISCLOSURE_REPORT_ARCHIVE= $launcher validate $report"
    "launcher with archive, validate|$launcher validate $report"
)
[[ -z $other ]] || commands+=("\`java -jar\` of the other jar, validate|$java -jar $other validate $report")

TIMEFORMAT='%R %U %S'
for ((round = 0; round <= rounds; round++)); do
    for ((i = 0; i < ${#commands[@]}; i++)); do
        read -ra command <<< "${commands[i]#*|}"
        { time "${command[@]}" > "$work/out" 2>&1 || true; } 2>> "$work/times.$i"
        [[ -s $work/out ]] || { echo "${command[*]} printed nothing" >&2; exit 1; }
        ((round > 0)) || : > "$work/times.$i" # the first round only warms the machine's caches
    done
done

median() { # FIELDS: the median over all rounds of the sum of these fields of times.$i, in milliseconds
    awk -v fields="$1" '{ n = split(fields, f); s = 0; for (k = 1; k <= n; k++) s += $f[k]; print s * 1000 }' "$work/times.$i" \
        | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

echo "$("$java" -version 2>&1 | head -n 1), median of $rounds rounds, load $(cut -d ' ' -f 1 /proc/loadavg 2> /dev/null || echo unknown)"
echo
echo '| run | elapsed | processor time | processor time, hello = 1 |'
echo '|---|---|---|---|'
for ((i = 0; i < ${#commands[@]}; i++)); do
    cpu=$(median '2 3')
    hello=${hello:-$cpu}
    printf '| %s | %s ms | %s ms | %s |\n' "${commands[i]%%|*}" "$(median 1)" "$cpu" \
        "$(awk -v a="$cpu" -v b="$hello" 'BEGIN { printf "%.1f", a / b }')"
done
