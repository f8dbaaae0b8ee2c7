package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * What titles, labelled cells and tabs of a document say about year and organ, each value with the place
 * where it stands first, and the title itself. The official tables name neither.
 */
public final class StatedIdentity {

    private final Map<Integer, Location> years = new LinkedHashMap<>();
    private final Map<String, Location> organs = new LinkedHashMap<>();
    private final Map<String, Location> titles = new LinkedHashMap<>();
    private final Map<String, Location> maskedYears = new LinkedHashMap<>();
    private final Set<GridCell> cells = Collections.newSetFromMap(new IdentityHashMap<>());

    static StatedIdentity of(List<GridText> sheets) {
        StatedIdentity stated = new StatedIdentity();
        sheets.forEach(sheet -> sheet.grid().cells().forEach(cell -> stated.read(sheet.grid(), cell)));
        boolean yearWanted = stated.years.isEmpty();
        boolean organWanted = stated.organs.isEmpty();
        sheets.forEach(sheet -> stated.readTab(sheet.grid(), yearWanted, organWanted));
        return stated;
    }

    /** Takes the year from a place that is known; nothing else counts. */
    void replaceYear(int year, Location place) {
        years.clear();
        years.put(year, place);
    }

    /** Takes the organ from a place that is known; nothing else counts. */
    void replaceOrgan(String organ, Location place) {
        organs.clear();
        organs.put(organ, place);
    }

    /**
     * The years that titles and labelled cells of one sheet name.
     *
     * @param sheet the sheet
     * @return year to place
     */
    public static Map<Integer, Location> yearsOf(Grid sheet) {
        return of(List.of(new GridText(sheet))).years();
    }

    /**
     * What a sheet says whose report it is and for which year.
     *
     * @param sheet the sheet
     * @return organs and years as one text, the empty text if it says neither
     */
    public static String nameOf(Grid sheet) {
        StatedIdentity stated = of(List.of(new GridText(sheet)));
        return stated.organs.isEmpty() && stated.years.isEmpty()
                ? ""
                : stated.organs.keySet() + " " + stated.years.keySet();
    }

    Map<Integer, Location> years() {
        return years;
    }

    Map<String, Location> organs() {
        return organs;
    }

    /** What stands for the year where a title hides it. */
    Map<String, Location> maskedYears() {
        return maskedYears;
    }

    /** The title as printed, one line for each cell that it takes; of several different ones none is chosen. */
    Optional<Map.Entry<String, Location>> title() {
        return titles.size() == 1 ? titles.entrySet().stream().findFirst() : Optional.empty();
    }

    /** The cells that were understood, by identity. */
    Set<GridCell> cells() {
        return cells;
    }

    private void read(Grid grid, GridCell cell) {
        if (!cell.isText()) {
            return;
        }
        Optional<TitleText> title = TitleText.find(cell.text());
        if (title.isPresent()) {
            readTitle(grid, cell, title.get());
        } else {
            readLabelled(grid, cell);
        }
    }

    /** A title; what it lacks may stand in the cell before it or in the lines around it. */
    private void readTitle(Grid grid, GridCell cell, TitleText title) {
        List<GridCell> lines = new ArrayList<>(List.of(cell));
        title.year().ifPresent(year -> years.putIfAbsent(year.value(), grid.place(cell)));
        title.maskedYear().ifPresent(masked -> maskedYears.putIfAbsent(masked, grid.place(cell)));
        boolean yearKnown = title.year().isPresent();
        if (!title.organ().isEmpty() && (title.ofReport() || titles.isEmpty())) {
            organs.putIfAbsent(title.organ(), grid.place(cell));
        }
        if (title.organ().isEmpty() || !yearKnown) {
            GridCell before = neighbour(grid, cell);
            if (before != null && !TitleText.find(before.text()).isPresent()) {
                String line = TitleText.compact(before.text());
                Optional<YearText> year = YearText.find(line);
                String organ = TitleText.organ(line, false);
                if (title.organ().isEmpty() && isOrgan(organ)) {
                    organs.putIfAbsent(organ, grid.place(before));
                    lines.add(0, before);
                }
                if (!yearKnown && year.isPresent() && line.length() <= 60) {
                    years.putIfAbsent(year.get().value(), grid.place(before));
                    lines.add(0, before);
                    yearKnown = true;
                }
            }
        }
        if (!yearKnown) {
            lines.addAll(readYearBelow(grid, cell));
        }
        cells.addAll(lines);
        if (!title.ofReport()) {
            return;
        }
        titles.putIfAbsent(
                lines.stream().distinct().map(line -> line.text().strip()).collect(Collectors.joining("\n")),
                grid.place(lines.get(0)));
    }

    /** The text before a cell in its row, else the line above it. */
    private static @Nullable GridCell neighbour(Grid grid, GridCell cell) {
        GridCell before = null;
        for (GridCell other : grid.cellsOf(cell.row())) {
            if (other.column() < cell.column()) {
                before = other;
            }
        }
        Integer above = grid.rows().lower(cell.row());
        if (before == null && above != null && cell.row() - above <= 2) {
            List<GridCell> line = new ArrayList<>(grid.cellsOf(above));
            before = line.size() == 1 ? line.get(0) : null;
        }
        return before != null && before.isText() ? before : null;
    }

    /** The cells below a title that are nothing but a year; among several others they are headers and say it all the same. */
    private List<GridCell> readYearBelow(Grid grid, GridCell title) {
        List<GridCell> found = new ArrayList<>();
        Integer below = grid.rows().higher(grid.rangeOf(title).bottom());
        if (below == null) {
            return found;
        }
        for (GridCell cell : grid.cellsOf(below)) {
            String line = TitleText.compact(cell.text());
            Optional<YearText> year = YearText.find(line);
            if (year.isPresent()
                    && line.length() <= year.get().end() - year.get().start() + 2) {
                years.putIfAbsent(year.get().value(), grid.place(cell));
                if (grid.cellsOf(below).size() <= 2) {
                    found.add(cell);
                }
            }
        }
        return found;
    }

    private void readLabelled(Grid grid, GridCell cell) {
        String text = TitleText.compact(cell.text());
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        String label = LabelText.withoutNote(LabelText.normalise(colon < 0 ? text : text.substring(0, colon)));
        IdentityLabel meaning = IdentityLabel.findBeside(label);
        if (meaning == null) {
            return;
        }
        String value = colon < 0 ? "" : text.substring(colon + 1);
        GridCell source = cell;
        if (value.isEmpty()) {
            GridCell next = grid.at(cell.row(), grid.rangeOf(cell).right() + 1);
            if (next == null) {
                return;
            }
            value = TitleText.compact(next.text());
            source = next;
        }
        if (meaning == IdentityLabel.YEAR) {
            Optional<YearText> stated = YearText.find(value);
            if (stated.isPresent() && value.length() <= 6) {
                years.putIfAbsent(stated.get().value(), grid.place(source));
                cells.add(cell);
                cells.add(source);
            }
        } else if (isOrgan(value)) {
            organs.putIfAbsent(value, grid.place(source));
            cells.add(cell);
            cells.add(source);
        }
    }

    /** A tab counts only for what no cell says. */
    private void readTab(Grid grid, boolean yearWanted, boolean organWanted) {
        Location tab = Location.builder().sheet(grid.name()).build();
        Optional<TitleText> title = TitleText.find(grid.name());
        Optional<YearText> year = YearText.find(grid.name());
        if (organWanted && title.isPresent() && isOrgan(title.get().organ())) {
            organs.putIfAbsent(title.get().organ(), tab);
        }
        if (yearWanted && year.isPresent()) {
            years.putIfAbsent(year.get().value(), tab);
        }
    }

    private static boolean isOrgan(String text) {
        return text.length() >= 3
                && text.length() <= 50
                && !text.startsWith("附")
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "（）()·、—-“”".indexOf(c) >= 0)
                && text.chars().anyMatch(Character::isIdeographic);
    }
}
