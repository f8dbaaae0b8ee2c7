package org.disclosurereport.testkit.mutation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.FigureChange;

/** Breaks the relations of the forms and annexes: any instance by any of its cells, which hold another number. */
final class RelationMutations {

    private RelationMutations() {}

    /** The editions whose form states a relation; all, if an annex does. */
    static Set<Edition> editions(String rule) {
        if (!annexes(rule).isEmpty()) {
            return EnumSet.allOf(Edition.class);
        }
        Set<Edition> editions = EnumSet.noneOf(Edition.class);
        for (Edition edition : Edition.values()) {
            if (edition.form().tables().stream().anyMatch(table -> states(table, rule))) {
                editions.add(edition);
            }
        }
        return editions;
    }

    private static List<LocalAnnex> annexes(String rule) {
        return Stream.of(LocalAnnex.values())
                .filter(annex -> Annexes.definitions(annex).anyMatch(table -> states(table, rule)))
                .toList();
    }

    private static boolean states(TableDefinition table, String rule) {
        return table.relations().stream().anyMatch(relation -> relation.rule().equals(rule));
    }

    static Arbitrary<Change<DisclosureReport>> breaking(String rule, Edition edition) {
        List<LocalAnnex> annexes = annexes(rule);
        Arbitrary<DisclosureReport> reports = annexes.isEmpty()
                ? Drawn.reports(edition)
                : Arbitraries.of(annexes).flatMap(annex -> Drawn.withAnnex(edition, annex));
        return reports.flatMap(report -> {
            List<Instance> instances = Figures.tables(report)
                    .flatMap(table -> table.getDefinition().relations().stream()
                            .filter(relation -> relation.rule().equals(rule))
                            .map(relation -> new Instance(table, relation)))
                    .toList();
            return Arbitraries.of(instances)
                    .flatMap(Instance::changes)
                    .map(change -> FigureMutations.in(report, change));
        });
    }

    /** One relation of a table. */
    private record Instance(StatisticsTable table, Relation relation) {

        Arbitrary<FigureChange> changes() {
            List<Integer> cells = Stream.concat(relation.left().stream(), relation.right().stream())
                    .toList();
            return Arbitraries.of(cells)
                    .flatMap(cell -> WrongNumbers.insteadOf(table, relation, cell)
                            .map(wrong -> new FigureChange(
                                    table.getDefinition().cell(cell).ref(), table.getCell(cell), Cell.of(wrong))));
        }
    }
}
