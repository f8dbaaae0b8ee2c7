package org.disclosurereport.io.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;

/** Prints reports into a summary sheet: one organ a row, all figures of the form beside it. */
final class PrintedSummary {

    private final Edition edition;
    private final SheetFile sheet = new SheetFile("汇总表");
    private final List<Column> columns = new ArrayList<>();
    private boolean turned;
    private boolean merging = true;
    private boolean sections = true;
    private Predicate<CellDefinition> wanted = cell -> true;
    private int firstRow;

    /** A column with the headers over it. */
    record Column(TableDefinition table, CellDefinition cell, List<String> headers) {}

    PrintedSummary(Edition edition) {
        this.edition = edition;
    }

    /** One organ a column. */
    PrintedSummary turned() {
        turned = true;
        return this;
    }

    /** Headers that stand once, over the first of their columns. */
    PrintedSummary withoutMerges() {
        merging = false;
        return this;
    }

    PrintedSummary withoutSections() {
        sections = false;
        return this;
    }

    PrintedSummary only(Predicate<CellDefinition> cells) {
        wanted = cells;
        return this;
    }

    /** First row of data, as it is in the sheet if that is not turned. */
    int firstRow() {
        return firstRow;
    }

    List<Column> columns() {
        return columns;
    }

    SheetFile print(String title, List<DisclosureReport> reports) {
        edition.form()
                .tables()
                .forEach(table -> table.cells().stream()
                        .filter(wanted)
                        .forEach(cell -> columns.add(new Column(table, cell, headers(table, cell)))));
        int depth = columns.stream()
                .mapToInt(column -> column.headers().size())
                .max()
                .orElse(1);
        text(0, 0, title);
        text(1, 0, "序号");
        merge(1, 0, depth, 0);
        text(1, 1, "单位名称");
        merge(1, 1, depth, 1);
        for (int level = 0; level < depth; level++) {
            for (int i = 0; i < columns.size(); i++) {
                printHeader(i, level, depth);
            }
        }
        firstRow = depth + 1;
        for (int i = 0; i < reports.size(); i++) {
            printRow(firstRow + i, i + 1, reports.get(i));
        }
        return sheet;
    }

    private void printRow(int row, int number, DisclosureReport report) {
        number(row, 0, String.valueOf(number));
        text(row, 1, report.getOrgan().getName());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = report.findTable(column.table().key())
                    .orElseThrow()
                    .getCell(column.cell().index());
            printFigure(row, i + 2, column.cell().unit(), cell);
        }
    }

    private void printFigure(int row, int column, Unit unit, Cell cell) {
        if (cell.getState() == CellState.NUMBER) {
            number(row, column, unit.toDecimal(cell.getNumber()).toPlainString());
        } else if (cell.getState() == CellState.SLASH) {
            text(row, column, "/");
        } else if (cell.getState() == CellState.DASH) {
            text(row, column, "-");
        } else if (cell.getState() == CellState.UNREADABLE) {
            text(row, column, cell.getRawText());
        }
    }

    /** A header over all columns that have the same ones down to its level; the last one reaches down. */
    private void printHeader(int i, int level, int depth) {
        List<String> headers = columns.get(i).headers();
        if (level >= headers.size() || (i > 0 && same(i - 1, i, level))) {
            return;
        }
        int last = i;
        while (last + 1 < columns.size() && same(i, last + 1, level)) {
            last++;
        }
        text(1 + level, i + 2, headers.get(level));
        int bottom = level == headers.size() - 1 ? depth : 1 + level;
        merge(1 + level, i + 2, bottom, last + 2);
    }

    private boolean same(int one, int other, int level) {
        List<String> first = columns.get(one).headers();
        List<String> second = columns.get(other).headers();
        return level < first.size() - 1
                && level < second.size() - 1
                && first.subList(0, level + 1).equals(second.subList(0, level + 1));
    }

    private List<String> headers(TableDefinition table, CellDefinition cell) {
        List<String> headers = new ArrayList<>();
        if (sections) {
            edition.form().sections().stream()
                    .filter(section ->
                            section.tableKey().filter(table.key()::equals).isPresent())
                    .findFirst()
                    .ifPresent(section -> headers.add(section.label().toString()));
        }
        line(cell.row()).forEach(label -> headers.add(label.toString()));
        line(cell.column()).forEach(label -> headers.add(label.toString()));
        return headers;
    }

    private static Stream<FormLabel> line(FormLabel label) {
        return Stream.concat(label.parent().stream().flatMap(PrintedSummary::line), Stream.of(label));
    }

    private void text(int row, int column, String text) {
        sheet.text(turned ? column : row, turned ? row : column, text);
    }

    private void number(int row, int column, String literal) {
        sheet.number(turned ? column : row, turned ? row : column, literal);
    }

    private void merge(int top, int left, int bottom, int right) {
        if (merging && turned) {
            sheet.merge(left, top, right, bottom);
        } else if (merging) {
            sheet.merge(top, left, bottom, right);
        }
    }
}
