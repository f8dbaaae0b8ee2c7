package org.disclosurereport.testkit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Changes of one number in a table: what a wrong entry or a typing error does to a form. In a consistent
 * table such a change breaks exactly the identities that contain the cell ({@link
 * #identitiesContaining}).
 */
public final class TableMutations {

    private TableMutations() {}

    /**
     * Every cell that holds a number, changed by the same amount.
     *
     * @param table the table
     * @param delta the amount, not 0
     * @return one change for each number, in printed order
     * @throws IllegalArgumentException if the amount is 0
     * @throws ArithmeticException if a changed number does not fit a {@code long}
     */
    public static Stream<FigureChange> ofEveryNumber(StatisticsTable table, long delta) {
        if (delta == 0) {
            throw new IllegalArgumentException("A change must be by an amount other than 0, but was by 0");
        }
        return numbers(table).map(cell -> change(table, cell, Math.addExact(table.getNumber(cell.index()), delta)));
    }

    /**
     * Every number of a report, changed by the same amount.
     *
     * @param report the report
     * @param delta the amount, not 0
     * @return one change for each number, in the order of the form
     * @throws IllegalArgumentException if the amount is 0
     * @throws ArithmeticException if a changed number does not fit a {@code long}
     */
    public static Stream<FigureChange> ofEveryNumber(DisclosureReport report, long delta) {
        return report.getTables().stream().flatMap(table -> ofEveryNumber(table, delta));
    }

    /**
     * Every single typing error in every number of a table.
     *
     * @param table the table
     * @return the changes, in printed order
     * @see #typingErrors(long)
     */
    public static Stream<FigureChange> ofEveryTypingError(StatisticsTable table) {
        return numbers(table)
                .flatMap(cell -> typingErrors(table.getNumber(cell.index())).stream()
                        .map(number -> change(table, cell, number)));
    }

    /**
     * One number of a table changed in any way: by a little, by any amount, or by a typing error.
     *
     * @param table a table that holds a number
     * @return changes
     * @throws IllegalArgumentException if the table holds no number
     */
    public static Arbitrary<FigureChange> ofOneNumber(StatisticsTable table) {
        List<CellDefinition> numbers = numbers(table).toList();
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException(
                    "Table " + table.getDefinition() + " must hold a number, but holds none");
        }
        return Arbitraries.of(numbers).flatMap(cell -> {
            long before = table.getNumber(cell.index());
            Arbitrary<Long> near =
                    Arbitraries.longs().between(-1_000_000, 1_000_000).map(delta -> before + delta);
            return Arbitraries.oneOf(near, Arbitraries.of(typingErrors(before)))
                    .filter(after -> after != before)
                    .map(after -> change(table, cell, after));
        });
    }

    /**
     * What one slip of a typist makes of a number: a digit lost, doubled or replaced by another, two
     * neighbours swapped, the sign added.
     *
     * @param number the number that was meant
     * @return the numbers that may be typed instead, all different from it, in ascending order
     */
    public static List<Long> typingErrors(long number) {
        if (number < 0 || number > Long.MAX_VALUE / 100) {
            throw new IllegalArgumentException(
                    "Typing errors are made in numbers from 0 to " + Long.MAX_VALUE / 100 + ", but it was " + number);
        }
        String digits = Long.toString(number);
        Set<Long> errors = new TreeSet<>();
        errors.add(-number);
        for (int i = 0; i < digits.length(); i++) {
            String before = digits.substring(0, i);
            String after = digits.substring(i + 1);
            char digit = digits.charAt(i);
            errors.add(Long.parseLong("0" + before + after));
            errors.add(Long.parseLong(before + digit + digit + after));
            for (char other = '0'; other <= '9'; other++) {
                errors.add(Long.parseLong(before + other + after));
            }
            if (!after.isEmpty()) {
                errors.add(Long.parseLong(before + after.charAt(0) + digit + after.substring(1)));
            }
        }
        errors.remove(number);
        return List.copyOf(errors);
    }

    /**
     * The sums, balances and limits in which a cell takes part: those that a wrong number in it can
     * break.
     *
     * @param definition the table
     * @param cell address of a cell of the table
     * @return the relations, in the order of the definition
     * @throws IllegalArgumentException if the table has no such cell
     */
    public static List<Relation> identitiesContaining(TableDefinition definition, CellRef cell) {
        if (!definition.key().equals(cell.table())) {
            throw new IllegalArgumentException("Address must be of table " + definition.key() + ", but was " + cell);
        }
        int index = definition.require(cell.row(), cell.column()).index();
        return definition.relations().stream()
                .filter(relation -> relation.involves(index))
                .toList();
    }

    private static Stream<CellDefinition> numbers(StatisticsTable table) {
        return table.getDefinition().cells().stream()
                .filter(cell -> table.getCell(cell.index()).isNumber());
    }

    private static FigureChange change(StatisticsTable table, CellDefinition cell, long after) {
        return new FigureChange(cell.ref(), table.getCell(cell.index()), Cell.of(after));
    }
}
