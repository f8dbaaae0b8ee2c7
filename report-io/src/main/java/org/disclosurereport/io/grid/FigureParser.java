package org.disclosurereport.io.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * From the content of a cell to a figure, strictly: the exact number, or {@code /}, or a dash, or nothing,
 * or unreadable text. Rewriting is done only by listed rules and is told; nothing is rounded, scaled or
 * cut off.
 */
public final class FigureParser {

    private static final int MAX_FIGURE_TEXT = 40;
    private static final int MAX_DIGITS = 19;
    private static final long EXACT_IN_DOUBLE = 1L << 53;
    private static final String NUMERALS = "一二三四五六七八九十百千万亿〇零两壹贰叁肆伍陆柒捌玖拾佰仟萬億";
    private static final String UNITS = "万亿千百十兆元件份次条个宗起人项%‰";

    private FigureParser() {}

    /**
     * What became of a cell.
     *
     * @param cell the figure as the model keeps it
     * @param code what there is to say about it, or null if it was a plain figure
     */
    public record Reading(Cell cell, @Nullable ReadingCode code) {}

    /**
     * Reads a figure.
     *
     * @param cell the content
     * @param unit the unit of the form
     * @return the figure and what there is to say about it
     */
    public static Reading parse(GridCell cell, Unit unit) {
        return parse(cell, unit, 0);
    }

    /**
     * Reads a figure that is multiplied by a power of ten to stand in its unit, exactly.
     *
     * @param cell the content
     * @param unit the unit of the form
     * @param power the power of ten
     * @return the figure and what there is to say about it
     */
    public static Reading parse(GridCell cell, Unit unit, int power) {
        return switch (cell.kind()) {
            case TEXT -> parseText(cell.text(), unit, power);
            case NUMBER -> parseNumber(cell, unit, power);
            case BOOLEAN -> unreadable(cell.text(), ReadingCode.CELL_IS_BOOLEAN);
            case DATE -> unreadable(cell.text(), ReadingCode.CELL_IS_DATE);
            case ERROR -> unreadable(cell.text(), ReadingCode.CELL_ERROR);
            case FORMULA -> unreadable(cell.text(), ReadingCode.FORMULA_NOT_CALCULATED);
            case BROKEN -> unreadable(cell.text(), null);
            case IMAGE -> unreadable(cell.text(), ReadingCode.TABLE_IS_IMAGE);
            case MISALIGNED -> unreadable(cell.text(), ReadingCode.FIGURE_MISALIGNED);
        };
    }

    /** Whether a text can be meant as a figure, so that it must not get lost: short, with a digit, no date. */
    static boolean isFigureLike(String text) {
        if (text.length() > MAX_FIGURE_TEXT) {
            return false;
        }
        boolean digit = false;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FigureText.digit(c) >= 0) {
                digit = true;
            } else if ("年月日：:".indexOf(c) >= 0) {
                return false;
            } else if (!LabelText.isInvisible(c)) {
                others++;
            }
        }
        return digit && others <= 8;
    }

    /**
     * Whether a text begins like a figure, or is a dash or slash that stands for one; the number of a label is none.
     *
     * @param text the text
     * @return true if it does
     */
    public static boolean isFigureOrMark(String text) {
        FigureText figure = FigureText.of(text);
        if (figure.plain() != null || figure.isDashesOnly() || figure.isSlashOnly()) {
            return true;
        }
        String label = LabelText.normalise(text);
        boolean begins = !label.isEmpty() && "0123456789+-".indexOf(label.charAt(0)) >= 0;
        return begins && isFigureLike(text) && NumberPrefix.of(label).length() == 0;
    }

    private static Reading parseNumber(GridCell cell, Unit unit, int power) {
        if (unit.decimals() == 0 && power == 0 && !cell.dateFormatted() && isShortCount(cell.text())) {
            return new Reading(Cell.of(Long.parseLong(cell.text())), null);
        }
        Reading reading = storedNumber(cell.text(), unit, power);
        return cell.dateFormatted() && reading.code() == null
                ? new Reading(reading.cell(), ReadingCode.CELL_DATE_FORMAT)
                : reading;
    }

    /** Most figures: digits only, so few that a double holds them exactly. */
    private static boolean isShortCount(String stored) {
        int length = stored.length();
        if (length == 0 || length > 15) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A number as a binary double was written: its shortest decimal is what a person typed. */
    private static Reading storedNumber(String stored, Unit unit, int power) {
        double number;
        try {
            number = isPlain(stored) ? Double.parseDouble(stored) : Double.NaN;
        } catch (NumberFormatException notANumber) {
            number = Double.NaN;
        }
        if (Double.isNaN(number)) {
            return unreadable(stored, ReadingCode.NUM_SYNTAX);
        }
        if (!Double.isFinite(number) || Math.abs(number) >= 1e19) {
            return unreadable(stored, ReadingCode.NUM_OVERFLOW);
        }
        if (Math.abs(number) >= EXACT_IN_DOUBLE) {
            return unreadable(stored, ReadingCode.NUM_PRECISION);
        }
        return stored(shortestDecimal(number).scaleByPowerOfTen(power), stored, unit, null);
    }

    /** {@code Double.toString} is not always the shortest on JDK 17. */
    private static BigDecimal shortestDecimal(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 15; digits <= 16; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(17));
    }

    private static boolean isPlain(String stored) {
        return stored.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
    }

    private static Reading parseText(String text, Unit unit, int power) {
        FigureText figure = FigureText.of(text);
        if (figure.visible().isEmpty()) {
            return new Reading(Cell.BLANK, null);
        }
        if (figure.isSlashOnly()) {
            return new Reading(Cell.SLASH, null);
        }
        if (figure.isDashesOnly()) {
            return new Reading(Cell.DASH, null);
        }
        if (unit == Unit.YUAN) {
            return parseYuan(text, figure, power);
        }
        return parseDigits(text, figure, unit, power);
    }

    /**
     * An amount in 元 whose unit stands in the cell, as the form of FY2019 has it ({@code 251000元}): the one case in
     * which a unit is read, and 万元 and 亿元 with it, exactly.
     */
    private static Reading parseYuan(String text, FigureText figure, int stated) {
        String visible = figure.visible();
        if (!visible.endsWith("元")) {
            return parseDigits(text, figure, Unit.YUAN, stated);
        }
        String amount = visible.substring(0, visible.length() - 1);
        int power = amount.endsWith("万") ? 4 : amount.endsWith("亿") ? 8 : 0;
        FigureText bare = FigureText.of(power == 0 ? amount : amount.substring(0, amount.length() - 1));
        String digits = bare.plain();
        return digits == null || digits.length() > MAX_DIGITS + 8
                ? parseDigits(text, figure, Unit.YUAN, 0)
                : stored(new BigDecimal(digits).movePointRight(power), text, Unit.YUAN, ReadingCode.NORMALISED);
    }

    private static Reading parseDigits(String text, FigureText figure, Unit unit, int power) {
        String digits = figure.plain();
        if (digits == null) {
            return unreadable(text, figure.isBadlyGrouped() ? ReadingCode.NUM_GROUPING : syntaxOf(text));
        }
        if (digits.length() > MAX_DIGITS + 8) {
            return unreadable(text, ReadingCode.NUM_OVERFLOW);
        }
        return stored(
                new BigDecimal(digits).scaleByPowerOfTen(power),
                text,
                unit,
                digits.equals(text) ? null : ReadingCode.NORMALISED);
    }

    /** A number in the unit of its cell, or why it is none. */
    static Reading stored(BigDecimal number, String raw, Unit unit, @Nullable ReadingCode code) {
        BigDecimal exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (exact.scale() > unit.decimals()) {
            return unreadable(raw, unit.decimals() == 0 ? ReadingCode.NUM_NOT_INTEGER : ReadingCode.NUM_PRECISION);
        }
        if (exact.precision() - exact.scale() + unit.decimals() > MAX_DIGITS + 1) {
            return unreadable(raw, ReadingCode.NUM_OVERFLOW);
        }
        try {
            return new Reading(Cell.of(unit.toStored(exact)), code);
        } catch (ArithmeticException tooLarge) {
            return unreadable(raw, ReadingCode.NUM_OVERFLOW);
        }
    }

    private static ReadingCode syntaxOf(String text) {
        if (text.strip().chars().allMatch(c -> NUMERALS.indexOf(c) >= 0)) {
            return ReadingCode.NUM_UNIT;
        }
        boolean digit = false;
        boolean unit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= FigureText.digit(c) >= 0 || "一二三四五六七八九十〇零".indexOf(c) >= 0;
            unit |= UNITS.indexOf(c) >= 0;
        }
        return digit && unit && text.indexOf('（') < 0 && text.indexOf('(') < 0
                ? ReadingCode.NUM_UNIT
                : ReadingCode.NUM_SYNTAX;
    }

    private static Reading unreadable(String raw, @Nullable ReadingCode code) {
        return new Reading(Cell.unreadable(LabelText.isBlank(raw) ? "?" : raw), code);
    }
}
