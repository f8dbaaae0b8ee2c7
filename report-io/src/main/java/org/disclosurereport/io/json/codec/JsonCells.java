package org.disclosurereport.io.json.codec;

import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.FigureText;
import org.disclosurereport.io.wire.FiledTable;
import org.disclosurereport.io.wire.WireNames;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.Cell;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the cells of tables: a number, {@code "/"}, {@code "-"} or {@code {"unreadable": "…"}}. */
final class JsonCells {

    /** A number of at most so many characters fits a {@code long} and is read without a text. */
    private static final int SHORT_NUMBER = 18;

    private final JsonCursor cursor;

    JsonCells(JsonCursor cursor) {
        this.cursor = cursor;
    }

    void read(FiledTable table, int slot) {
        JsonParser parser = cursor.parser();
        long place = cursor.memberPlace();
        switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> {
                if (parser.getStringLength() <= SHORT_NUMBER) {
                    table.whole(slot, place, parser.getLongValue());
                } else {
                    table.literal(slot, place, parser.getString());
                }
            }
            case VALUE_NUMBER_FLOAT -> table.literal(slot, place, JsonCursor.literal(parser, FigureText.MAX_DIGITS));
            case VALUE_STRING -> mark(table, slot, place);
            case START_OBJECT -> unreadable(table, slot, place);
            default -> cursor.refuse(table.ref(slot), JsonWordings.CELL);
        }
    }

    private void mark(FiledTable table, int slot, long place) {
        String text = cursor.checkedText(table.ref(slot));
        if (text == null) {
            return;
        }
        if (text.equals(WireNames.SLASH)) {
            table.cell(slot, place, Cell.SLASH);
        } else if (text.equals(WireNames.DASH)) {
            table.cell(slot, place, Cell.DASH);
        } else {
            cursor.textForNumber(table.ref(slot), place, JsonWordings.CELL, text);
        }
    }

    private void unreadable(FiledTable table, int slot, long place) {
        CellRef ref = table.ref(slot);
        String[] raw = new String[1];
        boolean[] met = new boolean[1];
        cursor.members(WireNames.OF_UNREADABLE, ElementRef.of(ref.toString()), index -> {
            met[0] = true;
            if (cursor.parser().currentToken() == JsonToken.VALUE_STRING) {
                raw[0] = cursor.checkedText(ref);
            } else {
                cursor.refuse(ref, JsonWordings.TEXT);
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
                            JsonWordings.CELL,
                            "found",
                            JsonWordings.OBJECT);
        } else if (raw[0] != null && raw[0].isBlank()) {
            cursor.refuseBlank(ref, place, raw[0]);
        } else if (raw[0] != null) {
            table.cell(slot, place, Cell.unreadable(raw[0]));
        }
    }
}
