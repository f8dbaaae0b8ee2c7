package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.disclosurereport.io.Doors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWithStatedFigures;
import org.disclosurereport.io.ReportWriter;
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
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** Documents that the tests of JSON share. */
final class Documents {

    static final String HEAD = "{\"format\": \"disclosure-report/1\", \"edition\": \"FY2021\", \"year\": 2025, "
            + "\"organ\": {\"name\": \"示例市人民政府\"}";

    private Documents() {}

    /** A report whose one figure, 本年新收 by 自然人, is the given JSON. */
    static String withCount(String value) {
        return HEAD + ", \"request\": {\"newlyReceived\": {\"naturalPerson\": " + value + "}}}";
    }

    /** A report whose one figure, the fees in 万元, is the given JSON. */
    static String withFees(String value) {
        return HEAD + ", \"proactive\": {\"administrativeFees\": {\"amount\": " + value + "}}}";
    }

    /** A report whose one figure, stated by a sentence, is the given JSON. */
    static String withStated(String value) {
        return HEAD + ", \"stated\": [{\"key\": \"requestsReceived\", \"label\": \"收到申请\", \"value\": " + value
                + ", \"section\": \"overview\", \"sentence\": \"收到申请12件。\", \"offset\": 4, \"text\": \"12件\"}]}";
    }

    /** A report with further members after its head. */
    static String with(String members) {
        return HEAD + ", " + members + "}";
    }

    static ReadResult read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] document) {
        return Doors.read(document, ReadOptions.DEFAULT);
    }

    static String write(DisclosureReport report) {
        return new String(ReportWriter.of(ReportFormat.JSON).toBytes(report), StandardCharsets.UTF_8);
    }

    /** Reads a document that must be refused with one finding of this code. */
    static Finding refused(String document, ReadingCode code) {
        return refused(document.getBytes(StandardCharsets.UTF_8), code);
    }

    static Finding refused(byte[] document, ReadingCode code) {
        ReadResult result = read(document);
        assertThat(result.getReport()).isEmpty();
        List<Finding> found = result.getFindings().stream()
                .filter(finding -> finding.getCode().equals(code.code()))
                .toList();
        assertThat(found).as("findings %s", result.getFindings()).hasSize(1);
        return found.get(0);
    }

    static DisclosureReport accepted(String document) {
        ReadResult result = read(document);
        assertThat(result.getFindings()).isEmpty();
        return result.getReport().orElseThrow();
    }

    /** A report that uses every element of the wire form and every state of a cell. */
    static DisclosureReport full() {
        Edition edition = Edition.FY2021;
        StatisticsTable request = StatisticsTable.zeros(
                        edition.form().findTable("request", "FY2019").orElseThrow())
                .with("newlyReceived", "naturalPerson", Cell.of(13612))
                .with("newlyReceived", "researchInstitution", Cell.SLASH)
                .with("newlyReceived", "otherOrganization", Cell.DASH)
                .with("granted", "naturalPerson", Cell.unreadable("22（其中修订 16 件）"))
                .with("granted", "total", Cell.of(-3))
                .with("broughtForward", "naturalPerson", Cell.BLANK);
        StatisticsTable proactive = StatisticsTable.builder(
                        edition.form().findTable("proactive").orElseThrow())
                .set("administrativeRule", "issued", Cell.of(3))
                .set("administrativeFees", "amount", Cell.of(59_237_244_900L))
                .build();
        return DisclosureReport.builder()
                .edition(edition)
                .year(2025)
                .organ(ReportingOrgan.builder()
                        .name("示例市公安局")
                        .creditCode("11330000000000000X")
                        .divisionCode("330100")
                        .level(OrganLevel.PREFECTURE)
                        .kind(OrganKind.DEPARTMENT)
                        .parent(ReportingOrgan.of("示例市人民政府"))
                        .build())
                .title("示例市公安局\n2025年政府信息公开工作年度报告")
                .scope(ReportScope.SELF)
                .period(ReportPeriod.ofYear(2025))
                .publication(Publication.builder()
                        .date(LocalDate.of(2026, 1, 20))
                        .indexNumber("000014349/2026-00001")
                        .documentNumber("示公开〔2026〕1号")
                        .address("https://www.example.gov.cn/年报?a=\"1\"")
                        .version("更正版")
                        .build())
                .contact(ReportContact.builder()
                        .address("示例市人民路1号\"A\"座（院内）")
                        .postcode("223100")
                        .phone("（0517）87290606")
                        .fax("0517—87290607")
                        .email("office@example.org")
                        .build())
                .addSection(Section.builder()
                        .kind(SectionKind.OVERVIEW)
                        .title("一、总体情况")
                        .addParagraph("𠮷、\"引号\"、\\、/、\t与\u0000、\u2028")
                        .addText(Subsection.of("（一）主动公开", List.of(Paragraph.of(""), Subsection.of("1.规章", List.of()))))
                        .build())
                .addSection(Section.builder().kind(SectionKind.OTHER_MATTERS).build())
                .table(proactive)
                .table(request)
                .table(StatisticsTable.builder(
                                edition.form().findTable("dispute").orElseThrow())
                        .build())
                .statedFigures(ReportWithStatedFigures.create().getStatedFigures())
                .build();
    }
}
