package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.junit.jupiter.api.Test;

class NarrativeTest {

    @Test
    void headings_begin_sections_and_lines_become_paragraphs() {
        SheetFile sheet = new SheetFile("年报");
        int row = 0;
        sheet.text(row++, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        sheet.text(row++, 0, "本报告根据有关规定编制。");
        sheet.text(row++, 0, "一 、总 体 情 况");
        sheet.text(row++, 0, "  第一段。\r\n\n第二段。");
        sheet.text(row++, 0, "（一）主动公开");
        sheet.text(row++, 0, "公开了5件。");
        sheet.text(row++, 0, "（二）依申请公开。收到3件，均已答复。");
        String[] titles = {"二、主动公开政府信息的情况", "三、收到和处理政府信息公开申请情况", "五、因政府信息公开工作被申请行政复议、提起行政诉讼情况"};
        int i = 0;
        for (TableDefinition table : Edition.FY2021.form().tables()) {
            sheet.text(row++, 0, titles[i++]);
            row = new PrintedForm(sheet, cell -> "0").print(table, row);
            sheet.text(row, 0, "注：数据截至12月31日。");
            row += 2;
        }
        sheet.text(row++, 0, "五、存在问题及改进情况");
        sheet.text(row++, 0, "六、其他需要报告的事项（文字描述，收取信息处理费情况在此处报告。）");
        sheet.text(row++, 0, "无");
        sheet.text(row++, 0, "七、附件");
        sheet.text(row++, 0, "见网站。");
        ReadResult result = Reading.read(new WorkbookFile().sheet(sheet).toBytes());
        assertThat(Reading.said(result)).isEmpty();
        var sections = result.getReport().orElseThrow().getSections();
        assertThat(sections)
                .extracting(Section::getKind)
                .containsExactly(
                        SectionKind.PREFACE,
                        SectionKind.OVERVIEW,
                        SectionKind.PROACTIVE_DISCLOSURE,
                        SectionKind.REQUESTS,
                        SectionKind.DISPUTES,
                        SectionKind.PROBLEMS_AND_IMPROVEMENTS,
                        SectionKind.OTHER_MATTERS,
                        SectionKind.ADDITIONAL);
        assertThat(sections.get(0).getTitle()).isEmpty();
        assertThat(sections.get(1).getTitle()).contains("一 、总 体 情 况");
        assertThat(sections.get(1).getText().subList(0, 2)).containsExactly(Paragraph.of("第一段。"), Paragraph.of("第二段。"));
        Subsection first = (Subsection) sections.get(1).getText().get(2);
        assertThat(first.getHeading()).isEqualTo("（一）主动公开");
        assertThat(sections.get(3).getText()).containsExactly(Paragraph.of("注：数据截至12月31日。"));
        assertThat(sections.get(5).getText()).isEmpty();
        assertThat(sections.get(6).getText()).containsExactly(Paragraph.of("无"));
        assertThat(result.getProvenance()
                        .find(ElementRef.of("sections/overview"))
                        .orElseThrow()
                        .getCell())
                .contains("A3");
    }
}
