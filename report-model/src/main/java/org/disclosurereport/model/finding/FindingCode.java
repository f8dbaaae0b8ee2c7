package org.disclosurereport.model.finding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a rule ({@code S3-BALANCE}) or of something that a reader met ({@code YEAR_MISSING}). All
 * share one namespace; an id never changes its meaning and never vanishes.
 */
public final class FindingCode implements Comparable<FindingCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)*");

    private final String id;

    private FindingCode(String id) {
        this.id = id;
    }

    /**
     * The code with an id.
     *
     * @param id capital letters and digits, words joined by {@code -} or {@code _}
     * @return the code
     * @throws IllegalArgumentException if the id has another shape
     */
    public static FindingCode of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "Finding code must be capital words joined by '-' or '_', but was '" + id + "'"));
    }

    /**
     * The code with an id that somebody wrote.
     *
     * @param id an id
     * @return the code, or empty if no code has this shape
     */
    public static Optional<FindingCode> find(String id) {
        return SHAPE.matcher(id).matches() ? Optional.of(new FindingCode(id)) : Optional.empty();
    }

    @Override
    public int compareTo(FindingCode other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingCode that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
