package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Relations of one table that are the same but for their place: the sums of all rows, the balances of all columns. That
 * all of them hold, as they do in most reports, is seen at once.
 */
final class RelationFamily {

    private final CompiledRelation[] relations;
    private final int step;

    private RelationFamily(List<CompiledRelation> relations, int step) {
        this.relations = relations.toArray(new CompiledRelation[0]);
        this.step = step;
    }

    /** Relations in families, in their order. */
    static RelationFamily[] of(List<CompiledRelation> relations) {
        List<RelationFamily> families = new ArrayList<>();
        int from = 0;
        while (from < relations.size()) {
            CompiledRelation first = relations.get(from);
            int step = from + 1 < relations.size() ? first.distanceTo(relations.get(from + 1)) : 0;
            int to = from + 1;
            while (step != 0 && to < relations.size() && relations.get(to - 1).distanceTo(relations.get(to)) == step) {
                to++;
            }
            families.add(new RelationFamily(relations.subList(from, to), step));
            from = to;
        }
        return families.toArray(new RelationFamily[0]);
    }

    /** The relations one by one. */
    CompiledRelation[] relations() {
        return relations;
    }

    /** True only if all of the relations are assessable and hold; false if one is broken or needs a closer look. */
    boolean surelyHolds(StatisticsTable table) {
        CompiledRelation first = relations[0];
        return first.kind() == Kind.AT_MOST
                ? allSurelyHold(table)
                : table.areSurelyEqual(first.left(), first.right(), step, relations.length);
    }

    private boolean allSurelyHold(StatisticsTable table) {
        for (CompiledRelation relation : relations) {
            if (!relation.surelyHolds(table)) {
                return false;
            }
        }
        return true;
    }
}
