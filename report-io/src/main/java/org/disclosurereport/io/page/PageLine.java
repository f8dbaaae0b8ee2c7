package org.disclosurereport.io.page;

import java.util.Arrays;
import org.disclosurereport.model.finding.Location;

/** A paragraph put together from one or several lines, each character with the place it was taken from. */
public final class PageLine implements PageBlock {

    private final StringBuilder text = new StringBuilder();
    private final int line;
    private final int column;
    private int[] offsets = new int[16];

    /**
     * A paragraph without any text so far.
     *
     * @param line the line in which it begins, from 1
     */
    public PageLine(int line) {
        this(line, 1);
    }

    /**
     * A paragraph without any text so far.
     *
     * @param line the line in which it begins, from 1
     * @param column the column of that line, from 1
     */
    public PageLine(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /**
     * A paragraph of which only the line is known.
     *
     * @param text the text
     * @param line the line in which it begins, from 1
     * @return the paragraph
     */
    public static PageLine of(String text, int line) {
        PageLine paragraph = new PageLine(line);
        paragraph.append(text, 0, text.length());
        return paragraph;
    }

    /**
     * Goes on with a part of the source.
     *
     * @param source the source
     * @param from index of the first character
     * @param to index behind the last one
     */
    public void append(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            append(source.charAt(i), i);
        }
    }

    /**
     * Goes on with a character.
     *
     * @param c the character
     * @param offset its index in the source
     */
    public void append(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    /**
     * A part of this paragraph as one of its own.
     *
     * @param from index of the first character
     * @param to index behind the last one
     * @return the part
     */
    public PageLine part(int from, int to) {
        PageLine part = new PageLine(line, column);
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

    /**
     * The last character.
     *
     * @return the character; there must be one
     */
    public char last() {
        return text.charAt(text.length() - 1);
    }

    /**
     * The text, if it is short.
     *
     * @param longest how many characters at most
     * @return the text, or nothing
     */
    public String ifShort(int longest) {
        return text.length() > longest ? "" : text.toString();
    }

    /**
     * How long it is.
     *
     * @return the number of characters
     */
    public int length() {
        return text.length();
    }

    /**
     * Where it begins.
     *
     * @return line and column
     */
    public Location place() {
        return Location.ofLine(line, column);
    }

    /**
     * The column in which it begins.
     *
     * @return from 1
     */
    public int column() {
        return column;
    }

    @Override
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
