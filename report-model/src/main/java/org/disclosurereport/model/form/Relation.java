package org.disclosurereport.model.form;

import java.util.List;

/**
 * What the form says about figures of one table (勾稽关系): a total and its parts, two sides that
 * balance, or a figure and the one that it cannot exceed. Figures are named by their index in the
 * table.
 */
public final class Relation {

    /** The kinds of relation. */
    public enum Kind {
        /** The left cell is the total of the right cells. */
        SUM,
        /** The left cells and the right cells add up to the same number. */
        BALANCE,
        /** The left cells are a part of the right cells and cannot exceed them. */
        AT_MOST
    }

    private final String rule;
    private final Kind kind;
    private final List<Integer> left;
    private final List<Integer> right;

    private Relation(String rule, Kind kind, List<Integer> left, List<Integer> right) {
        this.rule = rule;
        this.kind = kind;
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
    }

    /**
     * A relation between cells of one table.
     *
     * @param rule id of the rule that this relation is an instance of, for example {@code S3-BALANCE}
     * @param kind what must hold between the two sides
     * @param left indexes of the left side; for a sum its total
     * @param right indexes of the right side; for a sum its parts
     * @return the relation
     * @throws IllegalArgumentException if a side is empty or a sum has several totals
     */
    static Relation of(String rule, Kind kind, List<Integer> left, List<Integer> right) {
        if (left.isEmpty() || right.isEmpty() || (kind == Kind.SUM && left.size() != 1)) {
            throw new IllegalArgumentException(
                    "A " + kind + " must have cells on both sides and a sum one total, but was " + left + right);
        }
        return new Relation(rule, kind, left, right);
    }

    /**
     * The rule of which this is an instance.
     *
     * @return the id of the rule
     */
    public String rule() {
        return rule;
    }

    /**
     * What must hold between the two sides.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The left side.
     *
     * @return indexes into the table's cells; for a sum the total
     */
    public List<Integer> left() {
        return left;
    }

    /**
     * The right side.
     *
     * @return indexes into the table's cells; for a sum the parts
     */
    public List<Integer> right() {
        return right;
    }

    /**
     * Whether a cell takes part.
     *
     * @param index index of the cell
     * @return true if it stands on either side
     */
    public boolean involves(int index) {
        return left.contains(index) || right.contains(index);
    }

    @Override
    public String toString() {
        return rule + " " + kind + left + right;
    }
}
