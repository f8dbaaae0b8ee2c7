package org.disclosurereport.io.spreadsheet;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridCell.Kind;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jspecify.annotations.Nullable;

/**
 * What one cell of an OpenDocument spreadsheet holds. The value that is stored decides, exactly as it is written; what
 * is shown decides where nothing is stored, and that a value is an error.
 */
final class OdsCell {

    private final GridCell place;
    private final LocalDate zero;
    private final @Nullable String type;
    private final @Nullable String value;
    private final @Nullable String formula;
    private final boolean error;
    private final String shown;

    private OdsCell(OdsCursor xml, GridCell place, LocalDate zero, ReadLimits limits) throws UnreadableDocument {
        this.place = place;
        this.zero = zero;
        type = xml.attribute(OpenDocument.OFFICE, "value-type");
        value = xml.attribute(OpenDocument.OFFICE, nameOfValue(type));
        formula = xml.attribute(OpenDocument.TABLE, "formula");
        boolean said = "error".equals(xml.attribute(OpenDocument.CALC, "value-type"));
        shown = OdsText.read(xml, limits);
        error = said || (formula != null && isErrorText(shown));
    }

    /**
     * Reads the cell that begins here, to its end.
     *
     * @param xml the document
     * @param place the cell without content
     * @param zero the day that is counted as 0
     * @param limits how long its text may be
     * @return the cell with its content
     */
    static GridCell read(OdsCursor xml, GridCell place, LocalDate zero, ReadLimits limits) throws UnreadableDocument {
        return new OdsCell(xml, place, zero, limits).content();
    }

    private static String nameOfValue(@Nullable String type) {
        return switch (String.valueOf(type)) {
            case "date", "time", "boolean", "string" -> type + "-value";
            default -> "value";
        };
    }

    /** The errors of calculations as LibreOffice, OpenOffice and Excel show them, in English and Chinese. */
    private static boolean isErrorText(String shown) {
        String text = shown.strip();
        return (text.startsWith("#") && (text.endsWith("!") || text.endsWith("?") || text.equals("#N/A")))
                || text.startsWith("Err:")
                || text.startsWith("错误:")
                || text.startsWith("錯誤:");
    }

    private GridCell content() {
        if (error) {
            return place.as(Kind.ERROR, shown.isBlank() ? "#ERROR" : shown);
        }
        if (value == null) {
            return formula != null && shown.isBlank() && !"string".equals(type)
                    ? place.as(Kind.FORMULA, formula.substring(formula.indexOf('=') < 0 ? 0 : formula.indexOf('=')))
                    : place.as(Kind.TEXT, shown);
        }
        String stored = value.strip();
        return switch (String.valueOf(type)) {
            case "float", "currency" -> place.as(Kind.NUMBER, stored);
            case "percentage" -> StoredPercent.in(place, stored);
            case "boolean" -> place.as(Kind.BOOLEAN, stored.toUpperCase(Locale.ROOT));
            case "date" -> date(stored);
            case "time" -> time(stored);
            case "string" -> place.as(Kind.TEXT, value);
            default -> place.as(Kind.TEXT, shown);
        };
    }

    /** A date, or the count that was formatted as one. */
    private GridCell date(String stored) {
        int end = stored.indexOf('T');
        try {
            LocalDate date = LocalDate.parse(end < 0 ? stored : stored.substring(0, end));
            if (StoredDate.isMeant(date)) {
                return place.as(Kind.DATE, date.toString());
            }
            boolean whole =
                    end < 0 || LocalTime.parse(stored.substring(end + 1)).equals(LocalTime.MIDNIGHT);
            return whole ? count(ChronoUnit.DAYS.between(zero, date)) : place.as(Kind.DATE, stored);
        } catch (DateTimeParseException notADate) {
            return place.as(Kind.DATE, stored.isEmpty() ? "?" : stored);
        }
    }

    /** A time, or the count of days that was formatted as one. */
    private GridCell time(String stored) {
        try {
            Duration time = Duration.parse(stored);
            return time.equals(Duration.ofDays(time.toDays())) ? count(time.toDays()) : place.as(Kind.DATE, stored);
        } catch (DateTimeException | ArithmeticException notATime) {
            return place.as(Kind.DATE, stored.isEmpty() ? "?" : stored);
        }
    }

    private GridCell count(long days) {
        return new GridCell(place.row(), place.column(), Kind.NUMBER, String.valueOf(days), true, 0);
    }
}
