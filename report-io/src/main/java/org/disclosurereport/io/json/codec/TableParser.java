package org.disclosurereport.io.json.codec;

import java.math.BigDecimal;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.Cell;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a table as its names and literals. What they mean is decided afterwards by {@link FiledTable}:
 * edition and form may come after the figures.
 */
final class TableParser {

    /** A number of at most so many characters fits a {@code long} and is read without a text. */
    private static final int SHORT_NUMBER = 18;

    private final JsonCursor cursor;
    private final TableNames names;
    private final FiledTable table;
    private final ElementRef address;

    private TableParser(JsonCursor cursor, TableNames names) {
        this.cursor = cursor;
        this.names = names;
        this.table = new FiledTable(names, cursor.place());
        this.address = ElementRef.of(names.key());
    }

    /** Reads the value that starts here; null with a finding if it is not an object. */
    static @Nullable FiledTable parse(JsonCursor cursor, TableNames names) {
        ElementRef address = ElementRef.of(names.key());
        if (!cursor.startsObject(address)) {
            return null;
        }
        TableParser parser = new TableParser(cursor, names);
        cursor.members(names.rows(), address, parser::member);
        return parser.table;
    }

    private void member(int index) {
        if (index == TableNames.FORM) {
            table.form(cursor.text(ElementRef.of(names.key() + "/" + WireNames.FORM)), cursor.place());
            return;
        }
        String row = names.rows().name(index);
        ElementRef rowAddress = ElementRef.of(address + "/" + row);
        if (!cursor.startsObject(rowAddress)) {
            return;
        }
        table.row(row, cursor.place());
        cursor.members(
                names.columns(), rowAddress, column -> cell(row, names.columns().name(column)));
    }

    private void cell(String row, String column) {
        JsonParser parser = cursor.parser();
        long place = cursor.place();
        switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> {
                if (parser.getStringLength() <= SHORT_NUMBER) {
                    table.whole(row, column, place, parser.getLongValue());
                } else {
                    table.literal(row, column, place, parser.getString());
                }
            }
            case VALUE_NUMBER_FLOAT -> table.literal(row, column, place, literal(parser));
            case VALUE_STRING -> mark(row, column, place);
            case START_OBJECT -> unreadable(row, column, place);
            default -> cursor.refuse(ref(row, column), Wordings.CELL);
        }
    }

    /** The literal as it is written; a tree of doubles has none, and writes large ones with an exponent. */
    private static String literal(JsonParser parser) {
        String literal = parser.getString();
        boolean written = parser.currentTokenLocation().getLineNr() > 0;
        if (written || literal.indexOf('E') < 0 || FigureText.digits(literal) > FigureText.MAX_DIGITS) {
            return literal;
        }
        BigDecimal decimal = parser.getDecimalValue();
        return Math.abs(decimal.scale()) > FigureText.MAX_DIGITS ? literal : decimal.toPlainString();
    }

    private void mark(String row, String column, long place) {
        String text = cursor.checkedText(ref(row, column));
        if (text == null) {
            return;
        }
        if (text.equals(WireNames.SLASH)) {
            table.cell(row, column, place, Cell.SLASH);
        } else if (text.equals(WireNames.DASH)) {
            table.cell(row, column, place, Cell.DASH);
        } else {
            cursor.findings()
                    .add(
                            ReadingCode.TYPE_STRING_FOR_NUMBER,
                            place,
                            ref(row, column),
                            "what",
                            ref(row, column),
                            "expected",
                            Wordings.CELL,
                            "found",
                            text);
        }
    }

    private void unreadable(String row, String column, long place) {
        CellRef ref = ref(row, column);
        ElementRef address = ElementRef.of(ref.toString());
        String[] raw = new String[1];
        boolean[] met = new boolean[1];
        cursor.members(WireNames.OF_UNREADABLE, address, i -> {
            met[0] = true;
            if (cursor.parser().currentToken() == JsonToken.VALUE_STRING) {
                raw[0] = cursor.checkedText(ref);
            } else {
                cursor.refuse(ref, Wordings.TEXT);
            }
        });
        if (!met[0]) {
            cursor.findings()
                    .add(
                            ReadingCode.TYPE_MISMATCH,
                            place,
                            ref,
                            "what",
                            ref,
                            "expected",
                            Wordings.CELL,
                            "found",
                            Wordings.OBJECT);
        } else if (raw[0] != null && raw[0].isBlank()) {
            cursor.findings()
                    .add(
                            ReadingCode.VALUE_INVALID,
                            place,
                            ref,
                            "what",
                            ref,
                            "expected",
                            Wordings.NOT_BLANK,
                            "found",
                            raw[0]);
        } else if (raw[0] != null) {
            table.cell(row, column, place, Cell.unreadable(raw[0]));
        }
    }

    private CellRef ref(String row, String column) {
        return CellRef.of(names.key(), row, column);
    }
}
