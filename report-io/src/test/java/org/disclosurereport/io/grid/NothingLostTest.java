package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.OdsFile;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of damaged sheets. Every number on them is a figure of the report at its own address, or is
 * named with its cell; and a number never reaches another address, because it says where it belongs.
 */
class NothingLostTest {

    private static final int ROUNDS = 250;

    @ParameterizedTest
    @CsvSource({
        "request,true,false,XLSX",
        "request,false,false,XLSX",
        "request,true,true,XLSX",
        "request,true,false,ODS",
        "proactive,true,false,XLSX",
        "proactive,false,false,XLSX",
        "proactive,false,false,ODS",
        "dispute,true,false,XLSX",
        "dispute,false,false,XLSX"
    })
    void every_number_is_a_figure_or_is_named(String key, boolean merges, boolean oneColumn, ReportFormat format) {
        TableDefinition table = Edition.FY2021.form().findTable(key).orElseThrow();
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Map<String, String> numbers = new HashMap<>();
            ReadResult result = read(table, merges, oneColumn, format, random, numbers);
            if (result.getReport().isEmpty()) {
                continue;
            }
            read++;
            Map<String, CellRef> figures = new HashMap<>();
            for (Map.Entry<Address, Location> origin :
                    result.getProvenance().toMap().entrySet()) {
                if (origin.getKey() instanceof CellRef ref) {
                    figures.put(origin.getValue().getCell().orElseThrow(), ref);
                }
            }
            String said = result.getFindings().stream()
                    .map(finding -> finding.getOperands() + " " + finding.getLocation())
                    .toList()
                    .toString();
            int seed = round;
            numbers.forEach((cell, number) -> {
                CellRef ref = figures.get(cell);
                String stated = ref == null
                        ? null
                        : result.getReport()
                                .orElseThrow()
                                .find(ref)
                                .orElseThrow()
                                .toString();
                if (stated != null && stated.equals(number) && number.length() == 4) {
                    assertThat(table.require(ref.row(), ref.column()).index())
                            .as("%s in round %d: %s", cell, seed, said)
                            .isEqualTo(Integer.parseInt(number) - 1000);
                } else if (ref != null
                        && table.require(ref.row(), ref.column()).unit().decimals() > 0) {
                    assertThat(stated)
                            .as("a stray number in the cell of the fees")
                            .isEqualTo(number + "000000");
                } else if (stated == null || !stated.equals(number)) {
                    assertThat(said).as("%s=%s in round %d", cell, number, seed).contains(number);
                }
            });
        }
        assertThat(read).as("tables that survived").isGreaterThan(ROUNDS / 3);
    }

    private static ReadResult read(
            TableDefinition table,
            boolean merges,
            boolean oneColumn,
            ReportFormat format,
            Random random,
            Map<String, String> numbers) {
        SheetFile sheet = merges ? new SheetFile("年报") : new SheetFile("年报").withoutMerges();
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        int[] damage = new int[] {random.nextInt(4)};
        PrintedForm form = new PrintedForm(sheet, cell -> value(cell)).labels(label -> {
            if (damage[0] > 0 && random.nextInt(25) == 0) {
                damage[0]--;
                String[] damaged = {"", label + "数", "其他", "小计", "合计", "1.其他", label.substring(1), "总计"};
                // two words of the table of disputes are real headers of it and would be read as such
                return damaged[random.nextInt(table.key().equals("dispute") ? 2 : damaged.length)];
            }
            return label;
        });
        if (oneColumn) {
            form.oneLabelColumn();
        }
        int bottom = form.print(table, 2);
        for (int i = random.nextInt(3); i > 0; i--) {
            int row = 3 + random.nextInt(bottom - 3);
            int column = random.nextInt(12);
            sheet.number(row, column, String.valueOf(50_000 + i));
        }
        byte[] workbook = new WorkbookFile().sheet(sheet).toBytes();
        for (GridCell cell : GridPeek.cells(workbook)) {
            if (cell.kind() == GridCell.Kind.NUMBER) {
                numbers.put(cell.name(), cell.text());
            }
        }
        ReadResult result = ReportReader.standard()
                .read(format == ReportFormat.ODS ? OdsFile.of(workbook).toBytes() : workbook, ReadOptions.DEFAULT);
        assertThat(result.getFormat()).contains(format);
        return result;
    }

    private static String value(CellDefinition cell) {
        return cell.unit().decimals() > 0 ? "" : String.valueOf(1000 + cell.index());
    }
}
