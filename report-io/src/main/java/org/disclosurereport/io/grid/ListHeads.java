package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.grid.ListHead.Header;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.jspecify.annotations.Nullable;

/**
 * Finds where on a sheet lists of figures have their headers: a word such as 指标 over the labels, or a header of a known
 * annex over figures beside its rows. Without headers nothing is a list: which figure is which would be a guess.
 */
final class ListHeads {

    private static final Set<String> OVER_LABELS =
            Set.of("项目", "指标", "统计指标", "指标名称", "名称", "内容", "类别", "统计项目", "项目名称", "统计内容", "指标项目", "统计类别", "事项", "统计事项");
    private static final Set<String> OVER_UNITS = Set.of("单位", "计量单位", "计量");
    private static final Set<String> OVER_CODES = Set.of("行号", "代码", "指标代码");
    private static final Set<String> OVER_NOTES = Set.of("备注", "说明", "注", "填表说明");

    /** So far below the headers the first known row may stand. */
    private static final int MAX_GAP = 4;

    /** So many rows are looked at to tell whether labels are those of an annex. */
    private static final int LOOK_AHEAD = 100;

    private static final int MAX_HEADER_ROWS = 5;

    private final GridText text;
    private final Grid grid;
    private final Set<GridCell> taken;
    private final AnnexLabels annexes;

    ListHeads(GridText text, Set<GridCell> taken, AnnexLabels annexes) {
        this.text = text;
        this.grid = text.grid();
        this.taken = taken;
        this.annexes = annexes;
    }

    /** The headers of all lists, from top to bottom and from left to right. */
    List<ListHead> find() {
        List<ListHead> heads = new ArrayList<>();
        int below = -1;
        for (int row : grid.rows()) {
            if (row > below) {
                List<ListHead> ofRow = headsOf(row);
                heads.addAll(ofRow);
                below = ofRow.stream().mapToInt(ListHead::bottom).max().orElse(below);
            }
        }
        return heads;
    }

    private List<ListHead> headsOf(int row) {
        List<GridCell> cells = grid.cellsOf(row);
        if (cells.size() < 2
                && grid.rangeOf(cells.get(0)).right() == cells.get(0).column()) {
            return List.of();
        }
        TreeSet<Integer> starts = cells.stream()
                .filter(cell -> isOver(OVER_LABELS, cell) || isOverOrgans(cell))
                .map(GridCell::column)
                .collect(Collectors.toCollection(TreeSet::new));
        if (starts.isEmpty()) {
            starts.addAll(columnsOfAnnexes(row, cells));
        }
        List<ListHead> heads = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            Integer before = starts.lower(start);
            ListHead head =
                    head(row, start, before == null ? 0 : before + 1, next == null ? Integer.MAX_VALUE : next - 1);
            if (head != null) {
                heads.add(head);
            }
        }
        return heads;
    }

    private boolean isOver(Set<String> words, GridCell cell) {
        return !taken.contains(cell) && cell.isText() && words.contains(bareWord(cell));
    }

    /** Over the labels of a summary sheet: its rows are organs, not statistics. */
    private boolean isOverOrgans(GridCell cell) {
        return isOver(IdentityLabel.NAME, cell) && !isOver(OVER_UNITS, cell);
    }

    private boolean isOverSerials(GridCell cell) {
        return isOver(IdentityLabel.SERIAL, cell) || isOver(OVER_CODES, cell);
    }

    private boolean isOver(IdentityLabel meaning, GridCell cell) {
        return !taken.contains(cell) && cell.isText() && IdentityLabel.findOver(bareWord(cell)) == meaning;
    }

    /** The header without a colon or an asterisk behind it. */
    private String bareWord(GridCell cell) {
        String label = text.label(cell);
        int end = label.length();
        while (end > 0 && ":*".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return label.substring(0, end);
    }

    /** The columns of labels of annexes that print nothing, or something of their own, over their labels. */
    private Set<Integer> columnsOfAnnexes(int row, List<GridCell> cells) {
        int known = cells.stream()
                .filter(cell -> !taken.contains(cell) && isColumnOfAnnex(text.label(cell)))
                .mapToInt(GridCell::column)
                .max()
                .orElse(-1);
        if (known < 0) {
            return Set.of();
        }
        Set<Integer> columns = new TreeSet<>();
        grid.cellsIn(new CellRange(row + 1, 0, row + MAX_GAP, known - 1)).stream()
                .filter(cell -> !taken.contains(cell) && annexes.isRow(text.label(cell)))
                .forEach(cell -> columns.add(cell.column()));
        columns.removeIf(column -> annexes.annexOf(
                        grid.cellsIn(new CellRange(row + 1, column, row + LOOK_AHEAD, column)).stream()
                                .filter(cell -> !taken.contains(cell))
                                .map(text::label)
                                .toList())
                .isEmpty());
        return columns;
    }

    private static boolean isColumnOfAnnex(String label) {
        String bare = bare(label);
        return !label.isEmpty()
                && Stream.of(LocalAnnex.values())
                        .flatMap(annex -> annex.definition().columns().stream())
                        .anyMatch(column -> fits(bare, column));
    }

    /** A header without the year before it. */
    static String bare(String label) {
        return YearText.find(label)
                .filter(year -> year.start() == 0)
                .map(year -> label.substring(year.end()))
                .orElse(label);
    }

    static boolean fits(String bare, FormLabel column) {
        return LabelMatch.of(bare.isEmpty() ? "年" : bare, column).fits()
                || LabelMatch.of("年" + bare, column).fits();
    }

    private @Nullable ListHead head(int top, int start, int from, int to) {
        GridCell over = grid.at(top, start);
        CellRange range = grid.rangeOf(top, start);
        int labelLeft = labelLeft(top, start);
        GridCell before = labelLeft == 0 ? null : grid.at(top, labelLeft - 1);
        if ((over != null && isOverOrgans(over)) || (before != null && isOverOrgans(before))) {
            return null;
        }
        int right = untilTaken(top, range.right(), to);
        int bottom = bottom(top, range, right);
        List<GridCell> cells = grid.cellsIn(new CellRange(top, range.right() + 1, bottom, right));
        if (cells.isEmpty()
                || cells.stream()
                        .anyMatch(cell ->
                                !isHeader(cell) || (isOverOrgans(cell) && !IdentityLabel.isRegion(bareWord(cell))))) {
            return null;
        }
        List<Header> headers = new ArrayList<>();
        Set<Integer> serials = new HashSet<>();
        grid.cellsIn(new CellRange(top, from, bottom, range.left())).stream()
                .filter(cell -> isOverSerials(cell))
                .forEach(cell -> serials.add(cell.column()));
        Integer unit = null;
        for (GridCell cell : cells) {
            if (isOverSerials(cell)) {
                serials.add(cell.column());
            } else if (unit == null && isOver(OVER_UNITS, cell)) {
                unit = cell.column();
            } else if (!isOver(OVER_NOTES, cell) && isLowest(cell, bottom)) {
                headers.add(new Header(cell, label(cell, top), grid.rangeOf(cell)));
            }
        }
        if (headers.isEmpty()) {
            return null;
        }
        headers.sort(Comparator.comparingInt(header -> header.range().left()));
        int first = cells.stream().mapToInt(GridCell::column).min().orElse(start + 1);
        int last = right < Integer.MAX_VALUE ? right : lastColumn(cells);
        List<GridCell> all = new ArrayList<>(cells);
        grid.cellsIn(new CellRange(top, Math.min(from, labelLeft), bottom, range.right())).stream()
                .filter(cell -> !taken.contains(cell) && (cell.column() >= labelLeft || isOverSerials(cell)))
                .forEach(all::add);
        return new ListHead(text, top, bottom, labelLeft, first - 1, last, unit, serials, headers, all);
    }

    /** The first of several headers over labels: 类别 and 项目 beside each other. */
    private int labelLeft(int row, int start) {
        int left = start;
        GridCell before = left == 0 ? null : grid.at(row, left - 1);
        while (before != null && isOver(OVER_LABELS, before)) {
            left = before.column();
            before = left == 0 ? null : grid.at(row, left - 1);
        }
        return left;
    }

    private int lastColumn(List<GridCell> cells) {
        return cells.stream().mapToInt(cell -> grid.rangeOf(cell).right()).max().orElse(0);
    }

    /** What was understood already begins something else. */
    private int untilTaken(int row, int left, int to) {
        return grid.cellsOf(row).stream()
                .filter(cell -> cell.column() > left && cell.column() <= to && taken.contains(cell))
                .mapToInt(cell -> cell.column() - 1)
                .findFirst()
                .orElse(to);
    }

    /** Headers reach as far down as the header over the labels, and over a line that has nothing but headers. */
    private int bottom(int top, CellRange range, int right) {
        int bottom = Math.min(range.bottom(), top + MAX_HEADER_ROWS - 1);
        boolean wide = grid.cellsIn(new CellRange(top, range.right() + 1, bottom, right)).stream()
                .anyMatch(cell -> grid.rangeOf(cell).right() > cell.column());
        List<GridCell> below = grid.cellsOf(bottom + 1);
        boolean more = wide
                && below.stream().noneMatch(cell -> cell.column() <= range.right() && cell.column() >= range.left())
                && below.stream()
                        .filter(cell -> cell.column() > range.right() && cell.column() <= right)
                        .allMatch(this::isHeader)
                && below.stream().anyMatch(cell -> cell.column() > range.right() && cell.column() <= right);
        return more ? bottom + 1 : bottom;
    }

    /** A text, or the number of a year. */
    private boolean isHeader(GridCell cell) {
        if (taken.contains(cell)) {
            return false;
        }
        boolean number = cell.isText()
                ? FigureText.of(cell.text()).plain() != null
                : cell.kind() == GridCell.Kind.NUMBER && !cell.dateFormatted();
        boolean year = YearText.find(cell.text().strip())
                .filter(found ->
                        found.start() == 0 && found.end() == cell.text().strip().length())
                .isPresent();
        return number ? year : cell.isText();
    }

    private boolean isLowest(GridCell cell, int bottom) {
        CellRange range = grid.rangeOf(cell);
        return range.bottom() >= bottom
                || grid.cellsIn(new CellRange(range.bottom() + 1, range.left(), bottom, range.right()))
                        .isEmpty();
    }

    /** A header with those above it. */
    private String label(GridCell cell, int top) {
        List<String> parts = new ArrayList<>();
        GridCell last = null;
        for (int row = top; row <= cell.row(); row++) {
            GridCell over = grid.at(row, cell.column());
            if (over != null && !over.equals(last) && over.row() >= top) {
                parts.add(over.text().strip());
            }
            last = over;
        }
        return String.join(" ", parts);
    }
}
