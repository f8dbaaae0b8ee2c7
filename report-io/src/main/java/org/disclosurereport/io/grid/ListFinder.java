package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurereport.io.grid.HeaderBand.Column;
import org.disclosurereport.io.grid.TableLabels.HeaderItem;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the list of a known annex on a sheet, by the labels of its rows under its headers, outside of the tables of the
 * form. Rows and columns that the annex does not know are kept as printed. Without headers nothing is taken: which
 * figure is which would be a guess.
 */
final class ListFinder {

    /** So many labels of an annex in one column are no accident. */
    private static final int ENOUGH = 3;

    /** So far above the first known row its headers may stand. */
    private static final int MAX_GAP = 4;

    private static final Pattern YEAR = Pattern.compile("^(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})年?");
    private static final Set<String> UNIT_HEADERS = Set.of("单位", "计量单位", "计量");

    private final GridText text;
    private final Grid grid;
    private final Set<GridCell> taken;

    /** A column of labels in which rows of an annex stand. */
    private record Match(LocalAnnex annex, int column, TreeMap<Integer, FormLabel> rows) {}

    ListFinder(GridText text, Set<GridCell> taken) {
        this.text = text;
        this.grid = text.grid();
        this.taken = taken;
    }

    /**
     * The list of this sheet.
     *
     * @param key gives the list its key, by the annex
     */
    Optional<ListReading> find(java.util.function.Function<LocalAnnex, String> key) {
        Match best = null;
        for (LocalAnnex annex : LocalAnnex.values()) {
            for (Match match : matches(annex)) {
                if (match.rows().size() >= ENOUGH
                        && (best == null || match.rows().size() > best.rows().size())) {
                    best = match;
                }
            }
        }
        return best == null ? Optional.empty() : read(best, key.apply(best.annex()));
    }

    private List<Match> matches(LocalAnnex annex) {
        Map<Integer, TreeMap<Integer, FormLabel>> byColumn = new LinkedHashMap<>();
        Map<Integer, Set<FormLabel>> used = new LinkedHashMap<>();
        for (GridCell cell : grid.cells()) {
            String label = taken.contains(cell) ? "" : text.label(cell);
            if (!label.isEmpty()) {
                Set<FormLabel> before = used.computeIfAbsent(cell.column(), column -> new HashSet<>());
                FormLabel row = row(annex, label, before);
                if (row != null) {
                    before.add(row);
                    byColumn.computeIfAbsent(cell.column(), column -> new TreeMap<>())
                            .put(cell.row(), row);
                }
            }
        }
        return byColumn.entrySet().stream()
                .map(entry -> new Match(annex, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The best fitting row that did not stand before: of rows with the same label the first one is meant first. */
    private static @Nullable FormLabel row(LocalAnnex annex, String label, Set<FormLabel> before) {
        FormLabel best = null;
        LabelMatch quality = LabelMatch.NONE;
        for (FormLabel row : annex.definition().rows()) {
            LabelMatch match = before.contains(row) ? LabelMatch.NONE : LabelMatch.of(label, row);
            if (match.compareTo(quality) > 0) {
                best = row;
                quality = match;
            }
        }
        return best;
    }

    private Optional<ListReading> read(Match match, String key) {
        int header = headerRow(match);
        if (header < 0) {
            return Optional.empty();
        }
        List<GridCell> headers = grid.cellsOf(header).stream()
                .filter(cell -> cell.column() > match.column() && cell.isText() && !taken.contains(cell))
                .toList();
        Integer unitColumn = headers.stream()
                .filter(cell -> UNIT_HEADERS.contains(text.label(cell)))
                .map(GridCell::column)
                .findFirst()
                .orElse(null);
        List<GridCell> ofFigures = headers.stream()
                .filter(cell -> unitColumn == null || cell.column() != unitColumn)
                .filter(cell ->
                        cell.column() <= match.column() + ListColumn.keys().size())
                .limit(ListColumn.keys().size())
                .toList();
        List<ListColumn> columns = columns(match.annex(), ofFigures);
        StatisticsList.Builder list = StatisticsList.builder(key).annex(match.annex());
        columns.forEach(list::column);
        Map<String, GridCell> labels = new LinkedHashMap<>();
        Map<String, GridCell> units = new LinkedHashMap<>();
        for (GridCell label : labels(match, header)) {
            FormLabel known = match.rows().get(label.row());
            String name = known == null ? "row" + (labels.size() + 1) : known.key();
            GridCell unit = unitColumn == null ? null : grid.at(label.row(), unitColumn);
            Optional<String> printed = Optional.ofNullable(unit)
                    .filter(GridCell::isText)
                    .map(cell -> cell.text().strip());
            printed.ifPresent(symbol -> units.put(name, unit));
            labels.put(name, label);
            list.row(new ListRow(name, label.text().strip(), printed));
        }
        return Optional.of(filled(list.build(), header, ofFigures, labels, units, match));
    }

    /** The row above the first known row that heads a column of figures. */
    private int headerRow(Match match) {
        int first = match.rows().firstKey();
        for (int row = first - 1; row >= Math.max(0, first - MAX_GAP); row--) {
            boolean heads = grid.cellsOf(row).stream()
                    .anyMatch(
                            cell -> cell.column() > match.column() && column(match.annex(), text.label(cell)) != null);
            if (heads) {
                return row;
            }
        }
        return -1;
    }

    private static @Nullable FormLabel column(LocalAnnex annex, String label) {
        if (label.isEmpty()) {
            return null;
        }
        String bare = YEAR.matcher(label).replaceFirst("");
        return annex.definition().columns().stream()
                .filter(column ->
                        LabelMatch.of(bare.isEmpty() ? "年" : bare, column).fits()
                                || LabelMatch.of("年" + bare, column).fits())
                .findFirst()
                .orElse(null);
    }

    private List<ListColumn> columns(LocalAnnex annex, List<GridCell> headers) {
        List<ListColumn> columns = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (GridCell header : headers) {
            FormLabel known = column(annex, text.label(header));
            String key = known == null || !used.add(known.key()) ? "column" + (columns.size() + 1) : known.key();
            columns.add(new ListColumn(key, header.text().strip()));
        }
        return columns;
    }

    /** The labels from below the headers on, down to a gap or to something else that was understood. */
    private List<GridCell> labels(Match match, int header) {
        List<GridCell> labels = new ArrayList<>();
        int last = header;
        for (int row : grid.rows().tailSet(header, false)) {
            GridCell label = grid.at(row, match.column());
            if (row > last + MAX_GAP || (label != null && taken.contains(label))) {
                break;
            }
            if (label != null && label.isText() && !labels.contains(label)) {
                labels.add(label);
                last = row;
            }
        }
        int end = labels.size();
        while (end > 0
                && !match.rows().containsKey(labels.get(end - 1).row())
                && isWithoutFigures(labels.get(end - 1))) {
            end--;
        }
        return labels.subList(0, end);
    }

    /** Signatures and notes below a list. */
    private boolean isWithoutFigures(GridCell label) {
        return grid.cellsOf(label.row()).stream()
                .noneMatch(cell -> cell.column() > label.column() && cell.isFigureLike());
    }

    private ListReading filled(
            StatisticsList blank,
            int header,
            List<GridCell> headers,
            Map<String, GridCell> labels,
            Map<String, GridCell> units,
            Match match) {
        TableDefinition definition = blank.toTable().getDefinition();
        List<FormLabel> columnLabels = definition.blocks().get(0).columns();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            HeaderItem item = new HeaderItem(null, columnLabels.get(i), List.of());
            columns.add(new Column(item, headers.get(i), grid.rangeOf(headers.get(i)), LabelMatch.EXACT));
        }
        Set<GridCell> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
        consumed.addAll(headers);
        consumed.addAll(grid.cellsOf(header));
        consumed.addAll(labels.values());
        consumed.addAll(units.values());
        List<Finding> findings = new ArrayList<>();
        FigureFiller filler = new FigureFiller(definition, findings, consumed);
        int last = labels.values().stream().mapToInt(GridCell::row).max().orElse(header);
        TablePlace place =
                new TablePlace(new HeaderBand(text, header, header, columns, List.of()), match.column(), last);
        for (FormLabel row : definition.rows()) {
            GridCell label = labels.get(row.key());
            if (label != null) {
                filler.fill(new RowHit(
                        place, row, label, label.row(), label.row(), LabelMatch.EXACT, false, units.get(row.key())));
            }
        }
        filler.reportRewritings();
        StatisticsTable table = filler.table();
        StatisticsList.Builder list = blank.toBuilder();
        definition
                .cells()
                .forEach(cell -> list.cell(cell.ref().row(), cell.ref().column(), table.getCell(cell.index())));
        return new ListReading(
                list.build(), grid.place(grid.cellsOf(header).get(0)), filler.origins(), consumed, findings);
    }

    /** A key that no list has yet: the annex, or the annex and a number. */
    static String keyOf(LocalAnnex annex, List<StatisticsList> before) {
        Set<String> keys = before.stream().map(StatisticsList::getKey).collect(Collectors.toSet());
        String key = annex.key();
        for (int number = 2; keys.contains(key); number++) {
            key = annex.key() + number;
        }
        return key;
    }
}
