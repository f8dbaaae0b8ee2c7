package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.io.grid.PrintedLabel.Printed;
import org.disclosurereport.model.form.FormLabel;

/** How well a printed text fits a label of the form. There is no fourth answer: nothing is guessed. */
public enum LabelMatch {
    /** It is another label. */
    NONE,
    /** It is a listed variant, or the label without or with another note in brackets. */
    VARIANT,
    /** It is the official wording. */
    EXACT;

    /** A note with one of these changes what a figure means, so it is part of the label. */
    private static final String MEANINGFUL = "元年月上去累同环比增减占率%";

    private static final String CHINESE_DIGITS = "一二三四五六七八九十";
    private static final String JOINTS = "-:、,;.>/|\\";

    /**
     * Whether it is the label.
     *
     * @return false for another label
     */
    public boolean fits() {
        return this != NONE;
    }

    /** Compares a normalised text, with or without a number before it, with a label. */
    static LabelMatch of(String text, FormLabel label) {
        PrintedLabel printed = PrintedLabel.of(label);
        return printed.standsIn(text) ? of(text, printed) : NONE;
    }

    private static LabelMatch of(String text, PrintedLabel label) {
        LabelMatch best = NONE;
        for (String bare : withoutNumber(label.isOfWhich() ? LabelText.withoutOfWhich(text) : text)) {
            best = better(best, ofBare(bare, label));
        }
        return best;
    }

    /**
     * Compares a normalised text, with or without a number before it, with a label that may be printed in one cell
     * with the headers above it.
     *
     * @param text the normalised text
     * @param label the label
     * @return how well it fits
     */
    public static LabelMatch ofWithHeaders(String text, FormLabel label) {
        PrintedLabel printed = PrintedLabel.of(label);
        if (!printed.standsIn(text)) {
            return NONE;
        }
        LabelMatch alone = of(text, printed);
        if (alone.fits() || printed.headers().isEmpty()) {
            return alone;
        }
        return headersThen(text, printed) ? EXACT : NONE;
    }

    private static boolean headersThen(String text, PrintedLabel label) {
        List<FormLabel> headers = label.headers();
        for (int outermost = 0; outermost < headers.size(); outermost++) {
            Set<String> rests = Set.of(text);
            for (FormLabel header : headers.subList(outermost, headers.size())) {
                rests = behind(rests, header);
            }
            if (rests.stream()
                    .anyMatch(rest -> !rest.isEmpty() && of(rest, label).fits())) {
                return true;
            }
        }
        return false;
    }

    /** What is left of the texts behind a header and the joint after it. */
    private static Set<String> behind(Set<String> texts, FormLabel header) {
        Set<String> rests = new HashSet<>();
        for (String text : texts) {
            for (String bare : withoutNumber(text)) {
                for (Printed printed : PrintedLabel.of(header).wordings()) {
                    if (bare.startsWith(printed.text())) {
                        int at = printed.text().length();
                        while (at < bare.length() && JOINTS.indexOf(bare.charAt(at)) >= 0) {
                            at++;
                        }
                        rests.add(bare.substring(at));
                    }
                }
            }
        }
        return rests;
    }

    /**
     * The headers of a label.
     *
     * @param label the label
     * @return from the outermost header to the one right above the label
     */
    public static List<FormLabel> ancestors(FormLabel label) {
        List<FormLabel> headers = new ArrayList<>();
        for (FormLabel at = label.parent().orElse(null);
                at != null;
                at = at.parent().orElse(null)) {
            headers.add(0, at);
        }
        return headers;
    }

    /**
     * Whether a normalised text begins with the number that the form prints before a label.
     *
     * @param text the normalised text
     * @param label the label
     * @return true if the numbers are the same
     */
    public static boolean isNumbered(String text, FormLabel label) {
        return NumberPrefix.of(LabelText.withoutOfWhich(text))
                .isSameAs(PrintedLabel.of(label).number());
    }

    private static LabelMatch ofBare(String text, PrintedLabel label) {
        LabelMatch best = NONE;
        String withoutNote = LabelText.withoutNote(text);
        boolean noteIsFree = !isMeaningful(text.substring(withoutNote.length()));
        for (Printed printed : label.wordings()) {
            if (text.equals(printed.text())) {
                best = better(best, printed.official() ? EXACT : VARIANT);
            } else if (noteIsFree && withoutNote.equals(printed.text())) {
                best = better(best, VARIANT);
            } else if (noteIsFree && printed.noteIsFree() && withoutNote.equals(printed.withoutNote())) {
                best = better(best, VARIANT);
            }
        }
        return best;
    }

    /**
     * Whether a note changes what a figure means.
     *
     * @param note the note, with its brackets or without
     * @return true for example for （含上年）
     */
    public static boolean isMeaningful(String note) {
        for (int i = 0; i < note.length(); i++) {
            if (MEANINGFUL.indexOf(note.charAt(i)) >= 0) {
                return true;
            }
        }
        return note.contains("其中");
    }

    /** The text itself, and without each thing before it that can be a number. */
    private static List<String> withoutNumber(String text) {
        List<String> bare = new ArrayList<>();
        bare.add(text);
        NumberPrefix number = NumberPrefix.of(text);
        if (number.length() > 0) {
            bare.add(text.substring(number.length()));
        }
        int digits = 0;
        while (digits < Math.min(3, text.length() - 1)
                && (CHINESE_DIGITS.indexOf(text.charAt(digits)) >= 0
                        || (text.charAt(digits) >= '0' && text.charAt(digits) <= '9'))) {
            digits++;
            bare.add(text.substring(digits));
        }
        return bare;
    }

    static LabelMatch better(LabelMatch a, LabelMatch b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
