package org.disclosurereport.testkit.mutation;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.TableMutations;

/** Numbers that may stand where another one belongs. */
final class WrongNumbers {

    private static final long MOST = 1_000_000;

    /** Larger numbers are not typed by hand, and a digit more may not fit. */
    private static final long TYPED = Long.MAX_VALUE / 100;

    private WrongNumbers() {}

    /** What a typing error or a wrong amount makes of a number. */
    static Arbitrary<Long> insteadOf(long right) {
        Arbitrary<Long> amounts = Arbitraries.longs()
                .between(-MOST, MOST)
                .filter(delta -> delta != 0)
                .map(delta -> right + delta);
        return right < 0 || right > TYPED
                ? amounts
                : Arbitraries.oneOf(amounts, Arbitraries.of(TableMutations.typingErrors(right)));
    }

    /** The same, and for one of the cells of a relation also what breaks it by as little as possible. */
    static Arbitrary<Long> insteadOf(StatisticsTable table, Relation relation, int cell) {
        long right = table.getNumber(cell);
        BigInteger room = RelationLaws.sum(table, relation.right()).subtract(RelationLaws.sum(table, relation.left()));
        long justTooMuch = relation.kind() == Kind.AT_MOST ? room.longValueExact() + 1 : 1;
        boolean left = relation.left().contains(cell);
        return Arbitraries.oneOf(
                List.of(insteadOf(right), Arbitraries.just(right + (left ? justTooMuch : -justTooMuch))));
    }
}
