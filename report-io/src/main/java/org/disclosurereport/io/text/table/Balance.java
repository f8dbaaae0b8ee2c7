package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;

/**
 * What must hold between the figures of one row.
 *
 * @param left places of figures in the row
 * @param right places of figures in the row that the left ones add up to
 * @param atMost whether the left ones may be less
 */
record Balance(List<Integer> left, List<Integer> right, boolean atMost) {

    /** The balances of a form between figures that are printed in one row. */
    static List<Balance> of(TableDefinition table, List<CellDefinition> row) {
        Map<Integer, Integer> places = new HashMap<>();
        row.forEach(cell -> places.put(cell.index(), places.size()));
        List<Balance> balances = new ArrayList<>();
        for (Relation relation : table.relations()) {
            if (places.keySet().containsAll(relation.left()) && places.keySet().containsAll(relation.right())) {
                balances.add(new Balance(
                        relation.left().stream().map(places::get).toList(),
                        relation.right().stream().map(places::get).toList(),
                        relation.kind() == Relation.Kind.AT_MOST));
            }
        }
        return balances;
    }

    /** The last figure that it is about. */
    int last() {
        return Stream.concat(left.stream(), right.stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    boolean holds(long[] figures) {
        long sum = sum(left, figures);
        return atMost ? sum <= sum(right, figures) : sum == sum(right, figures);
    }

    private static long sum(List<Integer> places, long[] figures) {
        return places.stream().mapToLong(place -> figures[place]).sum();
    }
}
