package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.page.PageTable;
import org.disclosurereport.io.text.table.Words.Role;
import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/** A table whose rows are headers, too, with the one line of figures below all of them. */
final class AcrossTable {

    private static final int LONGEST_HEADERS = 500;
    private static final String NO_NUMBER = "-/" + Characters.BLANK_CELL;

    private final Characters text;
    private final FormBlock block;
    private final List<FormLabel> groups;
    private final int start;
    private final List<String> headers;
    private final RowFigures figures;
    private final boolean again;

    private AcrossTable(
            Characters text,
            FormBlock block,
            List<FormLabel> groups,
            int start,
            List<String> headers,
            RowFigures figures,
            boolean again) {
        this.text = text;
        this.block = block;
        this.groups = groups;
        this.start = start;
        this.headers = headers;
        this.figures = figures;
        this.again = again;
    }

    /**
     * Looks for such a table from one of its words on.
     *
     * @param text the text
     * @param all the words in it
     * @param number which of them it is
     * @param byPlace the words by their places
     * @param block what the form has there
     * @param budget how much looking is left
     * @param consumed where what was read last ends
     * @return the table, or null if there is none
     */
    static @Nullable AcrossTable find(
            Characters text,
            List<Hit> all,
            int number,
            Map<Integer, Hit> byPlace,
            FormBlock block,
            Budget budget,
            int consumed) {
        int start = all.get(number).start();
        int first = firstFigure(text, start);
        if (first < 0) {
            return null;
        }
        List<FormLabel> groups = new ArrayList<>();
        int limit = text.size();
        for (Hit hit : all.subList(number, all.size())) {
            if (hit.start() >= first) {
                limit = hit.start();
                break;
            }
            FormLabel group = hit.rowOf(block);
            if (isInNote(text, hit.start())) {
                continue;
            }
            if (group != null) {
                groups.add(group);
            } else if (hit.is(Role.SECTION) && !block.isOfSection(hit.word().text())) {
                return null;
            }
        }
        if (!isInOrder(groups, block)) {
            return null;
        }
        List<FormLabel> columns =
                groups.stream().flatMap(group -> block.columns().stream()).toList();
        Optional<HeaderWords.Found> found = HeaderWords.find(text, byPlace, start, first, columns, budget);
        RowFigures figures =
                found.isEmpty() ? null : RowFigures.after(text, first, limit, columns.size(), piece -> false);
        return found.isEmpty() || figures == null
                ? null
                : new AcrossTable(
                        text,
                        block,
                        groups,
                        start,
                        found.get().labels(),
                        figures,
                        isAgain(all, number, consumed, figures.end(), block));
    }

    /** 注：行政复议、行政诉讼数量含上年度结转数量。 */
    private static boolean isInNote(Characters text, int index) {
        return text.at(text.lineStart(index)) == '注';
    }

    /** Whether headers of the same columns stand right above or below that are not those of this table. */
    private static boolean isAgain(List<Hit> all, int number, int consumed, int end, FormBlock block) {
        int above = 0;
        int start = all.get(number).start();
        for (int i = number - 1; i >= 0 && all.get(i).start() >= Math.max(consumed, start - LONGEST_HEADERS); i--) {
            above += isColumn(all.get(i), block) ? 1 : 0;
        }
        int below = 0;
        for (int i = number; i < all.size() && all.get(i).start() < end + LONGEST_HEADERS; i++) {
            if (all.get(i).start() >= end) {
                if (all.get(i).rowOf(block) != null) {
                    break;
                }
                below += isColumn(all.get(i), block) ? 1 : 0;
            }
        }
        return Math.max(above, below) >= block.columns().size();
    }

    private static boolean isColumn(Hit hit, FormBlock block) {
        return hit.word().meanings().stream()
                .anyMatch(meaning -> meaning.role() == Role.COLUMN && block.equals(meaning.block()));
    }

    private static boolean isInOrder(List<FormLabel> groups, FormBlock block) {
        int before = -1;
        for (FormLabel group : groups) {
            int place = block.rows().indexOf(group);
            if (place <= before) {
                return false;
            }
            before = place;
        }
        return !groups.isEmpty();
    }

    /** Where the figures begin: at the first digit, or at the dashes before it in its line; -1 if text comes first. */
    private static int firstFigure(Characters text, int start) {
        int end = Math.min(text.size(), start + LONGEST_HEADERS);
        boolean note = false;
        for (int at = start; at < end; at++) {
            note = text.isLineStart(at) ? text.at(at) == '注' : note;
            if (!note && text.at(at) == '。') {
                return -1;
            }
            if (!note && text.at(at) >= '0' && text.at(at) <= '9') {
                int first = at;
                while (!text.isLineStart(first) && NO_NUMBER.indexOf(text.at(first - 1)) >= 0) {
                    first--;
                }
                return first;
            }
        }
        return -1;
    }

    int start() {
        return start;
    }

    int end() {
        return figures.end();
    }

    PageTable build(Budget ways) {
        int width = headers.size();
        List<RowFigures.Token> tokens = new ArrayList<>(figures.tokens());
        while (figures.exact()
                && tokens.size() > width
                && tokens.get(tokens.size() - 1).isBlank()) {
            tokens.remove(tokens.size() - 1);
        }
        boolean zeros = tokens.stream()
                .anyMatch(token -> token.folded().length() > 1
                        && token.isDigits()
                        && token.folded().charAt(0) == '0');
        RowFigures below = figures.end() < text.size() && text.isLineStart(figures.end())
                ? RowFigures.ofLine(text, figures.end(), text.size())
                : null;
        boolean doubt = below != null && below.canBeRest() && !text.isInPageNumber(figures.end());
        boolean separated = !doubt && figures.clear() && tokens.size() == width && !zeros;
        DraftRow.Kind kind =
                !separated ? DraftRow.Kind.GLUED : again ? DraftRow.Kind.ABOVE_SAME_HEADERS : DraftRow.Kind.SEPARATED;
        TableDraft draft = new TableDraft(text, Context.of(block, headers), start, ways);
        draft.add(
                new DraftRow(
                        block.table().title().zh(),
                        null,
                        block,
                        tokens.get(0).start(),
                        null,
                        tokens,
                        figures.exact(),
                        kind),
                figures.end());
        return draft.buildAcross(groups);
    }
}
