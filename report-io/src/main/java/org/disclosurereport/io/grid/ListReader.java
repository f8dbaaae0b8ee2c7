package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.AnnexLabels.Known;
import org.disclosurereport.io.grid.HeaderBand.Column;
import org.disclosurereport.io.grid.ListHead.Header;
import org.disclosurereport.io.grid.TableLabels.HeaderItem;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a list that was found, row by row and column by column as printed. */
final class ListReader {

    /** The longest list that is known has 54 rows; what is longer by far is a register and no list of statistics. */
    static final int MAX_ROWS = 1000;

    private static final int MAX_COLUMNS = 20;

    private final FoundList found;
    private final List<ListLine> lines;
    private final int year;
    private final Set<GridCell> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Finding> findings = new ArrayList<>();

    ListReader(FoundList found, int year) {
        this.found = found;
        this.lines = found.lines();
        this.year = year;
    }

    /** The list, or nothing if no column of it has figures. */
    Optional<ListReading> read(String key) {
        ListHead head = found.head();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < head.headers().size() && kept.size() < MAX_COLUMNS; i++) {
            if (isOfFigures(i)) {
                kept.add(i);
            }
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        StatisticsList.Builder list = StatisticsList.builder(key);
        if (found.known() != null) {
            list.annex(found.known().annex());
        }
        columns(kept.stream().map(head.headers()::get).toList()).forEach(list::column);
        List<String> keys = rowKeys();
        for (int i = 0; i < lines.size(); i++) {
            ListLine line = lines.get(i);
            Optional<String> unit =
                    Optional.ofNullable(line.unit()).map(cell -> cell.text().strip());
            list.row(new ListRow(keys.get(i), line.label(), unit));
        }
        return Optional.of(filled(list.build(), kept));
    }

    /** The finding that a list is too long to be one. */
    Optional<Finding> tooLong() {
        if (lines.size() <= MAX_ROWS) {
            return Optional.empty();
        }
        ListHead head = found.head();
        CellRange range = new CellRange(
                head.top(),
                head.labelLeft(),
                found.parts().get(found.parts().size() - 1).bottom(),
                head.right());
        return Optional.of(ReadingCode.LIST_TOO_LONG
                .finding("cells", range.toString(), "rows", lines.size(), "limit", MAX_ROWS)
                .location(head.grid().place(range))
                .build());
    }

    /** A known column, or one in which at least as many cells hold figures as hold texts. */
    private boolean isOfFigures(int header) {
        int balance = 0;
        for (ListPart part : found.parts()) {
            CellRange range = part.head().headers().get(header).range();
            for (GridCell cell : part.head()
                    .grid()
                    .cellsIn(new CellRange(part.head().bottom() + 1, range.left(), part.bottom(), range.right()))) {
                balance += cell.isFigureLike() || isPlaceholder(cell) ? 1 : -1;
            }
        }
        return balance >= 0 || keyOf(found.head().headers().get(header)) != null;
    }

    private static boolean isPlaceholder(GridCell cell) {
        FigureText text = FigureText.of(cell.text());
        return text.isSlashOnly() || text.isDashesOnly();
    }

    private List<ListColumn> columns(List<Header> headers) {
        List<ListColumn> columns = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Header header : headers) {
            String known = keyOf(header);
            String key = known == null || !used.add(known) ? "column" + (columns.size() + 1) : known;
            columns.add(new ListColumn(key, header.label()));
        }
        return columns;
    }

    /** The column that an annex has under this header; a header of another year than that of the report is none. */
    private @Nullable String keyOf(Header header) {
        String label = LabelText.normalise(header.label());
        Optional<YearText> stated = YearText.find(label);
        if (stated.isPresent() && stated.get().value() != year) {
            return null;
        }
        String bare = ListHeads.bare(label);
        Known known = found.known();
        return (known == null ? Stream.of(LocalAnnex.values()) : Stream.of(known.annex()))
                .flatMap(annex -> annex.definition().columns().stream())
                .filter(column -> ListHeads.fits(bare, column))
                .map(FormLabel::key)
                .findFirst()
                .orElse(null);
    }

    private List<String> rowKeys() {
        Map<Integer, FormLabel> known =
                found.known() == null ? Map.of() : found.known().rows();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            FormLabel row = known.get(i);
            keys.add(row == null ? "row" + (i + 1) : row.key());
        }
        return keys;
    }

    private ListReading filled(StatisticsList blank, List<Integer> kept) {
        TableDefinition definition = blank.toTable().getDefinition();
        List<FormLabel> columns = definition.blocks().get(0).columns();
        FigureFiller filler = new FigureFiller(definition, findings, consumed);
        List<TablePlace> places = new ArrayList<>();
        List<FormLabel> rows = definition.rows();
        int at = 0;
        for (ListPart part : found.parts()) {
            TablePlace place = place(part, kept, columns);
            places.add(place);
            consume(part);
            for (ListLine line : part.lines()) {
                FormLabel row = rows.get(at++);
                if (line.fillable()) {
                    filler.fill(new RowHit(
                            place,
                            row,
                            line.leaf(),
                            line.top(),
                            line.bottom(),
                            LabelMatch.EXACT,
                            /* numbered= */ false,
                            line.unit()));
                }
            }
        }
        filler.reportRewritings();
        return new ListReading(blank.with(filler.table()), places, filler.origins(), consumed, findings);
    }

    private static TablePlace place(ListPart part, List<Integer> kept, List<FormLabel> labels) {
        ListHead head = part.head();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Header header = head.headers().get(kept.get(i));
            HeaderItem item = new HeaderItem(null, labels.get(i), List.of());
            columns.add(new Column(item, header.cell(), header.range(), LabelMatch.EXACT));
        }
        return new TablePlace(
                new HeaderBand(head.text(), head.top(), head.bottom(), columns, List.of()),
                head.labelLeft(),
                part.bottom());
    }

    /** Headers, labels, units and running numbers are understood. */
    private void consume(ListPart part) {
        ListHead head = part.head();
        consumed.addAll(head.cells());
        for (ListLine line : part.lines()) {
            consumed.addAll(line.labels());
            if (line.unit() != null) {
                consumed.add(line.unit());
            }
            head.grid().cellsIn(new CellRange(line.top(), 0, line.bottom(), Integer.MAX_VALUE)).stream()
                    .filter(cell -> head.serialColumns().contains(cell.column()))
                    .forEach(consumed::add);
        }
    }
}
