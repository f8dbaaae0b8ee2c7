package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of damaged sheets with lists below and beside each other. Every number in a list is a figure of the row whose
 * label stands before it and of the column whose header stands over it, or is named with its cell.
 */
class NoFigureOfListsLostTest {

    private static final int ROUNDS = 400;

    /** A number says where it belongs: its list, its row, its column; a merged label stands before two rows. */
    private record Drawn(SheetFile sheet, List<String> cells, Set<Integer> merged) {
        Drawn() {
            this(ListSheet.of(2012), new ArrayList<>(), new HashSet<>());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_number_of_a_list_stands_in_its_own_row_and_column_or_is_named(boolean beside) {
        int figures = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Drawn drawn = new Drawn();
            int lists = 1 + random.nextInt(3);
            int top = 2;
            int left = 0;
            for (int list = 0; list < lists; list++) {
                int rows = 4 + random.nextInt(6);
                int columns = 1 + random.nextInt(3);
                draw(drawn, list, top, left, rows, columns, random);
                top += beside ? 0 : rows + 2 + random.nextInt(3);
                left += beside ? columns + 2 + random.nextInt(2) : 0;
            }
            ReadResult result = ReportReader.standard()
                    .read(new WorkbookFile().sheet(drawn.sheet()).toBytes(), ReadOptions.DEFAULT);
            figures += check(result, drawn, "round " + round);
        }
        assertThat(figures).as("figures that arrived").isGreaterThan(ROUNDS * 10);
    }

    private static void draw(Drawn drawn, int list, int top, int left, int rows, int columns, Random random) {
        boolean serial = random.nextInt(4) == 0;
        int labels = left;
        drawn.sheet().text(top, labels, serial ? "序号" : "项目");
        if (serial) {
            labels++;
            drawn.sheet().text(top, labels, "项目");
        }
        for (int column = 0; column < columns; column++) {
            String header = "第" + "甲乙丙".charAt(list) + "丁戊己".charAt(column) + "数";
            if (random.nextInt(20) > 0) {
                drawn.sheet().text(top, labels + 1 + column, header);
            }
        }
        for (int row = 1; row <= rows; row++) {
            if (serial) {
                drawn.sheet().number(top + row, left, String.valueOf(row));
            }
            if (random.nextInt(20) > 0) {
                String label = "事项" + "甲乙丙".charAt(list) + "子丑寅卯辰巳午未申酉".charAt(row);
                drawn.sheet().text(top + row, labels, label);
            }
            for (int column = 0; column < columns; column++) {
                int number = 10_000 * (list + 1) + 100 * row + column;
                if (random.nextInt(20) > 0) {
                    drawn.sheet().number(top + row, labels + 1 + column, String.valueOf(number));
                    drawn.cells().add(CellRange.name(top + row, labels + 1 + column) + "=" + number);
                }
            }
        }
        if (random.nextInt(3) == 0) {
            int row = 1 + random.nextInt(rows - 1);
            drawn.sheet().merge(top + row, labels, top + row + 1, labels);
            drawn.merged().add(100 * (list + 1) + row + 1);
        }
    }

    private static int check(ReadResult result, Drawn drawn, String round) {
        String said = result.getFindings().toString();
        List<StatisticsList> lists = result.getReport().orElseThrow().getLists();
        Map<String, String> figures = new HashMap<>();
        for (Map.Entry<Address, Location> origin :
                result.getProvenance().toMap().entrySet()) {
            if (origin.getKey() instanceof CellRef ref) {
                String stated =
                        result.getReport().orElseThrow().find(ref).orElseThrow().format(Unit.UNSTATED);
                String cell = origin.getValue().getCell().orElseThrow();
                if (drawn.cells().contains(cell + "=" + stated)) {
                    figures.put(cell, stated);
                    assertBelongs(drawn, lists, ref, Integer.parseInt(stated), round + " " + cell);
                }
            }
        }
        if (!lists.isEmpty()) {
            drawn.cells().stream()
                    .filter(cell -> lists.stream().anyMatch(list -> isOf(list, cell)))
                    .filter(cell -> !figures.containsKey(cell.split("=", -1)[0]))
                    .forEach(cell -> assertThat(said).as(round + " " + cell).contains(cell.split("=", -1)[1]));
        }
        return figures.size();
    }

    /** Whether a list was read in which the number stands. */
    private static boolean isOf(StatisticsList list, String cell) {
        char name = nameOf(Integer.parseInt(cell.split("=", -1)[1]));
        return list.getColumns().get(0).label().charAt(1) == name;
    }

    private static char nameOf(int number) {
        return "甲乙丙".charAt(number / 10_000 - 1);
    }

    private static void assertBelongs(Drawn drawn, List<StatisticsList> lists, CellRef ref, int number, String what) {
        StatisticsList list = lists.stream()
                .filter(each -> each.getKey().equals(ref.table()))
                .findFirst()
                .orElseThrow();
        ListRow row = list.getRows().stream()
                .filter(each -> each.key().equals(ref.row()))
                .findFirst()
                .orElseThrow();
        String header = list.getColumns().stream()
                .filter(column -> column.key().equals(ref.column()))
                .findFirst()
                .orElseThrow()
                .label();
        int line = number / 100 % 100;
        String own = "事项" + nameOf(number) + "子丑寅卯辰巳午未申酉".charAt(line);
        String above = "事项" + nameOf(number) + "子丑寅卯辰巳午未申酉".charAt(line - 1);
        assertThat(row.label())
                .as(what)
                .isIn(drawn.merged().contains(number / 100) ? List.of(own, above) : List.of(own));
        assertThat(header).as(what).isEqualTo("第" + nameOf(number) + "丁戊己".charAt(number % 100) + "数");
    }
}
