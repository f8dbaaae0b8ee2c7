package org.disclosurereport.io.grid;

import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.io.mapping.NamePattern;
import org.disclosurereport.io.mapping.OrganLayout;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * One row, or one column, of a sheet of many organs.
 *
 * @param sheet the sheet
 * @param layout how it is laid out
 * @param line number of the row or column, from 0
 */
record OrganLine(MappedGrid sheet, OrganLayout layout, int line) {

    private static final int MAX_NAME = 200;

    int row(int field) {
        return layout.isTurned() ? field : line;
    }

    int column(int field) {
        return layout.isTurned() ? line : field;
    }

    /** What begins at a field of this line; what only reaches into it from another is not its own. */
    @Nullable
    GridCell at(int field) {
        GridCell cell = sheet.grid().at(row(field), column(field));
        return cell == null || cell.row() != row(field) || cell.column() != column(field) ? null : cell;
    }

    Location place(int field) {
        return sheet.grid().place(row(field), column(field));
    }

    /** What stands in the field of the organ. */
    String printed() {
        GridCell cell = at(layout.getOrgan());
        return cell == null || cell.text().length() > MAX_NAME
                ? ""
                : cell.text().strip();
    }

    boolean isSkipped() {
        String printed = printed();
        return layout.getSkipped().stream().anyMatch((NamePattern pattern) -> pattern.matches(printed));
    }

    /** The organ by its full name. */
    String organ() {
        String printed = printed();
        String alias = layout.getAliases().get(printed);
        String prefix = layout.getPrefix().orElse("");
        return alias != null ? alias : printed.startsWith(prefix) ? printed : prefix + printed;
    }

    Optional<Integer> year() {
        return text(layout.getYear())
                .flatMap(text -> YearText.find(TitleText.compact(text)))
                .map(YearText::value);
    }

    /** The text in a field that a layout may have. */
    Optional<String> text(OptionalInt field) {
        GridCell cell = field.isEmpty() ? null : at(field.getAsInt());
        return Optional.ofNullable(cell).map(found -> found.text().strip()).filter(text -> text.length() <= MAX_NAME);
    }

    boolean hasFigures() {
        return layout.getFigures().values().stream().anyMatch(field -> at(field) != null);
    }
}
