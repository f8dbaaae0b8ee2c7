package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableBlock.Direction;
import org.disclosurereport.model.form.TableDefinition;

/** Prints a table of the form into a sheet, in the habits of different offices. */
public final class PrintedForm {

    private final SheetFile sheet;
    private final Function<CellDefinition, String> values;
    private Function<String, String> labels = label -> label;
    private Function<String, String> digits;
    private boolean oneLabelColumn;
    private boolean sideBySide;
    private boolean units;
    private int left;

    public PrintedForm(SheetFile sheet, Function<CellDefinition, String> values) {
        this.sheet = sheet;
        this.values = values;
    }

    /** Figures as texts, rewritten. */
    public PrintedForm textDigits(Function<String, String> rewriting) {
        digits = rewriting;
        return this;
    }

    public PrintedForm labels(Function<String, String> rewriting) {
        labels = rewriting;
        return this;
    }

    public PrintedForm oneLabelColumn() {
        oneLabelColumn = true;
        return this;
    }

    public PrintedForm sideBySide() {
        sideBySide = true;
        return this;
    }

    /** With a column that names the unit of every line, and dashes where a heading has no figure. */
    public PrintedForm units() {
        units = true;
        return this;
    }

    public PrintedForm from(int column) {
        left = column;
        return this;
    }

    /** Prints a table and returns the next free row. */
    public int print(TableDefinition table, int row) {
        int next = row;
        int column = left;
        int bottom = row;
        for (TableBlock block : table.blocks()) {
            int end = block.direction() == Direction.ACROSS
                    ? across(table, block, next, column)
                    : down(table, block, next, column);
            bottom = Math.max(bottom, end);
            if (sideBySide) {
                column += block.columns().size() + 2;
            } else {
                next = end;
            }
        }
        return bottom;
    }

    private void label(int row, int column, String label) {
        sheet.text(row, column, labels.apply(label));
    }

    private void figure(int row, int column, CellDefinition cell) {
        String value = values.apply(cell);
        if (value.isEmpty()) {
            return;
        }
        if (digits != null || !value.matches("-?[0-9.]+")) {
            sheet.text(row, column, digits == null ? value : digits.apply(value));
        } else {
            sheet.number(row, column, value);
        }
    }

    private int down(TableDefinition table, TableBlock block, int top, int column) {
        int depth = oneLabelColumn
                ? 1
                : block.rows().stream().mapToInt(row -> path(row).size()).max().orElse(1);
        int unit = column + depth;
        int first = units ? unit + 1 : unit;
        int row = top;
        if (block.heading().isPresent()) {
            label(row, column, block.heading().get().toString());
            sheet.merge(row, column, row, first + block.columns().size() - 1);
            row++;
        }
        row = columns(block, row, column, first);
        List<FormLabel> open = new ArrayList<>();
        for (FormLabel line : block.rows()) {
            List<FormLabel> path = path(line);
            for (int level = 0; level < path.size() - 1; level++) {
                FormLabel header = path.get(level);
                if (!open.contains(header)) {
                    open.add(header);
                    label(row, oneLabelColumn ? column : column + level, header.toString());
                    if (oneLabelColumn) {
                        for (int dash = unit;
                                units && dash < first + block.columns().size();
                                dash++) {
                            sheet.text(row, dash, "——");
                        }
                        row++;
                    } else {
                        long under = block.rows().stream()
                                .filter(other -> path(other).contains(header))
                                .count();
                        sheet.merge(row, column + level, row + (int) under - 1, column + level);
                    }
                }
            }
            int level = oneLabelColumn ? 0 : path.size() - 1;
            open.add(line);
            label(row, column + level, line.toString());
            sheet.merge(row, column + level, row, unit - 1);
            for (int i = 0; i < block.columns().size(); i++) {
                figure(
                        row,
                        first + i,
                        table.require(line.key(), block.columns().get(i).key()));
            }
            if (units) {
                sheet.text(row, unit, table.cellsOf(line.key()).get(0).unit().symbol());
            }
            row++;
        }
        return row;
    }

    private int columns(TableBlock block, int top, int column, int first) {
        boolean groups =
                block.columns().stream().anyMatch(label -> label.parent().isPresent());
        if (!groups) {
            label(top, column, units ? "统计指标" : "信息内容");
            sheet.merge(top, column, top, units ? first - 2 : first - 1);
            if (units) {
                label(top, first - 1, "单位");
            }
            for (int i = 0; i < block.columns().size(); i++) {
                label(top, first + i, block.columns().get(i).toString());
            }
            return top + 1;
        }
        label(top, column, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
        sheet.merge(top, column, top + 2, first - 1);
        label(top, first, "申请人情况");
        sheet.merge(top, first, top, first + block.columns().size() - 1);
        FormLabel open = null;
        for (int i = 0; i < block.columns().size(); i++) {
            FormLabel leaf = block.columns().get(i);
            FormLabel group = leaf.parent().orElse(null);
            if (group == null) {
                label(top + 1, first + i, leaf.toString());
                sheet.merge(top + 1, first + i, top + 2, first + i);
            } else {
                if (group != open) {
                    label(top + 1, first + i, group.toString());
                    long under = block.columns().stream()
                            .filter(other -> other.parent().orElse(null) == group)
                            .count();
                    sheet.merge(top + 1, first + i, top + 1, first + i + (int) under - 1);
                }
                label(top + 2, first + i, leaf.toString());
            }
            open = group;
        }
        return top + 3;
    }

    private int across(TableDefinition table, TableBlock block, int top, int column) {
        int at = column;
        FormLabel open = null;
        for (FormLabel row : block.rows()) {
            FormLabel group = row.parent().orElse(null);
            int width = block.columns().size();
            label(group == null ? top : top + 1, at, row.toString());
            sheet.merge(group == null ? top : top + 1, at, group == null ? top : top + 1, at + width - 1);
            if (group != null && group != open) {
                label(top, at, group.toString());
                sheet.merge(top, at, top, at + 2 * width - 1);
            }
            open = group;
            for (FormLabel leaf : block.columns()) {
                label(group == null ? top + 1 : top + 2, at, leaf.toString());
                sheet.merge(group == null ? top + 1 : top + 2, at, top + 2, at);
                figure(top + 3, at, table.require(row.key(), leaf.key()));
                at++;
            }
        }
        return top + 4;
    }

    private static List<FormLabel> path(FormLabel label) {
        List<FormLabel> path = new ArrayList<>(LabelMatch.ancestors(label));
        path.add(label);
        return path;
    }
}
