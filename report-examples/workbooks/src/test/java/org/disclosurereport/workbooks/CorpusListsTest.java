package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every list of statistics of the corpus, FY2010 to FY2017, as a sheet of our own making: every row and figure arrives as
 * printed, and the identities that fail are those that fail in the published report. Needs {@code -Dreport.corpus=DIR}.
 */
class CorpusListsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the corpus calls an identity, and the rule and row that it is here. */
    private static final Map<String, String> IDENTITIES =
            Map.of("stat.主动公开=网站+公报", "FY2008-FJ-BREAKDOWN itemsDisclosed");

    @Test
    void every_published_list_arrives_and_exactly_its_own_breaks_are_found() throws IOException {
        String corpus = System.getProperty("report.corpus");
        assumeThat(corpus).as("-Dreport.corpus").isNotNull();
        int lists = 0;
        try (Stream<Path> folders = Files.list(Path.of(corpus))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected.json")));
                if (expected.has("stat")) {
                    check(folder, expected.get("stat"));
                    lists++;
                }
            }
        }
        assertThat(lists).isGreaterThanOrEqualTo(12);
    }

    private static void check(Path folder, JsonNode rows) throws IOException {
        String name = folder.getFileName().toString();
        int year = Integer.parseInt(name.split("-", -1)[1]);
        boolean cumulative = rows.get(0).has("cumulative");
        ReadResult result = ReportReader.standard().read(workbook(year, rows, cumulative), ReadOptions.DEFAULT);
        DisclosureReport report = result.getReport().orElseThrow(() -> new AssertionError(name + result.getFindings()));
        assertThat(report.getLists()).as(name).hasSize(1);
        StatisticsList list = report.getLists().get(0);
        List<String> printed = new ArrayList<>();
        for (JsonNode row : rows) {
            printed.add(line(
                    row.get("label").asString(), row.get("unit").asString(), row.get("year"), row.get("cumulative")));
        }
        assertThat(list.getRows().stream()
                        .map(row -> line(list, row, cumulative))
                        .toList())
                .as(name)
                .isEqualTo(printed);
        assertThat(broken(report)).as(name).containsExactlyElementsOf(failing(folder));
    }

    private static String line(String label, String unit, JsonNode year, JsonNode cumulative) {
        return label + " " + unit + " " + year.asLong() + (cumulative == null ? "" : " " + cumulative.asLong());
    }

    private static String line(StatisticsList list, ListRow row, boolean cumulative) {
        String figures =
                row.unit().orElse("") + " " + list.getCell(row.key(), "year").format(row.figuresIn());
        return row.label() + " " + figures
                + (cumulative ? " " + list.getCell(row.key(), "cumulative").format(row.figuresIn()) : "");
    }

    private static List<String> broken(DisclosureReport report) {
        return ReportValidator.standard().validate(report).getFindings().stream()
                .filter(Finding::isAssessable)
                .filter(finding -> finding.getCode().toString().startsWith("FY2008-FJ"))
                .filter(finding -> finding.getCode().toString().endsWith("BREAKDOWN")
                        || finding.getCode().toString().endsWith("SUMS"))
                .map(finding -> finding.getCode() + " "
                        + finding.getAddresses().get(0).toString().split("/", -1)[1])
                .distinct()
                .sorted()
                .toList();
    }

    private static TreeSet<String> failing(Path folder) throws IOException {
        TreeSet<String> failing = new TreeSet<>();
        for (JsonNode identity :
                JSON.readTree(Files.readString(folder.resolve("checks.json"))).get("fails")) {
            if (identity.asString().startsWith("stat.")) {
                String rule = IDENTITIES.get(identity.asString());
                assertThat(rule).as("the rule of " + identity).isNotNull();
                failing.add(rule);
            }
        }
        return failing;
    }

    static byte[] workbook(int year, JsonNode rows, boolean cumulative) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("附表");
            text(sheet, 0, 0, "示例区财政金融局" + year + "年政府信息公开工作年度报告");
            text(sheet, 2, 0, "指标名称");
            text(sheet, 2, 1, "单位");
            text(sheet, 2, 2, year + "年度");
            if (cumulative) {
                text(sheet, 2, 3, "历年累计");
            }
            int at = 3;
            for (JsonNode row : rows) {
                text(sheet, at, 0, row.get("label").asString());
                text(sheet, at, 1, row.get("unit").asString());
                cell(sheet, at, 2).setCellValue(row.get("year").asLong());
                if (cumulative) {
                    cell(sheet, at, 3).setCellValue(row.get("cumulative").asLong());
                }
                at++;
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(XSSFSheet sheet, int row, int column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }
}
