package org.disclosurereport.io.text.table;

import java.util.List;
import org.disclosurereport.io.text.table.RowFigures.Token;
import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table in text.
 *
 * @param printed its label as printed
 * @param label the label of the form, or null if the form has none or it is not known which
 * @param block where the form has it, or null
 * @param start index of the first character of the label
 * @param unit the unit in it, or null
 * @param tokens the pieces behind the label
 * @param exact whether they are cells between bars or tabs
 * @param kind what can be made of them
 */
record DraftRow(
        String printed,
        @Nullable FormLabel label,
        @Nullable FormBlock block,
        int start,
        @Nullable Token unit,
        List<Token> tokens,
        boolean exact,
        Kind kind) {

    /** What can be made of a row. */
    enum Kind {
        /** Each figure stands by itself. */
        SEPARATED,
        /** There are other pieces than columns. */
        GLUED,
        /** Each stands by itself, but under other headers. */
        UNDER_OTHER_HEADERS,
        /** Each stands by itself, but the same headers stand below once more. */
        ABOVE_SAME_HEADERS,
        /** The form has no such row. */
        STRAY
    }

    /** What stands behind the label, as printed. */
    String figures() {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }

    DraftRow as(Kind other) {
        return new DraftRow(printed, label, block, start, unit, tokens, exact, other);
    }
}
