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
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.HeaderBand.Column;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Finds one table of a form on the sheets of a document and reads its figures. Knows no table by heart:
 * everything comes from the definition.
 */
final class TableFinder {

    private final TableDefinition definition;
    private final TableLabels labels;
    private final Set<GridCell> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Finding> findings = new ArrayList<>();
    private final List<StrayRow> strays = new ArrayList<>();
    private final Map<String, List<RowHit>> hits = new LinkedHashMap<>();
    private final List<TablePlace> places = new ArrayList<>();

    /** Headers of this table under which no row was recognised: their figures are named all the same. */
    private final List<RowFinder> withoutRows = new ArrayList<>();

    private @Nullable Finding ambiguous;

    TableFinder(TableLabels labels) {
        this.labels = labels;
        this.definition = labels.definition();
    }

    /** Reads the table, or nothing if it is not there or stands in two places. */
    Optional<TableReading> read(List<TablePlace> candidates) {
        for (TablePlace place : candidates) {
            accept(place);
        }
        if (hits.isEmpty() || ambiguous != null) {
            return Optional.empty();
        }
        withoutRows.forEach(this::take);
        places.forEach(place -> findings.addAll(place.headers().findings()));
        Map<String, RowHit> rows = withoutDuplicates();
        FigureFiller filler = new FigureFiller(definition, findings, consumed);
        rows.values().forEach(filler::fill);
        int missing = new MissingLabels(labels, rows, places.get(0), findings).report();
        strays.forEach(this::report);
        places.forEach(this::reportVariants);
        rows.values().forEach(this::reportVariant);
        filler.reportRewritings();
        TablePlace first = places.get(0);
        return Optional.of(new TableReading(
                filler.table(),
                filler.origins(),
                filler.spots(),
                first.start(),
                places.stream().map(TablePlace::grid).collect(Collectors.toSet()),
                places,
                consumed,
                findings,
                missing + strays.size()));
    }

    /** The finding that the table stands in two places. */
    Optional<Finding> ambiguous() {
        return Optional.ofNullable(ambiguous);
    }

    private void accept(TablePlace place) {
        List<RowHit> found = new ArrayList<>(AcrossRows.find(place));
        RowFinder down = new RowFinder(place, labels);
        if (place.headers().columns().stream().anyMatch(column -> column.item().row() == null)) {
            found.addAll(down.find().hits());
        }
        if (found.isEmpty()) {
            withoutRows.add(down);
            return;
        }
        Set<String> keys = new HashSet<>();
        found.forEach(hit -> keys.add(hit.row().key()));
        long again = keys.stream().filter(hits::containsKey).count();
        if (2 * again >= keys.size() && again > 0) {
            reportAmbiguous(place);
            return;
        }
        take(down);
        found.forEach(hit ->
                hits.computeIfAbsent(hit.row().key(), key -> new ArrayList<>()).add(hit));
    }

    private void take(RowFinder rows) {
        places.add(rows.place());
        strays.addAll(rows.strays());
        consumed.addAll(rows.consumed());
        rows.place().headers().columns().forEach(column -> consumed.add(column.header()));
    }

    private void reportAmbiguous(TablePlace place) {
        TablePlace first = places.get(0);
        if (ambiguous == null) {
            ambiguous = ReadingCode.AMBIGUOUS_TABLE
                    .finding(
                            "table", definition.title(),
                            "first", nameOf(first),
                            "second", nameOf(place))
                    .addAddresses(ElementRef.of(definition.key()))
                    .location(
                            place.grid().place(place.headers().columns().get(0).header()))
                    .build();
        }
    }

    private static String nameOf(TablePlace place) {
        String sheet = place.grid().name();
        return (sheet.isEmpty() ? "" : sheet + "!")
                + place.headers().columns().get(0).header().name();
    }

    /** Of a row that stands twice the better labelled one counts; if none is better, none counts. */
    private Map<String, RowHit> withoutDuplicates() {
        Map<String, RowHit> rows = new LinkedHashMap<>();
        hits.forEach((key, same) -> {
            int best = same.stream().mapToInt(RowHit::rank).max().orElse(0);
            List<RowHit> winners =
                    same.stream().filter(hit -> hit.rank() == best).toList();
            if (winners.size() == 1) {
                rows.put(key, winners.get(0));
            } else {
                RowHit second = winners.get(1);
                findings.add(ReadingCode.ROW_DUPLICATE
                        .finding(
                                "label", second.row().numbered(),
                                "first", winners.get(0).label().name(),
                                "second", second.label().name())
                        .location(second.place().grid().place(second.label()))
                        .build());
            }
            same.stream().filter(hit -> !hit.equals(rows.get(key))).forEach(this::leaveOut);
        });
        return rows;
    }

    private void leaveOut(RowHit hit) {
        HeaderBand headers = hit.place().headers();
        List<GridCell> cells = hit
                .place()
                .grid()
                .cellsIn(new CellRange(hit.top(), headers.left(), hit.bottom(), headers.right()))
                .stream()
                .filter(GridCell::isFigureLike)
                .toList();
        if (!cells.isEmpty()) {
            strays.add(new StrayRow(hit.place(), hit.top(), hit.label().text(), false, cells));
        }
    }

    private void report(StrayRow stray) {
        for (List<GridCell> cells : Leftover.groups(stray.cells())) {
            ReadingCode code =
                    stray.label().isEmpty() || stray.header() ? ReadingCode.FIGURE_UNPLACED : ReadingCode.ROW_UNKNOWN;
            findings.add(code.finding(
                            "label", stray.label().strip(), "table", definition.title(), "cells", Leftover.list(cells))
                    .location(stray.place().grid().place(cells.get(0)))
                    .build());
        }
        consumed.addAll(stray.cells());
    }

    private void reportVariants(TablePlace place) {
        for (Column column : place.headers().columns()) {
            if (column.match() == LabelMatch.VARIANT) {
                reportVariant(place, column.header(), column.item().column());
            }
        }
    }

    private void reportVariant(RowHit hit) {
        if (hit.match() == LabelMatch.VARIANT) {
            reportVariant(hit.place(), hit.label(), hit.row());
        }
    }

    private void reportVariant(TablePlace place, GridCell cell, FormLabel label) {
        findings.add(ReadingCode.LABEL_VARIANT
                .finding("found", cell.text().strip(), "label", label.numbered())
                .location(place.grid().place(cell))
                .build());
    }
}
