package org.disclosurereport.io.grid;

import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurereport.io.ReadingCode;
import org.jspecify.annotations.Nullable;

/** The code of an organ in a cell of its row. */
public final class OrganCode {

    private static final Pattern ROUNDED = Pattern.compile("[0-9.]+[eE]\\+?[0-9]+|[0-9]{16,}");

    private OrganCode() {}

    /**
     * A code as filed; a number of so many digits was rounded by the program that stored it.
     *
     * @param cell the cell, or null if there is none
     * @param sheet its sheet
     * @param findings is told a code that lost digits
     * @return the code, or empty if there is none
     */
    public static Optional<String> find(@Nullable GridCell cell, Grid sheet, FindingList findings) {
        if (cell == null) {
            return Optional.empty();
        }
        String text = cell.text().strip();
        boolean rounded =
                cell.kind() == GridCell.Kind.NUMBER && ROUNDED.matcher(text).matches();
        if (rounded || !(cell.isText() || cell.kind() == GridCell.Kind.NUMBER) || text.indexOf('+') > 0) {
            findings.add(sheet.place(cell), ReadingCode.CODE_MANGLED.finding("found", text));
            return Optional.empty();
        }
        return LabelText.normalise(text).isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
