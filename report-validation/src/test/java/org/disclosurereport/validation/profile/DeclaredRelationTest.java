package org.disclosurereport.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.DeclaredRelation;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.junit.jupiter.api.Test;

/** What a profile declares between figures is assessed as the relations of the form are. */
class DeclaredRelationTest {

    private static final FindingCode ID = FindingCode.of("SX-RELATION");
    private static final String REVIEWED = "dispute/reconsideration/total";
    private static final String SUED = "dispute/directLitigation/total";
    private static final String CONCLUDED = "request/concludedTotal/total";

    private static DeclaredRelation.Builder relation(Kind kind, String left, String... right) {
        return DeclaredRelation.builder()
                .rule(ID)
                .kind(kind)
                .left(patterns(left.split(" ", -1)))
                .right(patterns(right))
                .severity(Severity.ERROR)
                .title(Wording.of("复议与诉讼", "Reviews and suits"))
                .legalBasis("本市填报说明");
    }

    private static List<AddressPattern> patterns(String... addresses) {
        return Stream.of(addresses).map(AddressPattern::parse).toList();
    }

    private static ReportValidator validator(DeclaredRelation relation) {
        return ReportValidator.builder()
                .profile(RuleProfile.builder().name("某市").addRelation(relation).build())
                .build();
    }

    private static List<Finding> findings(DeclaredRelation relation, DisclosureReport report) {
        return validator(relation).validate(report).getFindings().stream()
                .filter(finding -> finding.getCode().equals(ID))
                .toList();
    }

    private static Finding only(DeclaredRelation relation, DisclosureReport report) {
        assertThat(findings(relation, report)).hasSize(1);
        return findings(relation, report).get(0);
    }

    /** The total of requests concluded, as large as reviews and suits together. */
    private static DisclosureReport withTotal(long concluded) {
        return with(clean(), CONCLUDED, concluded);
    }

    private static long sum() {
        return number(clean(), REVIEWED) + number(clean(), SUED);
    }

    @Test
    void a_sum_holds_across_tables() {
        DeclaredRelation sum = relation(Kind.SUM, CONCLUDED, REVIEWED, SUED).build();

        assertThat(findings(sum, withTotal(sum()))).isEmpty();
        Finding finding = only(sum, withTotal(sum() + 1));
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).extracting(Object::toString).containsExactly(CONCLUDED, REVIEWED, SUED);
        assertThat(finding.getFound()).contains(BigDecimal.valueOf(sum() + 1));
        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(sum()));
        assertThat(finding.getMessage().zh()).isEqualTo("复议与诉讼：「（七）总计」「总计」填报" + (sum() + 1) + "，各项之和为" + sum() + "。");
        assertThat(finding.getMessage().en())
                .isEqualTo("Reviews and suits: row '3.7 Concluded, total', column 'Total' states " + (sum() + 1)
                        + ", but its parts add up to " + sum() + ".");
        assertThat(findings(sum, withTotal(sum() - 1))).hasSize(1);
    }

    @Test
    void a_sum_is_not_assessable_as_those_of_the_form_are_not() {
        DeclaredRelation sum = relation(Kind.SUM, CONCLUDED, REVIEWED, SUED).build();

        assertThat(only(sum, with(clean(), CONCLUDED, Cell.BLANK)).isAssessable())
                .isFalse();
        assertThat(only(sum, with(clean(), SUED, Cell.unreadable("约十件"))).isAssessable())
                .isFalse();
        DisclosureReport noParts = with(with(clean(), REVIEWED, Cell.DASH), SUED, Cell.BLANK);
        assertThat(only(sum, noParts).isAssessable()).isFalse();
        assertThat(findings(sum, with(noParts, CONCLUDED, 0))).isEmpty();
        Finding one = only(sum, with(withTotal(1), SUED, Cell.BLANK));
        assertThat(one.isAssessable()).isTrue();
        assertThat(one.getMessage().zh()).endsWith("其中未填写的「未经复议直接起诉」「总计」按0计算。");
    }

    @Test
    void two_sides_balance() {
        DeclaredRelation balance =
                relation(Kind.BALANCE, REVIEWED + " " + SUED, CONCLUDED).build();

        assertThat(findings(balance, withTotal(sum()))).isEmpty();
        Finding finding = only(balance, withTotal(sum() + 1));
        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(sum()));
        assertThat(finding.getFound()).contains(BigDecimal.valueOf(sum() + 1));
        assertThat(finding.getMessage().zh()).startsWith("复议与诉讼：左边（「行政复议」「总计」、「未经复议直接起诉」「总计」）为" + sum());
        assertThat(finding.getMessage().en()).endsWith(" to " + (sum() + 1) + ".");
        assertThat(only(balance, with(clean(), CONCLUDED, Cell.BLANK))
                        .getMessage()
                        .zh())
                .isEqualTo("复议与诉讼无法核对：「（七）总计」「总计」均未填写。");
        assertThat(only(balance, with(clean(), SUED, Cell.unreadable("?")))
                        .getMessage()
                        .zh())
                .isEqualTo("复议与诉讼无法核对：「未经复议直接起诉」「总计」填报的不是数字。");
        assertThat(only(balance, with(clean(), SUED, Cell.unreadable("?")))
                        .getMessage()
                        .en())
                .startsWith("Reviews and suits could not be assessed");
    }

    @Test
    void a_limit_is_kept_by_less_and_by_as_much_and_broken_by_one_more() {
        DeclaredRelation limit =
                relation(Kind.AT_MOST, REVIEWED + " " + SUED, CONCLUDED).build();

        assertThat(findings(limit, withTotal(sum() + 1))).isEmpty();
        assertThat(findings(limit, withTotal(sum()))).isEmpty();
        Finding finding = only(limit, withTotal(sum() - 1));
        assertThat(finding.getFound()).contains(BigDecimal.valueOf(sum()));
        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(sum() - 1));
        assertThat(finding.getMessage().en()).contains("cannot exceed the right side");
    }

    @Test
    void an_open_row_is_the_same_row_on_both_sides() {
        DeclaredRelation rows = relation(Kind.AT_MOST, "request/*/naturalPerson", "request/*/total")
                .build();

        assertThat(findings(rows, clean())).isEmpty();
        DisclosureReport wrong = with(clean(), "request/granted/naturalPerson", 1_000_000);
        assertThat(only(rows, wrong).getAddresses())
                .extracting(Object::toString)
                .containsExactly("request/granted/naturalPerson", "request/granted/total");
        DisclosureReport two = with(wrong, "request/newlyReceived/naturalPerson", 1_000_000);
        assertThat(findings(rows, two))
                .extracting(finding -> finding.getAddresses().get(0).toString())
                .as("in the order of the form")
                .containsExactly("request/newlyReceived/naturalPerson", "request/granted/naturalPerson");
    }

    @Test
    void an_open_column_and_a_fixed_figure_go_together() {
        DeclaredRelation columns =
                relation(Kind.AT_MOST, "dispute/reconsideration/*", CONCLUDED).build();

        assertThat(findings(columns, withTotal(number(clean(), REVIEWED)))).isEmpty();
        assertThat(only(columns, withTotal(number(clean(), REVIEWED) - 1)).getAddresses())
                .extracting(Object::toString)
                .containsExactly(REVIEWED, CONCLUDED);
    }

    @Test
    void it_is_asked_of_every_edition_that_has_the_figures_and_of_no_other() {
        DeclaredRelation sum = relation(Kind.SUM, CONCLUDED, REVIEWED, SUED).build();

        assertThat(findings(sum, cleanOf2019())).hasSize(1);
        assertThat(findings(sum, cleanOf2014())).isEmpty();
        assertThat(findings(sum, without(clean(), "dispute")))
                .as("that a table is missing is said by F-ROW-SET")
                .isEmpty();
    }

    @Test
    void it_speaks_of_local_lists_too() {
        DeclaredRelation list = relation(Kind.AT_MOST, "pudong/officialDocuments/*", "pudong/itemsDisclosed/*")
                .build();
        String part = "pudong/officialDocuments/" + firstColumn();
        assertThat(cleanOf2008().find(org.disclosurereport.model.form.CellRef.parse(part)))
                .isPresent();

        assertThat(findings(list, cleanOf2008())).isEmpty();
        assertThat(findings(list, with(cleanOf2008(), part, 1_000_000L))).hasSize(1);
    }

    private static String firstColumn() {
        return cleanOf2008()
                .findList("pudong")
                .orElseThrow()
                .getColumns()
                .get(0)
                .key();
    }

    @Test
    void money_is_compared_with_money_in_the_unit_of_the_first_figure() {
        DeclaredRelation mixed = relation(Kind.BALANCE, "proactive/administrativeFees/amount", CONCLUDED)
                .build();

        assertThat(mixed.instances(clean().getTables().stream()
                        .map(table -> table.getDefinition())
                        .toList()))
                .as("万元 and 件 are not added")
                .isEmpty();
    }

    @Test
    void a_local_relation_that_cannot_be_assessed_does_not_open_the_verdict() {
        DeclaredRelation warning = relation(Kind.SUM, "proactive/license/decisions", "proactive/penalty/decisions")
                .build();
        ValidationResult result = validator(warning).validate(with(clean(), "proactive/license/decisions", Cell.SLASH));

        assertThat(result.getFindings()).anyMatch(finding -> finding.getCode().equals(ID) && !finding.isAssessable());
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
    }

    @Test
    void it_is_a_rule_with_all_that_a_rule_says() {
        Rule rule = validator(relation(Kind.BALANCE, REVIEWED, SUED)
                        .severity(Severity.HINT)
                        .build())
                .rules()
                .stream()
                .filter(known -> known.code().equals(ID))
                .findFirst()
                .orElseThrow();

        assertThat(rule.severity()).isEqualTo(Severity.HINT);
        assertThat(rule.title().en()).isEqualTo("Reviews and suits");
        assertThat(rule.legalBasis().zh()).isEqualTo("本市填报说明");
        assertThat(rule.explanation().zh()).startsWith("规则手册声明：左边各格之和等于右边各格之和。");
        assertThat(rule.remedy().en()).isEqualTo("Check the cells of both sides.");
        assertThat(rule.isEssential()).isFalse();
    }

    @Test
    void a_title_cannot_smuggle_anything_into_a_message() {
        DeclaredRelation relation = relation(Kind.SUM, CONCLUDED, REVIEWED)
                .title(Wording.of("标\u001b[2J题", "ti\u001b[2Jtle"))
                .build();

        assertThat(only(relation, clean()).getMessage().zh()).startsWith("标\\u001b[2J题：");
    }

    @Test
    void what_cannot_be_a_relation_is_refused() {
        assertThatThrownBy(() ->
                        relation(Kind.SUM, REVIEWED + " " + SUED, CONCLUDED).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a sum one total");
        assertThatThrownBy(() -> relation(Kind.BALANCE, REVIEWED).build()).hasMessageContaining("both sides");
        assertThatThrownBy(() -> relation(Kind.BALANCE, "request/granted", SUED).build())
                .hasMessageContaining("table/row/column, but has the address 'request/granted'");
        assertThatThrownBy(() -> relation(Kind.BALANCE, "*/granted/total", SUED).build())
                .hasMessageContaining("'*/granted/total'");
        assertThatThrownBy(() -> relation(Kind.BALANCE, "request/*/total", "request/granted/*")
                        .build())
                .hasMessageContaining("must leave rows or columns open, but leaves both");
        assertThatThrownBy(() -> relation(Kind.BALANCE, "request/*/*", SUED).build())
                .hasMessageContaining("leaves both");
        assertThatThrownBy(
                        () -> relation(Kind.SUM, REVIEWED, SUED).legalBasis(" ").build())
                .hasMessageContaining("must have a basis");
    }
}
