package org.disclosurereport.testkit.mutation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.FigureChange;

/**
 * Breaks the relations of the forms and annexes: any instance by any of its cells, which hold another number, or by a
 * slip of the hand that concerns one of them.
 */
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
                    .flatMap(Instance::mistakes)
                    .map(mistake -> Change.of(mistake.toString(), report, mistake.applyTo(report)));
        });
    }

    /** One relation of a table. */
    private record Instance(StatisticsTable table, Relation relation) {

        /** Any other number in one of its cells, or what a slip of the hand makes of one of them. */
        Arbitrary<TypingMistake> mistakes() {
            List<TypingMistake> slips =
                    TypingMistake.in(table).filter(this::concerns).toList();
            return slips.isEmpty() ? numbers() : Arbitraries.oneOf(numbers(), ofAnyKind(slips));
        }

        private static Arbitrary<TypingMistake> ofAnyKind(List<TypingMistake> slips) {
            List<TypingError> kinds =
                    slips.stream().map(TypingMistake::error).distinct().toList();
            return Arbitraries.of(kinds)
                    .flatMap(kind -> Arbitraries.of(
                            slips.stream().filter(slip -> slip.error() == kind).toList()));
        }

        private boolean concerns(TypingMistake slip) {
            return slip.changes().stream()
                    .map(FigureChange::address)
                    .anyMatch(cell -> relation.involves(table.getDefinition()
                            .require(cell.row(), cell.column())
                            .index()));
        }

        private Arbitrary<TypingMistake> numbers() {
            List<Integer> cells = Stream.concat(relation.left().stream(), relation.right().stream())
                    .toList();
            return Arbitraries.of(cells)
                    .flatMap(cell -> WrongNumbers.insteadOf(table, relation, cell)
                            .map(wrong -> new FigureChange(
                                    table.getDefinition().cell(cell).ref(), table.getCell(cell), Cell.of(wrong))))
                    .map(change -> new TypingMistake(TypingError.OTHER, List.of(change)));
        }
    }
}
