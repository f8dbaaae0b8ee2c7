package org.disclosurereport.io.text.table;

import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.text.table.Words.Role;
import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/** Looks at what stands between the figures of one row and the label of the next. */
final class Between {

    /** So many characters that no form prints there end a table. */
    private static final int LONG = 60;

    private final Characters text;
    private final Map<Integer, Hit> hits;
    private final @Nullable Context context;
    private int others;
    private boolean sentence;
    private boolean headers;
    private boolean figures;
    private @Nullable FormLabel group;

    /**
     * What was found.
     *
     * @param isSentence whether it is text that ends a table
     * @param hasHeaders whether headers of columns are among it, whichever
     * @param hasOtherWords whether words are among it that no form prints there
     * @param hasFigures whether figures are among it
     * @param group the last header over rows, if one is among it
     */
    record Content(
            boolean isSentence,
            boolean hasHeaders,
            boolean hasOtherWords,
            boolean hasFigures,
            Optional<FormLabel> group) {

        /** What stands nowhere. */
        static final Content NOTHING = new Content(false, false, false, false, Optional.empty());

        /** The same below headers that were understood. */
        Content belowHeaders() {
            return new Content(false, false, false, false, group);
        }
    }

    private Between(Characters text, Map<Integer, Hit> hits, @Nullable Context context) {
        this.text = text;
        this.hits = hits;
        this.context = context;
    }

    static Content of(Characters text, Map<Integer, Hit> hits, int from, int to, @Nullable Context context) {
        Between between = new Between(text, hits, context);
        between.look(from, to);
        return new Content(
                between.sentence || between.others > LONG,
                between.headers,
                between.others > 0,
                between.figures,
                Optional.ofNullable(between.group));
    }

    private void look(int from, int to) {
        int at = from;
        while (at < to && others <= LONG && !sentence) {
            at = next(at, to);
        }
    }

    private int next(int at, int to) {
        if (context != null && text.gap(at) == Characters.Gap.CELL && context.isOverItsColumn(text, at)) {
            return text.runEnd(at, to);
        }
        Hit hit = hits.get(at);
        if (hit != null && hit.end() <= to) {
            take(hit);
            return hit.end();
        }
        if (HeaderWords.isNeutral(text.at(at))) {
            return at + 1;
        }
        int end = text.runEnd(at, to);
        String run = text.folded(at, end);
        if (text.gap(at) == Characters.Gap.CELL && Placeholder.is(run)) {
            return end;
        }
        if (context != null && context.isFragment(run)) {
            return end;
        }
        if (text.gap(at) != Characters.Gap.NONE
                && RowFigures.Token.of(text, at, end).isFigure()) {
            figures = true;
            others += text.isInCells(at) ? 0 : 1;
            return end;
        }
        sentence |= text.at(at) == '。';
        headers |= isHeaderLine(at);
        others++;
        return at + 1;
    }

    /** Whether a line is one of unknown headers: it has cells, or as many pieces as columns, but no figures. */
    private boolean isHeaderLine(int index) {
        int at = Math.max(text.lineStart(index), index - LONG);
        int end = Math.min(text.lineEnd(index), at + 4 * LONG);
        int pieces = 0;
        while (at < end) {
            int next = text.runEnd(at, end);
            RowFigures.Token token = RowFigures.Token.of(text, at, next);
            if (token.isFigure() && !token.isBlank()) {
                return false;
            }
            pieces++;
            at = next;
        }
        return text.isInCells(index) || (context != null && context.width() > 1 && pieces >= context.width());
    }

    private void take(Hit hit) {
        FormLabel over = context == null ? null : context.groupOf(hit);
        if (over != null) {
            group = over;
        } else if (hit.is(Role.COLUMN) && hit.start() == hit.bare()) {
            headers = true;
        } else if (hit.is(Role.SECTION) && !hit.is(Role.ROW)) {
            others++;
        }
    }
}
