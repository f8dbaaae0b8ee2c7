package org.disclosurereport.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.disclosurereport.model.finding.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bytes that are no profile give a finding with a place, quickly, and nothing else. */
class HostileProfilesTest {

    private static final String HEAD = "profile: disclosure-profile/1\nname: 某市\n";
    private static final String RIGHT = HEAD + """
            rules:
              F-S1-LENGTH: {severity: error, parameters: {limit: 800}, rationale: 本市通知}
            relations:
              - {id: SX-ONE, kind: sum, left: request/granted/total, right: [request/granted/naturalPerson],
                 severity: warning, title: {zh: 一, en: one}, basis: 说明}
            deadlines:
              - {id: SX-DAY, organs: [department], day: 01-28, severity: hint, title: {zh: 二, en: two}, basis: 通知}
            suppressions:
              - {rule: S3-BALANCE, address: request/*/total, rationale: 核对过, author: 某办, expires: 2025-12-31}
            """;

    private static Map<String, byte[]> hostile() {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder laughs = new StringBuilder(HEAD + "a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            laughs.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ", ").repeat(9))
                    .append("]\n");
        }
        texts.put("billion laughs", laughs.toString());
        texts.put("an alias of itself", HEAD + "rules: &r\n  x: *r\n");
        texts.put("a merge key", HEAD + "rules:\n  <<: {F-X: {severity: off}}\n");
        texts.put("a tag that names a class", HEAD + "rules: !!javax.script.ScriptEngineManager [x]\n");
        texts.put("a tag of our own", HEAD + "rules: !x {}\n");
        texts.put("a tag on a text", HEAD + "rules: !!binary aGk=\n");
        texts.put("deep lists", HEAD + "rules: " + "[".repeat(50_000));
        texts.put("deep objects", HEAD + "rules: " + "{a: ".repeat(50_000));
        texts.put("a deep question", "? ".repeat(50_000));
        texts.put("names twice", HEAD + "name: 另一市\n");
        texts.put("tabs for blanks", HEAD + "rules:\n\tF-X: {}\n");
        texts.put("two documents", HEAD + "---\n" + HEAD);
        texts.put("an object for a name", HEAD + "{a: b}: c\n");
        texts.put("a NUL", HEAD + "rules: \0\n");
        texts.put("an escape for the terminal", HEAD + "\"\\e[2Jx\": 1\n");
        texts.put("an open quotation mark", HEAD + "rules: \"x\n");
        texts.put("an open object", HEAD + "rules: {\n");
        texts.put("a hundred thousand members", HEAD + "rules: {" + "a: b, ".repeat(100_001) + "}\n");
        texts.put("more than a megabyte", HEAD + "# " + "x".repeat(1024 * 1024));
        texts.put("nothing", "");
        texts.put("blanks", " \n\n");
        texts.put("a comment", "# 某市\n");
        texts.put("a directive", "%YAML 9.9\n---\n" + HEAD);
        texts.put("JSON of another kind", "{\"mapping\": \"disclosure-mapping/1\"}");
        Map<String, byte[]> hostile = new LinkedHashMap<>();
        texts.forEach((name, text) -> hostile.put(name, text.getBytes(StandardCharsets.UTF_8)));
        hostile.put("GBK", RIGHT.getBytes(Charset.forName("GBK")));
        hostile.put("UTF-16", RIGHT.getBytes(StandardCharsets.UTF_16));
        hostile.put("half of a character", Arrays.copyOf(HEAD.getBytes(StandardCharsets.UTF_8), HEAD.length() + 2));
        hostile.put("bytes of a workbook", new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        hostile.put("a megabyte of NUL", new byte[1024 * 1024]);
        hostile.put("a byte order mark alone", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        return hostile;
    }

    @TestFactory
    Iterable<DynamicTest> each_gives_a_finding_with_a_place() {
        return hostile().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertTold(entry.getValue())))
                .toList();
    }

    private static void assertTold(byte[] content) {
        ProfileResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> ProfileReader.standard().read(content));
        assertThat(result.getProfile()).isEmpty();
        assertThat(result.getFindings()).isNotEmpty();
        for (Finding finding : result.getFindings()) {
            assertThat(finding.getLocation().orElseThrow().getLine())
                    .as("%s", finding)
                    .isPresent();
            assertThat(finding.getMessage().zh()).doesNotContain("\u001b").doesNotContain("\0");
            assertThat(finding.getMessage().en()).doesNotContain("\u001b").doesNotContain("\0");
        }
    }

    @Test
    void the_profile_that_is_damaged_below_is_right() {
        assertThat(ProfileReader.standard()
                        .read(RIGHT.getBytes(StandardCharsets.UTF_8))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void every_cut_and_every_changed_byte_gives_a_profile_or_a_finding() {
        byte[] right = RIGHT.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);
        for (int at = 0; at < right.length; at++) {
            assertDecided(Arrays.copyOf(right, at));
            byte[] changed = right.clone();
            changed[at] = (byte) random.nextInt(256);
            assertDecided(changed);
        }
    }

    private static void assertDecided(byte[] content) {
        ProfileResult result = ProfileReader.standard().read(content);
        assertThat(result.getProfile().isPresent())
                .isEqualTo(result.getFindings().isEmpty());
        assertThat(result.getFindings())
                .allSatisfy(finding -> assertThat(finding.getLocation()).isPresent());
    }
}
