package org.disclosurereport.testkit.mutation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.mutation.Algebra.Law;

/** The relations of the forms and of the local annexes: totals, balances, limits. */
final class RelationLaws {

    private RelationLaws() {}

    /** Every rule of which some form or annex states a relation. */
    static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        Stream<TableDefinition> tables =
                Stream.of(Edition.values()).flatMap(edition -> edition.form().tables().stream());
        Stream.concat(tables, Annexes.definitions())
                .flatMap(table -> table.relations().stream())
                .forEach(relation -> rules.add(relation.rule()));
        return rules;
    }

    static Law<DisclosureReport> law() {
        return new Law<>(rules(), report -> Figures.tables(report).flatMap(RelationLaws::told));
    }

    private static Stream<Told> told(StatisticsTable table) {
        return table.getDefinition().relations().stream().flatMap(relation -> told(table, relation).stream());
    }

    private static Optional<Told> told(StatisticsTable table, Relation relation) {
        String place = table.getDefinition().key() + " " + relation;
        if (!isAssessable(table, relation)) {
            return Optional.of(Told.notAssessable(relation.rule(), place));
        }
        return holds(table, relation) ? Optional.empty() : Optional.of(Told.broken(relation.rule(), place));
    }

    /** Whether the numbers agree; what is unfilled counts as 0. */
    static boolean holds(StatisticsTable table, Relation relation) {
        int order = sum(table, relation.left()).compareTo(sum(table, relation.right()));
        return order == 0 || (order < 0 && relation.kind() == Kind.AT_MOST);
    }

    static BigInteger sum(StatisticsTable table, List<Integer> cells) {
        return cells.stream()
                .filter(cell -> isNumber(table, cell))
                .map(cell -> BigInteger.valueOf(table.getNumber(cell)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static boolean isAssessable(StatisticsTable table, Relation relation) {
        boolean readable = Stream.of(relation.left(), relation.right())
                .flatMap(List::stream)
                .noneMatch(cell -> table.getState(cell) == CellState.UNREADABLE);
        boolean left = hasNumber(table, relation.left());
        boolean right = hasNumber(table, relation.right());
        boolean totalOfNothing =
                relation.kind() == Kind.SUM && sum(table, relation.left()).signum() == 0;
        return readable && left && (right || totalOfNothing);
    }

    private static boolean hasNumber(StatisticsTable table, List<Integer> cells) {
        return cells.stream().anyMatch(cell -> isNumber(table, cell));
    }

    private static boolean isNumber(StatisticsTable table, int cell) {
        return table.getState(cell) == CellState.NUMBER;
    }
}
