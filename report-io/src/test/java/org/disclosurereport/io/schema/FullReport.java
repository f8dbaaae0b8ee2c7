package org.disclosurereport.io.schema;

import java.time.LocalDate;
import java.util.List;
import org.disclosurereport.io.ReportWithStatedFigures;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** A report that uses every element of the wire form and every state of a cell. */
final class FullReport {

    private FullReport() {}

    static DisclosureReport of(Edition edition) {
        DisclosureReport.Builder report = DisclosureReport.builder()
                .edition(edition)
                .year(edition.firstYear())
                .organ(ReportingOrgan.builder()
                        .name("示例市公安局")
                        .creditCode("11330000000000000X")
                        .divisionCode("330100")
                        .level(OrganLevel.PREFECTURE)
                        .kind(OrganKind.DEPARTMENT)
                        .parent(ReportingOrgan.of("示例市人民政府"))
                        .build())
                .title("示例市公安局" + edition.firstYear() + "年政府信息公开工作年度报告")
                .scope(ReportScope.SELF)
                .period(ReportPeriod.ofYear(edition.firstYear()))
                .publication(Publication.builder()
                        .date(LocalDate.of(edition.firstYear() + 1, 1, 20))
                        .indexNumber("000014349/2026-00001")
                        .documentNumber("示公开〔2026〕1号")
                        .address("https://www.example.gov.cn/年报?a=1&b=<2>")
                        .version("更正版")
                        .build())
                .contact(ReportContact.builder()
                        .address("示例市人民路1号\"A\"座（<&>）")
                        .postcode("223100")
                        .phone("（0517）87290606")
                        .fax("0517—87290607")
                        .email("office@example.org")
                        .build());
        for (SectionKind kind : SectionKind.values()) {
            report.addSection(Section.builder()
                    .kind(kind)
                    .title("《" + kind.key() + "》")
                    .addParagraph("段落 𠮷 \"引号\" <&>")
                    .addText(Subsection.of("（一）主动公开", List.of(Paragraph.of("段"), Subsection.of("1.规章", List.of()))))
                    .build());
        }
        for (TableDefinition definition : edition.form().tables()) {
            Cell[] states = {Cell.of(3), Cell.SLASH, Cell.DASH, Cell.unreadable("22（其中修订 16 件）"), Cell.BLANK};
            StatisticsTable.Builder table = StatisticsTable.builder(definition);
            definition.cells().forEach(cell -> table.set(cell.index(), states[cell.index() % states.length]));
            report.table(table.build());
        }
        return report.statedFigures(ReportWithStatedFigures.create().getStatedFigures())
                .build();
    }
}
