package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.grid.HeaderBand.Column;
import org.disclosurereport.model.form.Unit;

/**
 * Notes such as 单位：元 that stand apart from the headers of a table. A figure under such a note is not in
 * the unit of the form and is never scaled.
 */
public final class StatedUnit {

    private static final Pattern NOTE = Pattern.compile("\\(?(?:计量|金额)?单位:([^()]{1,8})\\)?");

    /** The units of the forms, and what offices print for them. */
    private static final Set<String> SYMBOLS = Stream.concat(
                    Stream.of(Unit.values()).map(Unit::symbol),
                    Stream.of("份", "宗", "家", "名", "人/次", "件次", "万件", "万条", "亿元"))
            .collect(Collectors.toUnmodifiableSet());

    private StatedUnit() {}

    /**
     * Whether a normalised label is nothing but a unit, or a dash where a line has none.
     *
     * @param label the label
     * @return true for example for 件
     */
    public static boolean isUnit(String label) {
        return SYMBOLS.contains(label) || (!label.isEmpty() && label.chars().allMatch(c -> c == '-'));
    }

    /** Whether a unit that stands in a line makes its figures other figures: 元 for 万元, but not 件 for 条. */
    static boolean isOther(String label, Unit unit) {
        boolean scaled = label.length() > 1 && (label.charAt(0) == '万' || label.charAt(0) == '亿');
        boolean money = label.endsWith("元") || unit.decimals() > 0;
        return SYMBOLS.contains(label) && (scaled || money) && !label.equals(unit.symbol());
    }

    /** Whether a normalised label is nothing but a note of a unit. */
    static boolean isNote(String label) {
        return NOTE.matcher(label).matches();
    }

    /**
     * The note on the same sheet that gives money under a column another unit than the form does, unless the
     * header itself says the unit of the form. Which table a note above several means cannot be told; a
     * figure too few is better than one that is wrong by a factor of 10,000.
     */
    static Optional<GridCell> findOther(TablePlace place, Column column, Unit unit) {
        if (unit.decimals() == 0) {
            return Optional.empty();
        }
        CellRange before = new CellRange(0, 0, place.end(), Integer.MAX_VALUE);
        return findOther(place.grid().cellsIn(before), column.header(), unit);
    }

    /**
     * The note among some cells that gives money under a header another unit than the form does.
     *
     * @param cells the cells around the figures
     * @param header what heads the figures
     * @param unit the unit of the form
     * @return the note, or empty if there is none or the header says the unit itself
     */
    public static Optional<GridCell> findOther(List<GridCell> cells, GridCell header, Unit unit) {
        if (unit.decimals() == 0 || LabelText.normalise(header.text()).contains(unit.symbol())) {
            return Optional.empty();
        }
        return findOther(cells, unit);
    }

    /** The first note among some cells that gives money another unit. */
    static Optional<GridCell> findOther(List<GridCell> cells, Unit unit) {
        if (unit.decimals() == 0 || unit == Unit.UNSTATED) {
            return Optional.empty();
        }
        return cells.stream()
                .filter(cell -> cell.isText() && isOtherMoney(LabelText.normalise(cell.text()), unit))
                .findFirst();
    }

    private static boolean isOtherMoney(String label, Unit unit) {
        Matcher note = NOTE.matcher(label);
        List<String> units = note.matches() ? List.of(note.group(1).split("[、,/;]", -1)) : List.of();
        return !units.contains(unit.symbol()) && units.stream().anyMatch(stated -> stated.endsWith("元"));
    }
}
