package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;

/** Several lists of figures on one sheet, and one list in several parts. */
class ListPartsTest {

    private static final String[] DISCLOSED = {"主动公开信息数|条|86", "其中：1、网站公开|条|80", "2、政府公报公开|条|6", "受理依申请公开信息总数|条|4"};

    private static final String[] REQUESTS = {"其中：1、当面申请数|条|1", "2、网上申请数|条|2", "3、信函、传真申请数|条|1", "对申请的答复总数|条|4"};

    private static final String[] OPEN = {"清理文件|件|12", "举办培训|次|3", "培训人员|人次|150"};

    private static final String HEADERS = "指标|单位|2012年";

    private static String[] with(String headers, String... lines) {
        String[] all = Arrays.copyOf(new String[] {headers}, lines.length + 1);
        System.arraycopy(lines, 0, all, 1, lines.length);
        return all;
    }

    private static SheetFile print(SheetFile sheet, int top, int left, String... lines) {
        return ListSheet.print(sheet, top, left, with(HEADERS, lines));
    }

    @Test
    void lists_below_each_other_are_read_each_under_its_own_headers() {
        SheetFile sheet = print(ListSheet.of(2012), 2, 0, DISCLOSED);
        ListSheet.print(sheet, 8, 0, "附表二");
        ListSheet.print(sheet, 9, 0, with("项目|计量单位|数量", OPEN));
        ListSheet.print(sheet, 14, 0, with("项目|计量单位|累计", OPEN));
        ReadResult result = ListSheet.read(sheet);
        assertThat(Reading.codes(result)).isEmpty();
        assertThat(ListSheet.keys(result)).containsExactly("fujian", "list1", "list2");
        assertThat(ListSheet.lines(result, "fujian"))
                .hasSize(4)
                .startsWith("itemsDisclosed|主动公开信息数|条|86")
                .endsWith("requestsReceived|受理依申请公开信息总数|条|4");
        assertThat(ListSheet.lines(result, "list1")).endsWith("row3|培训人员|人次|150");
        assertThat(ListSheet.lines(result, "list2")).startsWith("row1|清理文件|件|12");
    }

    @Test
    void lists_beside_each_other_are_read_from_left_to_right() {
        SheetFile sheet = print(print(ListSheet.of(2012), 2, 0, OPEN), 2, 4, DISCLOSED);
        ListSheet.print(sheet, 2, 8, with("项目|数量", "甲|1", "乙|2", "丙|3", "丁|4", "戊|5"));
        ReadResult result = ListSheet.read(sheet);
        assertThat(Reading.codes(result)).isEmpty();
        assertThat(ListSheet.keys(result)).containsExactly("list1", "fujian", "list2");
        assertThat(ListSheet.lines(result, "list1")).endsWith("row3|培训人员|人次|150");
        assertThat(ListSheet.lines(result, "fujian")).hasSize(4);
        assertThat(ListSheet.lines(result, "list2")).endsWith("row5|戊||5");
    }

    @Test
    void two_halves_of_a_known_annex_are_one_list() {
        ReadResult result = ListSheet.read(print(print(ListSheet.of(2012), 2, 0, DISCLOSED), 2, 3, REQUESTS));
        assertThat(Reading.codes(result)).isEmpty();
        assertThat(ListSheet.keys(result)).containsExactly("fujian");
        assertThat(ListSheet.lines(result, "fujian"))
                .hasSize(8)
                .startsWith("itemsDisclosed|主动公开信息数|条|86")
                .endsWith("requestsReplied|对申请的答复总数|条|4");
    }

    @Test
    void two_halves_of_nobody_that_is_known_stay_two_lists() {
        SheetFile sheet = print(print(ListSheet.of(2012), 2, 0, OPEN), 2, 3, "甲|条|1", "乙|条|2", "丙|条|3");
        assertThat(ListSheet.keys(ListSheet.read(sheet))).containsExactly("list1", "list2");
    }

    @Test
    void headers_that_are_printed_again_on_the_next_page_do_not_end_a_list() {
        SheetFile sheet = print(print(ListSheet.of(2012), 2, 0, DISCLOSED), 8, 0, REQUESTS);
        ReadResult result = ListSheet.read(sheet);
        assertThat(Reading.codes(result)).isEmpty();
        assertThat(ListSheet.keys(result)).containsExactly("fujian");
        assertThat(ListSheet.lines(result, "fujian")).hasSize(8);
        SheetFile open = print(print(ListSheet.of(2012), 2, 0, OPEN), 6, 0, "甲|条|1", "乙|条|2");
        assertThat(ListSheet.lines(ListSheet.read(open), "list1")).hasSize(5).endsWith("row5|乙|条|2");
    }

    @Test
    void the_same_list_again_is_a_list_of_its_own() {
        ReadResult result = ListSheet.read(print(print(ListSheet.of(2012), 2, 0, DISCLOSED), 8, 0, DISCLOSED));
        assertThat(ListSheet.keys(result)).containsExactly("fujian", "fujian2");
        assertThat(ListSheet.lines(result, "fujian2")).isEqualTo(ListSheet.lines(result, "fujian"));
        ReadResult sheets =
                ListSheet.read(print(ListSheet.of(2012), 2, 0, OPEN), print(new SheetFile("附表二"), 0, 0, OPEN));
        assertThat(ListSheet.keys(sheets)).containsExactly("list1", "list2");
    }

    @Test
    void a_table_of_the_form_is_no_list_and_keeps_its_figures() {
        TableDefinition form = Edition.FY2014.form().tables().get(0);
        SheetFile sheet = ListSheet.of(2016);
        int bottom = new PrintedForm(sheet, cell -> String.valueOf(1000 + cell.index())).print(form, 2);
        print(sheet, bottom + 6, 0, OPEN);
        ReadResult result = ListSheet.read(sheet);
        assertThat(Reading.codes(result)).isEmpty();
        assertThat(ListSheet.keys(result)).containsExactly("list1");
        assertThat(ListSheet.lines(result, "list1")).hasSize(3);
        assertThat(result.getReport()
                        .orElseThrow()
                        .findTable(form.key())
                        .orElseThrow()
                        .getCell(7))
                .isEqualTo(Cell.of(1007));
    }

    @Test
    void rows_of_the_form_under_headers_that_nobody_knows_are_no_list() {
        TableDefinition form = Edition.FY2014.form().tables().get(0);
        String[] rows = form.rows().stream().map(row -> row + "|5").toArray(String[]::new);
        ReadResult result = ListSheet.read(ListSheet.print(ListSheet.of(2016), 2, 0, with("指标|完成", rows)));
        assertThat(Reading.codes(result)).containsExactly("TABLE_MISSING", "NO_TABLE");
        ReadResult early = ListSheet.read(ListSheet.print(ListSheet.of(2012), 2, 0, with("指标|完成", rows)));
        assertThat(early.getReport().orElseThrow().getLists()).hasSize(1);
    }

    @Test
    void equal_labels_of_pudong_are_told_apart_over_two_pages() {
        String[] rows = LocalAnnex.PUDONG.definition().rows().stream()
                .map(row -> row + "|1|2")
                .toArray(String[]::new);
        SheetFile sheet = ListSheet.print(ListSheet.of(2012), 2, 0, with("指标|本月累计|年度累计", Arrays.copyOf(rows, 30)));
        ListSheet.print(sheet, 33, 0, with("指标|本月累计|年度累计", Arrays.copyOfRange(rows, 30, rows.length)));
        ReadResult result = ListSheet.read(sheet);
        assertThat(ListSheet.keys(result)).containsExactly("pudong");
        assertThat(result.getReport().orElseThrow().getLists().get(0).getRows())
                .extracting(row -> row.key())
                .containsExactlyElementsOf(LocalAnnex.PUDONG.definition().rows().stream()
                        .map(row -> row.key())
                        .toList());
    }
}
