package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disclosurereport.model.form.FormLabel;

/** A label of a form with everything that comparing asks of its wordings, found out once. */
final class PrintedLabel {

    /** The labels of the forms; there are a few hundred. */
    private static final Map<FormLabel, PrintedLabel> KNOWN = new ConcurrentHashMap<>();

    /**
     * One wording of a label, normalised.
     *
     * @param text the wording
     * @param withoutNote the wording without the note in brackets at its end
     * @param noteIsFree whether there may be another note or none
     * @param official whether it is the wording of the form
     */
    record Printed(String text, String withoutNote, boolean noteIsFree, boolean official) {}

    private final List<Printed> wordings;
    private final List<FormLabel> headers;
    private final NumberPrefix number;
    private final boolean ofWhich;

    private PrintedLabel(FormLabel label) {
        wordings = label.printedWordings().stream()
                .map(wording -> printed(wording, wording.equals(label.wording().zh())))
                .toList();
        headers = LabelMatch.ancestors(label);
        String numbered =
                LabelText.normalise(label.numbering() + label.wording().zh());
        String bare = LabelText.withoutOfWhich(numbered);
        number = NumberPrefix.of(bare);
        ofWhich = bare.length() < numbered.length();
    }

    private static Printed printed(String wording, boolean official) {
        String text = LabelText.normalise(wording);
        String withoutNote = LabelText.withoutNote(text);
        return new Printed(text, withoutNote, !LabelMatch.isMeaningful(text.substring(withoutNote.length())), official);
    }

    static PrintedLabel of(FormLabel label) {
        return KNOWN.computeIfAbsent(label, PrintedLabel::new);
    }

    /** Whether a normalised text has a wording of this label in it; no other text can fit. */
    boolean standsIn(String text) {
        for (Printed wording : wordings) {
            if (text.contains(wording.withoutNote)) {
                return true;
            }
        }
        return false;
    }

    List<Printed> wordings() {
        return wordings;
    }

    /** The number that the form prints before it. */
    NumberPrefix number() {
        return number;
    }

    /** Whether the form prints 其中 before it. */
    boolean isOfWhich() {
        return ofWhich;
    }

    /** From the outermost header to the one right above the label. */
    List<FormLabel> headers() {
        return headers;
    }
}
