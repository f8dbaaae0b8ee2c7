package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.text.table.RowFigures.Token;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** Names each row whose figures belong to no certain column, with what they may be. */
final class UnassignedFigures {

    /** So many ways are listed; of more the number is told. */
    private static final int LISTED = 5;

    private static final int MOST_DIGITS = 80;

    private static final int MOST_STEPS = 200_000;

    private final Characters text;
    private final Context context;
    private final Budget budget;

    /** The ways of a row, and whether the form has a balance that they keep. */
    private record Ways(List<long[]> ways, boolean all, boolean balanced) {}

    UnassignedFigures(Characters text, Context context, Budget budget) {
        this.budget = budget;
        this.text = text;
        this.context = context;
    }

    List<Finding> find(List<DraftRow> rows) {
        Map<DraftRow, Ways> ways = new LinkedHashMap<>();
        for (DraftRow row : rows) {
            if (row.kind() == DraftRow.Kind.GLUED) {
                ways.put(row, ways(row, cells(row)));
            }
        }
        narrow(rows, ways);
        List<Finding> findings = new ArrayList<>();
        for (DraftRow row : rows) {
            if (row.kind() == DraftRow.Kind.GLUED) {
                findings.add(finding(row, cells(row), said(row, ways.get(row))));
            } else if (row.kind() == DraftRow.Kind.UNDER_OTHER_HEADERS) {
                findings.add(finding(row, cells(row), said(row, null)));
            }
        }
        return findings;
    }

    /** The one line of figures of a table whose rows are headers. */
    List<Finding> findAcross(DraftRow row, List<FormLabel> groups) {
        FormBlock block = row.block();
        if (row.kind() == DraftRow.Kind.SEPARATED || block == null) {
            return List.of();
        }
        List<CellDefinition> cells = groups.stream()
                .flatMap(group -> ColumnBalances.cells(block.table(), group.key(), block.columns()).stream())
                .toList();
        return List.of(finding(row, cells, said(row, ways(row, cells))));
    }

    private static List<CellDefinition> cells(DraftRow row) {
        FormBlock block = row.block();
        FormLabel label = row.label();
        return block == null || label == null
                ? List.of()
                : ColumnBalances.cells(block.table(), label.key(), block.columns());
    }

    private Ways ways(DraftRow row, List<CellDefinition> cells) {
        FormBlock block = row.block();
        List<Balance> balances = block == null ? List.of() : Balance.of(block.table(), cells);
        boolean digits = !row.exact()
                && row.tokens().stream().allMatch(Token::isDigits)
                && row.tokens().stream()
                                .mapToInt(token -> token.folded().length())
                                .sum()
                        <= MOST_DIGITS;
        if (!digits) {
            return new Ways(List.of(), false, false);
        }
        GluedFigures glued = new GluedFigures(
                row.tokens().stream().map(Token::folded).toList(), context.width(), balances, budget.part(MOST_STEPS));
        return new Ways(glued.splits(), glued.isAll(), !balances.isEmpty());
    }

    /** Leaves out what the balances between rows do not allow, if all rows that they need are there. */
    private void narrow(List<DraftRow> rows, Map<DraftRow, Ways> ways) {
        List<TableDefinition> tables = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.block()))
                .map(FormBlock::table)
                .distinct()
                .toList();
        Map<String, DraftRow> byKey = new LinkedHashMap<>();
        Map<String, List<long[]>> known = new LinkedHashMap<>();
        for (DraftRow row : rows) {
            Ways own = ways.getOrDefault(row, plain(row));
            if (row.label() != null && own.all() && !own.ways().isEmpty()) {
                byKey.put(row.label().key(), row);
                known.put(row.label().key(), own.ways());
            }
        }
        for (TableDefinition table : tables) {
            new ColumnBalances(table, context.width()).narrow(known);
        }
        known.forEach((key, left) -> {
            DraftRow row = byKey.get(key);
            Ways own = row == null ? null : ways.get(row);
            if (row != null && own != null) {
                ways.put(
                        row,
                        new Ways(
                                left,
                                true,
                                own.balanced() || left.size() < own.ways().size()));
            }
        });
    }

    /** The one way of a row whose figures are separated and whole numbers. */
    private Ways plain(DraftRow row) {
        boolean whole = row.kind() == DraftRow.Kind.SEPARATED
                && row.tokens().stream()
                        .allMatch(token -> token.isDigits() && token.folded().length() < 13);
        return whole
                ? new Ways(
                        List.of(row.tokens().stream()
                                .mapToLong(token -> Long.parseLong(token.folded()))
                                .toArray()),
                        true,
                        true)
                : new Ways(List.of(), false, false);
    }

    private static Wording said(DraftRow row, @Nullable Ways found) {
        if (row.kind() == DraftRow.Kind.UNDER_OTHER_HEADERS) {
            return Wording.of("上方的列标题不是这张表的列标题", "the headers above are not those of this table");
        }
        if (row.kind() == DraftRow.Kind.ABOVE_SAME_HEADERS) {
            return Wording.of("下方又有一组同样的列标题", "the same headers stand below once more");
        }
        if (row.exact()) {
            return Wording.of(
                    "这一行有 " + row.tokens().size() + " 个单元格",
                    "the row has " + row.tokens().size() + " cells");
        }
        if (found == null) {
            return Wording.of("数字之间还有其他文字", "other words stand among them");
        }
        int count = found.ways().size();
        String listed = found.ways().stream()
                .limit(LISTED)
                .map(way -> Arrays.stream(way).mapToObj(Long::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("；"));
        if (!found.balanced()) {
            return Wording.of("表内没有可据以分开的勾稽关系", "no balance of the form tells how to separate them");
        }
        if (!found.all()) {
            return Wording.of("分法太多，不能列举", "there are too many ways of separating them");
        }
        if (count == 0) {
            return Wording.of("没有一种分法符合勾稽关系", "no way of separating them keeps the balances of the form");
        }
        return count == 1
                ? Wording.of("符合勾稽关系的分法：" + listed, "the balances of the form allow: " + listed)
                : Wording.of(
                        "符合勾稽关系的分法有 " + count + " 种：" + listed + (count > LISTED ? "；…" : ""),
                        "the balances of the form allow " + count + " ways: " + listed + (count > LISTED ? "; …" : ""));
    }

    private Finding finding(DraftRow row, List<CellDefinition> cells, Wording reason) {
        Location place = text.place(row.tokens().get(0).start());
        Finding.Builder finding = ReadingCode.FIGURES_UNASSIGNED
                .finding(
                        "place", place.described(),
                        "label", Printable.of(row.printed()),
                        "count", context.width(),
                        "found", Printable.of(row.figures()),
                        "reason", reason)
                .location(place);
        List<CellRef> addresses = cells.stream().map(CellDefinition::ref).toList();
        return finding.addAllAddresses(addresses).build();
    }
}
