package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurereport.io.ResultReader;
import org.disclosurereport.io.ResultReading;
import org.disclosurereport.io.ResultWriter;
import org.disclosurereport.model.finding.BrokenRelation;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.Suspect;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.finding.UnusedSuppression;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results as JSON: what is written is what the schema describes, and is read back as it was. */
class FindingsSchemaTest {

    private static final Finding FULL = Finding.builder()
            .code(FindingCode.of("S3-BALANCE"))
            .severity(Severity.ERROR)
            .report(ReportKey.of("示例县", 2024))
            .addAddress(CellRef.parse("request/concludedTotal/total"))
            .addAddress(ElementRef.of("organ/parent/creditCode"))
            .addAddress(ElementRef.of("sections/overview"))
            .expected(new BigDecimal("12"))
            .found(new BigDecimal("0.000001"))
            .putOperand("row", "（七）总计")
            .location(Location.builder()
                    .part("xl/a.xml")
                    .sheet("表三")
                    .cell("D12")
                    .line(3)
                    .column(4)
                    .path("table[1]/tr[2]/td[3]")
                    .build())
            .message(Wording.of("填报11，应为12", "States 11, but must be 12"))
            .build();

    private static final Suppression SUPPRESSION = Suppression.builder()
            .rule(FindingCode.of("S3-BALANCE"))
            .address(AddressPattern.parse("request/*/total"))
            .organ("示例县")
            .year(2025)
            .rationale("核对过")
            .author("某办")
            .expires(LocalDate.of(2026, 12, 31))
            .location(Location.builder().part("city.yaml").line(9).column(5).build())
            .build();

    private static final CheckedDocument CHECKED = CheckedDocument.builder()
            .document("2025/甲.xlsx")
            .report(ReportKey.of("示例县", 2025))
            .addReadingFinding(Finding.builder()
                    .code(FindingCode.of("LABEL_VARIANT"))
                    .severity(Severity.HINT)
                    .message(Wording.of("一", "one"))
                    .build())
            .validation(ValidationResult.builder()
                    .verdict(Verdict.REJECTED)
                    .addFinding(FULL)
                    .addFinding(FULL.toBuilder()
                            .severity(Severity.HINT)
                            .assessable(false)
                            .build())
                    .addSuppressed(new SuppressedFinding(FULL, SUPPRESSION))
                    .addUnusedSuppression(new UnusedSuppression(
                            Suppression.builder()
                                    .rule(FindingCode.of("S3-BALANCE"))
                                    .rationale("核对过")
                                    .author("某办")
                                    .build(),
                            UnusedSuppression.Reason.NO_DAY))
                    .addRuleChange(RuleChange.builder()
                            .rule(FindingCode.of("F-S1-LENGTH"))
                            .severity(Severity.HINT)
                            .putParameter("limit", new BigDecimal("800"))
                            .rationale("本市通知")
                            .location(Location.ofLine(3, 5))
                            .build())
                    .addRuleChange(RuleChange.builder()
                            .rule(FindingCode.of("F-BLANK-CELL"))
                            .off(true)
                            .rationale("由系统填写")
                            .build())
                    .build())
            .build();

    private static final CheckedDocument DIAGNOSED = CHECKED.toBuilder()
            .addDiagnoses(Diagnosis.builder()
                    .table(ElementRef.of("request"))
                    .addBrokenRelation(new BrokenRelation(
                            FindingCode.of("S3-RESULT-TOTAL"), List.of(CellRef.parse("request/grantedInFull/total"))))
                    .addSuggestion(Suggestion.builder()
                            .addSuspect(Suspect.builder()
                                    .address(CellRef.parse("request/granted/naturalPerson"))
                                    .filed(Cell.of(141))
                                    .found(BigDecimal.valueOf(141))
                                    .expected(BigDecimal.valueOf(114))
                                    .typingError(TypingError.SWAPPED_DIGITS)
                                    .location(Location.builder().cell("C7").build())
                                    .build())
                            .addSuspect(Suspect.builder()
                                    .address(CellRef.parse("request/granted/total"))
                                    .filed(Cell.SLASH)
                                    .expected(BigDecimal.valueOf(114))
                                    .typingError(TypingError.BLANK_TO_FILL)
                                    .build())
                            .message(Wording.of("若仅有一处", "if only one"))
                            .build())
                    .cellsTried(1)
                    .complete(true)
                    .locatable(true)
                    .message(Wording.of("不成立", "does not hold"))
                    .build())
            .build();

    private static final CheckedDocument UNREAD =
            CheckedDocument.builder().document("乙.xls").build();

    private static final JsonNode SCHEMA = JsonSchemaCheck.TREES.readTree(ReportSchema.findings());

    private static boolean isValid(JsonNode document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA);
        return schema.validate(document).isEmpty();
    }

    private static ObjectNode tree(CheckedDocument checked) {
        return (ObjectNode)
                JsonSchemaCheck.TREES.readTree(ResultWriter.standard().toBytes(checked));
    }

    @Test
    void the_schema_is_one_of_JSON_Schema_2020_12_and_describes_what_is_written() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(SCHEMA))
                .isEmpty();
        assertThat(isValid(tree(CHECKED))).isTrue();
        assertThat(isValid(tree(UNREAD))).isTrue();
        assertThat(tree(DIAGNOSED).propertyNames())
                .containsExactlyInAnyOrderElementsOf(SCHEMA.get("properties").propertyNames());
        for (String member : List.of("unusedSuppressions", "ruleChanges")) {
            assertThat(tree(CHECKED).at("/" + member + "/0").propertyNames())
                    .allSatisfy(name -> assertThat(SCHEMA.at("/properties/" + member + "/items/properties")
                                    .propertyNames())
                            .contains(name));
        }
        assertThat(tree(CHECKED).at("/suppressed/0/suppression").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        SCHEMA.at("/$defs/suppression/properties").propertyNames());
        Set<String> written = new TreeSet<>();
        tree(CHECKED).get("findings").forEach(finding -> written.addAll(finding.propertyNames()));
        assertThat(written)
                .isEqualTo(new TreeSet<>(SCHEMA.at("/$defs/finding/properties").propertyNames()));
        assertThat(tree(CHECKED).at("/findings/1/location").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        SCHEMA.at("/$defs/location/properties").propertyNames());
    }

    @Test
    void every_verdict_and_severity_is_in_the_schema() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(isValid(tree(CheckedDocument.builder()
                            .validation(
                                    ValidationResult.builder().verdict(verdict).build())
                            .build())))
                    .isTrue();
        }
        for (Severity severity : Severity.values()) {
            assertThat(isValid(tree(UNREAD.toBuilder()
                            .addReadingFinding(
                                    FULL.toBuilder().severity(severity).build())
                            .build())))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/format, disclosure-findings/2, FORMAT_VERSION",
        "/format, , FIELD_MISSING",
        "/findings, x, TYPE_MISMATCH",
        "/findings, , FIELD_MISSING",
        "/verdict, FINE, VALUE_INVALID",
        "/report/year, x, TYPE_MISMATCH",
        "/report/organ, , FIELD_MISSING",
        "/findings/0/rule, s3 balance, VALUE_INVALID",
        "/findings/0/severity, FATAL, VALUE_INVALID",
        "/findings/0/message, , FIELD_MISSING",
        "/findings/1/found, x, TYPE_MISMATCH",
        "/findings/1/location/line, x, TYPE_MISMATCH",
        "/suppressed, x, TYPE_MISMATCH",
        "/suppressed/0/suppression, , FIELD_MISSING",
        "/suppressed/0/suppression/rationale, , FIELD_MISSING",
        "/suppressed/0/suppression/author, '', VALUE_INVALID",
        "/suppressed/0/suppression/address, '', VALUE_INVALID",
        "/suppressed/0/suppression/year, x, TYPE_MISMATCH",
        "/unusedSuppressions/0/reason, never, VALUE_INVALID",
        "/unusedSuppressions/0/reason, , FIELD_MISSING",
        "/ruleChanges/0/rule, s1 length, VALUE_INVALID",
        "/ruleChanges/0/off, , FIELD_MISSING",
        "/ruleChanges/0/severity, FATAL, VALUE_INVALID",
        "/ruleChanges/0/parameters/limit, x, TYPE_MISMATCH",
    })
    void what_the_schema_refuses_is_named_by_the_reader(String pointer, String value, String code) {
        ObjectNode document = tree(CHECKED);
        int slash = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) document.at(pointer.substring(0, slash));
        if (value == null) {
            parent.remove(pointer.substring(slash + 1));
        } else {
            parent.put(pointer.substring(slash + 1), value);
        }

        assertThat(isValid(document)).isFalse();
        ResultReading reading = ResultReader.standard().read(document.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.getDocuments()).isEmpty();
        assertThat(reading.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).hasToString(code);
            assertThat(finding.getLocation()).contains(Location.ofLine(1, 1));
        });
    }

    @Test
    void numbers_that_are_no_whole_numbers_and_addresses_that_are_none_are_named() {
        ObjectNode year = tree(CHECKED);
        ((ObjectNode) year.get("report")).put("year", new BigDecimal("2024.5"));
        ObjectNode address = tree(CHECKED);
        ((ArrayNode) address.at("/findings/1/addresses")).add("a//b");
        for (ObjectNode document : List.of(year, address)) {
            assertThat(ResultReader.standard()
                            .read(document.toString().getBytes(StandardCharsets.UTF_8))
                            .getFindings())
                    .extracting(finding -> finding.getCode().toString())
                    .containsExactly("VALUE_INVALID");
        }
    }

    @Test
    void results_are_read_back_as_they_were_one_document_or_one_a_line() {
        ResultWriter writer = ResultWriter.standard();
        assertThat(ResultReader.standard().read(writer.toBytes(CHECKED)).getDocuments())
                .containsExactly(CHECKED);
        String lines = new String(writer.toLine(CHECKED), StandardCharsets.UTF_8)
                + new String(writer.toLine(UNREAD), StandardCharsets.UTF_8);
        assertThat(lines.lines()).hasSize(2);
        ResultReading reading = ResultReader.standard().read(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.getDocuments()).containsExactly(CHECKED, UNREAD);
        assertThat(reading.getFindings()).isEmpty();
    }

    @Test
    void what_only_the_reader_refuses_is_named_too() {
        ObjectNode day = tree(CHECKED);
        ((ObjectNode) day.at("/suppressed/0/suppression")).put("expires", "31.12.2026");
        ObjectNode neither = tree(CHECKED);
        ((ObjectNode) neither.at("/unusedSuppressions/0/suppression")).remove("rule");
        ObjectNode both = tree(CHECKED);
        ((ObjectNode) both.at("/ruleChanges/0")).put("off", true);
        for (ObjectNode document : List.of(day, neither, both)) {
            assertThat(ResultReader.standard()
                            .read(document.toString().getBytes(StandardCharsets.UTF_8))
                            .getFindings())
                    .extracting(finding -> finding.getCode().toString())
                    .containsExactly("VALUE_INVALID");
        }
    }

    @Test
    void a_rule_that_is_changed_has_parameters_only_if_they_change() {
        assertThat(tree(CHECKED).at("/ruleChanges"))
                .extracting(change -> change.has("parameters"))
                .containsExactly(true, false);
    }

    @Test
    void a_result_without_rule_books_says_nothing_about_them() {
        assertThat(tree(UNREAD.toBuilder()
                                .validation(ValidationResult.builder()
                                        .verdict(Verdict.ACCEPTED)
                                        .build())
                                .build())
                        .propertyNames())
                .containsExactlyInAnyOrder("format", "document", "verdict", "findings");
    }

    @Test
    void cells_that_may_be_wrong_are_written_as_the_schema_says_and_not_read_back() {
        ObjectNode document = tree(DIAGNOSED);
        assertThat(isValid(document)).isTrue();
        assertAllMembers(document.at("/diagnoses/0"), "diagnosis");
        assertThat(document.at("/diagnoses/0/brokenRelations").toString())
                .isEqualTo("[{\"rule\":\"S3-RESULT-TOTAL\",\"addresses\":[\"request/grantedInFull/total\"]}]");
        assertAllMembers(document.at("/diagnoses/0/suggestions/0"), "suggestion");
        Set<String> ofSuspects = new TreeSet<>(
                document.at("/diagnoses/0/suggestions/0/suspects/0").propertyNames());
        ofSuspects.addAll(document.at("/diagnoses/0/suggestions/0/suspects/1").propertyNames());
        assertThat(ofSuspects)
                .isEqualTo(new TreeSet<>(SCHEMA.at("/$defs/suspect/properties").propertyNames()));
        assertThat(document.at("/diagnoses/0/suggestions/0/suspects").toString())
                .isEqualTo("[{\"address\":\"request/granted/naturalPerson\",\"found\":141,\"expected\":114,"
                        + "\"typingError\":\"swappedDigits\",\"location\":{\"cell\":\"C7\"}},"
                        + "{\"address\":\"request/granted/total\",\"filed\":\"/\",\"expected\":114,"
                        + "\"typingError\":\"blankToFill\"}]");
        assertThat(ResultReader.standard()
                        .read(ResultWriter.standard().toBytes(DIAGNOSED))
                        .getDocuments())
                .containsExactly(CHECKED);
        for (TypingError error : TypingError.values()) {
            ((ObjectNode) document.at("/diagnoses/0/suggestions/0/suspects/0")).put("typingError", error.key());
            assertThat(isValid(document)).as(error.key()).isTrue();
        }
    }

    private static void assertAllMembers(JsonNode node, String definition) {
        assertThat(node.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        SCHEMA.at("/$defs/" + definition + "/properties").propertyNames());
    }

    @Test
    void members_that_are_not_known_are_passed_over() {
        ObjectNode document = tree(CHECKED);
        document.put("later", 1);
        ((ObjectNode) document.at("/findings/0")).putArray("later");

        assertThat(isValid(document)).isTrue();
        assertThat(ResultReader.standard()
                        .read(document.toString().getBytes(StandardCharsets.UTF_8))
                        .getDocuments())
                .containsExactly(CHECKED);
    }

    @Test
    void what_is_no_result_is_a_finding_and_what_stands_before_it_is_kept() {
        String good = new String(ResultWriter.standard().toLine(UNREAD), StandardCharsets.UTF_8);
        for (String bad : List.of("{", "[1", "x", "{}", "1", "null", "[]", "\"a\"", "{\"format\": {}}")) {
            ResultReading reading = ResultReader.standard().read((good + bad).getBytes(StandardCharsets.UTF_8));
            assertThat(reading.getDocuments()).as(bad).containsExactly(UNREAD);
            assertThat(reading.getFindings())
                    .as(bad)
                    .hasSize(1)
                    .allSatisfy(finding -> assertThat(
                                    finding.getLocation().orElseThrow().getLine())
                            .hasValue(2));
        }
        assertThat(ResultReader.standard().read(new byte[0]).getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("EMPTY_INPUT");
        assertThat(ResultReader.standard()
                        .read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .getFindings())
                .hasSize(1);
    }
}
