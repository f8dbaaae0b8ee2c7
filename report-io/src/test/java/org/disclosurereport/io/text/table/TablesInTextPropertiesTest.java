package org.disclosurereport.io.text.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.text.table.PrintedText.Style;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.ReportArbitraries;

class TablesInTextPropertiesTest {

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return Arbitraries.of(Edition.FY2014, Edition.FY2019, Edition.FY2021)
                .flatMap(edition -> ReportArbitraries.of(edition).consistent());
    }

    @Property(tries = 25)
    void what_is_separated_by_blanks_bars_or_tabs_reads_back_exactly(
            @ForAll("reports") DisclosureReport report, @ForAll Style style) {
        if (style == Style.NOTHING) {
            return;
        }
        ReadResult result = read(PrintedText.of(report, style), report);
        for (StatisticsTable table : report.getTables()) {
            assertThat(figures(find(result, table)))
                    .as("%s %s %s", style, table.getDefinition(), result.getFindings())
                    .isEqualTo(figures(table));
        }
    }

    @Property(tries = 25)
    void what_is_glued_is_named_with_what_it_may_be_and_never_read(@ForAll("reports") DisclosureReport report) {
        ReadResult result = read(PrintedText.of(report, Style.NOTHING), report);
        assertNothingWrong(report, result);
        List<Finding> glued = result.getFindings().stream()
                .filter(finding -> finding.getCode().equals(ReadingCode.FIGURES_UNASSIGNED.code()))
                .toList();
        for (StatisticsTable table : report.getTables()) {
            for (CellDefinition cell : table.getDefinition().cells()) {
                if (find(result, table).getCell(cell.index()).getState() == CellState.UNREADABLE) {
                    assertThat(glued).anyMatch(finding -> finding.getAddresses().contains(cell.ref()));
                } else {
                    assertThat(figures(find(result, table)).get(cell.ref().toString()))
                            .isEqualTo(PrintedText.figure(table, cell));
                }
            }
        }
        glued.forEach(finding -> assertAmong(finding, report));
    }

    /** The figures of the report are among the ways that are listed, unless there are more than are listed. */
    private static void assertAmong(Finding finding, DisclosureReport report) {
        String ways = finding.getOperands().getOrDefault("reason", "");
        if (ways.startsWith("the balances of the form allow") && !ways.endsWith("…")) {
            String printed = report.getTables().stream()
                    .flatMap(table -> table.getDefinition().cells().stream()
                            .filter(cell -> finding.getAddresses().contains(cell.ref()))
                            .map(cell -> PrintedText.figure(table, cell)))
                    .collect(Collectors.joining(" "));
            assertThat(ways + "；").containsPattern("[:；] ?" + printed + "；");
        }
    }

    @Property(tries = 60)
    void a_damaged_text_is_read_rightly_or_not_at_all(
            @ForAll("reports") DisclosureReport report,
            @ForAll Style style,
            @ForAll @IntRange(max = 5) int kind,
            @ForAll @IntRange(max = 1_000_000) int where) {
        String text = PrintedText.of(report, style);
        assertNothingWrong(report, read(damaged(text, kind, where), report));
    }

    /**
     * Loses or adds something between figures; what it does to one figure alone no reader can see. The figure that is
     * added has four digits: 7 before 417 between two bars is what 7417 looks like with its thousands apart.
     */
    private static String damaged(String text, int kind, int where) {
        List<Integer> places = new ArrayList<>();
        for (int i = text.indexOf("总体情况"); i < text.length() - 1; i++) {
            boolean gap = " \t|\n".indexOf(text.charAt(i)) >= 0;
            boolean digits = Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1));
            if (kind < 3 ? gap : kind == 3 ? digits : Character.isDigit(text.charAt(i))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return text;
        }
        int at = places.get(where % places.size());
        return switch (kind) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + "\n" + text.substring(at + 1);
            case 2 -> text.substring(0, at) + " 7777 " + text.substring(at);
            case 3 -> text.substring(0, at + 1) + " " + text.substring(at + 1);
            case 4 -> text.substring(0, at) + "\n" + text.substring(at);
            default -> withoutFigure(text, at);
        };
    }

    private static String withoutFigure(String text, int at) {
        int from = at;
        while (Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(0, from) + text.substring(to);
    }

    private static void assertNothingWrong(DisclosureReport report, ReadResult result) {
        result.getReport().ifPresent(read -> {
            for (StatisticsTable table : read.getTables()) {
                StatisticsTable truth = report.getTables().stream()
                        .filter(other -> other.getDefinition().equals(table.getDefinition()))
                        .findFirst()
                        .orElseThrow();
                for (CellDefinition cell : table.getDefinition().cells()) {
                    if (table.getCell(cell.index()).isNumber()) {
                        assertThat(table.getCell(cell.index()))
                                .as("%s %s", cell.ref(), result.getFindings())
                                .isEqualTo(truth.getCell(cell.index()));
                    }
                }
            }
        });
    }

    private static StatisticsTable find(ReadResult result, StatisticsTable table) {
        return result.getReport().orElseThrow().getTables().stream()
                .filter(other -> other.getDefinition().equals(table.getDefinition()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + table.getDefinition() + ": " + result.getFindings()));
    }

    private static Map<String, String> figures(StatisticsTable table) {
        return table.getDefinition().cells().stream()
                .collect(Collectors.toMap(cell -> cell.ref().toString(), cell -> PrintedText.figure(table, cell)));
    }

    private static ReadResult read(String text, DisclosureReport report) {
        return ReportReader.standard()
                .read(
                        text.getBytes(StandardCharsets.UTF_8),
                        ReadOptions.builder().year(report.getYear()).build());
    }
}
