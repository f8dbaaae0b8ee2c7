package org.disclosurereport.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.ListDefinition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/** A report in which everything is right, and ways to change one thing in it. */
public final class SampleReports {

    private static final List<String> APPLICANTS = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceInstitution",
            "otherOrganization");

    private SampleReports() {}

    private static final Map<SectionKind, List<String>> TEXTS = Map.of(
            SectionKind.PREFACE,
            List.of(
                    "本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号编制。",
                    "统计期限自2023年1月1日起至2023年12月31日止。报告可在本机关网站查阅，联系电话：0000-0000000。"),
            SectionKind.OVERVIEW,
            List.of(
                    "（一）主动公开。全年通过网站公开信息120条。",
                    "（二）依申请公开。健全登记、审核、答复流程。",
                    "（三）政府信息管理。开展公开属性审核。",
                    "（四）政府信息公开平台建设。平台运行平稳。",
                    "（五）监督保障。开展工作考核和社会评议，未发生责任追究情形。"),
            SectionKind.PROBLEMS_AND_IMPROVEMENTS,
            List.of("政策解读形式较为单一，下一步将丰富解读形式。"),
            SectionKind.OTHER_MATTERS,
            List.of("本年度未收取信息处理费。"));

    /** A report about 2023 that every rule accepts. */
    public static DisclosureReport clean() {
        return DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2023)
                .organ(ReportingOrgan.builder()
                        .name("某市人民政府办公室")
                        .creditCode("113325000026455663")
                        .build())
                .title("某市人民政府办公室2023年政府信息公开工作年度报告")
                .scope(ReportScope.LEVEL)
                .sections(sections())
                .tables(List.of(
                        filled(definition("proactive", "FY2021")),
                        request(definition("request", "FY2021")),
                        filled(definition("dispute", "FY2019")).withComputedTotals()))
                .build();
    }

    /** A report about 2020 in the form of FY2019 that every rule accepts. */
    public static DisclosureReport cleanOf2019() {
        Form form = Edition.FY2019.form();
        StatisticsTable proactive = filled(form.findTable("proactive").orElseThrow());
        for (String row : List.of("administrativeRule", "normativeDocument")) {
            proactive = proactive
                    .with(row, "made", Cell.of(20))
                    .with(row, "disclosed", Cell.of(18))
                    .with(row, "disclosedTotal", Cell.of(60));
        }
        return clean(Edition.FY2019, 2020, "国办公开办函〔2019〕60号")
                .tables(List.of(
                        proactive.with("license", "itemsChange", Cell.of(-8)),
                        requestOf2019(),
                        filled(definition("dispute", "FY2019")).withComputedTotals()))
                .build();
    }

    /** A report about 2016 with the statistics form of FY2014 that every rule accepts. */
    public static DisclosureReport cleanOf2014() {
        StatisticsTable.Builder form = StatisticsTable.builder(
                Edition.FY2014.form().findTable("statisticsForm").orElseThrow());
        StatisticsTable table = form.build();
        for (int i = 0; i < table.getDefinition().cells().size(); i++) {
            form.set(i, 20 + i);
        }
        table = form.build();
        Map<String, Integer> others = Map.of(
                "itemsDisclosed", 100,
                "disclosedInGazette", 30,
                "disclosedOnWebsite", 90,
                "normativeDocumentsIssued", 40,
                "pressConferencesByHead", 5,
                "onlineInterviewsByHead", 5,
                "concludedExtended", 7);
        for (Map.Entry<String, Integer> other : others.entrySet()) {
            table = table.with(other.getKey(), "value", Cell.of(other.getValue()));
        }
        table = table.withComputedTotals();
        long replied = table.getCell("requestsReplied", "value").getNumber();
        table = table.with("concludedInTime", "value", Cell.of(replied - 7)).withComputedTotals();
        return clean(Edition.FY2014, 2016, "国办发〔2014〕32号")
                .tables(List.of(table))
                .build();
    }

    /** A report about 2012 with the lists of all known annexes that every rule accepts. */
    public static DisclosureReport cleanOf2008() {
        return clean(Edition.FY2008, 2012, "本省有关规定")
                .tables(List.of())
                .lists(Stream.of(LocalAnnex.values()).map(SampleReports::list).toList())
                .build();
    }

    /** A list with every row of an annex but one that stands for others; its totals add up in both columns. */
    private static StatisticsList list(LocalAnnex annex) {
        StatisticsList.Builder list = StatisticsList.builder(annex.key()).annex(annex);
        ListDefinition definition = annex.definition();
        definition
                .columns()
                .forEach(column -> list.column(
                        new ListColumn(column.key(), column.wording().zh())));
        definition.rows().stream()
                .filter(row -> !row.key().equals("requestsByLetterOrFax"))
                .forEach(row -> list.row(new ListRow(row.key(), row.toString(), Optional.of("件"))));
        StatisticsTable blank = list.build().toTable();
        StatisticsTable.Builder figures = blank.toBuilder();
        String first = definition.columns().get(0).key();
        for (CellDefinition cell : blank.getDefinition().cells()) {
            long figure = cell.ref().row().equals("itemsDisclosed")
                    ? 500
                    : cell.ref().row().equals("officialDocuments") ? 100 : 20;
            figures.set(cell.index(), cell.ref().column().equals(first) ? figure : 3 * figure);
        }
        return list.build().with(figures.build().withComputedTotals());
    }

    private static DisclosureReport.Builder clean(Edition edition, int year, String notice) {
        DisclosureReport model = clean();
        return DisclosureReport.builder()
                .from(model)
                .edition(edition)
                .year(year)
                .title(model.getOrgan().getName() + year + "年政府信息公开工作年度报告")
                .sections(sections(edition).stream()
                        .map(section -> section.getKind() == SectionKind.PREFACE
                                ? section(
                                        SectionKind.PREFACE,
                                        Optional.empty(),
                                        List.of(
                                                "本报告根据《中华人民共和国政府信息公开条例》和" + notice + "编制。",
                                                "统计期限自" + year + "年1月1日起至" + year
                                                        + "年12月31日止。报告可在本机关网站查阅，联系电话：0000-0000000。"))
                                : section)
                        .toList());
    }

    private static List<Section> sections() {
        return sections(Edition.FY2021);
    }

    private static List<Section> sections(Edition edition) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(SectionKind.PREFACE, Optional.empty(), TEXTS.get(SectionKind.PREFACE)));
        for (SectionDefinition definition : edition.form().sections()) {
            String title = definition.label().numbering() + definition.titles().get(0);
            sections.add(
                    section(definition.kind(), Optional.of(title), TEXTS.getOrDefault(definition.kind(), List.of())));
        }
        return sections;
    }

    private static Section section(SectionKind kind, Optional<String> title, List<String> paragraphs) {
        Section.Builder section = Section.builder().kind(kind).title(title);
        paragraphs.forEach(section::addParagraph);
        return section.build();
    }

    /** The report with another text in one section. */
    public static DisclosureReport withText(DisclosureReport report, SectionKind kind, String... paragraphs) {
        return withSections(
                report,
                section -> section.getKind() == kind
                        ? Optional.of(section(kind, section.getTitle(), List.of(paragraphs)))
                        : Optional.of(section));
    }

    /** The report with another title of one section. */
    public static DisclosureReport withTitle(DisclosureReport report, SectionKind kind, String title) {
        return withSections(
                report,
                section -> Optional.of(
                        section.getKind() == kind
                                ? section.toBuilder().title(title).build()
                                : section));
    }

    /** The report without one section. */
    public static DisclosureReport withoutSection(DisclosureReport report, SectionKind kind) {
        return withSections(report, section -> Optional.of(section).filter(filed -> filed.getKind() != kind));
    }

    private static DisclosureReport withSections(DisclosureReport report, Function<Section, Optional<Section>> change) {
        return report.toBuilder()
                .sections(report.getSections().stream()
                        .flatMap(section -> change.apply(section).stream())
                        .toList())
                .build();
    }

    /** The report as a source of tables only states it. */
    public static DisclosureReport tablesOnly(DisclosureReport report) {
        return report.toBuilder().sections(List.of()).build();
    }

    /** The report of an organ of a level and a kind. */
    public static DisclosureReport of(DisclosureReport report, OrganLevel level, OrganKind kind) {
        return report.toBuilder()
                .organ(report.getOrgan().toBuilder().level(level).kind(kind).build())
                .build();
    }

    public static TableDefinition definition(String key, String form) {
        return Edition.FY2021.form().findTable(key, form).orElseThrow();
    }

    /** The table of requests as it was printed before FY2021, with figures that add up. */
    public static StatisticsTable requestOf2019() {
        return request(definition("request", "FY2019"));
    }

    private static StatisticsTable filled(TableDefinition definition) {
        StatisticsTable.Builder table = StatisticsTable.builder(definition);
        for (int i = 0; i < definition.cells().size(); i++) {
            table.set(i, 100 + i);
        }
        return table.build();
    }

    private static StatisticsTable request(TableDefinition definition) {
        StatisticsTable table = filled(definition).withComputedTotals().withComputedTotals();
        for (String applicant : APPLICANTS) {
            long concluded = table.getCell("concludedTotal", applicant).getNumber();
            long carried = table.getCell("carriedForward", applicant).getNumber();
            long brought = table.getCell("broughtForward", applicant).getNumber();
            table = table.with("newlyReceived", applicant, Cell.of(concluded + carried - brought));
        }
        return table.withComputedTotals();
    }

    /** The report with another number in one cell. */
    public static DisclosureReport with(DisclosureReport report, String address, long number) {
        return with(report, address, Cell.of(number));
    }

    /** The report with another content in one cell. */
    public static DisclosureReport with(DisclosureReport report, String address, Cell cell) {
        return report.with(CellRef.parse(address), cell);
    }

    /** The report with another table. */
    public static DisclosureReport with(DisclosureReport report, StatisticsTable table) {
        String key = table.getDefinition().key();
        return report.toBuilder()
                .tables(Stream.concat(without(report, key).getTables().stream(), Stream.of(table))
                        .toList())
                .build();
    }

    /** The report without a table. */
    public static DisclosureReport without(DisclosureReport report, String key) {
        return report.toBuilder()
                .tables(report.getTables().stream()
                        .filter(table -> !table.getDefinition().key().equals(key))
                        .toList())
                .build();
    }

    /** The number in a cell. */
    public static long number(DisclosureReport report, String address) {
        return report.find(CellRef.parse(address)).orElseThrow().getNumber();
    }
}
