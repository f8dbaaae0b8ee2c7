package org.disclosurereport.testkit.grid;

import java.util.List;

/**
 * Something that offices do to the printed form and that changes no figure of it. Says in its {@code toString} what it
 * does, so that a failing example can be understood.
 */
@FunctionalInterface
public interface GridChange {

    /**
     * Changes sheets.
     *
     * @param sheets the sheets of one report, at least one
     * @return the changed sheets, with the same figures
     */
    List<TextGrid> apply(List<TextGrid> sheets);
}
