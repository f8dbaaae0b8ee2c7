package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs get: one JSON document with the verdict and every finding. */
class ResultWriterTest {

    private static final String DOCUMENT = """
            {"format": "disclosure-report/1", "edition": "FY2021", "year": 2025, "organ": {"name": "示例市"},
             "request": {"concludedTotal": {"total": 11}}}""";

    private static final ValidationResult VALIDATED = ValidationResult.builder()
            .verdict(Verdict.REJECTED)
            .addFinding(Finding.builder()
                    .code(FindingCode.of("S3-BALANCE"))
                    .severity(Severity.ERROR)
                    .addAddress(CellRef.parse("request/concludedTotal/total"))
                    .expected(new BigDecimal("1.2E+1"))
                    .found(BigDecimal.valueOf(11))
                    .putOperand("row", "（七）总计")
                    .putOperand("half", "\ud800")
                    .message(Wording.of("填报11，应为12", "States 11, but must be 12\u001b"))
                    .build())
            .build();

    private static ReadResult read(String document) {
        return ReportReader.standard().read(document.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void a_finding_of_a_rule_is_written_with_figures_place_and_both_languages() {
        assertThat(text(ResultWriter.standard().toBytes(read(DOCUMENT), VALIDATED)))
                .isEqualTo("""
                {
                  "format": "disclosure-findings/1",
                  "report": {"organ": "示例市", "year": 2025},
                  "verdict": "REJECTED",
                  "findings": [
                    {
                      "source": "rule",
                      "rule": "S3-BALANCE",
                      "severity": "ERROR",
                      "assessable": true,
                      "addresses": ["request/concludedTotal/total"],
                      "expected": 12,
                      "found": 11,
                      "difference": -1,
                      "operands": {
                        "row": "（七）总计",
                        "half": "\\\\ud800"
                      },
                      "location": {"line": 2, "column": 42},
                      "message": {
                        "zh": "填报11，应为12",
                        "en": "States 11, but must be 12\\u001B"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void a_finding_in_a_workbook_is_written_with_part_sheet_and_cell() {
        Finding finding = Finding.builder()
                .code(FindingCode.of("S4-TOTALS"))
                .severity(Severity.HINT)
                .assessable(false)
                .location(Location.builder()
                        .part("xl/sheet1.xml")
                        .sheet("年度报告\ud800")
                        .cell("J52")
                        .build())
                .message(Wording.of("一", "one"))
                .build();
        ValidationResult result = ValidationResult.builder()
                .verdict(Verdict.ACCEPTED)
                .addFinding(finding)
                .build();
        assertThat(text(ResultWriter.standard().toBytes(result))).isEqualTo("""
                {
                  "format": "disclosure-findings/1",
                  "verdict": "ACCEPTED",
                  "findings": [
                    {
                      "source": "rule",
                      "rule": "S4-TOTALS",
                      "severity": "HINT",
                      "assessable": false,
                      "addresses": [],
                      "operands": {},
                      "location": {"part": "xl/sheet1.xml", "sheet": "年度报告\\\\ud800", "cell": "J52"},
                      "message": {
                        "zh": "一",
                        "en": "one"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void without_a_report_there_is_no_verdict() {
        assertThat(text(ResultWriter.standard().toBytes(read("{"))))
                .contains("\"verdict\": null")
                .contains("\"source\": \"reading\"")
                .contains("\"rule\": \"TRUNCATED\"");
    }

    @Test
    void nothing_found_is_an_empty_list() {
        ValidationResult clean = ValidationResult.builder()
                .verdict(Verdict.ACCEPTED)
                .findings(List.of())
                .build();
        assertThat(text(ResultWriter.standard().toBytes(clean)))
                .isEqualTo("{\n  \"format\": \"disclosure-findings/1\",\n  \"verdict\": \"ACCEPTED\",\n"
                        + "  \"findings\": []\n}\n");
    }

    @Test
    void a_file_is_written_whole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("findings.json");
        ResultWriter.standard().write(read(DOCUMENT), VALIDATED, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(ResultWriter.standard().toBytes(read(DOCUMENT), VALIDATED));
    }
}
