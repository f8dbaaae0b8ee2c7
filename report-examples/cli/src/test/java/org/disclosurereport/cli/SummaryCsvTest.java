package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.model.finding.Printable;
import org.junit.jupiter.api.Test;

/** Row W01 of the hostile suite for the table of files. */
class SummaryCsvTest {

    private static final ConversionOptions OPTIONS =
            ConversionOptions.of(OutputFormat.json, true, ReadOptions.DEFAULT, null, null);

    private static String csv(FileOutcome outcome) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SummaryCsv(Locale.ENGLISH, bytes).add(outcome);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_is_a_row_below_a_header_that_excel_reads() throws IOException {
        FileOutcome outcome = new FileOutcome(
                "2024/a.xlsx",
                null,
                OPTIONS,
                ExitCode.FINDINGS,
                1,
                new FigureCount(190, 2, 7, 1, 34),
                List.of(
                        new FindingCount("S4-TOTALS", FindingCount.Kind.error, 2),
                        new FindingCount("S4-TOTALS", FindingCount.Kind.notAssessable, 1)),
                List.of(new FileOutcome.OutputFile("2024/a.xlsx.json", 10)),
                new FileOutcome.Reason("S4-TOTALS", "各项之和", "Row \"a\" states 1,\nbut"));

        assertThat(csv(outcome))
                .startsWith("\ufeff\"file\",\"result\",\"exit code\",")
                .endsWith("\r\n\"2024/a.xlsx\",\"with errors\",1,1,190,2,7,1,34,2,0,0,1,"
                        + "\"ERROR S4-TOTALS 2; NOT ASSESSABLE S4-TOTALS 1\","
                        + "\"S4-TOTALS Row \"\"a\"\" states 1,\\u000abut\",\"2024/a.xlsx.json\"\r\n");
    }

    @Test
    void W01_no_text_can_be_taken_for_a_formula() throws IOException {
        for (String name : List.of(
                "=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", " =1", "\u00a0=1", "\u3000=1")) {
            assertThat(csv(FileOutcome.failed(
                            name, null, OPTIONS, ExitCode.UNREADABLE, new FileOutcome.Reason(null, name, name))))
                    .contains("\r\n\"'" + Printable.of(name) + "\",")
                    .contains(",0,\"\",\"'" + Printable.of(name) + "\",\"\"\r\n");
        }
    }
}
