package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * The closer look at one relation between filed figures: whether it can be assessed, whether it holds by exact
 * arithmetic, and if not, what to say.
 *
 * <p>A sum is not assessable if its total is unfilled, if a cell in it is unreadable, or if the total is a
 * number other than 0 and every part is unfilled. Two sides are not assessable if a cell is unreadable or a
 * side has no number. Otherwise unfilled counts as 0.
 */
final class RelationAssessment {

    private static final String TOTAL_UNFILLED = "relation.notAssessable.totalUnfilled";
    private static final String SUM_UNREADABLE = "relation.notAssessable.sumUnreadable";
    private static final String PARTS_UNFILLED = "relation.notAssessable.partsUnfilled";
    private static final String TAKEN_AS_ZERO = "relation.takenAsZero";

    /** The messages besides those that the rule has of its own. */
    static List<String> messages() {
        return List.of(TOTAL_UNFILLED, SUM_UNREADABLE, PARTS_UNFILLED, TAKEN_AS_ZERO);
    }

    private final ComparingRule rule;
    private final Relation.Kind kind;
    private final List<ReportFigure> left;
    private final List<ReportFigure> right;
    private final List<Address> addresses;

    private RelationAssessment(
            ComparingRule rule, Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right) {
        this.rule = rule;
        this.kind = kind;
        this.left = left;
        this.right = right;
        this.addresses =
                figures().<Address>map(figure -> figure.definition().ref()).toList();
    }

    /** What is to be said about a relation of one table, or empty if it holds. */
    static Optional<Finding> of(ComparingRule rule, StatisticsTable table, CompiledRelation relation) {
        return of(rule, relation.kind(), figures(table, relation.left()), figures(table, relation.right()));
    }

    /** What is to be said about two sides of figures, or empty if the relation holds. */
    static Optional<Finding> of(
            ComparingRule rule, Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right) {
        RelationAssessment assessment = new RelationAssessment(rule, kind, left, right);
        return assessment.notAssessable().or(assessment::broken);
    }

    private static List<ReportFigure> figures(StatisticsTable table, int[] cells) {
        return Arrays.stream(cells)
                .mapToObj(cell -> new ReportFigure(table.getDefinition().cell(cell), table.getCell(cell)))
                .toList();
    }

    private Optional<Finding> notAssessable() {
        return kind == Relation.Kind.SUM ? sumNotAssessable() : sidesNotAssessable();
    }

    private Optional<Finding> sumNotAssessable() {
        Cell total = left.get(0).cell();
        if (total.getState().isUnfilled()) {
            return notAssessable(TOTAL_UNFILLED, instance());
        }
        return unreadable(SUM_UNREADABLE).or(() -> {
            if (total.getNumber() == 0 || hasNumber(right)) {
                return Optional.empty();
            }
            return notAssessable(PARTS_UNFILLED, instance().with("found", plain(exactSum(left))));
        });
    }

    private Optional<Finding> sidesNotAssessable() {
        return unreadable(rule.sideUnreadable()).or(() -> {
            for (List<ReportFigure> side : List.of(left, right)) {
                if (!hasNumber(side)) {
                    return notAssessable(
                            rule.sideUnfilled(),
                            instance()
                                    .cells(
                                            "cells",
                                            side.stream()
                                                    .map(ReportFigure::definition)
                                                    .toList()));
                }
            }
            return Optional.empty();
        });
    }

    private Optional<Finding> unreadable(String message) {
        List<CellDefinition> cells = cellsThat(state -> state == CellState.UNREADABLE);
        return cells.isEmpty()
                ? Optional.empty()
                : notAssessable(message, instance().cells("cells", cells));
    }

    private Facts instance() {
        return rule.notAssessed(kind, left, right);
    }

    private Optional<Finding> notAssessable(String message, Facts facts) {
        return Optional.of(rule.notAssessable(facts, addresses, message).build());
    }

    private Optional<Finding> broken() {
        BigDecimal leftSum = exactSum(left);
        BigDecimal rightSum = exactSum(right);
        int order = leftSum.compareTo(rightSum);
        if (kind == Relation.Kind.AT_MOST ? order <= 0 : order == 0) {
            return Optional.empty();
        }
        // The number that must stand there: the sum of the parts, the limit; of a balance its left side.
        boolean balance = kind == Relation.Kind.BALANCE;
        BigDecimal expected = balance ? leftSum : rightSum;
        BigDecimal found = balance ? rightSum : leftSum;
        Facts facts = rule.broken(kind, left, right).with("found", plain(found)).with("expected", plain(expected));
        List<CellDefinition> unfilled = cellsThat(CellState::isUnfilled);
        if (!unfilled.isEmpty()) {
            facts.cells("takenAsZero", unfilled);
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

    /** The sum in the unit of the first figure of the relation, in which all of its figures are shown. */
    private BigDecimal exactSum(List<ReportFigure> side) {
        BigInteger sum = BigInteger.ZERO;
        for (ReportFigure figure : side) {
            if (figure.cell().isNumber()) {
                sum = sum.add(BigInteger.valueOf(figure.cell().getNumber()));
            }
        }
        return left.get(0).definition().unit().toDecimal(sum);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static boolean hasNumber(List<ReportFigure> side) {
        return side.stream().anyMatch(figure -> figure.cell().isNumber());
    }

    private List<CellDefinition> cellsThat(Predicate<CellState> wanted) {
        return figures()
                .filter(figure -> wanted.test(figure.cell().getState()))
                .map(ReportFigure::definition)
                .toList();
    }

    private Stream<ReportFigure> figures() {
        return Stream.concat(left.stream(), right.stream());
    }
}
