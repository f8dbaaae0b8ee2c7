package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * What must hold in a table of one definition, compiled once: its identities in the order of the form, the same as rows
 * of coefficients, which cells they cannot tell from others, and which cell stands beside which.
 */
final class TableIdentities {

    private final TableDefinition definition;
    private final FindingCode signs;
    private final List<Identity> identities;
    private final int[][] equations;
    private final int[][] limits;
    private final boolean[] alone;
    private final int[] leftOf;
    private final int[] above;

    private TableIdentities(TableDefinition definition, FindingCode signs, List<Identity> identities) {
        this.definition = definition;
        this.signs = signs;
        this.identities = List.copyOf(identities);
        int size = definition.cells().size();
        equations = rows(identities, false, size);
        limits = rows(identities, true, size);
        alone = new boolean[size];
        Map<String, Integer> first = new HashMap<>();
        for (int cell = 0; cell < size; cell++) {
            String column = column(cell);
            Integer twin = first.putIfAbsent(column, cell);
            alone[cell] = twin == null && standsInAnEquation(cell);
            if (twin != null) {
                alone[twin] = false;
            }
        }
        leftOf = new int[size];
        above = new int[size];
        Map<String, Integer> lastInColumn = new HashMap<>();
        for (CellDefinition cell : definition.cells()) {
            int index = cell.index();
            boolean begins = index == 0 || definition.cell(index - 1).row() != cell.row();
            leftOf[index] = begins ? -1 : index - 1;
            Integer last = lastInColumn.put(cell.ref().column(), index);
            above[index] = last == null ? -1 : last;
        }
    }

    /**
     * The identities of a table.
     *
     * @param definition the table
     * @param signs the rule that no figure of the table is negative
     * @param mustHold what must hold of a relation, or empty if it may be broken in a right table
     */
    static TableIdentities of(
            TableDefinition definition, FindingCode signs, Function<Relation, Optional<Kind>> mustHold) {
        List<Identity> identities = new ArrayList<>();
        for (Relation relation : definition.relations()) {
            mustHold.apply(relation).ifPresent(kind -> identities.add(Identity.of(definition, relation, kind)));
        }
        return new TableIdentities(definition, signs, identities);
    }

    private static int[][] rows(List<Identity> identities, boolean limits, int size) {
        return identities.stream()
                .filter(identity -> identity.isLimit() == limits)
                .map(identity -> identity.coefficients(size))
                .toArray(int[][]::new);
    }

    /** In which identities a cell stands, on the left of the first one: cells with the same text are the same to them. */
    private String column(int cell) {
        int sign = 0;
        StringBuilder column = new StringBuilder();
        for (int[][] rows : List.of(equations, limits)) {
            for (int[] row : rows) {
                sign = sign == 0 ? row[cell] : sign;
                column.append(sign * row[cell]).append(' ');
            }
        }
        return column.toString();
    }

    private boolean standsInAnEquation(int cell) {
        return Arrays.stream(equations).anyMatch(row -> row[cell] != 0);
    }

    TableDefinition definition() {
        return definition;
    }

    /** True only if everything holds and no figure is left out; false if that takes a closer look. */
    boolean holdPlainly(StatisticsTable filed) {
        if (!filed.isFilled() || filed.hasNegative()) {
            return false;
        }
        try {
            for (Identity identity : identities) {
                long left = filed.sumOf(identity.left());
                long right = filed.sumOf(identity.right());
                if (identity.isLimit() ? left > right : left != right) {
                    return false;
                }
            }
            return true;
        } catch (ArithmeticException beyondLong) {
            return false;
        }
    }

    int size() {
        return alone.length;
    }

    /** The rule that no figure of the table is negative. */
    FindingCode signs() {
        return signs;
    }

    /** All identities, in the order of the form. */
    List<Identity> identities() {
        return identities;
    }

    /** Sums and balances, a row of coefficients each: what they come to is 0. */
    int[][] equations() {
        return equations;
    }

    /** Limits, a row of coefficients each: what they come to is not above 0. */
    int[][] limits() {
        return limits;
    }

    /** Whether it stands in an equation and no other cell stands in the same identities. */
    boolean isAlone(int cell) {
        return alone[cell];
    }

    boolean isSigned(int cell) {
        return definition.cell(cell).isSigned();
    }

    boolean areBesideEachOther(int one, int other) {
        return leftOf[one] == other || leftOf[other] == one;
    }

    boolean areAboveEachOther(int one, int other) {
        return above[one] == other || above[other] == one;
    }

    /** The cells to the left and right, above and below. */
    int[] neighbours(int cell) {
        int[] found = new int[4];
        int count = 0;
        for (int other = 0; other < size(); other++) {
            if (areBesideEachOther(cell, other) || areAboveEachOther(cell, other)) {
                found[count++] = other;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Whether one of two cells is the total of a sum and the other one of its parts. */
    boolean areTotalAndPart(int one, int other) {
        return identities.stream()
                .filter(identity -> identity.kind() == Kind.SUM)
                .anyMatch(sum -> (sum.left()[0] == one && contains(sum.right(), other))
                        || (sum.left()[0] == other && contains(sum.right(), one)));
    }

    private static boolean contains(int[] cells, int cell) {
        return Arrays.stream(cells).anyMatch(each -> each == cell);
    }
}
