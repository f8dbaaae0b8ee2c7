package org.disclosurereport.io.stated;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text.
 *
 * @param text the sentence, without blanks at its ends
 * @param start where it begins in the text
 */
record Sentence(String text, int start) {

    /** No sentence is longer; one that is gets cut at a comma, so that what is quoted stays short. */
    static final int MAX_LENGTH = 800;

    /** The sentences of a text from left to right. A semicolon ends none: lists go on behind it. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int comma = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("，；、,; ".indexOf(c) >= 0) {
                comma = i;
            }
            if (Chars.endsSentence(c) || c == '\n') {
                add(sentences, text, start, i + 1);
                start = i + 1;
            } else if (i - start >= MAX_LENGTH) {
                int end = comma > start ? comma + 1 : i;
                add(sentences, text, start, end);
                start = end;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int start = Math.min(Chars.skipBlanks(text, from), to);
        int end = Math.max(start, Chars.backOverBlanks(text, to));
        if (end > start) {
            sentences.add(new Sentence(text.substring(start, end), start));
        }
    }
}
