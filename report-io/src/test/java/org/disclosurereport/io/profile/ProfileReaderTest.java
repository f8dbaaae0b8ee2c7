package org.disclosurereport.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.DeclaredRelation;
import org.disclosurereport.model.profile.LocalDeadline;
import org.disclosurereport.model.profile.RuleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the file of a profile may say, and what is said about one that says something else. */
class ProfileReaderTest {

    private static final String HEAD = "profile: disclosure-profile/1\nname: 某市\n";
    private static final String RELATION = HEAD + """
            relations:
              - id: SX-ONE
                kind: %s
                left: %s
                right: %s
                severity: warning
                title: {zh: 题, en: title}
                basis: 本市填报说明
            """;
    private static final String SUPPRESSION = HEAD + "suppressions:\n  - {rationale: 核对过, author: 某办, %s}\n";
    private static final String DEADLINE = HEAD + """
            deadlines:
              - {id: SX-DAY, organs: %s, day: %s, severity: hint, title: {zh: 题, en: title}, basis: 通知}
            """;

    @TempDir
    private Path folder;

    private static ProfileResult read(String yaml) {
        return ProfileReader.standard().read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static RuleProfile profile(String yaml) {
        ProfileResult result = read(yaml);
        assertThat(result.getFindings()).isEmpty();
        return result.getProfile().orElseThrow();
    }

    private static Finding only(String yaml) {
        ProfileResult result = read(yaml);
        assertThat(result.getProfile()).isEmpty();
        assertThat(result.getFindings()).hasSize(1);
        return result.getFindings().get(0);
    }

    private static void assertCode(String yaml, String code) {
        ProfileResult result = read(yaml);
        assertThat(result.getProfile()).isEmpty();
        assertThat(result.getFindings())
                .extracting(finding -> finding.getCode().toString())
                .contains(code);
        assertThat(result.getFindings())
                .allSatisfy(finding -> assertThat(
                                finding.getLocation().orElseThrow().getLine())
                        .isPresent());
    }

    @Test
    void everything_that_a_file_can_say_becomes_a_profile() {
        RuleProfile profile = profile(HEAD + """
                extends: national
                rules:
                  F-S1-LENGTH:
                    severity: error
                    parameters: {limit: 800}
                    rationale: 本市通知
                  F-BLANK-CELL: {severity: off, rationale: 由系统填写}
                relations:
                  - id: SX-ONE
                    kind: sum
                    left: request/concludedTotal/total
                    right: [request/granted/total, dispute/reconsideration/total]
                    severity: warning
                    title: {zh: 一, en: one}
                    basis: 本市填报说明
                deadlines:
                  - id: SX-DAY
                    organs: [department, generalOffice]
                    levels: county
                    day: 01-28
                    year: 2021
                    severity: hint
                    title: {zh: 二, en: two}
                    basis: 本市通知
                suppressions:
                  - rule: S3-BALANCE
                    address: request/*/total
                    organ: 某局
                    year: 2023
                    rationale: 核对过
                    author: 某办
                    expires: 2025-12-31
                """);

        assertThat(profile.getName()).isEqualTo("某市");
        assertThat(profile.getBase()).isEmpty();
        assertThat(profile.getChanges())
                .containsExactly(
                        RuleChange.builder()
                                .rule(FindingCode.of("F-S1-LENGTH"))
                                .severity(Severity.ERROR)
                                .putParameter("limit", BigDecimal.valueOf(800))
                                .rationale("本市通知")
                                .location(Location.ofLine(6, 5))
                                .build(),
                        RuleChange.builder()
                                .rule(FindingCode.of("F-BLANK-CELL"))
                                .off(true)
                                .rationale("由系统填写")
                                .location(Location.ofLine(9, 17))
                                .build());
        assertThat(profile.getRelations())
                .containsExactly(DeclaredRelation.builder()
                        .rule(FindingCode.of("SX-ONE"))
                        .kind(Kind.SUM)
                        .addLeft(AddressPattern.parse("request/concludedTotal/total"))
                        .addRight(AddressPattern.parse("request/granted/total"))
                        .addRight(AddressPattern.parse("dispute/reconsideration/total"))
                        .severity(Severity.WARNING)
                        .title(Wording.of("一", "one"))
                        .legalBasis("本市填报说明")
                        .location(Location.ofLine(11, 5))
                        .build());
        assertThat(profile.getDeadlines())
                .containsExactly(LocalDeadline.builder()
                        .rule(FindingCode.of("SX-DAY"))
                        .kinds(List.of(OrganKind.DEPARTMENT, OrganKind.GENERAL_OFFICE))
                        .addLevel(OrganLevel.COUNTY)
                        .day(MonthDay.of(1, 28))
                        .year(2021)
                        .severity(Severity.HINT)
                        .title(Wording.of("二", "two"))
                        .legalBasis("本市通知")
                        .location(Location.ofLine(19, 5))
                        .build());
        assertThat(profile.getSuppressions())
                .containsExactly(Suppression.builder()
                        .rule(FindingCode.of("S3-BALANCE"))
                        .address(AddressPattern.parse("request/*/total"))
                        .organ("某局")
                        .year(2023)
                        .rationale("核对过")
                        .author("某办")
                        .expires(LocalDate.of(2025, 12, 31))
                        .location(Location.ofLine(28, 5))
                        .build());
    }

    @Test
    void a_name_is_all_that_a_profile_needs() {
        assertThat(profile(HEAD)).isEqualTo(RuleProfile.builder().name("某市").build());
        assertThat(profile("\ufeff" + HEAD)).isEqualTo(profile(HEAD));
    }

    @Test
    void an_unknown_name_is_told_with_line_column_and_the_nearest_name() {
        Finding finding = only(HEAD + "relatons: []\n");

        assertThat(finding.getCode().toString()).isEqualTo("UNKNOWN_FIELD");
        assertThat(finding.getLocation()).contains(Location.ofLine(3, 1));
        assertThat(finding.getMessage().en()).contains("\"relations\"");
    }

    @Test
    void an_address_that_no_form_has_is_told_at_its_place_with_the_nearest_one() {
        Finding finding = only(RELATION.formatted("sum", "request/grnted/total", "[request/granted/total]"));

        assertThat(finding.getCode().toString()).isEqualTo("UNKNOWN_FIELD");
        assertThat(finding.getLocation()).contains(Location.ofLine(6, 11));
        assertThat(finding.getMessage().en())
                .isEqualTo("The name 'request/grnted/total' does not belong here. Is \"request/granted/total\" meant?");
        assertThat(only(RELATION.formatted("sum", "reqest/granted/total", "request/granted/total"))
                        .getMessage()
                        .zh())
                .contains("是否为 \"request/granted/total\"？");
        assertThat(only(RELATION.formatted("sum", "request/granted/naturalperson", "request/granted/total"))
                        .getMessage()
                        .zh())
                .contains("是否为 \"request/granted/naturalPerson\"？");
        assertThat(only(RELATION.formatted("sum", "request/*/totl", "request/granted/total"))
                        .getMessage()
                        .zh())
                .contains("是否为 \"request/*/total\"？");
        assertThat(only(RELATION.formatted("sum", "request/granted/issued", "request/granted/total"))
                        .getMessage()
                        .en())
                .contains("Known names: naturalPerson, commercialEnterprise");
        assertThat(only(RELATION.formatted("sum", "nothing/of/it", "request/granted/total"))
                        .getMessage()
                        .en())
                .contains("Known names: ")
                .contains("request")
                .contains("pudong");
    }

    @Test
    void tables_of_every_edition_and_annexes_are_known() {
        for (String address : List.of(
                "request/otherHandling/total",
                "request/otherHandlingOther/total",
                "proactive/procurement/amount",
                "statisticsForm/itemsDisclosed/value",
                "pudong/itemsDisclosed/*")) {
            assertThat(read(RELATION.formatted("atMost", address, address)).getFindings())
                    .as(address)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum | [request/granted/total, request/granted/total] | request/granted/total | VALUE_INVALID",
                "equal | request/granted/total | [request/granted/total, request/granted/total] | VALUE_INVALID",
                "equal | [request/granted/total, request/granted/total] | request/granted/total | VALUE_INVALID",
                "sum | [] | request/granted/total | VALUE_INVALID",
                "balance | request/granted/total | [] | VALUE_INVALID",
                "balance | {} | request/granted/total | TYPE_MISMATCH",
                "balance | request/granted | request/granted/total | VALUE_INVALID",
                "balance | \"*/granted/total\" | request/granted/total | VALUE_INVALID",
                "balance | request/*/* | request/granted/total | VALUE_INVALID",
                "balance | request/gr*/total | request/granted/total | VALUE_INVALID",
                "balance | request//total | request/granted/total | VALUE_INVALID",
                "balance | request/*/total | request/granted/* | VALUE_INVALID",
                "less | request/granted/total | request/granted/total | VALUE_UNKNOWN",
                "[sum] | request/granted/total | request/granted/total | TYPE_MISMATCH",
            })
    void what_is_no_relation_is_told(String kind, String left, String right, String code) {
        assertCode(RELATION.formatted(kind, left, right), code);
    }

    @Test
    void equal_is_a_balance_of_one_figure_on_each_side() {
        assertThat(profile(RELATION.formatted("equal", "request/granted/total", "request/granted/total"))
                        .getRelations())
                .extracting(DeclaredRelation::getKind)
                .containsExactly(Kind.BALANCE);
        assertThat(profile(RELATION.formatted("balance", "[request/*/total]", "[request/*/total, request/*/total]"))
                        .getRelations())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year: 2023 | VALUE_INVALID",
                "rule: s3-balance | VALUE_INVALID",
                "rule: [S3-BALANCE] | TYPE_MISMATCH",
                "address: request/grnted | UNKNOWN_FIELD",
                "address: request/granted/total/more | UNKNOWN_FIELD",
                "address: '*x' | VALUE_INVALID",
                "address: /request | VALUE_INVALID",
                "rule: S3-BALANCE, year: 1999 | VALUE_INVALID",
                "rule: S3-BALANCE, year: 23 | VALUE_INVALID",
                "rule: S3-BALANCE, organ: '' | TYPE_MISMATCH",
                "rule: S3-BALANCE, expires: 2025-02-30 | VALUE_INVALID",
                "rule: S3-BALANCE, expires: 31.12.2025 | VALUE_INVALID",
                "rule: S3-BALANCE, expires: 12025-12-31 | VALUE_INVALID",
                "rule: S3-BALANCE, until: 2025-12-31 | UNKNOWN_FIELD",
                "rule: S3-BALANCE, rule: S4-TOTALS | DUP_KEY",
                "rule: S3-BALANCE, author: 二 | DUP_KEY",
            })
    void what_is_no_suppression_is_told(String more, String code) {
        assertCode(SUPPRESSION.formatted(more), code);
    }

    @Test
    void a_suppression_says_why_and_who_says_so() {
        for (String name : List.of("rationale", "author")) {
            Finding finding = only(SUPPRESSION.formatted("rule: S3-BALANCE").replace(name + ": ", "organ: "));
            assertThat(finding.getCode().toString()).isEqualTo("FIELD_MISSING");
            assertThat(finding.getMessage().en()).contains("'" + name + "'");
            assertThat(finding.getLocation()).contains(Location.ofLine(4, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sections/overview",
                "publication/date",
                "anhui/rows/total",
                "request",
                "request/*",
                "*",
                "*/*/total"
            })
    void a_suppression_may_speak_of_any_element(String address) {
        assertThat(profile(SUPPRESSION.formatted("address: '" + address + "'"))
                        .getSuppressions()
                        .get(0)
                        .getAddress())
                .contains(AddressPattern.parse(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F-X: {severity: off} | FIELD_MISSING",
                "F-X: {rationale: 通知} | FIELD_MISSING",
                "F-X: {rationale: 通知, severity: fatal} | VALUE_UNKNOWN",
                "F-X: {rationale: 通知, severity: [off]} | TYPE_MISMATCH",
                "F-X: {rationale: 通知, severity: off, parameters: {limit: 1}} | VALUE_INVALID",
                "F-X: {rationale: 通知, parameters: {limit: many}} | VALUE_INVALID",
                "F-X: {rationale: 通知, parameters: {limit: 1e9}} | VALUE_INVALID",
                "F-X: {rationale: 通知, parameters: [1]} | TYPE_MISMATCH",
                "F-X: off | TYPE_MISMATCH",
                "f-x: {rationale: 通知, severity: off} | VALUE_INVALID",
                "F-X: {rationale: '', severity: off} | TYPE_MISMATCH",
                "F-X: {rationale: 通知, severity: off, why: 无} | UNKNOWN_FIELD",
            })
    void what_is_no_change_of_a_rule_is_told(String rule, String code) {
        assertCode(HEAD + "rules:\n  " + rule + "\n", code);
    }

    @Test
    void empty_parameters_change_nothing_and_that_is_told() {
        assertCode(HEAD + "rules:\n  F-X: {rationale: 通知, parameters: {}}\n", "FIELD_MISSING");
    }

    @Test
    void a_number_is_taken_exactly() {
        assertThat(profile(HEAD + "rules:\n  F-X: {rationale: 通知, parameters: {a: 0.10, b: -3}}\n")
                        .getChanges()
                        .get(0)
                        .getParameters())
                .containsEntry("a", new BigDecimal("0.10"))
                .containsEntry("b", new BigDecimal("-3"));
        assertCode(HEAD + "rules:\n  F-X: {rationale: 通知, parameters: {a: " + "1".repeat(41) + "}}\n", "VALUE_INVALID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "department | 02-30 | VALUE_INVALID",
                "department | 1-28 | VALUE_INVALID",
                "department | 13-01 | VALUE_INVALID",
                "[] | 01-28 | VALUE_INVALID",
                "ministry | 01-28 | VALUE_UNKNOWN",
                "{} | 01-28 | TYPE_MISMATCH",
            })
    void what_is_no_deadline_is_told(String organs, String day, String code) {
        assertCode(DEADLINE.formatted(organs, day), code);
    }

    @Test
    void a_deadline_says_everything_that_a_rule_says() {
        Finding finding = only(DEADLINE.formatted("department", "01-28").replace(", basis: 通知", ""));
        assertThat(finding.getMessage().en()).contains("'basis'");
        assertCode(DEADLINE.formatted("department", "01-28").replace("en: title", "de: Titel"), "UNKNOWN_FIELD");
        assertCode(DEADLINE.formatted("department", "01-28").replace("hint", "off"), "VALUE_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: 某市 | FIELD_MISSING",
                "profile: disclosure-profile/1 | FIELD_MISSING",
                "profile: disclosure-profile/2 | FORMAT_VERSION",
                "- 某市 | TYPE_MISMATCH",
                "某市 | TYPE_MISMATCH",
                "name: {zh: 某市} | TYPE_MISMATCH",
                "relations: 无 | TYPE_MISMATCH",
                "rules: [] | TYPE_MISMATCH",
                "extends: ../national.yaml | VALUE_INVALID",
                "extends: /etc/passwd | VALUE_INVALID",
                "extends: 'c:x.yaml' | VALUE_INVALID",
                "extends: a//b.yaml | VALUE_INVALID",
                "extends: ./a.yaml | VALUE_INVALID",
                "extends: a\\b.yaml | VALUE_INVALID",
                "extends: province.yaml | PROFILE_BASE",
            })
    void the_head_is_required_and_exact(String line, String code) {
        assertCode(line + "\n", code);
    }

    @Test
    void all_findings_come_in_one_pass() {
        assertThat(read(HEAD + "rules: {F-X: {severity: off}}\nsuppressions: [{rule: X}]\nrelations: [{}]\nmore: 1\n")
                        .getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly(
                        "UNKNOWN_FIELD",
                        "FIELD_MISSING",
                        "FIELD_MISSING",
                        "FIELD_MISSING",
                        "FIELD_MISSING",
                        "FIELD_MISSING",
                        "FIELD_MISSING",
                        "FIELD_MISSING",
                        "FIELD_MISSING",
                        "FIELD_MISSING",
                        "FIELD_MISSING");
    }

    @Test
    void thousands_of_mistakes_give_findings_and_never_an_exception() {
        for (String list : List.of("relations", "suppressions", "deadlines")) {
            ProfileResult result = read(HEAD + list + ":\n" + "  - {}\n".repeat(3000));
            assertThat(result.getProfile()).isEmpty();
            assertThat(result.getFindings()).hasSize(100);
        }
    }

    private Path write(String name, String yaml) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml);
    }

    private static String over(String base) {
        return "profile: disclosure-profile/1\nname: 上层\nextends: " + base + "\n";
    }

    @Test
    void a_profile_lies_over_a_file_beside_it_or_below_and_that_over_another() throws IOException {
        write("province/province.yaml", over("base.yaml"));
        write("province/base.yaml", HEAD + "rules: {F-X: {severity: off, rationale: 通知}}\n");
        ProfileResult result = ProfileReader.standard().read(write("city.yaml", over("province/province.yaml")));

        assertThat(result.getFindings()).isEmpty();
        RuleProfile base = result.getProfile()
                .flatMap(RuleProfile::getBase)
                .flatMap(RuleProfile::getBase)
                .orElseThrow();
        assertThat(base.getName()).isEqualTo("某市");
        assertThat(base.getChanges().get(0).getLocation())
                .contains(Location.builder()
                        .part("province/base.yaml")
                        .line(3)
                        .column(14)
                        .build());
    }

    @Test
    void what_is_wrong_with_a_base_is_told_in_its_own_file() throws IOException {
        write("province.yaml", HEAD + "rulse: {}\n");
        ProfileResult result = ProfileReader.standard().read(write("city.yaml", over("province.yaml") + "x: 1\n"));

        assertThat(result.getProfile()).isEmpty();
        assertThat(result.getFindings())
                .extracting(finding ->
                        finding.getLocation().orElseThrow().described().en())
                .containsExactly("part city.yaml line 4 column 1", "part province.yaml line 3 column 1");
    }

    @Test
    void a_circle_is_told() throws IOException {
        write("province.yaml", over("city.yaml"));
        ProfileResult result = ProfileReader.standard().read(write("city.yaml", over("province.yaml")));

        assertThat(result.getProfile()).isEmpty();
        assertThat(result.getFindings()).hasSize(1);
        assertThat(result.getFindings().get(0).getMessage().zh()).isEqualTo("基础规则手册“city.yaml”应能使用，但它又以本手册为基础。");
        assertThat(ProfileReader.standard()
                        .read(write("self.yaml", over("self.yaml")))
                        .getFindings())
                .hasSize(1);
    }

    @Test
    void eight_layers_are_read_and_nine_are_not() throws IOException {
        for (int i = 1; i < 10; i++) {
            write(i + ".yaml", over(i + 1 + ".yaml"));
        }
        write("8.yaml", HEAD);
        assertThat(ProfileReader.standard()
                        .read(folder.resolve("1.yaml"))
                        .getProfile()
                        .orElseThrow()
                        .layers())
                .hasSize(8);
        write("8.yaml", over("9.yaml"));
        write("9.yaml", HEAD);
        assertThat(ProfileReader.standard().read(folder.resolve("1.yaml")).getFindings())
                .extracting(finding -> finding.getMessage().en())
                .containsExactly("The base '9.yaml' must be usable, but there must not be more than 8 layers.");
    }

    @Test
    void a_base_that_is_not_there_or_no_file_is_told() throws IOException {
        Files.createDirectories(folder.resolve("folder"));
        for (String base : List.of("none.yaml", "folder", "\"a\\0b\"")) {
            assertThat(ProfileReader.standard()
                            .read(write("city.yaml", over(base)))
                            .getFindings())
                    .as(base)
                    .extracting(finding -> finding.getCode().toString())
                    .containsExactly("PROFILE_BASE");
        }
    }

    @Test
    void a_source_of_the_callers_own_is_asked_and_its_failure_passed_on() throws IOException {
        byte[] city = over("province").getBytes(StandardCharsets.UTF_8);
        ProfileSource own = name ->
                Optional.of(name).filter("province"::equals).map(known -> HEAD.getBytes(StandardCharsets.UTF_8));
        assertThat(ProfileReader.standard().read(city, own).getProfile().flatMap(RuleProfile::getBase))
                .isPresent();
        assertThatThrownBy(() -> ProfileReader.standard().read(city, name -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThatThrownBy(() -> ProfileReader.standard().read(folder.resolve("none.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }
}
