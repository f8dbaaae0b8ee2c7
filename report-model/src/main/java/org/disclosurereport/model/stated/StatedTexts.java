package org.disclosurereport.model.stated;

import java.math.BigDecimal;
import java.util.Optional;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.WellFormed;

/** What must hold between the texts of a stated figure, and what is shown of them. */
final class StatedTexts {

    private static final int SHOWN_BEFORE = 30;
    private static final int SHOWN_BEHIND = 18;
    private static final int SHOWN = 60;

    private StatedTexts() {}

    /** The figure within its sentence. */
    static String excerpt(StatedFigure figure) {
        String sentence = figure.getSentence();
        int start = boundary(sentence, Math.max(0, figure.getOffset() - SHOWN_BEFORE));
        int end = figure.getOffset() + figure.getText().length() + SHOWN_BEHIND;
        end = boundary(sentence, Math.min(sentence.length(), Math.min(end, start + SHOWN)));
        return (start > 0 ? "…" : "") + sentence.substring(start, end) + (end < sentence.length() ? "…" : "");
    }

    /** No character is cut in two; a sentence does not begin with the second half of one. */
    private static int boundary(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    static void check(StatedFigure figure) {
        if (!StatisticsList.isKey(figure.getKey())) {
            throw new IllegalArgumentException(
                    "Key of a stated figure must be a small letter and up to 63 letters and digits, but was '"
                            + figure.getKey() + "'");
        }
        requireText("Label", figure.getLabel());
        requireText("Text", figure.getText());
        requireText("Sentence", figure.getSentence());
        figure.getUnit().ifPresent(unit -> requireText("Unit", unit));
        requireShort(figure.getValue());
        if (!figure.getSentence().startsWith(figure.getText(), figure.getOffset())) {
            throw new IllegalArgumentException("The text of a stated figure must stand in its sentence at offset "
                    + figure.getOffset() + ", but '" + figure.getText() + "' does not");
        }
        boolean denied = figure.getQualifier().equals(Optional.of(Qualifier.DENIED));
        if (denied && figure.getValue().signum() != 0) {
            throw new IllegalArgumentException("A denial must state 0, but states " + figure.getValue());
        }
    }

    private static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " of a stated figure must not be blank");
        }
        WellFormed.require(what + " of a stated figure", text);
    }

    private static void requireShort(BigDecimal value) {
        if (value.precision() > StatedFigure.MAX_DIGITS || Math.abs((long) value.scale()) > StatedFigure.MAX_DIGITS) {
            throw new IllegalArgumentException("A stated figure must have at most " + StatedFigure.MAX_DIGITS
                    + " digits and need at most as many zeros, but has " + value.precision() + " digits and scale "
                    + value.scale());
        }
    }
}
