package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * The relations of all forms, whatever rule they belong to. In most reports all of them hold; where that is sure, no
 * {@link RelationRule} needs to be asked.
 */
public final class Relations {

    private static final IdentityHashMap<TableDefinition, RelationFamily[]> FAMILIES = new IdentityHashMap<>();

    static {
        for (TableDefinition definition : Edition.everyTable()) {
            List<CompiledRelation> relations = new ArrayList<>();
            definition.relations().forEach(relation -> relations.add(CompiledRelation.of(relation)));
            FAMILIES.put(definition, RelationFamily.of(relations));
        }
    }

    private Relations() {}

    /**
     * Whether every relation of the forms of a report can be assessed and holds.
     *
     * @param report the report
     * @return false if one is broken or needs a closer look, or if the report has lists
     */
    public static boolean surelyHoldIn(DisclosureReport report) {
        List<StatisticsTable> tables = report.getTables();
        for (int t = 0; t < tables.size(); t++) {
            if (!surelyHoldIn(tables.get(t))) {
                return false;
            }
        }
        return report.getLists().isEmpty();
    }

    private static boolean surelyHoldIn(StatisticsTable table) {
        RelationFamily[] families = FAMILIES.get(table.getDefinition());
        if (families == null) {
            return false;
        }
        for (RelationFamily family : families) {
            if (!family.surelyHolds(table)) {
                return false;
            }
        }
        return true;
    }
}
