package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.NamePattern;
import org.disclosurereport.io.mapping.SheetChoice;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.io.mapping.ValueSource;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/** Year and organ where a mapping says that they stand. What the caller says still wins. */
final class MappedIdentity {

    private static final int MAX_TEXT = 200;
    private static final Wording YEAR = Wording.of("年度", "a year");
    private static final Wording ORGAN = Wording.of("单位名称", "the name of an organ");

    private final List<GridText> texts;
    private final List<MappedGrid> sheets;
    private final FindingList findings;

    /** A text with its place. */
    private record Found(String text, Location place, Optional<GridCell> cell) {}

    MappedIdentity(List<GridText> texts, List<MappedGrid> sheets, FindingList findings) {
        this.texts = texts;
        this.sheets = sheets;
        this.findings = findings;
    }

    /** What the caller says, completed by what the mapping says without any document. */
    static ReadOptions complete(ReadOptions options, SheetMapping mapping) {
        ReadOptions.Builder complete = ReadOptions.builder().from(options).edition(mapping.getEdition());
        if (options.getYear().isEmpty() && mapping.getYear().orElse(null) instanceof ValueSource.Constant year) {
            complete.year(Integer.parseInt(year.value()));
        }
        if (options.getOrgan().isEmpty() && mapping.getOrgan().orElse(null) instanceof ValueSource.Constant organ) {
            complete.organ(organ.value());
        }
        return complete.build();
    }

    /** Takes year and organ from their places. */
    void replace(StatedIdentity stated, SheetMapping mapping) {
        mapping.getYear().flatMap(source -> find(source, "year", YEAR)).ifPresent(found -> {
            Optional<YearText> year = YearText.find(TitleText.compact(found.text()));
            if (year.isPresent()) {
                stated.replaceYear(year.get().value(), found.place());
                found.cell().ifPresent(stated.cells()::add);
            } else {
                report("year", YEAR, found.place(), found.text());
            }
        });
        mapping.getOrgan().flatMap(source -> find(source, "organ", ORGAN)).ifPresent(found -> {
            stated.replaceOrgan(found.text(), found.place());
            found.cell().ifPresent(stated.cells()::add);
        });
    }

    private Optional<Found> find(ValueSource source, String what, Wording expected) {
        if (source instanceof ValueSource.OfSheetName name) {
            List<Found> found = texts.stream()
                    .map(GridText::grid)
                    .flatMap(grid -> name.pattern().capture(grid.name()).stream()
                            .filter(text -> !text.isBlank())
                            .map(text -> new Found(
                                    text, Location.builder().sheet(grid.name()).build(), Optional.empty())))
                    .toList();
            boolean same = found.stream().map(Found::text).distinct().count() == 1;
            return only(same ? found.subList(0, 1) : found, name.pattern());
        }
        if (source instanceof ValueSource.OfCell cell) {
            return sheet(cell).flatMap(grid -> inCell(grid, cell, what, expected));
        }
        return Optional.empty();
    }

    private Optional<Grid> sheet(ValueSource.OfCell cell) {
        if (cell.sheet().isEmpty()) {
            return sheets.stream().map(sheet -> sheet.text().grid()).findFirst();
        }
        SheetChoice choice = cell.sheet().get();
        List<Grid> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Grid grid = texts.get(i).grid();
            if (choice.chooses(grid.name(), i + 1)) {
                found.add(grid);
            }
        }
        return only(found, choice);
    }

    /** The only one of what was found; none is chosen from several. */
    private <T> Optional<T> only(List<T> found, Object sheet) {
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        findings.add(ReadingCode.MAPPED_SHEET_MISSING
                .finding("sheet", sheet, "count", found.size())
                .build());
        return Optional.empty();
    }

    private Optional<Found> inCell(Grid grid, ValueSource.OfCell source, String what, Wording expected) {
        GridCell cell = grid.at(source.cell().top(), source.cell().left());
        String text = cell == null ? "" : cell.text().strip();
        Location place = grid.place(source.cell().top(), source.cell().left());
        NamePattern pattern = source.pattern();
        Optional<String> value = pattern.capture(text).filter(part -> !part.isBlank() && part.length() <= MAX_TEXT);
        if (value.isEmpty()) {
            report(what, expected, place, text);
        }
        return value.map(part -> new Found(part, place, Optional.ofNullable(cell)));
    }

    private void report(String what, Wording expected, Location place, String found) {
        findings.add(
                place,
                ReadingCode.MAPPED_VALUE_MISSING.finding(
                        "what", what, "place", place.described(), "expected", expected, "found", found));
    }
}
