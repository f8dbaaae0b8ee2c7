package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.page.PageBlock;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.text.table.Between.Content;
import org.disclosurereport.io.text.table.Context.Row;
import org.disclosurereport.io.text.table.Words.Meaning;
import org.disclosurereport.io.text.table.Words.Role;
import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of the forms in lines of text. A table is where the headers of its columns stand, in the order of the
 * form, and below them a label of one of its rows with figures behind it: as many pieces as columns are its figures, any
 * other number of pieces is told and not taken.
 */
public final class PrintedTables {

    /** So much looking for headers per character of a text. */
    private static final int STEPS = 4;

    private static final int LEAST_STEPS = 400_000;

    /** So many ways of separating figures are tried in one text. */
    private static final int MOST_WAYS = 4_000_000;

    /** No headers of a table are longer. */
    private static final int LONGEST_HEADERS = 700;

    private final Characters text;
    private final List<Hit> hits;
    /** By the first character of their number, and of the word itself. */
    private final Map<Integer, Hit> byPlace = new HashMap<>();

    private final Map<Integer, Hit> byEnd = new HashMap<>();
    private final Budget budget;
    private final Budget ways = new Budget(MOST_WAYS);
    private final TextParts parts;
    private @Nullable Context context;
    private @Nullable TableDraft draft;
    private int headersAt;
    private int consumed;

    /** Behind a row above which no headers stand: those of a later row begin behind it. */
    private int lookedTo;

    private PrintedTables(List<PageLine> lines) {
        text = new Characters(lines);
        hits = Hit.in(text);
        hits.forEach(hit -> byPlace.put(hit.start(), hit));
        hits.forEach(hit -> byPlace.put(hit.bare(), hit));
        hits.forEach(hit -> byEnd.put(hit.end(), hit));
        budget = new Budget(Math.max(LEAST_STEPS, STEPS * text.size()));
        parts = new TextParts(lines, text);
    }

    /**
     * Finds the tables in lines as they are printed, each for itself.
     *
     * @param lines the lines in order, none of them blank
     * @return the tables, and the lines or parts of lines around them
     */
    public static List<PageBlock> in(List<PageLine> lines) {
        if (!PossibleTables.in(lines)) {
            return TextParts.withoutTables(lines);
        }
        PrintedTables tables = new PrintedTables(lines);
        tables.find();
        return tables.parts.blocks();
    }

    private void find() {
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.bare() >= consumed && !takeAcross(hit, i)) {
                takeRow(hit, i);
            }
        }
        close();
    }

    private void close() {
        if (draft != null && !draft.isEmpty()) {
            parts.put(draft.start(), draft.end(), draft.build());
        }
        draft = null;
    }

    private void takeRow(Hit hit, int number) {
        headersAt = hit.start();
        if (!hit.is(Role.ROW) && !hit.is(Role.ROW_OF_LIST)) {
            return;
        }
        int limit = limit(number);
        int most = context == null ? 1 : context.width();
        RowFigures figures = RowFigures.after(text, hit.end(), limit, most, piece -> false);
        if (figures == null) {
            return;
        }
        Content between = context == null ? Content.NOTHING : Between.of(text, byPlace, consumed, hit.start(), context);
        if (between.isSentence()) {
            context = null;
        }
        Row row = context == null ? null : context.rowOf(hit);
        if (context == null || row == null || between.hasHeaders() || between.hasOtherWords()) {
            Context found = contextAbove(hit);
            if (found != null) {
                close();
                context = found;
                between =
                        Between.of(text, byPlace, headersAt, hit.start(), found).belowHeaders();
                headersAt = aroundHeaders(headersAt);
                row = found.rowOf(hit);
            } else if (figures.hasDigits()) {
                lookedTo = hit.end();
            }
            if (found == null && row == null) {
                return;
            } else if (context != null && between.hasHeaders()) {
                context.lose();
            }
        }
        if (context != null && row != null) {
            add(hit, limit, row, between, context);
        }
    }

    private void add(Hit hit, int limit, Row row, Content between, Context where) {
        RowFigures figures = RowFigures.after(text, hit.end(), limit, where.width(), where::isFragment);
        if (figures == null) {
            return;
        }
        if (draft != null && between.hasFigures()) {
            addStrays(consumed, hit.start(), draft);
        }
        if (draft != null && (between.hasOtherWords() || between.hasHeaders())) {
            close();
        }
        if (draft == null) {
            draft = new TableDraft(text, where, Math.max(consumed, headersAt), ways);
        }
        boolean certain = isCertain(hit, row, between);
        DraftRow.Kind kind = !certain
                ? DraftRow.Kind.STRAY
                : where.isLost() ? DraftRow.Kind.UNDER_OTHER_HEADERS : kindOf(figures, where.width());
        String printed = text.printed(certain ? hit.start() : Math.max(consumed, hit.start() - 20), hit.end());
        draft.add(
                new DraftRow(
                        printed,
                        certain ? row.label() : null,
                        certain ? row.block() : null,
                        hit.start(),
                        figures.unit(),
                        within(figures, where.width(), kind),
                        figures.exact(),
                        kind),
                figures.end());
        consumed = figures.end();
        between.group().ifPresent(where::group);
        where.row(row);
        boolean sameLine =
                text.line(hit.end() - 1) == text.line(figures.tokens().get(0).start());
        takeLineBelow(limit, draft, sameLine);
    }

    /** Whether a label begins here and is not the end of a longer one. */
    private boolean isCertain(Hit hit, Row row, Content between) {
        FormLabel label = row.label();
        boolean numbered = label == null ? !hit.number().isEmpty() : hit.isNumberedLike(label);
        return numbered
                || !between.hasOtherWords()
                || text.gap(hit.start()) == Characters.Gap.CELL
                || (hit.start() > 0 && "。;:)".indexOf(text.at(hit.start() - 1)) >= 0);
    }

    private static DraftRow.Kind kindOf(RowFigures figures, int width) {
        boolean zeros = figures.tokens().stream()
                .anyMatch(token -> token.folded().length() > 1
                        && token.isDigits()
                        && token.folded().charAt(0) == '0');
        boolean count = figures.exact()
                ? within(figures, width, DraftRow.Kind.SEPARATED).size() == width
                : figures.tokens().size() == width;
        return figures.clear() && count && !zeros ? DraftRow.Kind.SEPARATED : DraftRow.Kind.GLUED;
    }

    /** The cells of a line without blank ones at its end, or before all figures, that the headers do not have. */
    private static List<RowFigures.Token> within(RowFigures figures, int width, DraftRow.Kind kind) {
        List<RowFigures.Token> tokens = new ArrayList<>(figures.tokens());
        if (!figures.exact() || kind == DraftRow.Kind.STRAY || tokens.size() <= width) {
            return tokens;
        }
        while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).isBlank()) {
            tokens.remove(tokens.size() - 1);
        }
        while (tokens.size() > width && tokens.get(0).isBlank()) {
            tokens.remove(0);
        }
        return tokens;
    }

    /**
     * A line of figures right below a row has no label: it is named, and in running lines puts the row in doubt. The
     * number of a page between dashes does not, unless the figures of the row stand below its label, too.
     */
    private void takeLineBelow(int limit, TableDraft rows, boolean sameLine) {
        while (consumed < limit && text.isLineStart(consumed)) {
            int end = Math.min(text.lineEnd(consumed), limit);
            RowFigures line = RowFigures.ofLine(text, consumed, limit);
            if (line == null || (sameLine && text.isInPageNumber(consumed))) {
                return;
            }
            if (line.canBeRest()) {
                rows.doubtLast();
            }
            rows.add(stray("", consumed, line), end);
            consumed = end;
        }
    }

    /** Lines between two rows that have figures but no label of the form. */
    private void addStrays(int from, int to, TableDraft rows) {
        int at = from;
        while (at < to) {
            int end = Math.min(text.lineEnd(at), to);
            int first = at;
            while (first < end && !(text.gap(first) != Characters.Gap.NONE && isFigure(first, end))) {
                first++;
            }
            RowFigures line = first < end ? RowFigures.after(text, first, end, end - first, piece -> false) : null;
            if (line != null && line.tokens().size() > 1) {
                rows.add(stray(text.printed(at, first), at, line), end);
                consumed = end;
            }
            at = end;
        }
    }

    private boolean isFigure(int at, int end) {
        return RowFigures.Token.of(text, at, text.runEnd(at, end)).isFigure();
    }

    private static DraftRow stray(String label, int start, RowFigures line) {
        return new DraftRow(label, null, null, start, null, line.tokens(), line.exact(), DraftRow.Kind.STRAY);
    }

    /** The headers that stand between what was read last and a row. */
    private @Nullable Context contextAbove(Hit hit) {
        int from = Math.max(Math.max(consumed, lookedTo), hit.start() - LONGEST_HEADERS);
        for (int at = hit.start() - 1; at >= from; at--) {
            if (text.at(at) == '。') {
                from = at + 1;
            }
        }
        for (Meaning meaning : hit.word().meanings()) {
            FormBlock block = meaning.block();
            if (meaning.role() == Role.ROW && block != null && !block.isAcross()) {
                Optional<HeaderWords.Found> found =
                        HeaderWords.find(text, byPlace, from, hit.start(), block.columns(), budget);
                if (found.isPresent()) {
                    headersAt = found.get().start();
                    return Context.of(block, found.get().labels());
                }
            }
        }
        Optional<ListHeaders> list =
                ListHeaders.above(text, Math.max(from, hit.start() - ListHeaders.LONGEST), hit.start());
        list.ifPresent(headers -> headersAt = headers.start());
        return list.map(ListHeaders::context).orElse(null);
    }

    /** Where what the form prints above headers begins, if it stands right before them. */
    private int aroundHeaders(int start) {
        int first = start;
        int at = start;
        while (at > consumed) {
            Hit before = byEnd.get(at);
            if (before != null && (before.is(Role.FURNITURE) || before.is(Role.COLUMN_GROUP))) {
                first = before.start();
                at = first;
            } else if (HeaderWords.isNeutral(text.at(at - 1))) {
                at--;
            } else {
                return first;
            }
        }
        return first;
    }

    private boolean takeAcross(Hit hit, int number) {
        Optional<Meaning> across = hit.word().meanings().stream()
                .filter(meaning -> meaning.role() == Role.ROW
                        && meaning.block() != null
                        && meaning.block().isAcross())
                .findFirst();
        if (across.isEmpty() || across.get().block() == null) {
            return false;
        }
        FormBlock block = across.get().block();
        AcrossTable table = AcrossTable.find(text, hits, number, byPlace, block, budget, consumed);
        if (table == null) {
            return false;
        }
        close();
        context = null;
        parts.put(aroundHeaders(table.start()), table.end(), table.build(ways));
        consumed = table.end();
        return true;
    }

    /** Where the next word begins behind which something else stands. */
    private int limit(int number) {
        return number + 1 < hits.size() ? hits.get(number + 1).start() : text.size();
    }
}
