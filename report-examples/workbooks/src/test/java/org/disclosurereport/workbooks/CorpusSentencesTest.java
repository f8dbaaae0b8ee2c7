package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences of every report of the corpus against each other and against its tables: exactly the findings of the
 * kept list, and for every identity of the text that fails in the published report a line that says whether that is an
 * error, and why. Needs {@code -Dreport.corpus=DIR}; what was found is written to {@code target/sentences.txt}.
 */
class CorpusSentencesTest {

    @Test
    void sentences_give_exactly_the_findings_that_were_looked_at() throws IOException {
        Path corpus = corpus();
        List<String> found = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        int read = 0;
        for (Path folder : folders(corpus)) {
            Optional<DisclosureReport> report = CorpusSentences.read(folder);
            read += report.isPresent() ? 1 : 0;
            report.ifPresent(sentences -> findings(sentences).forEach(finding -> {
                found.add(folder.getFileName() + "," + finding.getCode() + ","
                        + finding.getAddresses().get(0));
                messages.add(found.get(found.size() - 1) + "," + finding.message(Locale.CHINA));
            }));
        }
        Files.write(Path.of("target", "sentences.txt"), messages);
        assertThat(read).isGreaterThanOrEqualTo(22);
        List<String> kept = lines("sentence-findings.txt")
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 3)))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void of_every_identity_that_fails_it_is_said_whether_it_is_an_error() throws IOException {
        Set<String> failing = new TreeSet<>();
        for (Path folder : folders(corpus())) {
            JsonNode checks = JsonMapper.shared().readTree(Files.readString(folder.resolve("checks.json")));
            checks.get("fails")
                    .valueStream()
                    .map(JsonNode::asString)
                    .filter(id -> id.startsWith("text."))
                    .forEach(id -> failing.add(folder.getFileName() + "," + id));
        }
        Map<String, String[]> judged = new TreeMap<>();
        lines("text-identities.txt")
                .map(line -> line.split(",", -1))
                .forEach(row -> judged.put(row[0] + "," + row[1], row));
        assertThat(judged.keySet()).isEqualTo(failing);
        Set<String> findings = new TreeSet<>();
        lines("sentence-findings.txt")
                .map(line -> line.split(",", -1))
                .forEach(row -> findings.add(row[0] + " " + row[1] + " " + row[2]));
        judged.values().forEach(row -> {
            assertThat(row[2]).isIn("error", "scope", "open");
            assertThat(row[4]).as("reason of " + row[0] + " " + row[1]).isNotBlank();
            if (!row[3].isEmpty()) {
                assertThat(findings).contains(row[0] + " " + row[3]);
            }
        });
    }

    private static Stream<Finding> findings(DisclosureReport report) {
        return ReportValidator.standard().validate(report).getFindings().stream()
                .filter(Finding::isAssessable)
                .filter(finding -> finding.getAddresses().stream()
                        .anyMatch(address -> address.toString().startsWith("stated/")));
    }

    private static Path corpus() {
        String corpus = System.getProperty("report.corpus");
        assumeThat(corpus).as("-Dreport.corpus").isNotNull();
        return Path.of(corpus);
    }

    private static List<Path> folders(Path corpus) throws IOException {
        try (Stream<Path> folders = Files.list(corpus)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Stream<String> lines(String name) {
        try (var in = CorpusSentencesTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
