package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;

/** What must hold between the figures of one row. It is asked once for every way in which digits can be split. */
final class Balance {

    private final int[] left;
    private final int[] right;
    private final boolean atMost;

    /** By the places of the figures in the row. */
    private Balance(Relation relation, Map<Integer, Integer> places) {
        left = relation.left().stream().mapToInt(places::get).toArray();
        right = relation.right().stream().mapToInt(places::get).toArray();
        atMost = relation.kind() == Relation.Kind.AT_MOST;
    }

    /** The balances of a form between figures that are printed in one row. */
    static List<Balance> of(TableDefinition table, List<CellDefinition> row) {
        Map<Integer, Integer> places = new HashMap<>();
        row.forEach(cell -> places.put(cell.index(), places.size()));
        List<Balance> balances = new ArrayList<>();
        for (Relation relation : table.relations()) {
            if (places.keySet().containsAll(relation.left()) && places.keySet().containsAll(relation.right())) {
                balances.add(new Balance(relation, places));
            }
        }
        return balances;
    }

    /** The last figure that it is about. */
    int last() {
        return IntStream.concat(IntStream.of(left), IntStream.of(right)).max().orElse(0);
    }

    boolean holds(long[] figures) {
        long sum = sum(left, figures);
        return atMost ? sum <= sum(right, figures) : sum == sum(right, figures);
    }

    private static long sum(int[] places, long[] figures) {
        long sum = 0;
        for (int place : places) {
            sum += figures[place];
        }
        return sum;
    }
}
