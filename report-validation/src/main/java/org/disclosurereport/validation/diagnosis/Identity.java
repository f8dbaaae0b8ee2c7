package org.disclosurereport.validation.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.BrokenRelation;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;

/** A relation of the form that must hold in a right table. */
final class Identity {

    private final Kind kind;
    private final boolean isLimit;
    private final int[] left;
    private final int[] right;
    private final BrokenRelation broken;

    Identity(Kind kind, boolean isLimit, int[] left, int[] right, BrokenRelation broken) {
        this.kind = kind;
        this.isLimit = isLimit;
        this.left = left;
        this.right = right;
        this.broken = broken;
    }

    /** What the form prints. */
    Kind kind() {
        return kind;
    }

    /** Whether only this must hold, that the left side does not exceed the right one. */
    boolean isLimit() {
        return isLimit;
    }

    /** Cells of the left side; for a sum its total. */
    int[] left() {
        return left;
    }

    /** Cells of the right side; for a sum its parts. */
    int[] right() {
        return right;
    }

    /** What to say if it does not hold. */
    BrokenRelation broken() {
        return broken;
    }

    static Identity of(TableDefinition table, Relation relation, Kind mustHold) {
        List<Address> addresses = Stream.of(relation.left(), relation.right())
                .flatMap(List::stream)
                .<Address>map(cell -> table.cell(cell).ref())
                .toList();
        return new Identity(
                relation.kind(),
                mustHold == Kind.AT_MOST,
                indexes(relation.left()),
                indexes(relation.right()),
                new BrokenRelation(FindingCode.of(relation.rule()), addresses));
    }

    private static int[] indexes(List<Integer> cells) {
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The left side minus the right side, cell by cell. */
    int[] coefficients(int cells) {
        int[] coefficients = new int[cells];
        for (int cell : left) {
            coefficients[cell]++;
        }
        for (int cell : right) {
            coefficients[cell]--;
        }
        return coefficients;
    }
}
