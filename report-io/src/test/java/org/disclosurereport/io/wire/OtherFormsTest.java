package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.MarkedDocument.onlyAt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tables each edition has, and tables that follow the form of another one. */
class OtherFormsTest {

    private static String document(String edition, String members) {
        return "{\"format\": \"disclosure-report/1\", \"edition\": \"" + edition
                + "\", \"year\": 2016, \"organ\": {\"name\": \"示例县人民政府\"}, " + members + "}";
    }

    private static DisclosureReport accepted(String document) {
        ReadResult result =
                ReportReader.standard().read(document.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(result.getFindings()).isEmpty();
        return result.getReport().orElseThrow();
    }

    private static String written(DisclosureReport report, ReportFormat format) {
        return new String(ReportWriter.of(format).toBytes(report), StandardCharsets.UTF_8);
    }

    private static final String FORM_OF_2014 =
            "\"itemsDisclosed\": {\"value\": 2543}, \"normativeDocumentsIssued\": {\"value\": \"/\"}, "
                    + "\"requestFees\": {\"value\": 0.0325}";

    @Test
    void the_form_of_2014_is_prescribed_by_its_edition() {
        DisclosureReport report = accepted(document("FY2014", "\"statisticsForm\": {" + FORM_OF_2014 + "}"));

        assertThat(report.find(CellRef.parse("statisticsForm/itemsDisclosed/value")))
                .contains(Cell.of(2543));
        assertThat(report.find(CellRef.parse("statisticsForm/normativeDocumentsIssued/value")))
                .contains(Cell.SLASH);
        assertThat(report.find(CellRef.parse("statisticsForm/requestFees/value")))
                .contains(Cell.of(32_500));
        assertThat(report.find(CellRef.parse("statisticsForm/complaints/value")))
                .contains(Cell.BLANK);
        assertThat(written(report, ReportFormat.JSON)).endsWith("""
                  },
                  "statisticsForm": {
                    "itemsDisclosed": {"value": 2543},
                    "normativeDocumentsIssued": {"value": "/"},
                    "requestFees": {"value": 0.0325}
                  }
                }
                """);
        assertThat(written(report, ReportFormat.XML)).endsWith("""
                  <statisticsForm>
                    <itemsDisclosed><value>2543</value></itemsDisclosed>
                    <normativeDocumentsIssued><value>/</value></normativeDocumentsIssued>
                    <requestFees><value>0.0325</value></requestFees>
                  </statisticsForm>
                </report>
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "FY2021; statisticsForm; FY2014; itemsDisclosed; value",
                "FY2008; statisticsForm; FY2014; itemsDisclosed; value",
                "FY2014; request; FY2021; granted; total",
                "FY2008; request; FY2019; otherHandling; total",
                "FY2019; request; FY2021; otherHandlingOther; total",
                "FY2021; proactive; FY2019; administrativeFees; itemsChange",
                "FY2014; proactive; FY2021; normativeDocument; inForce",
                "FY2014; dispute; FY2019; directLitigation; total"
            })
    void a_table_of_any_other_form_is_read_and_written_with_its_name(
            String edition, String table, String form, String row, String column) {
        String member = "\"" + table + "\": {\"form\": \"" + form + "\", \"" + row + "\": {\"" + column + "\": 7}}";
        DisclosureReport report = accepted(document(edition, member));

        assertThat(report.findTable(table).orElseThrow().getDefinition().form()).isEqualTo(form);
        assertThat(report.findTable(table).orElseThrow().getDefinition().key()).isEqualTo(table);
        assertThat(report.find(CellRef.of(table, row, column)).orElseThrow().isNumber())
                .isTrue();
        assertThat(written(report, ReportFormat.JSON))
                .contains("  \"" + table + "\": {\n    \"form\": \"" + form + "\",\n    \"" + row + "\": {\"" + column
                        + "\": 7}\n");
        assertThat(written(report, ReportFormat.XML))
                .contains("  <" + table + " form=\"" + form + "\">\n    <" + row + "><" + column + ">7</");
    }

    @Test
    void the_form_that_the_edition_prescribes_may_be_named_but_is_not_written() {
        DisclosureReport report = accepted(document("FY2014", "\"statisticsForm\": {\"form\": \"FY2014\"}"));

        assertThat(written(report, ReportFormat.JSON)).endsWith("  \"statisticsForm\": {}\n}\n");
        assertThat(written(report, ReportFormat.XML)).endsWith("  <statisticsForm/>\n</report>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "FY2021; \"statisticsForm\": ‸{\"itemsDisclosed\": {\"value\": 1}}; statisticsForm; Known names: proactive, request, dispute",
                "FY2014; \"request\": ‸{\"granted\": {\"total\": 1}}; request; Known names: statisticsForm",
                "FY2008; \"proactive\": ‸{}; proactive; No name is known here."
            })
    void a_table_that_the_edition_does_not_have_must_name_its_form(
            String edition, String member, String name, String advice) {
        Finding finding = onlyAt(document(edition, member));

        assertThat(finding.getCode()).isEqualTo(ReadingCode.UNKNOWN_FIELD.code());
        assertThat(finding.getAddresses()).isEmpty();
        assertThat(finding.getOperands()).containsEntry("name", name).containsEntry("advice", advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "FY2014; \"statisticsForm\": {\"form\": ‸\"FY2019\"}; statisticsForm; FY2014; FY2019",
                "FY2021; \"statisticsForm\": {\"form\": ‸\"FY2021\"}; statisticsForm; FY2014; FY2021",
                "FY2019; \"request\": {\"form\": ‸\"FY2014\"}; request; FY2019, FY2021; FY2014",
                "FY2021; \"dispute\": {\"form\": ‸\"FY2021\"}; dispute; FY2019; FY2021"
            })
    void a_form_that_has_no_such_table_is_told_with_those_that_have(
            String edition, String member, String table, String expected, String found) {
        Finding finding = onlyAt(document(edition, member));

        assertThat(finding.getCode()).isEqualTo(ReadingCode.VALUE_UNKNOWN.code());
        assertThat(finding.getAddresses()).extracting(Address::toString).containsExactly(table);
        assertThat(finding.getOperands())
                .containsEntry("what", table + "/form")
                .containsEntry("expected", expected)
                .containsEntry("found", found);
    }

    @Test
    void names_are_those_of_all_editions_in_the_order_in_which_they_are_written() {
        assertThat(TableNames.keys()).containsExactly("statisticsForm", "proactive", "request", "dispute");
        assertThat(TableNames.of("request").forms()).isEqualTo(List.of("FY2019", "FY2021"));
        assertThat(TableNames.of("request").rows().names())
                .startsWith("form", "newlyReceived")
                .contains("otherHandling", "otherHandlingOther")
                .doesNotHaveDuplicates();
    }
}
