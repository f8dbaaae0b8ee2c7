package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;
import org.junit.jupiter.api.Test;

class FindingsCsvTest {

    private static final Finding SUM = Finding.builder()
            .code(FindingCode.of("S4-TOTALS"))
            .severity(Severity.ERROR)
            .addAddress(CellRef.parse("dispute/directLitigation/total"))
            .addAddress(CellRef.parse("dispute/directLitigation/upheld"))
            .expected(new BigDecimal("1E+1"))
            .found(new BigDecimal("0.5"))
            .location(Location.ofCell("年度报告", "J52"))
            .message(Wording.of("=合计\"0.5\"", "=the total\n"))
            .build();

    private static final CheckedDocument CHECKED = CheckedDocument.builder()
            .document("@2024/a.xlsx")
            .report(ReportKey.of("示例县", 2024))
            .addReadingFinding(Finding.builder()
                    .code(FindingCode.of("LABEL_VARIANT"))
                    .severity(Severity.HINT)
                    .message(Wording.of("一", "one"))
                    .build())
            .validation(ValidationResult.builder()
                    .verdict(Verdict.REJECTED)
                    .addFinding(SUM)
                    .addFinding(SUM.toBuilder()
                            .report(ReportKey.of("示例县", 2023))
                            .severity(Severity.HINT)
                            .assessable(false)
                            .build())
                    .build())
            .build();

    private static String csv(Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FindingsCsv.begin(bytes, language).add(CHECKED);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_finding_is_a_row_that_a_spreadsheet_program_opens_without_calculating_anything() throws IOException {
        assertThat(csv(Locale.CHINESE).split("\r\n", -1))
                .containsExactly(
                        "\ufeff\"文件\",\"单位\",\"年度\",\"来源\",\"级别\",\"编号\",\"地址\",\"填报\",\"应为\",\"差额\",\"位置\",\"说明\"",
                        "\"'@2024/a.xlsx\",\"示例县\",2024,\"读取\",\"提示\",\"LABEL_VARIANT\",\"\",\"\",\"\",\"\",\"\",\"一\"",
                        "\"'@2024/a.xlsx\",\"示例县\",2024,\"规则\",\"错误\",\"S4-TOTALS\","
                                + "\"dispute/directLitigation/total dispute/directLitigation/upheld\",0.5,10,-9.5,"
                                + "\"工作表「年度报告」单元格J52\",\"'=合计\"\"0.5\"\"\"",
                        "\"'@2024/a.xlsx\",\"示例县\",2023,\"规则\",\"未能核对\",\"S4-TOTALS\","
                                + "\"dispute/directLitigation/total dispute/directLitigation/upheld\",0.5,10,-9.5,"
                                + "\"工作表「年度报告」单元格J52\",\"'=合计\"\"0.5\"\"\"",
                        "");
    }

    @Test
    void the_table_is_in_the_language_of_its_reader() throws IOException {
        assertThat(csv(Locale.ENGLISH))
                .contains("\"document\",\"organ\"", "\"rule\",\"error\",", "\"'=the total\\u000a\"", "not assessable");
    }

    @Test
    void W01_no_text_can_be_taken_for_a_formula() throws IOException {
        for (String name : List.of(
                "=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", " =1", "\u00a0=1", "\u3000=1")) {
            assertThat(row(name)).isEqualTo("\"'" + Printable.of(name) + "\"\r\n");
        }
        for (String lead : List.of("\t=1", "\r=1", "\n=1", "\u200b=1")) {
            assertThat(row(lead)).startsWith("\"\\u");
        }
        assertThat(row("a=1-2")).isEqualTo("\"a=1-2\"\r\n");
        assertThat(row(-12L)).isEqualTo("-12\r\n");
    }

    private static String row(Object field) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvRows rows = CsvRows.begin(bytes, List.of("a"));
        rows.add(List.of(field));
        return bytes.toString(StandardCharsets.UTF_8).substring("\ufeff\"a\"\r\n".length());
    }
}
