package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether headers stand in the order of the form when they are broken over lines. In a line it is asked while they are
 * looked for; here of headers beside each other the second must not end before the first begins, and a header without
 * anything under it must stand where the form has it beside those that are under another.
 */
final class HeaderOrder {

    private final Characters text;
    private final int[] depth;
    private final int[] part;
    private final List<Piece> pieces = new ArrayList<>();

    /** A piece of a header. */
    private record Piece(int column, int at) {}

    /**
     * Nothing was found yet.
     *
     * @param text the text
     * @param depth how many headers the form has over each
     * @param part which of several parts with the same headers each belongs to
     */
    HeaderOrder(Characters text, int[] depth, int[] part) {
        this.text = text;
        this.depth = depth;
        this.part = part;
    }

    void push(int column, int at) {
        pieces.add(new Piece(column, at));
    }

    void pop() {
        pieces.remove(pieces.size() - 1);
    }

    /**
     * Whether the order is that of the form.
     *
     * @param groups where headers over several columns stand
     */
    boolean holds(List<Integer> groups) {
        int[] start = new int[depth.length];
        int[] end = new int[depth.length];
        Arrays.fill(start, Integer.MAX_VALUE);
        for (Piece piece : pieces) {
            start[piece.column()] = Math.min(start[piece.column()], piece.at());
            end[piece.column()] = Math.max(end[piece.column()], piece.at());
        }
        for (int column = 1; column < depth.length; column++) {
            int before = column - 1;
            while (before >= 0 && depth[before] != depth[column]) {
                before--;
            }
            if (before >= 0 && part[before] == part[column] && end[column] < start[before]) {
                return false;
            }
            if (depth[column] == 0 && depth[column - 1] > 0 && !standsBehind(column, before, start, groups)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a header stands behind those that are under the header before it: a total behind its parts. */
    private boolean standsBehind(int column, int before, int[] start, List<Integer> groups) {
        int firstPart = Integer.MAX_VALUE;
        int lastPart = -1;
        for (int under = before + 1; under < column; under++) {
            firstPart = Math.min(firstPart, start[under]);
            lastPart = Math.max(lastPart, start[under]);
        }
        int own = start[column];
        boolean behindGroup = own < firstPart
                && groups.stream().anyMatch(group -> group < own && (before < 0 || group > start[before]));
        return own > lastPart || behindGroup || isLastInItsLine(column, own);
    }

    /** Whether parts stand before it in its line, and none behind it. */
    private boolean isLastInItsLine(int column, int own) {
        boolean some = false;
        for (Piece piece : pieces) {
            if (piece.column() != column && depth[piece.column()] > 0 && text.line(piece.at()) == text.line(own)) {
                if (piece.at() > own) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }
}
