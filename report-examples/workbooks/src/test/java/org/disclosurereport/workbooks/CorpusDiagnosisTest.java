package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.diagnosis.Diagnostician;
import org.junit.jupiter.api.Test;

/**
 * The diagnosis of published figures: what is said of them as they were published, and whether figures that somebody
 * types wrong in them are found. Needs {@code -Dreport.corpus=DIR}.
 */
class CorpusDiagnosisTest {

    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();

    private final Random random = new Random(20_261_129);

    private static Map<String, DisclosureReport> published() throws IOException {
        String corpus = System.getProperty("report.corpus");
        assumeThat(corpus).as("-Dreport.corpus").isNotNull();
        Map<String, DisclosureReport> published = new TreeMap<>();
        try (Stream<Path> folders = Files.list(Path.of(corpus))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                if (CorpusFigures.isThere(folder)) {
                    published.put(folder.getFileName().toString(), CorpusFigures.read(folder));
                }
            }
        }
        assertThat(published).hasSizeGreaterThan(15);
        return published;
    }

    @Test
    void of_published_figures_those_that_do_not_agree_are_told_and_nothing_else() throws IOException {
        Map<String, List<Diagnosis>> told = new TreeMap<>();
        published().forEach((name, report) -> {
            List<Diagnosis> diagnoses = DIAGNOSTICIAN.diagnose(report);
            if (!diagnoses.isEmpty()) {
                told.put(name, diagnoses);
            }
        });

        assertThat(told).containsOnlyKeys("2019-2019-shanghaishi-bangongting", "2021-2023-jinhuxian");
        Diagnosis blanks = told.get("2019-2019-shanghaishi-bangongting").get(0);
        assertThat(blanks.getBrokenRelations()).isEmpty();
        assertThat(blanks.isUnique()).isTrue();
        Diagnosis total = told.get("2021-2023-jinhuxian").get(0);
        assertThat(total.isUnique()).isTrue();
        assertThat(total.isLocatable()).isFalse();
        assertThat(total.getSuggestions().get(0).getMessage().en())
                .endsWith("column 'Total' states 0 and should be 3 (one digit wrong).");
    }

    @Test
    void wrong_figures_in_published_request_tables_are_found() throws IOException {
        int tables = 0;
        for (DisclosureReport report : published().values()) {
            if (report.getRequest().isPresent()
                    && report.findTable("request").orElseThrow().isFilled()
                    && DIAGNOSTICIAN.diagnose(report).isEmpty()) {
                tables++;
                int size = report.findTable("request")
                        .orElseThrow()
                        .getDefinition()
                        .cells()
                        .size();
                for (int cell = 0; cell < size; cell++) {
                    Diagnosis one = diagnosis(report, List.of(cell));
                    assertThat(one.isUnique()).isTrue();
                    assertThat(restores(report, one.getSuggestions().get(0))).isTrue();
                    Diagnosis two = diagnosis(report, List.of(cell, (cell + 1 + random.nextInt(size - 1)) % size));
                    assertThat(two.getSuggestions()).anyMatch(suggestion -> restores(report, suggestion));
                }
            }
        }
        assertThat(tables).isGreaterThanOrEqualTo(12);
    }

    private Diagnosis diagnosis(DisclosureReport report, List<Integer> cells) {
        StatisticsTable table = report.findTable("request").orElseThrow();
        StatisticsTable.Builder changed = table.toBuilder();
        cells.forEach(cell -> changed.set(cell, table.getNumber(cell) + 1 + random.nextInt(2_000)));
        List<Diagnosis> diagnoses = new ArrayList<>(
                DIAGNOSTICIAN.diagnose(report.toBuilder().table(changed.build()).build()));
        assertThat(diagnoses).hasSize(1);
        return diagnoses.get(0);
    }

    /** Whether each cell gets back what was published. */
    private static boolean restores(DisclosureReport report, Suggestion suggestion) {
        return suggestion.getSuspects().stream()
                .allMatch(suspect ->
                        report.find(suspect.getAddress()).orElseThrow().isNumber()
                                && suspect.getExpected().orElseThrow().longValueExact()
                                        == report.find(suspect.getAddress())
                                                .orElseThrow()
                                                .getNumber());
    }
}
