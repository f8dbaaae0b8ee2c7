package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;

/** What "any" promises: that a property over it does not pass because the hard case never came. */
class AnyReportTest {

    @Example
    void every_kind_of_report_comes_up() {
        List<DisclosureReport> reports = draw(400);
        assertThat(reports).anyMatch(report -> report.getTables().isEmpty());
        assertThat(reports).anyMatch(report -> report.getTables().size() == 3);
        assertThat(reports).anyMatch(report -> printing(report).equals("FY2019"));
        assertThat(reports).anyMatch(report -> printing(report).equals("FY2021"));
        assertThat(reports)
                .anyMatch(report -> report.getYear() < 2021)
                .anyMatch(report -> report.getTitle().isEmpty())
                .anyMatch(report -> report.getTitle().isPresent())
                .anyMatch(report -> report.getScope().isEmpty())
                .anyMatch(report -> report.getScope().isPresent())
                .anyMatch(report -> report.getPeriod().isPresent())
                .anyMatch(report -> report.getPublication().isPresent())
                .anyMatch(report -> report.getContact().isEmpty())
                .anyMatch(report -> report.getContact().isPresent())
                .anyMatch(report -> report.getOrgan()
                        .getParent()
                        .flatMap(parent -> parent.getParent())
                        .isPresent());
    }

    @Example
    void every_state_and_every_extreme_of_a_cell_comes_up() {
        Set<CellState> states = EnumSet.noneOf(CellState.class);
        Set<Cell> cells = new HashSet<>();
        draw(400).stream()
                .flatMap(DisclosureReport::figures)
                .map(ReportFigure::cell)
                .forEach(cell -> {
                    states.add(cell.getState());
                    cells.add(cell);
                });
        assertThat(states).containsExactlyInAnyOrder(CellState.values());
        assertThat(cells).contains(Cell.of(Long.MIN_VALUE), Cell.of(Long.MAX_VALUE), Cell.of(-1), Cell.of(1L << 53));
    }

    @Example
    void every_kind_of_stated_figure_comes_up() {
        List<DisclosureReport> reports = draw(400);
        List<StatedFigure> figures = reports.stream()
                .flatMap(report -> report.getStatedFigures().stream())
                .toList();
        assertThat(reports).anyMatch(report -> report.getStatedFigures().isEmpty());
        assertThat(figures)
                .anyMatch(figure -> figure.getQualifier().isEmpty())
                .anyMatch(figure -> figure.getUnit().isEmpty())
                .anyMatch(figure -> figure.getValue().signum() < 0)
                .anyMatch(figure -> figure.findConcept().isPresent())
                .anyMatch(figure -> figure.findConcept().isEmpty());
        assertThat(figures.stream().flatMap(figure -> figure.getQualifier().stream()))
                .contains(Qualifier.values());
        assertThat(figures).extracting(StatedFigure::getPeriod).contains(StatedPeriod.values());
        assertThat(figures.stream().flatMap(figure -> figure.getRelation().map(FigureRelation::role).stream()))
                .contains(FigureRelation.Role.values());
        assertThat(figures.stream()
                        .map(figure -> Integer.signum(figure.getValue().scale())))
                .contains(-1, 0, 1);
        assertThat(figures).extracting(figure -> figure.getValue().precision()).contains(1, 5, StatedFigure.MAX_DIGITS);
    }

    @Property(tries = 300)
    void what_is_stated_stands_in_a_section_of_its_kind(@ForAll Random random) {
        DisclosureReport report = ReportArbitraries.of(Edition.FY2008)
                .any()
                .generator(1000)
                .next(random)
                .value();
        assertThat(report.getStatedFigures())
                .allSatisfy(figure -> assertThat(report.getSections())
                        .anyMatch(section -> section.getKind() == figure.getSection()
                                && section.getText().contains(Paragraph.of(figure.getSentence()))));
    }

    @Example
    void every_kind_of_text_comes_up_at_every_depth() {
        List<TextBlock> blocks = draw(400).stream()
                .flatMap(report -> report.getSections().stream())
                .flatMap(section -> section.getText().stream())
                .toList();
        assertThat(blocks.stream().mapToInt(AnyReportTest::depth).boxed())
                .contains(0, 1, 2, 3, 4, 5, Subsection.MAX_DEPTH);
        List<String> texts = blocks.stream().flatMap(AnyReportTest::texts).toList();
        assertThat(texts)
                .anyMatch(String::isEmpty)
                .anyMatch(text -> text.contains("\u0000"))
                .anyMatch(text -> text.contains("\u2028"))
                .anyMatch(text -> text.contains("\""))
                .anyMatch(text -> text.contains("\uffff"))
                .anyMatch(text -> text.contains("😀"))
                .anyMatch(text -> text.codePoints().anyMatch(c -> c > 0xffff));
    }

    @Property(tries = 50)
    void a_host_of_the_kit_chooses_the_texts(@ForAll Random random) {
        DisclosureReport report = ReportArbitraries.of(Edition.FY2021)
                .withTexts(Arbitraries.just("甲"))
                .any()
                .generator(1000)
                .next(random)
                .value();
        assertThat(report.getOrgan().getName()).isEqualTo("甲");
        List<String> sentences = report.getStatedFigures().stream()
                .map(StatedFigure::getSentence)
                .toList();
        assertThat(report.getStatedFigures())
                .allMatch(figure -> figure.getSentence().equals("甲" + figure.getText() + "甲"));
        assertThat(report.getSections().stream()
                        .flatMap(section -> section.getText().stream())
                        .flatMap(AnyReportTest::texts))
                .allMatch(text -> text.equals("甲") || sentences.contains(text));
        assertThat(report.getTables().stream()
                        .flatMap(table ->
                                table.getDefinition().cells().stream().map(cell -> table.getCell(cell.index())))
                        .filter(cell -> cell.getState() == CellState.UNREADABLE))
                .allMatch(cell -> cell.getRawText().equals("甲"));
        assertThat(report.getSections().stream().map(Section::getTitle).flatMap(title -> title.stream()))
                .allMatch("甲"::equals);
    }

    private static List<DisclosureReport> draw(int size) {
        var generator = ReportArbitraries.of(Edition.FY2021).any().generator(1000);
        Random random = new Random(2021);
        return Stream.generate(() -> generator.next(random).value()).limit(size).toList();
    }

    private static String printing(DisclosureReport report) {
        return report.findTable("request")
                .map(table -> table.getDefinition().form())
                .orElse("");
    }

    private static int depth(TextBlock block) {
        return block instanceof Subsection part
                ? 1
                        + part.getText().stream()
                                .mapToInt(AnyReportTest::depth)
                                .max()
                                .orElse(0)
                : 0;
    }

    private static Stream<String> texts(TextBlock block) {
        return block instanceof Subsection part
                ? Stream.concat(
                        Stream.of(part.getHeading()), part.getText().stream().flatMap(AnyReportTest::texts))
                : Stream.of(((Paragraph) block).getText());
    }
}
