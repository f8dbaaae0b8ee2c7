#!/usr/bin/env bash
# Fuzzes one reader by hand. TARGET is json, xml, csv, html, text, xlsx or xls.
#
#   report-examples/fuzz/run.sh TARGET [SECONDS]       seeks new inputs, 600 seconds unless said otherwise
#   report-examples/fuzz/run.sh distil TARGET          keeps, of all that was found, what covers most with least
#   report-examples/fuzz/run.sh add TARGET FILE...     keeps documents as inputs
#
# What is found lies in .cifuzz-corpus; what is kept lies in src/test/resources and is replayed by every build.
# An input that breaks a promise is kept at once, as crash-...
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

task=fuzz
if [[ ${1:-} == distil || ${1:-} == add ]]; then
    task=$1
    shift
fi
target=${1:?TARGET must be json, xml, csv, html, text, xlsx or xls}
shift
case $target in
    json) longest=8000 ;;
    xml) longest=10000 ;;
    csv) longest=6000 ;;
    html) longest=8000 ;;
    text) longest=6000 ;;
    xlsx) longest=8000 ;;
    xls) longest=16000 ;;
    *)
        echo "TARGET must be json, xml, csv, html, text, xlsx or xls, but was $target" >&2
        exit 2
        ;;
esac
class=org.disclosurereport.fuzz.${target^}FuzzTest
kept=$here/src/test/resources/org/disclosurereport/fuzz/${target^}FuzzTestInputs/$target
found=$here/.cifuzz-corpus/$target
mkdir -p "$kept" "$found"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$here/../.." && mvn -q -B -pl report-examples/fuzz -am -DskipTests package -Dmaven.javadoc.skip \
    -Dmaven.source.skip dependency:build-classpath "-Dmdep.outputFile=$work/classpath")
# A copy: a later build must not disturb a running one.
cp -R "$here/target/test-classes" "$work/classes"
tr ':' '\n' < "$work/classpath" | grep '/target/.*\.jar$' | xargs -I{} cp {} "$work"
classpath=$work/classes:$work/*:$(cat "$work/classpath")

# A program of its own, because to distil libFuzzer starts itself anew.
cat > "$work/jazzer" << END
#!/usr/bin/env bash
cd "$work"
exec java -Xmx1g -XX:+UseSerialGC -cp "$classpath" com.code_intelligence.jazzer.Jazzer \\
    --target_class=$class --target_method=$target \\
    '--instrumentation_includes=org.disclosurereport.io.**:org.disclosurereport.model.**:tools.jackson.core.**:com.ctc.wstx.**:de.siegmar.fastcsv.**:org.jsoup.**' \\
    '--custom_hook_includes=org.disclosurereport.**:tools.jackson.**:com.ctc.wstx.**:de.siegmar.**:org.jsoup.**' \\
    -max_len=$longest -timeout=60 "\$@"
END
chmod +x "$work/jazzer"
PATH=$work:$PATH

case $task in
    fuzz)
        java -cp "$classpath" org.disclosurereport.fuzz.Dictionary "$target" > "$work/dictionary"
        jazzer --keep_going=20 "-dict=$work/dictionary" "--max_duration=${1:-600}s" -print_final_stats=1 \
            "-artifact_prefix=$kept/" "$found" "$kept"
        ;;
    distil)
        mkdir "$work/distilled"
        jazzer -set_cover_merge=1 -use_counters=0 "$work/distilled" "$kept" "$found"
        # Documents and whatever broke something stay; of the rest only what covers more than they do.
        find "$kept" -type f -regextype posix-extended -regex '.*/[0-9a-f]{40}' -delete
        sha1sum "$kept"/* | while read -r sum _; do rm -f "$work/distilled/$sum"; done
        cp "$work/distilled"/* "$kept"
        ;;
    add)
        java -cp "$classpath" org.disclosurereport.fuzz.KeptInputs "$target" "$kept" "$@"
        ;;
esac
