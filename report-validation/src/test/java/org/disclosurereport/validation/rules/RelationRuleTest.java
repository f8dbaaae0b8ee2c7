package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.requestOf2019;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationRuleTest {

    private static final TableDefinition MONEY = TestForms.sum("money", "S4-TOTALS");
    private static final RelationRule RULE =
            new RelationRule("S4-TOTALS", Severity.ERROR, Severity.ERROR, List.of(MONEY));

    private static List<Finding> check(Cell first, Cell second, Cell total) {
        StatisticsTable table = StatisticsTable.builder(MONEY)
                .set(0, first)
                .set(1, second)
                .set(2, total)
                .build();
        List<Finding> findings = new ArrayList<>();
        RULE.check(table, findings::add);
        return findings;
    }

    private static List<Finding> check(long first, long second, long total) {
        return check(Cell.of(first), Cell.of(second), Cell.of(total));
    }

    @Test
    void every_relation_of_every_definition_is_checked_by_a_rule_of_the_catalogue() {
        int relations = 0;
        for (Edition edition : Edition.values()) {
            for (TableDefinition definition : edition.form().everyTable()) {
                for (Rule rule : RuleCatalogue.rules()) {
                    relations += rule instanceof RelationRule sums ? sums.instancesIn(definition) : 0;
                }
                relations -= definition.relations().size();
            }
        }
        assertThat(relations).isZero();
        assertThat(((RelationRule) RuleCatalogue.find("S3-ROW-TOTAL").orElseThrow())
                        .instancesIn(Edition.FY2021.form().findTable("request").orElseThrow()))
                .isEqualTo(25);
    }

    @Test
    void a_table_of_the_form_before_is_checked_by_its_own_sums() {
        StatisticsTable wrong = requestOf2019().with("otherHandling", "total", Cell.of(1));
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RuleCatalogue.rules()) {
            if (rule instanceof RelationRule sums) {
                sums.check(wrong, findings::add);
            }
        }
        assertThat(findings)
                .extracting(finding -> finding.getCode() + " " + RuleProbe.firstAddress(finding))
                .containsExactly(
                        "S3-RESULT-TOTAL request/concludedTotal/total", "S3-ROW-TOTAL request/otherHandling/total");
    }

    @Test
    void money_is_compared_to_the_fen_and_shown_in_the_unit_of_the_form() {
        assertThat(check(592_372_449_00L, 1, 592_372_449_01L)).isEmpty();

        Finding finding = check(592_372_449_00L, 1, 592_372_449_00L).get(0);

        assertThat(finding.getExpected()).contains(new BigDecimal("59237.244901"));
        assertThat(finding.getFound()).contains(new BigDecimal("59237.2449"));
        assertThat(finding.getDifference()).contains(new BigDecimal("-0.000001"));
        assertThat(finding.getMessage().zh()).isEqualTo("「行」「总计」填报59237.2449，各项之和为59237.244901。");
    }

    @Test
    void a_sum_beyond_the_range_of_long_is_exact_and_never_wraps_around() {
        // In 64 bits MAX + MAX + 2 is 0 again, and MAX + 1 is MIN.
        assertThat(check(Long.MAX_VALUE, Long.MAX_VALUE, -2)).hasSize(1);
        Finding finding = check(Long.MAX_VALUE, 1, Long.MIN_VALUE).get(0);

        BigDecimal exact = new BigDecimal(BigInteger.TWO.pow(63), 6);
        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getExpected()).contains(exact);
        assertThat(finding.getMessage().zh()).endsWith("各项之和为" + exact.toPlainString() + "。");
    }

    @Test
    void extremes_that_are_right_pass() {
        assertThat(check(Long.MIN_VALUE, 0, Long.MIN_VALUE)).isEmpty();
        assertThat(check(Long.MIN_VALUE, Long.MAX_VALUE, -1)).isEmpty();
        assertThat(check(Long.MAX_VALUE, 0, Long.MAX_VALUE)).isEmpty();
        assertThat(check(Long.MIN_VALUE, -1, Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void the_quick_answer_agrees_with_the_closer_look_in_every_combination_of_states() {
        Cell[] cells = {
            Cell.of(0),
            Cell.of(2),
            Cell.of(-2),
            Cell.of(Long.MIN_VALUE),
            Cell.BLANK,
            Cell.SLASH,
            Cell.DASH,
            Cell.unreadable("?")
        };
        CompiledRelation relation = CompiledRelation.of(MONEY.relations().get(0));
        int held = 0;
        for (Cell first : cells) {
            for (Cell second : cells) {
                for (Cell total : cells) {
                    StatisticsTable table = StatisticsTable.builder(MONEY)
                            .set(0, first)
                            .set(1, second)
                            .set(2, total)
                            .build();
                    Optional<Finding> closer = RelationAssessment.of(RULE, table, relation);
                    if (relation.surelyHolds(table)) {
                        held++;
                        assertThat(closer)
                                .as("%s + %s = %s", first, second, total)
                                .isEmpty();
                    }
                    assertThat(closer.filter(Finding::isAssessable).isPresent())
                            .as("%s + %s = %s is broken", first, second, total)
                            .isEqualTo(isBroken(first, second, total));
                    assertThat(closer.filter(finding -> !finding.isAssessable()).isPresent())
                            .as("%s + %s = %s is not assessable", first, second, total)
                            .isEqualTo(!isAssessable(first, second, total));
                }
            }
        }
        assertThat(held).isGreaterThan(20);
    }

    /** The definition of the form, written a second time. */
    private static boolean isAssessable(Cell first, Cell second, Cell total) {
        boolean readable = List.of(first, second, total).stream()
                .noneMatch(cell -> cell.getState().name().equals("UNREADABLE"));
        return readable && total.isNumber() && (total.getNumber() == 0 || first.isNumber() || second.isNumber());
    }

    private static boolean isBroken(Cell first, Cell second, Cell total) {
        return isAssessable(first, second, total)
                && !value(first).add(value(second)).equals(value(total));
    }

    private static BigInteger value(Cell cell) {
        return BigInteger.valueOf(cell.isNumber() ? cell.getNumber() : 0);
    }

    @ParameterizedTest
    @EnumSource(Relation.Kind.class)
    void within_the_range_of_long_what_is_not_surely_so_is_broken_or_not_assessable(Relation.Kind kind) {
        Cell[] cells = {Cell.of(0), Cell.of(2), Cell.of(-2), Cell.of(4), Cell.BLANK, Cell.unreadable("?")};
        String id = kind == Relation.Kind.BALANCE ? "S3-BALANCE" : "S4-TOTALS";
        RelationRule rule = new RelationRule(id, Severity.ERROR);
        CompiledRelation relation = CompiledRelation.of(TestForms.relation(id, kind, List.of(2), List.of(0, 1)));
        for (Cell first : cells) {
            for (Cell second : cells) {
                for (Cell left : cells) {
                    StatisticsTable table = StatisticsTable.builder(MONEY)
                            .set(0, first)
                            .set(1, second)
                            .set(2, left)
                            .build();
                    assertThat(relation.surelyHolds(table))
                            .as("%s to %s + %s", left, first, second)
                            .isEqualTo(
                                    RelationAssessment.of(rule, table, relation).isEmpty());
                }
            }
        }
    }

    @Test
    void a_limit_is_kept_by_less_and_by_as_much_and_broken_by_one_more() {
        Relation limit = TestForms.atMost("S4-TOTALS", List.of(0), List.of(1, 2));

        assertThat(limited(limit, Cell.of(4))).isEmpty();
        assertThat(limited(limit, Cell.of(5))).isEmpty();
        Finding finding = limited(limit, Cell.of(6)).orElseThrow();
        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getFound()).contains(new BigDecimal("0.000006"));
        assertThat(finding.getExpected()).contains(new BigDecimal("0.000005"));
        assertThat(limited(limit, Cell.BLANK).orElseThrow().isAssessable()).isFalse();
    }

    @Test
    void a_limit_beyond_the_range_of_long_is_kept_by_less() {
        Relation limit = TestForms.atMost("S4-TOTALS", List.of(0), List.of(1, 2));
        CompiledRelation compiled = CompiledRelation.of(limit);
        StatisticsTable table = StatisticsTable.builder(MONEY)
                .set(0, 5)
                .set(1, Long.MAX_VALUE)
                .set(2, 1)
                .build();

        assertThat(compiled.surelyHolds(table)).isFalse();
        assertThat(RelationAssessment.of(RULE, table, compiled)).isEmpty();
    }

    @Test
    void a_round_sum_has_no_exponent() {
        Finding finding = check(10_000_000, 0, 20_000_000).get(0);

        assertThat(finding.getExpected()).contains(new BigDecimal("10"));
        assertThat(finding.getFound()).contains(new BigDecimal("20"));
    }

    private static Optional<Finding> limited(Relation limit, Cell part) {
        StatisticsTable table =
                StatisticsTable.builder(MONEY).set(0, part).set(1, 2).set(2, 3).build();
        CompiledRelation compiled = CompiledRelation.of(limit);
        return compiled.surelyHolds(table) ? Optional.empty() : RelationAssessment.of(RULE, table, compiled);
    }
}
