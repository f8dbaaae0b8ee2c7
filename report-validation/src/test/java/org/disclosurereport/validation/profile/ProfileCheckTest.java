package org.disclosurereport.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.DeclaredRelation;
import org.disclosurereport.model.profile.LocalDeadline;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.SampleReports;
import org.junit.jupiter.api.Test;

/** What a profile cannot mean is told with its place before anything is validated. */
class ProfileCheckTest {

    private static final Location PLACE = Location.ofLine(7, 3);

    private static RuleProfile.Builder profile() {
        return RuleProfile.builder().name("某市");
    }

    private static List<Finding> findings(RuleProfile.Builder... profiles) {
        ReportValidator.Builder validator = ReportValidator.builder();
        Stream.of(profiles).map(RuleProfile.Builder::build).forEach(validator::profile);
        return validator.profileFindings();
    }

    private static Finding only(RuleProfile.Builder... profiles) {
        assertThat(findings(profiles)).hasSize(1);
        Finding finding = findings(profiles).get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getLocation()).contains(PLACE);
        return finding;
    }

    private static RuleChange.Builder change(String rule) {
        return RuleChange.builder().rule(FindingCode.of(rule)).rationale("本市通知").location(PLACE);
    }

    private static DeclaredRelation.Builder relation(String id, String left, String right) {
        return DeclaredRelation.builder()
                .rule(FindingCode.of(id))
                .kind(Kind.BALANCE)
                .addLeft(AddressPattern.parse(left))
                .addRight(AddressPattern.parse(right))
                .severity(Severity.HINT)
                .title(Wording.of("题", "title"))
                .legalBasis("说明")
                .location(PLACE);
    }

    private static DeclaredRelation.Builder relation(String id) {
        return relation(id, "request/granted/total", "dispute/reconsideration/total");
    }

    private static LocalDeadline.Builder deadline(MonthDay day, OrganKind... kinds) {
        return LocalDeadline.builder()
                .rule(FindingCode.of("SX-DEADLINE"))
                .day(day)
                .kinds(List.of(kinds))
                .severity(Severity.HINT)
                .title(Wording.of("题", "title"))
                .legalBasis("说明")
                .location(PLACE);
    }

    @Test
    void a_rule_that_does_not_exist_is_told_with_the_nearest_one() {
        Finding finding = only(profile().addChange(change("S3-BALANC").off(true).build()));

        assertThat(finding.getCode()).isEqualTo(FindingCode.of("PROFILE_RULE_UNKNOWN"));
        assertThat(finding.getMessage().zh()).isEqualTo("规则手册“某市”提到规则 S3-BALANC，但没有这条规则。是否为 S3-BALANCE？");
        assertThat(finding.getMessage().en())
                .isEqualTo("Profile '某市' speaks of the rule S3-BALANC, but there is none. Is S3-BALANCE meant?");
        assertThat(finding.getOperands()).containsEntry("rule", "S3-BALANC").containsEntry("profile", "某市");
        assertThat(only(profile()
                                .addChange(change("S3-BALANC")
                                        .putParameter("limit", BigDecimal.TEN)
                                        .build()))
                        .getCode())
                .as("what can be set of it is not known")
                .isEqualTo(FindingCode.of("PROFILE_RULE_UNKNOWN"));
        assertThat(only(profile().addChange(change("NOTHING-LIKE-IT").off(true).build()))
                        .getMessage()
                        .en())
                .endsWith("The rules are listed in docs/rules.");
    }

    @Test
    void a_suppression_of_a_rule_that_does_not_exist_is_told() {
        Suppression suppression = Suppression.builder()
                .rule(FindingCode.of("YEAR_MISSING"))
                .rationale("核对过")
                .author("某办")
                .location(PLACE)
                .build();
        assertThat(only(profile().addSuppression(suppression)).getCode())
                .isEqualTo(FindingCode.of("PROFILE_RULE_UNKNOWN"));
    }

    @Test
    void what_a_profile_below_declares_is_known_above_it_and_not_the_other_way_round() {
        RuleProfile.Builder declaring = profile().addRelation(relation("SX-ONE").build());
        RuleProfile.Builder changing =
                profile().addChange(change("SX-ONE").severity(Severity.ERROR).build());

        assertThat(findings(declaring, changing)).isEmpty();
        assertThat(findings(profile()
                        .from(declaring.build())
                        .addChange(change("SX-ONE").off(true).build())))
                .isEmpty();
        assertThat(only(changing, declaring).getCode()).isEqualTo(FindingCode.of("PROFILE_RULE_UNKNOWN"));
    }

    @Test
    void an_id_that_is_taken_is_told() {
        for (RuleProfile.Builder taken : List.of(
                profile().addRelation(relation("S3-BALANCE").build()),
                profile()
                        .addRelation(relation("SX-ONE").build())
                        .addRelation(relation("SX-ONE").build()),
                profile()
                        .addRelation(relation("SX-DEADLINE").build())
                        .addDeadline(deadline(MonthDay.of(1, 1), OrganKind.GOVERNMENT)
                                .build()))) {
            assertThat(only(taken).getCode()).isEqualTo(FindingCode.of("PROFILE_RULE_TAKEN"));
        }
        assertThat(only(
                                profile().addRelation(relation("SX-ONE").build()),
                                profile()
                                        .name("县")
                                        .addRelation(relation("SX-ONE").build()))
                        .getMessage()
                        .en())
                .isEqualTo("A rule that profile '县' declares must have an id of its own, but there is a rule SX-ONE.");
    }

    @Test
    void a_rule_may_be_called_by_the_id_that_it_once_had_and_no_other_gets_that_id() {
        RuleProfile former = profile()
                .addChange(change("E2-STAFF").severity(Severity.HINT).build())
                .addSuppression(Suppression.builder()
                        .rule(FindingCode.of("E2-REVIEW"))
                        .rationale("核对过")
                        .author("某办")
                        .build())
                .build();
        ValidationResult result =
                ReportValidator.builder().profile(former).build().validate(SampleReports.cleanOf2014());

        assertThat(result.getRuleChanges())
                .extracting(RuleChange::getRule)
                .containsExactly(FindingCode.of("FY2014-STAFF"));
        assertThat(result.getUnusedSuppressions())
                .extracting(unused -> unused.suppression().getRule().orElseThrow())
                .containsExactly(FindingCode.of("FY2014-REVIEW"));
        assertThat(only(profile().addRelation(relation("E2-STAFF").build())).getCode())
                .isEqualTo(FindingCode.of("PROFILE_RULE_TAKEN"));
    }

    @Test
    void a_number_that_the_rule_does_not_have_or_cannot_have_is_told() {
        Finding finding = only(profile()
                .addChange(change("F-S1-LENGTH")
                        .putParameter("limt", BigDecimal.TEN)
                        .build()));
        assertThat(finding.getCode()).isEqualTo(FindingCode.of("PROFILE_PARAMETER"));
        assertThat(finding.getMessage().en())
                .isEqualTo("Profile '某市' sets 'limt' of rule F-S1-LENGTH to 10; what can be set: limit (1000).");
        for (String value : List.of("0", "-1", "1.5", "2147483648")) {
            assertThat(findings(profile()
                            .addChange(change("F-S1-LENGTH")
                                    .putParameter("limit", new BigDecimal(value))
                                    .build())))
                    .as(value)
                    .hasSize(1);
        }
        for (String value : List.of("1", "2147483647", "1000.0")) {
            assertThat(findings(profile()
                            .addChange(change("F-S1-LENGTH")
                                    .putParameter("limit", new BigDecimal(value))
                                    .build())))
                    .as(value)
                    .isEmpty();
        }
        assertThat(only(profile()
                                .addChange(change("S3-BALANCE")
                                        .putParameter("limit", BigDecimal.TEN)
                                        .build()))
                        .getMessage()
                        .zh())
                .isEqualTo("规则手册“某市”为规则 S3-BALANCE 设定“limit”为 10；该规则可以设定的参数：无。");
    }

    @Test
    void a_deadline_later_than_the_national_one_is_told() {
        assertThat(findings(profile()
                        .addDeadline(deadline(MonthDay.of(1, 31), OrganKind.DEPARTMENT)
                                .build())))
                .isEmpty();
        Finding finding = only(profile()
                .addDeadline(deadline(MonthDay.of(2, 1), OrganKind.DEPARTMENT, OrganKind.GOVERNMENT)
                        .build()));
        assertThat(finding.getCode()).isEqualTo(FindingCode.of("PROFILE_DEADLINE_LATER"));
        assertThat(finding.getMessage().zh())
                .isEqualTo("规则手册“某市”的期限 SX-DEADLINE 应不晚于全国期限，但department的全国期限为次年1月31日，所设为次年2月1日。");
        assertThat(finding.getMessage().en()).contains("which is 01-31").endsWith("but is 02-01 of the next year.");
    }

    @Test
    void every_kind_of_organ_has_the_national_day_of_the_edition_of_the_year() {
        assertThat(findings(profile()
                        .addDeadline(
                                deadline(MonthDay.of(3, 31), OrganKind.GOVERNMENT, OrganKind.AUTHORISED_ORGANISATION)
                                        .build())))
                .isEmpty();
        assertThat(findings(profile()
                        .addDeadline(deadline(MonthDay.of(4, 1), OrganKind.GOVERNMENT, OrganKind.GENERAL_OFFICE)
                                .build())))
                .hasSize(2);
        assertThat(findings(profile()
                        .addDeadline(deadline(MonthDay.of(2, 1), OrganKind.DEPARTMENT)
                                .year(2017)
                                .build())))
                .as("under the 2007 Regulation departments had until 31 March")
                .isEmpty();
        assertThat(findings(profile()
                        .addDeadline(deadline(MonthDay.of(2, 1), OrganKind.DEPARTMENT)
                                .year(2019)
                                .build())))
                .hasSize(1);
    }

    @Test
    void a_relation_that_no_report_can_have_is_told() {
        for (RuleProfile.Builder nowhere : List.of(
                profile()
                        .addRelation(relation("SX-ONE", "request/nothing/total", "request/granted/total")
                                .build()),
                profile()
                        .addRelation(relation("SX-ONE", "request/granted/total", "statisticsForm/staff/value")
                                .build()),
                profile()
                        .addRelation(relation("SX-ONE", "proactive/administrativeFees/amount", "request/granted/total")
                                .build()))) {
            assertThat(only(nowhere).getCode()).isEqualTo(FindingCode.of("PROFILE_RELATION_NOWHERE"));
        }
        assertThat(only(profile()
                                .addRelation(relation("SX-ONE", "request/nothing/total", "request/granted/total")
                                        .build()))
                        .getMessage()
                        .en())
                .endsWith("but no form has: request/nothing/total, request/granted/total.");
    }

    @Test
    void a_relation_may_be_of_an_earlier_table_that_is_still_filed_and_of_an_annex() {
        assertThat(findings(profile()
                        .addRelation(
                                relation("SX-ONE", "request/otherHandling/total", "proactive/normativeDocument/inForce")
                                        .build())))
                .as("a report of FY2021 with the request table of FY2019")
                .isEmpty();
        assertThat(findings(profile()
                        .addRelation(relation("SX-ONE", "pudong/itemsDisclosed/*", "pudong/officialDocuments/*")
                                .build())))
                .isEmpty();
    }

    @Test
    void a_validator_is_not_made_with_a_profile_that_cannot_be_meant() {
        ReportValidator.Builder validator = ReportValidator.builder()
                .profile(profile()
                        .addChange(change("S3-BALANC").off(true).build())
                        .build());

        assertThatThrownBy(validator::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Profiles must speak of rules that exist and can be so, but 1 findings say"
                        + " otherwise, the first: Profile '某市' speaks of the rule S3-BALANC");
    }

    @Test
    void a_profile_has_a_name() {
        assertThatThrownBy(() -> RuleProfile.builder().name(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have a name");
    }
}
