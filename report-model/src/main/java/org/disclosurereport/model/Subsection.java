package org.disclosurereport.model;

import java.util.List;
import java.util.Objects;
import org.disclosurereport.model.table.WellFormed;

/** A part of a section under a heading of its own, for example {@code （一）主动公开}. */
public final class Subsection implements TextBlock {

    /** Headings stand at most this deep: 一、（一）1.（1） and two levels to spare. */
    public static final int MAX_DEPTH = 6;

    private final String heading;
    private final List<TextBlock> text;
    private final int depth;

    private Subsection(String heading, List<TextBlock> text) {
        this.heading = heading;
        this.text = text;
        this.depth = 1
                + text.stream()
                        .mapToInt(block -> block instanceof Subsection inner ? inner.depth : 0)
                        .max()
                        .orElse(0);
    }

    /**
     * A part under a heading.
     *
     * @param heading the heading as printed
     * @param text what stands under it, in printed order
     * @return the part
     * @throws IllegalArgumentException if the heading is not well-formed Unicode, or headings stand
     *     deeper than {@value #MAX_DEPTH}
     */
    public static Subsection of(String heading, List<? extends TextBlock> text) {
        Subsection subsection = new Subsection(WellFormed.require("Heading", heading), List.copyOf(text));
        if (subsection.depth > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "Headings must stand at most " + MAX_DEPTH + " deep, but stand " + subsection.depth);
        }
        return subsection;
    }

    /**
     * The heading.
     *
     * @return the heading as printed
     */
    public String getHeading() {
        return heading;
    }

    /**
     * What stands under the heading.
     *
     * @return the parts in printed order
     */
    public List<TextBlock> getText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subsection that && heading.equals(that.heading) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(heading, text);
    }

    @Override
    public String toString() {
        return heading + text;
    }
}
