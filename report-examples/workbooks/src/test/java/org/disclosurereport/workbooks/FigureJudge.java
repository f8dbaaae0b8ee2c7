package org.disclosurereport.workbooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.statistics.StatisticsForm;
import org.disclosurereport.model.table.CellState;

/**
 * Says of every figure of a published report what became of it. A blank of the report counts only if a number was read
 * there. Findings are those of severity ERROR or WARNING. A finding about a row or a column that has no address
 * (ROW_MISSING, HEADER_MISSING, duplicates) names all cells under the label that it names; one that lists what stands in
 * the table or row and was not read (FIGURE_UNPLACED, a row out of line) names the numbers that it lists. An annexed list
 * stands where the national form would: that the form is not there says of a list that is not there, too, that it was
 * not read.
 */
final class FigureJudge {

    private static final Set<String> OF_WHOLE_TABLES = Set.of("TABLE_MISSING", "NO_TABLE", "AMBIGUOUS_TABLE");

    /** What stands between the numbers that a finding lists: 8:2=0, 8:3=|1|2元. */
    private static final Pattern LISTED = Pattern.compile("[=|, 元]+");

    private final DisclosureReport expected;
    private final List<DisclosureReport> read = new ArrayList<>();
    private final List<DisclosureReport> ofOtherYears = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** One figure and what became of it: the code of the finding that explains it, or what was read instead. */
    record Judgement(CellRef figure, String text, FigureOutcome outcome, String reason) {}

    FigureJudge(PublishedDocument document, List<ReadResult> results) {
        expected = document.expected();
        for (ReadResult result : results) {
            Optional<DisclosureReport> report = result.getReport();
            boolean sameYear = report.isEmpty() || report.get().getYear() == expected.getYear();
            if (sameYear) {
                report.ifPresent(read::add);
                findings.addAll(result.getFindings().stream()
                        .filter(finding -> finding.getSeverity() != Severity.HINT)
                        .toList());
            } else if (!document.years().contains(report.get().getYear())) {
                ofOtherYears.add(report.get());
            }
        }
    }

    List<Judgement> judge() {
        List<Judgement> judged = new ArrayList<>();
        Map<CellRef, Set<String>> numbers = numbers(read);
        expected.cells()
                .forEach(figure -> judge(
                                figure, numbers.getOrDefault(figure.definition().ref(), Set.of()))
                        .ifPresent(judged::add));
        expected.cells().forEach(figure -> numbers.remove(figure.definition().ref()));
        Stream.of(numbers, numbers(ofOtherYears))
                .flatMap(invented -> invented.entrySet().stream())
                .flatMap(cell -> cell.getValue().stream()
                        .map(number ->
                                new Judgement(cell.getKey(), "", FigureOutcome.SILENTLY_WRONG, "read " + number)))
                .forEach(judged::add);
        return judged;
    }

    /** The different numbers that were read for each address. */
    private Map<CellRef, Set<String>> numbers(List<DisclosureReport> reports) {
        Map<CellRef, Set<String>> numbers = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> PrintedLists.figures(report, expected))
                .filter(figure -> figure.cell().getState() == CellState.NUMBER)
                .forEach(figure -> numbers.computeIfAbsent(figure.definition().ref(), ref -> new LinkedHashSet<>())
                        .add(figure.text()));
        return numbers;
    }

    private Optional<Judgement> judge(ReportFigure figure, Set<String> numbers) {
        Optional<String> wrong =
                numbers.stream().filter(number -> !isRight(number, figure)).findFirst();
        if (wrong.isPresent()) {
            return judgement(figure, FigureOutcome.SILENTLY_WRONG, "read " + wrong.get());
        }
        if (!numbers.isEmpty()) {
            return judgement(figure, FigureOutcome.RIGHT, "");
        }
        CellState state = figure.cell().getState();
        return state == CellState.NUMBER || state == CellState.UNREADABLE ? explained(figure) : Optional.empty();
    }

    /** A figure with a note in its cell, as 22（其中…16件）, is the number before the note. */
    private static boolean isRight(String number, ReportFigure figure) {
        String text = figure.text();
        return figure.cell().getState() == CellState.NUMBER
                ? text.equals(number)
                : text.startsWith(number) && text.startsWith("（", number.length());
    }

    private Optional<Judgement> explained(ReportFigure figure) {
        if (read.isEmpty()) {
            return findings.stream()
                    .filter(finding -> finding.getSeverity() == Severity.ERROR)
                    .findFirst()
                    .map(finding -> judgement(figure, FigureOutcome.MISSING, codeOf(finding)))
                    .orElseGet(() -> judgement(figure, FigureOutcome.SILENTLY_MISSING, "no report"));
        }
        CellDefinition cell = figure.definition();
        List<Predicate<Finding>> closer = List.of(
                finding -> finding.getAddresses().contains(cell.ref()),
                finding -> namesLabel(finding, cell),
                finding -> listsNumber(finding, figure),
                finding -> namesTable(finding, cell));
        return closer.stream()
                .flatMap(names -> findings.stream().filter(names))
                .findFirst()
                .map(finding -> judgement(
                        figure,
                        OF_WHOLE_TABLES.contains(codeOf(finding)) ? FigureOutcome.MISSING : FigureOutcome.NAMED,
                        codeOf(finding)))
                .orElseGet(() -> judgement(figure, FigureOutcome.SILENTLY_MISSING, "blank"));
    }

    private boolean namesTable(Finding finding, CellDefinition cell) {
        String table = cell.ref().table();
        boolean absent = read.stream()
                .noneMatch(report -> report.findTable(table).isPresent()
                        || report.findList(table).isPresent());
        boolean list = expected.findList(table).isPresent();
        return (absent && codeOf(finding).equals("NO_TABLE"))
                || finding.getAddresses().stream()
                        .map(Address::toString)
                        .anyMatch(address ->
                                address.equals(table) || (absent && list && address.equals(StatisticsForm.KEY)));
    }

    private boolean namesLabel(Finding finding, CellDefinition cell) {
        String label = finding.getOperands().getOrDefault("label", "");
        return !label.isEmpty()
                && finding.getAddresses().isEmpty()
                && isOfTable(finding, cell)
                && (labels(cell).anyMatch(label::equals) || isListRow(label, cell));
    }

    /** Whether a finding names no other table than that of a cell. */
    private boolean isOfTable(Finding finding, CellDefinition cell) {
        String title = expected.findTable(cell.ref().table())
                .map(there -> there.getDefinition().title().en())
                .orElse("");
        String table = finding.getOperands().getOrDefault("table", "");
        return title.isEmpty() || table.isEmpty() || table.equals(title);
    }

    private boolean listsNumber(Finding finding, ReportFigure figure) {
        CellRef ref = figure.definition().ref();
        boolean ofRow = finding.getAddresses().stream()
                .anyMatch(address -> address.toString().startsWith(ref.table() + "/" + ref.row() + "/"));
        boolean ofTable = finding.getOperands().containsKey("table") && isOfTable(finding, figure.definition());
        String listed = ofRow
                ? finding.getOperands().getOrDefault("found", "")
                : ofTable ? finding.getOperands().getOrDefault("cells", "") : "";
        return List.of(LISTED.split(listed)).contains(figure.text());
    }

    private boolean isListRow(String label, CellDefinition cell) {
        return expected.findList(cell.ref().table()).isPresent()
                && PrintedLists.words(label)
                        .equals(PrintedLists.words(cell.row().wording().in(Locale.CHINESE)));
    }

    private static Stream<String> labels(CellDefinition cell) {
        FormLabel row = cell.row();
        FormLabel column = cell.column();
        return Stream.of(
                row.numbered().in(Locale.ENGLISH),
                row.toString(),
                column.wording().in(Locale.ENGLISH),
                column.toString(),
                row.wording().in(Locale.ENGLISH) + ", " + column.wording().in(Locale.ENGLISH));
    }

    private static String codeOf(Finding finding) {
        return finding.getCode().toString();
    }

    private static Optional<Judgement> judgement(ReportFigure figure, FigureOutcome outcome, String reason) {
        return Optional.of(new Judgement(figure.definition().ref(), figure.text(), outcome, reason));
    }
}
