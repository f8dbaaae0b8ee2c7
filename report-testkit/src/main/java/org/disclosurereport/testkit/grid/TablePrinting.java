package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableBlock.Direction;
import org.disclosurereport.model.form.TableDefinition;

/** One table while it is printed. */
final class TablePrinting {

    private static final String DASH = "——";
    private static final String LIST_CORNER = "统计指标";

    private final TablePrinter printer;
    private final TableDefinition table;
    private final Function<CellDefinition, String> figures;
    private final GridDraft grid = new GridDraft();

    TablePrinting(TablePrinter printer, TableDefinition table, Function<CellDefinition, String> figures) {
        this.printer = printer;
        this.table = table;
        this.figures = figures;
    }

    TextGrid print() {
        int row = 0;
        int column = 0;
        for (TableBlock block : table.blocks()) {
            List<FormLabel> rows = block.rows().stream().filter(printer::prints).toList();
            if (rows.isEmpty()) {
                continue;
            }
            int end = block.direction() == Direction.ACROSS
                    ? across(block, rows, row, column)
                    : down(block, rows, row, column);
            if (printer.hasBlocksSideBySide()) {
                column += block.columns().size() + 2;
            } else {
                row = end;
            }
        }
        return grid.toGrid(table.key());
    }

    /** Prints rows below each other and says where the next free row is. */
    private int down(TableBlock block, List<FormLabel> rows, int top, int left) {
        int depth = printer.isInOneLabelColumn()
                ? 1
                : rows.stream().mapToInt(row -> path(row).size()).max().orElse(1);
        int first = left + depth + (printer.hasUnits() ? 1 : 0);
        int width = block.columns().size();
        int row = top;
        if (block.heading().isPresent()) {
            String heading = block.heading().get().toString();
            grid.put(row++, left, 1, first - left + width, CellRole.HEADER, heading);
        }
        row = headers(block, row, left, first);
        List<FormLabel> printed = new ArrayList<>();
        for (FormLabel line : rows) {
            List<FormLabel> path = path(line);
            for (FormLabel header : path.subList(0, path.size() - 1)) {
                if (!printed.contains(header)) {
                    printed.add(header);
                    row = header(header, rows, row, left, path.indexOf(header), first + width);
                }
            }
            printed.add(line);
            int level = printer.isInOneLabelColumn() ? 0 : path.size() - 1;
            grid.put(row, left + level, 1, depth - level, CellRole.LABEL, line.toString());
            if (printer.hasUnits()) {
                grid.put(
                        row,
                        first - 1,
                        CellRole.UNIT,
                        table.cellsOf(line.key()).get(0).unit().symbol());
            }
            figures(block, line, row, first);
            row++;
        }
        return row;
    }

    private void figures(TableBlock block, FormLabel line, int row, int first) {
        int column = first;
        for (FormLabel leaf : block.columns()) {
            CellDefinition cell = table.require(line.key(), leaf.key());
            grid.figure(row, column++, cell.ref(), figures.apply(cell));
        }
    }

    /** A header before its rows: a cell over all of them, or a line of its own. Says where its first row stands. */
    private int header(FormLabel header, List<FormLabel> rows, int row, int left, int level, int end) {
        if (!printer.isInOneLabelColumn()) {
            long under =
                    rows.stream().filter(other -> path(other).contains(header)).count();
            grid.put(row, left + level, (int) under, 1, CellRole.LABEL, header.toString());
            return row;
        }
        grid.put(row, left, CellRole.LABEL, header.toString());
        for (int column = left + 1; printer.hasUnits() && column < end; column++) {
            grid.put(row, column, CellRole.FILLER, DASH);
        }
        return row + 1;
    }

    private int headers(TableBlock block, int top, int left, int first) {
        List<String> furniture = table.furniture();
        if (block.columns().stream().noneMatch(label -> label.parent().isPresent())) {
            if (printer.hasUnits()) {
                grid.put(top, left, 1, first - left - 1, CellRole.HEADER, LIST_CORNER);
                grid.put(top, first - 1, CellRole.HEADER, TablePrinter.UNIT_HEADER);
            } else {
                String corner = furniture.stream().findFirst().orElse(LIST_CORNER);
                grid.put(top, left, 1, first - left, CellRole.HEADER, corner);
            }
            for (int i = 0; i < block.columns().size(); i++) {
                grid.put(top, first + i, CellRole.HEADER, block.columns().get(i).toString());
            }
            return top + 1;
        }
        grid.put(top, left, 3, first - left, CellRole.HEADER, furniture.get(1));
        grid.put(top, first, 1, block.columns().size(), CellRole.HEADER, furniture.get(0));
        Optional<FormLabel> open = Optional.empty();
        for (int i = 0; i < block.columns().size(); i++) {
            FormLabel leaf = block.columns().get(i);
            Optional<FormLabel> group = leaf.parent();
            if (group.isEmpty()) {
                grid.put(top + 1, first + i, 2, 1, CellRole.HEADER, leaf.toString());
            } else {
                if (!group.equals(open)) {
                    long under = block.columns().stream()
                            .filter(other -> other.parent().equals(group))
                            .count();
                    grid.put(
                            top + 1,
                            first + i,
                            1,
                            (int) under,
                            CellRole.HEADER,
                            group.get().toString());
                }
                grid.put(top + 2, first + i, CellRole.HEADER, leaf.toString());
            }
            open = group;
        }
        return top + 3;
    }

    /** Prints rows beside each other, each over columns of its own, and says where the next free row is. */
    private int across(TableBlock block, List<FormLabel> rows, int top, int left) {
        int column = left;
        int width = block.columns().size();
        Optional<FormLabel> open = Optional.empty();
        for (FormLabel row : rows) {
            Optional<FormLabel> group = row.parent();
            boolean below = group.isPresent();
            if (below && !group.equals(open)) {
                long under = rows.stream()
                        .filter(other -> other.parent().equals(group))
                        .count();
                grid.put(
                        top,
                        column,
                        1,
                        (int) under * width,
                        CellRole.HEADER,
                        group.get().toString());
            }
            open = group;
            grid.put(below ? top + 1 : top, column, 1, width, CellRole.HEADER, row.toString());
            for (FormLabel leaf : block.columns()) {
                grid.put(below ? top + 2 : top + 1, column, below ? 1 : 2, 1, CellRole.HEADER, leaf.toString());
                CellDefinition cell = table.require(row.key(), leaf.key());
                grid.figure(top + 3, column++, cell.ref(), figures.apply(cell));
            }
        }
        return top + 4;
    }

    /** A label with the headers before it, the outermost first. */
    private static List<FormLabel> path(FormLabel label) {
        List<FormLabel> path = new ArrayList<>();
        for (Optional<FormLabel> at = Optional.of(label);
                at.isPresent();
                at = at.get().parent()) {
            path.add(0, at.get());
        }
        return path;
    }
}
