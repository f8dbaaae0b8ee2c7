package org.disclosurereport.io.summary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.grid.StatedIdentity;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Edition;
import org.jspecify.annotations.Nullable;

/** For which year the rows of a summary sheet are: that of the row, else of a title, and the caller's before both. */
final class SummaryYears {

    private static final Pattern MONTH = Pattern.compile("[0-9]{1,2}月");

    private final Grid head;
    private final ReadOptions options;
    private final Map<Integer, Location> stated;

    private SummaryYears(Grid head, ReadOptions options, Map<Integer, Location> stated) {
        this.head = head;
        this.options = options;
        this.stated = stated;
    }

    /** The years that titles, labelled cells and the tab name. */
    static SummaryYears of(Grid head, ReadOptions options) {
        return new SummaryYears(head, options, StatedIdentity.yearsOf(head));
    }

    /** The years in the lines above the header, whatever they say besides; if there are none, the same years. */
    SummaryYears above(int top) {
        Map<Integer, Location> years = new LinkedHashMap<>();
        for (GridCell cell : head.cellsIn(new CellRange(0, 0, top - 1, Integer.MAX_VALUE))) {
            String line = cell.isText() ? LabelText.normalise(cell.text()) : "";
            Optional<YearText> year = YearText.find(line);
            while (year.isPresent()) {
                if (isOfTitle(line, year.get())) {
                    years.putIfAbsent(year.get().value(), head.place(cell));
                }
                year = YearText.find(line, year.get().end());
            }
        }
        return years.isEmpty() ? this : new SummaryYears(head, options, years);
    }

    /** 2024年 or a year at the end; a day on which something was filled in is none. */
    private static boolean isOfTitle(String line, YearText year) {
        String behind = line.substring(year.end());
        boolean named = year.end() > year.start() + 4 || behind.isEmpty();
        return named && !MONTH.matcher(behind).lookingAt();
    }

    /** The forms that can stand there: that of the caller, of the years that are named, else any. */
    List<Edition> editions() {
        if (options.getEdition().isPresent()) {
            return List.of(options.getEdition().get());
        }
        List<Edition> named = (options.getYear().isPresent()
                        ? List.of(options.getYear().getAsInt())
                        : stated.keySet())
                .stream()
                        .flatMap(year -> Edition.findByYear(year).stream())
                        .distinct()
                        .toList();
        return named.isEmpty() ? Arrays.asList(Edition.values()) : named;
    }

    /**
     * The year of a row.
     *
     * @param cell the cell in the column of years, or null
     * @param organ the cell that names the organ
     * @param findings is told if there is none
     * @return the year, or null
     */
    @Nullable
    Integer find(@Nullable GridCell cell, GridCell organ, FindingList findings) {
        Integer year = cell == null
                ? null
                : YearText.find(cell.text()).map(YearText::value).orElse(null);
        Location place = cell == null ? null : head.place(cell);
        if (year == null && stated.size() == 1) {
            Map.Entry<Integer, Location> title = stated.entrySet().iterator().next();
            year = title.getKey();
            place = title.getValue();
        }
        if (options.getYear().isPresent()) {
            int given = options.getYear().getAsInt();
            if (year != null && place != null && year != given) {
                findings.add(place, ReadingCode.YEAR_OVERRIDDEN.finding("found", year, "given", given));
            }
            return given;
        }
        if (year == null) {
            findings.add(
                    head.place(organ),
                    stated.isEmpty()
                            ? ReadingCode.YEAR_MISSING.finding()
                            : ReadingCode.YEAR_AMBIGUOUS.finding("found", stated.keySet()));
        }
        return year;
    }
}
