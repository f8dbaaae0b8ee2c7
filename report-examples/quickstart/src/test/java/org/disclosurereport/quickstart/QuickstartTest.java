package org.disclosurereport.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path WORKBOOK =
            ROOT.resolve("report-examples/workbooks/FY2021/county-2023-wrong-suit-total.one-sheet.xlsx");

    @TempDir
    private Path folder;

    @Test
    void reading_prints_the_wrong_total_with_its_cell() throws IOException {
        String output = outputOf(() -> ReadAndValidate.main(new String[] {WORKBOOK.toString()}));

        assertThat(output)
                .contains("S4-TOTALS")
                .contains("未经复议直接起诉")
                .contains("@ 工作表「年度报告」单元格J52")
                .contains("REJECTED");
    }

    @Test
    void building_computes_totals_validates_and_writes_json_that_reads_back() throws IOException {
        Path file = folder.resolve("report.json");
        String output = outputOf(() -> BuildReport.main(new String[] {file.toString()}));

        assertThat(output.strip()).isEqualTo("ACCEPTED");
        DisclosureReport report = ReportReader.standard().read(file).getReport().orElseThrow();
        assertThat(report.getRequest().orElseThrow().getCell(RequestRow.CONCLUDED_TOTAL, Applicant.TOTAL))
                .isEqualTo(Cell.of(30));
    }

    @Test
    void the_page_about_years_shows_the_program_as_it_is_and_what_it_prints() throws IOException {
        String series =
                "report-examples/workbooks/src/test/resources/org/disclosurereport/workbooks/series/pingtanshiyanqu-";
        String output = outputOf(() -> CompareYears.main(new String[] {
            ROOT.resolve(series + "2024.json").toString(),
            ROOT.resolve(series + "2023.json").toString()
        }));

        assertThat(output.lines()).hasSize(5).last().isEqualTo("ACCEPTED_WITH_WARNINGS");
        assertThat(Files.readString(ROOT.resolve("docs/series.md")))
                .contains("```java\n" + shownPart("main/CompareYears") + "\n```")
                .contains("```\n" + output + "```");
    }

    @Test
    void the_page_about_testing_shows_the_properties_as_they_are() throws IOException {
        String first = Files.readString(ROOT.resolve(".ci/consumers/testkit/src/test/java/office/DeskTest.java"));

        assertThat(Files.readString(ROOT.resolve("docs/testing.md")))
                .contains("```java\n" + shownPart("test/ConsistentReportsTest") + "\n```")
                .contains("```java\n" + first.substring(first.indexOf("class DeskTest")) + "```");
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md"})
    void the_readme_shows_the_programs_as_they_are(String readme) throws IOException {
        String text = Files.readString(ROOT.resolve(readme));

        for (String program : List.of("main/ReadAndValidate", "main/BuildReport", "test/RoundTripTest")) {
            String shown = shownPart(program);
            assertThat(shown.lines()).as(program).hasSizeLessThanOrEqualTo(15);
            assertThat(text).as("%s shows %s", readme, program).contains(shown);
        }
    }

    private static String shownPart(String program) throws IOException {
        String source = Files.readString(
                Path.of("src", program.replace("/", "/java/org/disclosurereport/quickstart/") + ".java"));
        return source.split(" *// spotless:o\\w+ README\n")[1].stripTrailing().stripIndent();
    }

    private interface Program {
        void run() throws IOException;
    }

    private static String outputOf(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
