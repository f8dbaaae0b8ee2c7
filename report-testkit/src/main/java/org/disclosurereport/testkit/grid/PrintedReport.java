package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;

/**
 * A report and the sheets on which an office printed it: what an importer gets, and what it must read.
 *
 * @param report the report
 * @param sheets the sheets in order, at least one
 * @param changes what the office does otherwise than the form, in words; empty if it prints the form
 */
public record PrintedReport(DisclosureReport report, List<TextGrid> sheets, List<String> changes) {

    /**
     * Keeps what it is given.
     *
     * @param report the report
     * @param sheets the sheets in order, at least one
     * @param changes what the office does otherwise than the form, in words
     * @throws IllegalArgumentException if there is no sheet
     */
    public PrintedReport {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A printed report must have a sheet, but has none");
        }
        sheets = List.copyOf(sheets);
        changes = List.copyOf(changes);
    }

    /**
     * A report as the form prints it, on one sheet.
     *
     * @param report the report
     * @return the printed report
     */
    public static PrintedReport of(DisclosureReport report) {
        return of(report, Arrangement.ONE_SHEET, TableHabit.OF_THE_FORM);
    }

    /**
     * A report in the habits of an office.
     *
     * @param report the report
     * @param arrangement how its tables are spread over sheets
     * @param habit how it prints a table
     * @return the printed report
     */
    public static PrintedReport of(DisclosureReport report, Arrangement arrangement, TableHabit habit) {
        List<TextGrid> sheets = arrangement.print(
                report, table -> OfficialLayout.print(table, habit.of(TablePrinter.official(table.getDefinition()))));
        List<String> changes = Stream.of(arrangement, habit)
                .filter(choice -> choice.ordinal() > 0)
                .map(Enum::toString)
                .toList();
        return new PrintedReport(report, sheets, changes);
    }

    /**
     * The same report after a change.
     *
     * @param change the change
     * @return the changed copy
     */
    public PrintedReport with(GridChange change) {
        List<String> more = new ArrayList<>(changes);
        more.add(change.toString());
        return new PrintedReport(report, change.apply(sheets), more);
    }

    /**
     * All sheets as one, below each other: what a text table has, which knows no sheets.
     *
     * @return the grid
     */
    public TextGrid toOneGrid() {
        TextGrid all = sheets.get(0);
        for (TextGrid sheet : sheets.subList(1, sheets.size())) {
            all = all.above(sheet, 1);
        }
        return all;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(ReportSample.of(report));
        text.append("\n改动：")
                .append(changes.isEmpty() ? "无" : String.join("；", changes))
                .append('\n');
        sheets.forEach(text::append);
        return text.toString().stripTrailing();
    }
}
