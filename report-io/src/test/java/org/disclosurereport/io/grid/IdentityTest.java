package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final String ORGAN = "示例市人民政府";

    private static ReadResult read(ReadOptions options, String tab, String... lines) {
        SheetFile sheet = new SheetFile(tab);
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.text(i, column, cells[column]);
            }
        }
        new PrintedForm(sheet, cell -> "0")
                .print(Edition.FY2021.form().findTable("dispute").orElseThrow(), lines.length + 1);
        return Reading.read(new WorkbookFile().sheet(sheet).toBytes(), options);
    }

    private static List<String> codes(ReadResult result) {
        List<String> codes = new ArrayList<>(Reading.codes(result));
        codes.removeIf(code -> code.equals("TABLE_MISSING"));
        return codes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例市人民政府2023年政府信息公开工作年度报告",
                "2023年示例市人民政府政府信息公开工作年度报告",
                "示例市人民政府2023年度政府信息公开工作年度报告",
                "示例市人民政府政府信息公开工作年度报告（2023年度）",
                "示例市人民政府信息公开工作年度报告（2023年）",
                "示例市人民政府\n２０２３年政府信息公开工作年度报告",
                "示例市人民政府二〇二三年政府信息公开工作年度报告",
                "示例市人民政府二○二三年政府信息公开年度报告",
                "《示例市人民政府 2023 年政府信息公开工作年度报告》",
                "示例市人民政府2023年政府信息公开工作年度报告统计表"
            })
    void a_title_names_year_and_organ(String title) {
        ReadResult result = read(ReadOptions.DEFAULT, "Sheet1", title);
        assertThat(codes(result)).isEmpty();
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2023);
        assertThat(result.getReport().orElseThrow().getOrgan().getName()).isEqualTo(ORGAN);
        assertThat(result.getProvenance()
                        .find(ElementRef.of("year"))
                        .orElseThrow()
                        .getCell())
                .contains("A1");
        assertThat(result.getProvenance()
                        .find(ElementRef.of("organ/name"))
                        .orElseThrow()
                        .getCell())
                .contains("A1");
        assertThat(result.getReport().orElseThrow().getTitle()).contains(title);
        assertThat(result.getProvenance()
                        .find(ElementRef.of("title"))
                        .orElseThrow()
                        .getCell())
                .contains("A1");
        assertThat(result.getReport().orElseThrow().getSections()).isEmpty();
    }

    @Test
    void a_title_may_stand_in_two_lines_or_two_cells() {
        for (String[] lines : new String[][] {
            {ORGAN, "2023年政府信息公开工作年度报告"},
            {ORGAN + "2023年", "政府信息公开工作年度报告"},
            {ORGAN, "政府信息公开工作年度报告", "（2023年度）"},
            {ORGAN + "|2023年政府信息公开工作年度报告"}
        }) {
            ReadResult result = read(ReadOptions.DEFAULT, "Sheet1", lines);
            assertThat(codes(result)).as(String.join("|", lines)).isEmpty();
            assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2023);
            assertThat(result.getReport().orElseThrow().getOrgan().getName()).isEqualTo(ORGAN);
            assertThat(result.getReport().orElseThrow().getTitle())
                    .as("one line for each cell")
                    .contains(String.join("\n", lines).replace('|', '\n'));
            assertThat(result.getProvenance()
                            .find(ElementRef.of("title"))
                            .orElseThrow()
                            .getCell())
                    .contains("A1");
        }
    }

    @Test
    void a_title_that_every_sheet_repeats_is_kept_once_and_of_two_titles_none_is_chosen() {
        String title = ORGAN + "2023年政府信息公开工作年度报告";
        assertThat(read(ReadOptions.DEFAULT, "Sheet1", title, "x", " " + title)
                        .getReport()
                        .orElseThrow()
                        .getTitle())
                .contains(title);
        assertThat(read(ReadOptions.DEFAULT, "Sheet1", title, "x", title + "统计表")
                        .getReport()
                        .orElseThrow()
                        .getTitle())
                .isEmpty();
    }

    @Test
    void no_title_is_made_of_labelled_cells_or_of_a_tab() {
        ReadResult result = read(ReadOptions.DEFAULT, ORGAN + "2023年政府信息公开年报", "填报单位：" + ORGAN, "年度：2023");
        assertThat(codes(result)).isEmpty();
        assertThat(result.getReport().orElseThrow().getTitle()).isEmpty();
        assertThat(result.getProvenance().find(ElementRef.of("title"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"填报单位：示例市人民政府,年度：2023", "填报单位（盖章）：示例市人民政府,报告年度:2023年", "单位名称|示例市人民政府,年度|2023"})
    void labelled_cells_name_them_too(String organ, String year) {
        ReadResult result = read(ReadOptions.DEFAULT, "Sheet1", organ, year);
        assertThat(codes(result)).isEmpty();
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2023);
        assertThat(result.getReport().orElseThrow().getOrgan().getName()).isEqualTo(ORGAN);
    }

    @Test
    void a_tab_names_the_year_if_no_cell_does() {
        ReadResult result = read(ReadOptions.DEFAULT, "2023年", "填报单位：" + ORGAN);
        assertThat(codes(result)).isEmpty();
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2023);
    }

    @Test
    void without_year_and_organ_there_is_no_report_and_the_messages_name_the_options() {
        ReadResult result = read(ReadOptions.DEFAULT, "Sheet1", "附表");
        assertThat(codes(result)).containsExactly("YEAR_MISSING", "ORGAN_MISSING");
        assertThat(result.getReport()).isEmpty();
        assertThat(Reading.said(result).toString()).contains("--year", "--organ", "ReadOptions.year");
    }

    @Test
    void a_masked_year_is_none_and_the_message_shows_it_and_names_the_option() {
        ReadResult result = read(ReadOptions.DEFAULT, "Sheet1", ORGAN + "201*年政府信息公开工作年度报告");
        assertThat(codes(result)).containsExactly("YEAR_MASKED");
        assertThat(Reading.said(result).toString()).contains("201*年", "--year");
        assertThat(result.getFindings().get(0).getLocation()).isPresent();
        assertThat(codes(read(ReadOptions.DEFAULT, "Sheet1", "××××年政府信息公开工作年度报告")))
                .containsExactly("YEAR_MASKED", "ORGAN_MISSING");
        ReadOptions options = ReadOptions.builder().year(2019).build();
        assertThat(codes(read(options, "Sheet1", ORGAN + "201*年政府信息公开工作年度报告"))).isEmpty();
    }

    @Test
    void the_title_of_a_statistics_form_names_year_and_organ_and_is_not_the_title_of_the_report() {
        ReadResult result = read(
                ReadOptions.DEFAULT, "Sheet1", "政府信息公开情况统计表（2016年度）", "填报单位：" + ORGAN, "统计指标|单位|统计数", "六、举报投诉数量|件|3");
        DisclosureReport report = result.getReport().orElseThrow();
        assertThat(report.getEdition()).isEqualTo(Edition.FY2014);
        assertThat(report.getYear()).isEqualTo(2016);
        assertThat(report.getOrgan().getName()).isEqualTo(ORGAN);
        assertThat(report.getTitle()).isEmpty();
    }

    @Test
    void the_caller_may_say_in_which_form_a_sheet_is_filled_in() {
        ReadOptions options = ReadOptions.builder().edition(Edition.FY2019).build();
        ReadResult result = read(options, "Sheet1", ORGAN + "2023年政府信息公开工作年度报告");
        assertThat(result.getReport().orElseThrow().getEdition()).isEqualTo(Edition.FY2019);
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2023);
    }

    @Test
    void a_sentence_about_a_report_is_no_title() {
        ReadResult result =
                read(ReadOptions.DEFAULT, "Sheet1", ORGAN + "2023年政府信息公开工作年度报告", "根据有关规定，现公布另一县2022年政府信息公开工作年度报告。");
        assertThat(codes(result)).isEmpty();
        assertThat(result.getReport().orElseThrow().getSections()).hasSize(1);
    }

    @Test
    void the_caller_wins_and_a_difference_is_told() {
        ReadOptions options = ReadOptions.builder().year(2024).organ("示例县人民政府").build();
        ReadResult result = read(options, "Sheet1", ORGAN + "2023年政府信息公开工作年度报告");
        assertThat(codes(result)).containsExactly("YEAR_OVERRIDDEN", "ORGAN_OVERRIDDEN");
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2024);
        assertThat(result.getReport().orElseThrow().getOrgan().getName()).isEqualTo("示例县人民政府");
    }

    @Test
    void two_years_or_organs_are_no_answer_unless_the_caller_decides() {
        String[] lines = {ORGAN + "2023年政府信息公开工作年度报告", "x", "示例县人民政府2022年政府信息公开工作年度报告"};
        assertThat(codes(read(ReadOptions.DEFAULT, "Sheet1", lines)))
                .containsExactly("YEAR_AMBIGUOUS", "ORGAN_AMBIGUOUS");
        ReadOptions options = ReadOptions.builder().year(2023).organ(ORGAN).build();
        assertThat(codes(read(options, "Sheet1", lines))).isEmpty();
    }

    @Test
    void a_year_without_a_form_is_said() {
        assertThat(codes(read(ReadOptions.builder().year(2007).build(), "Sheet1", ORGAN + "政府信息公开工作年度报告")))
                .containsExactly("EDITION_UNSUPPORTED");
        assertThat(codes(read(ReadOptions.builder().year(20233).build(), "Sheet1", ORGAN + "政府信息公开工作年度报告")))
                .containsExactly("EDITION_UNSUPPORTED");
    }
}
