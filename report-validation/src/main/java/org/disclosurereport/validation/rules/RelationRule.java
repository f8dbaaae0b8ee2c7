package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Every relation of the form (勾稽关系) that names this rule: totals, balances, limits. The relations of all
 * definitions that a report can contain are compiled once, when the rule is made.
 */
public final class RelationRule extends CatalogueRule {

    private final TableDefinition[] definitions;
    private final CompiledRelation[][] relations;

    /**
     * The rule for all editions.
     *
     * @param id the id that the relations of the form name
     * @param severity how much it weighs
     */
    public RelationRule(String id, Severity severity) {
        this(id, severity, everyDefinition());
    }

    RelationRule(String id, Severity severity, List<TableDefinition> candidates) {
        super(id, severity, RelationAssessment.messages().toArray(new String[0]));
        List<TableDefinition> stating = new ArrayList<>();
        List<CompiledRelation[]> stated = new ArrayList<>();
        for (TableDefinition definition : candidates) {
            CompiledRelation[] compiled = definition.relations().stream()
                    .filter(relation -> relation.rule().equals(id))
                    .map(CompiledRelation::of)
                    .toArray(CompiledRelation[]::new);
            if (compiled.length > 0) {
                stating.add(definition);
                stated.add(compiled);
            }
        }
        definitions = stating.toArray(new TableDefinition[0]);
        relations = stated.toArray(new CompiledRelation[0][]);
    }

    private static List<TableDefinition> everyDefinition() {
        Set<TableDefinition> all = new LinkedHashSet<>();
        for (Edition edition : Edition.values()) {
            all.addAll(edition.form().tables());
            all.addAll(edition.form().alsoFiled());
        }
        return List.copyOf(all);
    }

    /** How many relations of a definition this rule checks. */
    int instancesIn(TableDefinition definition) {
        int at = Arrays.asList(definitions).indexOf(definition);
        return at < 0 ? 0 : relations[at].length;
    }

    @Override
    public boolean isEssential() {
        return true;
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        List<StatisticsTable> tables = report.getTables();
        for (int t = 0; t < tables.size(); t++) {
            check(tables.get(t), findings);
        }
    }

    void check(StatisticsTable table, Consumer<? super Finding> findings) {
        for (int d = 0; d < definitions.length; d++) {
            if (definitions[d] == table.getDefinition()) {
                for (CompiledRelation relation : relations[d]) {
                    if (!relation.surelyHolds(table)) {
                        RelationAssessment.of(this, table, relation).ifPresent(findings);
                    }
                }
            }
        }
    }
}
