package org.disclosurereport.testkit.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * A report as a person reads it in the output of a test: organ, year and edition, what else it says in a line each, then
 * its tables as the form prints them. Of long tables the rows that hold nothing but 0 or nothing at all are counted and
 * not printed.
 */
public final class ReportSample {

    /** A table of as many rows is printed whole. */
    private static final int FEW_ROWS = 8;

    private static final int LONGEST_TEXT = 60;

    private final DisclosureReport report;
    private final StringBuilder text = new StringBuilder();

    private ReportSample(DisclosureReport report) {
        this.report = report;
    }

    /**
     * A report as text.
     *
     * @param report the report
     * @return lines without an end behind the last one
     */
    public static String of(DisclosureReport report) {
        return new ReportSample(report).print();
    }

    private String print() {
        line(shown(report.getOrgan().getName()) + " " + report.getYear() + "年度 " + report.getEdition());
        organ();
        report.getTitle().ifPresent(title -> line("标题：" + shown(title)));
        report.getScope().ifPresent(scope -> line("范围：" + scope));
        report.getPeriod().ifPresent(period -> line("期间：" + period.getFirstDay() + " 至 " + period.getLastDay()));
        report.getPublication()
                .ifPresent(publication -> parts(
                        "公布",
                        Stream.of(
                                publication.getDate().map(Object::toString),
                                publication.getIndexNumber(),
                                publication.getDocumentNumber(),
                                publication.getAddress(),
                                publication.getVersion())));
        report.getContact()
                .ifPresent(contact -> parts(
                        "联系",
                        Stream.of(
                                contact.getAddress(),
                                contact.getPostcode(),
                                contact.getPhone(),
                                contact.getFax(),
                                contact.getEmail())));
        report.getSections().forEach(this::section);
        if (!report.getStatedFigures().isEmpty()) {
            line("文中所述数字：" + report.getStatedFigures().size() + " 个");
        }
        report.getTables().forEach(this::table);
        report.getLists().forEach(this::list);
        return text.toString().stripTrailing();
    }

    private void organ() {
        ReportingOrgan organ = report.getOrgan();
        parts(
                "机关",
                Stream.of(
                        organ.getCreditCode(),
                        organ.getDivisionCode(),
                        organ.getLevel().map(Object::toString),
                        organ.getKind().map(Object::toString),
                        organ.getParent().map(parent -> "上级 " + parent.getName())));
    }

    private void parts(String what, Stream<Optional<String>> parts) {
        String all = parts.flatMap(Optional::stream).map(ReportSample::shown).collect(Collectors.joining("，"));
        if (!all.isEmpty()) {
            line(what + "：" + all);
        }
    }

    private void section(Section section) {
        String said = said(section.getText());
        if (!said.isEmpty()) {
            line(shown(section.getTitle().orElse(section.getKind().key())) + "：" + shown(said));
        }
    }

    private static String said(List<TextBlock> blocks) {
        StringBuilder said = new StringBuilder();
        for (TextBlock block : blocks) {
            said.append(
                    block instanceof Subsection part
                            ? part.getHeading() + said(part.getText())
                            : ((Paragraph) block).getText());
        }
        return said.toString();
    }

    private void table(StatisticsTable table) {
        String title = OfficialLayout.sectionOf(report, table)
                .map(SectionDefinition::label)
                .map(FormLabel::toString)
                .orElse(table.getDefinition().title().zh());
        boolean own = report.getEdition().form().tables().contains(table.getDefinition());
        line("");
        line(title + (own ? "" : "（" + table.getDefinition().form() + " 的表）"));
        List<FormLabel> rows = table.getDefinition().rows();
        Function<String, Optional<Cell>> only = row -> onlyContent(table, row);
        boolean nothing = rows.stream().allMatch(row -> only.apply(row.key()).isPresent());
        Predicate<FormLabel> printed = row -> !nothing && isPrinted(only.apply(row.key()), rows.size());
        text.append(OfficialLayout.print(
                        table, TablePrinter.official(table.getDefinition()).withRows(printed))
                .toText());
        count(rows.stream()
                .filter(printed.negate())
                .map(row -> only.apply(row.key()))
                .toList());
    }

    private void list(StatisticsList list) {
        line("");
        line("统计列表 " + list.getKey()
                + list.getTitle().map(title -> " " + shown(title)).orElse(""));
        List<ListRow> rows = list.getRows();
        Predicate<ListRow> printed = row -> isPrinted(onlyContent(list.toTable(), row.key()), rows.size());
        text.append(OfficialLayout.print(list, printed).toText());
        count(rows.stream()
                .filter(printed.negate())
                .map(row -> onlyContent(list.toTable(), row.key()))
                .toList());
    }

    /** A row is printed if it says something, or if there are few. */
    private static boolean isPrinted(Optional<Cell> onlyContent, int rows) {
        return rows <= FEW_ROWS || onlyContent.isEmpty();
    }

    /** The content of every cell of a row, if it is 0 or blank. */
    private static Optional<Cell> onlyContent(StatisticsTable table, String row) {
        List<Cell> contents = table.getDefinition().cellsOf(row).stream()
                .map(cell -> table.getCell(cell.index()))
                .distinct()
                .toList();
        return contents.size() == 1
                ? Optional.of(contents.get(0)).filter(cell -> cell.equals(Cell.BLANK) || cell.equals(Cell.of(0)))
                : Optional.empty();
    }

    private void count(List<Optional<Cell>> left) {
        long blank = left.stream()
                .filter(content -> content.equals(Optional.of(Cell.BLANK)))
                .count();
        long zero = left.size() - blank;
        if (zero > 0) {
            line("（" + zero + " 行全为 0）");
        }
        if (blank > 0) {
            line("（" + blank + " 行全空白）");
        }
    }

    private void line(String said) {
        text.append(said).append('\n');
    }

    private static String shown(String said) {
        String visible = Terminal.visible(said);
        List<String> lines = Terminal.broken(visible, LONGEST_TEXT);
        return lines.size() == 1 ? visible : lines.get(0) + "…";
    }
}
