package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.io.mapping.NamePattern;
import org.disclosurereport.io.mapping.OrganLayout;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet of many organs.
 *
 * @param sheet the sheet
 * @param layout how it is laid out
 * @param cells its cells with content, from left to right, at least one
 */
record OrganRow(MappedGrid sheet, OrganLayout layout, List<GridCell> cells) {

    private static final int MAX_NAME = 200;

    /** What begins at a field of this row, or null. */
    @Nullable
    GridCell at(int field) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int column = cells.get(middle).column();
            if (column == field) {
                return cells.get(middle);
            }
            low = column < field ? middle + 1 : low;
            high = column < field ? high : middle - 1;
        }
        return null;
    }

    CellSpot spot(int field) {
        return new CellSpot(sheet.grid(), cells.get(0).row(), field);
    }

    Location place(int field) {
        GridCell cell = at(field);
        return cell == null ? spot(field).place() : sheet.grid().place(cell);
    }

    /** What stands in the field of the organ, or null. */
    @Nullable
    GridCell named() {
        GridCell cell = at(layout.getOrgan());
        return cell == null || !cell.isText() || cell.text().length() > MAX_NAME ? null : cell;
    }

    boolean isSkipped() {
        GridCell named = named();
        return named != null
                && layout.getSkipped().stream().anyMatch((NamePattern pattern) -> pattern.matches(named.text()));
    }

    /** Whether the mapping says that this is an organ, whatever it looks like. */
    boolean isAlias() {
        GridCell named = named();
        return named != null && layout.getAliases().containsKey(named.text().strip());
    }

    /** The organ by its full name. */
    String organ(GridCell named) {
        String printed = named.text().strip();
        String alias = layout.getAliases().get(printed);
        String prefix = layout.getPrefix().orElse("");
        return alias != null ? alias : printed.startsWith(prefix) ? printed : prefix + printed;
    }

    Optional<Integer> year() {
        GridCell cell = field(layout.getYear());
        return cell == null
                ? Optional.empty()
                : YearText.find(TitleText.compact(cell.text())).map(YearText::value);
    }

    /** What begins at a field that a layout may have, or null. */
    @Nullable
    GridCell field(OptionalInt field) {
        return field.isEmpty() ? null : at(field.getAsInt());
    }

    /** Whether a figure stands in a field that is mapped. */
    boolean hasFigures() {
        return layout.getFigures().values().stream()
                .map(this::at)
                .anyMatch(cell -> cell != null && cell.isFigureLike());
    }
}
