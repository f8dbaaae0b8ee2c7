package org.disclosurereport.io.spreadsheet;

import org.disclosurereport.io.grid.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * A cell address such as {@code D12}, inside the largest sheet there is.
 *
 * @param row from 0
 * @param column from 0
 */
record CellReference(int row, int column) {

    static final int MAX_ROW = 1_048_576;
    static final int MAX_COLUMN = 16_384;

    /** The address, or null if it is none or lies outside every sheet. */
    static @Nullable CellReference find(String text) {
        int at = 0;
        int column = 0;
        while (at < text.length() && letter(text.charAt(at)) > 0 && column <= MAX_COLUMN) {
            column = column * 26 + letter(text.charAt(at++));
        }
        if (at == 0 || at == text.length() || text.charAt(at) == '0') {
            return null;
        }
        int row = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9' || row > MAX_ROW) {
                return null;
            }
            row = row * 10 + c - '0';
        }
        return row < 1 || row > MAX_ROW || column > MAX_COLUMN ? null : new CellReference(row - 1, column - 1);
    }

    /** A range such as {@code A1:B2}, or null. */
    static @Nullable CellRange findRange(String text) {
        int colon = text.indexOf(':');
        CellReference from = find(colon < 0 ? text : text.substring(0, colon));
        CellReference to = colon < 0 ? from : find(text.substring(colon + 1));
        return from == null || to == null || to.row < from.row || to.column < from.column
                ? null
                : new CellRange(from.row, from.column, to.row, to.column);
    }

    private static int letter(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
    }
}
