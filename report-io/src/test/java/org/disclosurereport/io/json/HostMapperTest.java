package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;

/** The module inside a host's mapper, found without being named. */
class HostMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    record Envelope(String id, DisclosureReport report, int after) {}

    @Test
    void a_report_in_a_bean_of_the_host_comes_back() {
        Envelope envelope = new Envelope("a", Documents.full(), 7);
        String json = MAPPER.writeValueAsString(envelope);
        assertThat(json)
                .doesNotContain("\n")
                .startsWith("{\"id\":\"a\",\"report\":{\"format\":\"disclosure-report/1\"");
        assertThat(MAPPER.readValue(json, Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void both_doors_read_what_the_other_wrote() {
        DisclosureReport report = Documents.full();
        assertThat(MAPPER.readValue(Documents.write(report), DisclosureReport.class))
                .isEqualTo(report);
        assertThat(Documents.accepted(MAPPER.writeValueAsString(report))).isEqualTo(report);
    }

    @Test
    void indentation_is_the_host_s() {
        JsonMapper indenting =
                MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        assertThat(indenting.writeValueAsString(Documents.full()))
                .contains("\n")
                .contains("\"format\" : \"disclosure-report/1\"");
    }

    @Test
    void trees_and_conversions_keep_every_figure() {
        DisclosureReport report = Documents.full();
        JsonNode tree = MAPPER.valueToTree(report);
        assertThat(tree.get("proactive").get("administrativeFees").get("amount").decimalValue())
                .isEqualByComparingTo("59237.2449");
        assertThat(MAPPER.treeToValue(tree, DisclosureReport.class)).isEqualTo(report);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(Documents.withFees("123456789.5")), DisclosureReport.class))
                .isEqualTo(Documents.accepted(Documents.withFees("123456789.5")));
    }

    @Test
    void figures_of_a_tree_are_read_as_plain_decimals_however_the_tree_writes_them() {
        JsonNode fees = MAPPER.readTree(Documents.withFees("0"));
        ObjectNode row = (ObjectNode) fees.get("proactive").get("administrativeFees");
        for (var value : List.of(
                DoubleNode.valueOf(1.0E7),
                DoubleNode.valueOf(1.0E-5),
                DecimalNode.valueOf(new BigDecimal("1E+3")),
                DecimalNode.valueOf(new BigDecimal("1.25E+1")))) {
            row.set("amount", value);
            assertThat(MAPPER.treeToValue(fees, DisclosureReport.class))
                    .isEqualTo(Documents.accepted(
                            Documents.withFees(value.decimalValue().toPlainString())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.0E-300, NUM_SYNTAX, 1.0E-300",
        "1.7976931348623157E308, NUM_SYNTAX, 1.7976931348623157E308",
        "1.0E-20, NUM_SYNTAX, 1.0E-20",
        "1.0E-7, NUM_PRECISION, 0.00000010",
        "1.0E13, NUM_OVERFLOW, 10000000000000"
    })
    void a_figure_of_a_tree_that_no_report_has_is_told_without_a_place(double value, ReadingCode code, String found) {
        JsonNode fees = MAPPER.readTree(Documents.withFees("0"));
        ((ObjectNode) fees.get("proactive").get("administrativeFees")).set("amount", DoubleNode.valueOf(value));
        assertThatThrownBy(() -> MAPPER.treeToValue(fees, DisclosureReport.class))
                .asInstanceOf(type(MalformedReportException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.getFindings()).hasSize(1);
                    Finding finding = refusal.getFindings().get(0);
                    assertThat(finding.getCode()).isEqualTo(code.code());
                    assertThat(finding.getOperands())
                            .containsEntry("found", found)
                            .containsEntry("place", "this place");
                    assertThat(finding.getLocation()).isEmpty();
                    assertThat(refusal)
                            .hasMessageContaining("has 1 finding(s)")
                            .hasMessageContaining(finding.getMessage().en());
                });
    }

    @Test
    void a_row_that_a_lenient_host_lets_stand_twice_is_the_last_one_and_nothing_of_the_first_is_left() {
        String row = "\"granted\": {\"total\": %d, \"naturalPerson\": %d}, ";
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            rows.append(row.formatted(i, i));
        }
        String document = Documents.with("\"request\": {" + rows
                + "\"newlyReceived\": {\"total\": 5, \"total\": 6}, \"granted\": {\"total\": 7}}");
        assertThat(MAPPER.readValue(document, DisclosureReport.class))
                .isEqualTo(Documents.accepted(Documents.with(
                        "\"request\": {\"newlyReceived\": {\"total\": 6}, \"granted\": {\"total\": 7}}")));
    }

    @Test
    void members_that_a_lenient_host_lets_stand_twice_are_the_last_ones() {
        String head =
                Documents.HEAD.replace("{\"format\"", "{\"year\": 2024, \"organ\": {\"name\": \"a\"}, \"format\"");
        String document = head + ", \"sections\": [{\"kind\": \"overview\", \"text\": [{\"heading\": \"h\","
                + " \"text\": [\"a\"], \"text\": [\"b\"]}]}]}";
        DisclosureReport report = MAPPER.readValue(document, DisclosureReport.class);
        assertThat(report.getYear()).isEqualTo(2025);
        assertThat(report.getOrgan().getName()).isEqualTo("示例市人民政府");
        assertThat(report.getSections().get(0).getText())
                .containsExactly(Subsection.of("h", List.of(Paragraph.of("b"))));
    }

    @Test
    void what_is_no_report_is_refused_with_every_finding() {
        String json =
                "{\"id\": \"a\", \"report\": " + Documents.withCount("1.5").replace("2025", "1999") + "}";
        assertThatThrownBy(() -> MAPPER.readValue(json, Envelope.class))
                .asInstanceOf(type(MalformedReportException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.getFindings())
                            .extracting(Finding::getCode)
                            .containsExactly(ReadingCode.YEAR_RANGE.code(), ReadingCode.NUM_NOT_INTEGER.code());
                    assertThat(refusal.getFindings().get(1).getAddresses())
                            .containsExactly(CellRef.parse("request/newlyReceived/naturalPerson"));
                    assertThat(refusal.getFindings().get(1).getLocation())
                            .contains(Location.ofLine(1, json.indexOf("1.5") + 1));
                    assertThat(refusal.getPathReference()).contains("Envelope[\"report\"]");
                    assertThat(refusal.getTargetType()).isEqualTo(DisclosureReport.class);
                });
    }

    @Test
    void limits_hold_inside_a_host_too() {
        String deep = Documents.withCount("[".repeat(40) + "]".repeat(40));
        assertThatThrownBy(() -> MAPPER.readValue(deep, DisclosureReport.class))
                .asInstanceOf(type(MalformedReportException.class))
                .extracting(
                        MalformedReportException::getFindings,
                        org.assertj.core.api.InstanceOfAssertFactories.list(Finding.class))
                .extracting(Finding::getCode)
                .contains(ReadingCode.LIMIT_DEPTH.code());
    }

    @Test
    void the_host_decides_duplicates() {
        String twice = Documents.with(
                "\"request\": {\"granted\": {\"total\": 1, \"naturalPerson\": 1}, \"granted\": {\"total\": 2}}");
        DisclosureReport last = MAPPER.readValue(twice, DisclosureReport.class);
        assertThat(last).isEqualTo(Documents.accepted(Documents.with("\"request\": {\"granted\": {\"total\": 2}}")));
        JsonMapper strict = JsonMapper.builder(tools.jackson.core.json.JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .findAndAddModules()
                .build();
        assertThatThrownBy(() -> strict.readValue(twice, DisclosureReport.class))
                .isInstanceOf(StreamReadException.class);
    }

    @Test
    void the_host_decides_what_may_follow() {
        String followed = Documents.withCount("1") + " {}";
        JsonMapper lenient = MAPPER.rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        assertThat(lenient.readValue(followed, DisclosureReport.class)).isNotNull();
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        assertThatThrownBy(() -> strict.readValue(followed, DisclosureReport.class))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }

    @Test
    void broken_JSON_stays_the_host_s_own_exception() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"format\": ", DisclosureReport.class))
                .isInstanceOf(StreamReadException.class);
        assertThat(MAPPER.readValue("null", DisclosureReport.class)).isNull();
    }

    @Test
    void lists_of_reports_are_read() {
        String list = MAPPER.writeValueAsString(List.of(Documents.full(), Documents.full()));
        assertThat(MAPPER.readValue(list, DisclosureReport[].class))
                .containsExactly(Documents.full(), Documents.full());
    }

    @Test
    void the_module_has_a_name_and_counts_once_however_often_it_is_added() {
        JsonMapper twice = JsonMapper.builder()
                .addModule(new DisclosureReportModule())
                .addModule(new DisclosureReportModule())
                .build();
        assertThat(twice.registeredModules()).hasSize(1);
        assertThat(twice.registeredModules().iterator().next().getModuleName()).isEqualTo("disclosure-report");
        assertThat(new DisclosureReportModule().getRegistrationId())
                .isEqualTo(new DisclosureReportModule().getRegistrationId())
                .isNotNull();
    }

    @Test
    void a_refusal_that_was_sent_elsewhere_keeps_its_message() throws Exception {
        Throwable refusal = catchThrowable(() -> MAPPER.readValue(Documents.withCount("1.5"), DisclosureReport.class));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new ObjectOutputStream(sent).writeObject(refusal);
        Object received = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray())).readObject();
        assertThat(received).asInstanceOf(type(MalformedReportException.class)).satisfies(copy -> {
            assertThat(copy)
                    .hasMessageContaining(
                            refusal.getMessage().lines().findFirst().orElseThrow());
            assertThat(copy.getFindings()).isEmpty();
        });
    }
}
