package org.disclosurereport.io.text;

import java.util.Arrays;

/** A paragraph put together from one or several lines, each character with the place it was taken from. */
public final class PastedLine {

    private final StringBuilder text = new StringBuilder();
    private final int line;
    private int[] offsets = new int[64];

    PastedLine(int line) {
        this.line = line;
    }

    void append(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            append(source.charAt(i), i);
        }
    }

    void append(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    /** A part of this paragraph as one of its own. */
    PastedLine part(int from, int to) {
        PastedLine part = new PastedLine(line);
        for (int i = from; i < to; i++) {
            part.append(text.charAt(i), offsets[i]);
        }
        return part;
    }

    /**
     * The paragraph.
     *
     * @return the text, without line breaks and page numbers
     */
    public String text() {
        return text.toString();
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** The beginning, if that is all of it. */
    String ifShort(int longest) {
        return text.length() > longest ? "" : text.toString();
    }

    int length() {
        return text.length();
    }

    /**
     * Where it begins.
     *
     * @return the number of its first line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Where a character stands in the source.
     *
     * @param index index of the character in the paragraph
     * @return its index in the source
     */
    public int offset(int index) {
        return offsets[index];
    }
}
