package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * The closer look at one relation in one table: whether it can be assessed, whether it holds by exact
 * arithmetic, and if not, what to say.
 *
 * <p>A sum is not assessable if its total is unfilled, if a cell in it is unreadable, or if the total is a
 * number other than 0 and every part is unfilled. Two sides are not assessable if a cell is unreadable or a
 * side has no number. Otherwise unfilled counts as 0.
 */
final class RelationAssessment {

    private static final String TOTAL_UNFILLED = "relation.notAssessable.totalUnfilled";
    private static final String SUM_UNREADABLE = "relation.notAssessable.sumUnreadable";
    private static final String SIDE_UNREADABLE = "relation.notAssessable.sideUnreadable";
    private static final String PARTS_UNFILLED = "relation.notAssessable.partsUnfilled";
    private static final String SIDE_UNFILLED = "relation.notAssessable.sideUnfilled";
    private static final String TAKEN_AS_ZERO = "relation.takenAsZero";

    /** The messages besides the rule's own. */
    static List<String> messages() {
        return List.of(TOTAL_UNFILLED, SUM_UNREADABLE, SIDE_UNREADABLE, PARTS_UNFILLED, SIDE_UNFILLED, TAKEN_AS_ZERO);
    }

    private final RelationRule rule;
    private final StatisticsTable table;
    private final TableDefinition definition;
    private final CompiledRelation relation;
    private final List<Address> addresses = new ArrayList<>();

    private RelationAssessment(RelationRule rule, StatisticsTable table, CompiledRelation relation) {
        this.rule = rule;
        this.table = table;
        this.definition = table.getDefinition();
        this.relation = relation;
        cells().forEach(cell -> addresses.add(definition.cell(cell).ref()));
    }

    /** What is to be said about a relation, or empty if it holds. */
    static Optional<Finding> of(RelationRule rule, StatisticsTable table, CompiledRelation relation) {
        RelationAssessment assessment = new RelationAssessment(rule, table, relation);
        return assessment.notAssessable().or(assessment::broken);
    }

    private Optional<Finding> notAssessable() {
        return relation.kind() == Relation.Kind.SUM ? sumNotAssessable() : sidesNotAssessable();
    }

    private Optional<Finding> sumNotAssessable() {
        int total = relation.left()[0];
        if (table.getState(total).isUnfilled()) {
            return notAssessable(TOTAL_UNFILLED, cell());
        }
        return unreadable(SUM_UNREADABLE, cell()).or(() -> {
            if (table.getNumber(total) == 0 || hasNumber(relation.right())) {
                return Optional.empty();
            }
            return notAssessable(PARTS_UNFILLED, cell().with("found", plain(exactSum(relation.left()))));
        });
    }

    private Optional<Finding> sidesNotAssessable() {
        return unreadable(SIDE_UNREADABLE, column()).or(() -> {
            for (int[] side : List.of(relation.left(), relation.right())) {
                if (!hasNumber(side)) {
                    List<Integer> cells = Arrays.stream(side).boxed().toList();
                    return notAssessable(SIDE_UNFILLED, column().cells("cells", definition, cells));
                }
            }
            return Optional.empty();
        });
    }

    private Optional<Finding> unreadable(String message, Facts instance) {
        List<Integer> cells = cellsThat(state -> state == CellState.UNREADABLE);
        return cells.isEmpty() ? Optional.empty() : notAssessable(message, instance.cells("cells", definition, cells));
    }

    private Optional<Finding> notAssessable(String message, Facts facts) {
        return Optional.of(rule.notAssessable(facts, addresses, message).build());
    }

    private Optional<Finding> broken() {
        BigDecimal left = exactSum(relation.left());
        BigDecimal right = exactSum(relation.right());
        int order = left.compareTo(right);
        if (order == 0 || (order < 0 && relation.kind() == Relation.Kind.AT_MOST)) {
            return Optional.empty();
        }
        // The number that must stand there: the sum of the parts, the limit; of a balance its left side.
        boolean balance = relation.kind() == Relation.Kind.BALANCE;
        BigDecimal expected = balance ? left : right;
        BigDecimal found = balance ? right : left;
        Facts facts = (balance ? column() : cell()).with("found", plain(found)).with("expected", plain(expected));
        List<Integer> unfilled = cellsThat(CellState::isUnfilled);
        if (!unfilled.isEmpty()) {
            facts.cells("takenAsZero", definition, unfilled);
        }
        Finding.Builder finding = rule.broken(facts, addresses)
                .severity(rule.severityOf(found, expected))
                .expected(expected)
                .found(found);
        if (!unfilled.isEmpty()) {
            Wording message = rule.render(".message", facts);
            Wording remark = rule.render(TAKEN_AS_ZERO, facts);
            finding.message(Wording.of(message.zh() + remark.zh(), message.en() + " " + remark.en()));
        }
        return Optional.of(finding.build());
    }

    /** Names an instance by its first cell, as sums are named. */
    private Facts cell() {
        return new Facts().cell("cell", first());
    }

    /** Names an instance by its column, as balances are named. */
    private Facts column() {
        return new Facts()
                .with("column", first().column().key(), first().column().wording());
    }

    private CellDefinition first() {
        return definition.cell(relation.left()[0]);
    }

    private BigDecimal exactSum(int[] side) {
        BigInteger sum = BigInteger.ZERO;
        for (int cell : side) {
            if (table.getState(cell) == CellState.NUMBER) {
                sum = sum.add(BigInteger.valueOf(table.getNumber(cell)));
            }
        }
        return definition.cell(side[0]).unit().toDecimal(sum);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private boolean hasNumber(int[] side) {
        return Arrays.stream(side).anyMatch(cell -> table.getState(cell) == CellState.NUMBER);
    }

    private List<Integer> cellsThat(Predicate<CellState> wanted) {
        return cells().filter(cell -> wanted.test(table.getState(cell))).boxed().toList();
    }

    private IntStream cells() {
        return IntStream.concat(Arrays.stream(relation.left()), Arrays.stream(relation.right()));
    }
}
