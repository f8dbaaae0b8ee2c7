package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/**
 * How much a diagnosis says where a form has few sums: one wrong figure in every cell of the tables that cannot locate
 * every one. What becomes of them is written to {@code target/diagnosis-of-one.md}.
 */
class LocatedSharesTest {

    private static final int WRONG_FIGURES_A_CELL = 3;

    private final Random random = new Random(20_261_130);
    private final Map<String, Map<Outcome, Integer>> shares = new TreeMap<>();

    /** What becomes of one wrong figure; the better an outcome, the earlier it stands. */
    private enum Outcome {
        LOCATED("located with its right value"),
        OFFERED("right value offered"),
        LEFT_OPEN("cell offered, its value left open"),
        UNNOTICED("no relation is broken");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    @Test
    void a_wrong_figure_that_breaks_a_relation_is_always_among_the_cells_offered() throws IOException {
        for (DisclosureReport report : WrongFigures.consistent(Edition.values())) {
            for (StatisticsTable table : report.getTables()) {
                if (!table.getDefinition().key().equals("request")) {
                    ofEveryCell(report, table);
                }
            }
            report.getLists().forEach(list -> ofEveryCell(report, list.toTable()));
        }
        assertThat(shares).containsKeys("FY2014 statisticsForm", "FY2019 proactive", "FY2021 dispute");
        assertThat(shares.get("FY2014 statisticsForm")).containsKeys(Outcome.values());
        write();
    }

    private void ofEveryCell(DisclosureReport report, StatisticsTable table) {
        Map<Outcome, Integer> outcomes = shares.computeIfAbsent(
                report.getEdition() + " " + table.getDefinition().key(), key -> new TreeMap<>());
        Set<String> relations =
                table.getDefinition().relations().stream().map(Relation::rule).collect(Collectors.toSet());
        for (int cell = 0; cell < table.getDefinition().cells().size(); cell++) {
            CellDefinition definition = table.getDefinition().cell(cell);
            CellRef address = definition.ref();
            BigDecimal right = definition.unit().toDecimal(table.getNumber(cell));
            for (int t = 0; t < WRONG_FIGURES_A_CELL; t++) {
                DisclosureReport wrong = report.with(address, Cell.of(wrong(table.getNumber(cell))));
                outcomes.merge(outcome(wrong, address, right, relations), 1, Integer::sum);
            }
        }
    }

    /** A decrease keeps its sign. */
    private long wrong(long right) {
        return right < 0 ? -WrongFigures.wrong(-right, random) : WrongFigures.wrong(right, random);
    }

    private static Outcome outcome(DisclosureReport wrong, CellRef address, BigDecimal right, Set<String> relations) {
        List<Diagnosis> diagnoses = Diagnostician.standard().diagnose(wrong);
        if (diagnoses.isEmpty()) {
            assertThat(ReportValidator.standard().validate(wrong).getFindings())
                    .as(address + " of " + wrong.find(address))
                    .noneMatch(finding -> finding.getSeverity() == Severity.ERROR
                            && finding.getAddresses().contains(address)
                            && relations.contains(finding.getCode().toString()));
            return Outcome.UNNOTICED;
        }
        assertThat(diagnoses).hasSize(1);
        Diagnosis diagnosis = diagnoses.get(0);
        List<Suggestion> ofTheCell = diagnosis.getSuggestions().stream()
                .filter(suggestion -> suggestion.getSuspects().size() == 1
                        && suggestion.getSuspects().get(0).getAddress().equals(address))
                .toList();
        assertThat(ofTheCell).as(address + " " + diagnosis).hasSize(1);
        Optional<BigDecimal> expected = ofTheCell.get(0).getSuspects().get(0).getExpected();
        if (expected.isEmpty()) {
            return Outcome.LEFT_OPEN;
        }
        assertThat(expected.orElseThrow()).as(address + " " + diagnosis).isEqualByComparingTo(right);
        return diagnosis.isUnique() && diagnosis.isLocatable() ? Outcome.LOCATED : Outcome.OFFERED;
    }

    private void write() throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("| table | tries |");
        for (Outcome outcome : Outcome.values()) {
            head.append(' ').append(outcome.words).append(" |");
        }
        lines.add(head.toString());
        lines.add("|---|---|" + "---|".repeat(Outcome.values().length));
        shares.forEach((table, outcomes) -> {
            int tries = outcomes.values().stream().mapToInt(Integer::intValue).sum();
            StringBuilder line = new StringBuilder("| " + table + " | " + tries + " |");
            for (Outcome outcome : Outcome.values()) {
                line.append(' ')
                        .append(Math.round(10_000.0 * outcomes.getOrDefault(outcome, 0) / tries) / 100.0)
                        .append(" % |");
            }
            lines.add(line.toString());
        });
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "diagnosis-of-one.md"), lines);
    }
}
