package org.disclosurereport.model.finding;

/** Texts without which nobody could answer for what a rule book changes. */
final class RequiredText {

    private RequiredText() {}

    static void check(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must be a text, but was blank");
        }
    }
}
