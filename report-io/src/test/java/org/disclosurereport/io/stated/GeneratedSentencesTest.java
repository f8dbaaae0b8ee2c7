package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedFigure;

/** The sentences of generated reports, read: what was meant is what is found, and nothing else. */
class GeneratedSentencesTest {

    private static List<StatedFigure> read(DisclosureReport report) {
        return StatedFigures.of(report.getSections(), report.getYear(), 4096, (figure, paragraph) -> {});
    }

    @Property(tries = 300)
    void a_reader_finds_the_figures_that_a_generated_report_states(@ForAll DisclosureReport report) {
        assertThat(read(report)).isEqualTo(report.getStatedFigures());
        List<StatedFigure> figures = report.getStatedFigures();
        Statistics.label("rounded")
                .collect(figures.stream().anyMatch(figure -> figure.getValue().scale() < 0))
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        Statistics.label("denied")
                .collect(figures.stream()
                        .anyMatch(figure -> figure.getQualifier()
                                .filter(Qualifier.DENIED::equals)
                                .isPresent()))
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        for (Role role : Role.values()) {
            Statistics.label(role.key())
                    .collect(figures.stream()
                            .anyMatch(figure -> figure.getRelation()
                                    .filter(relation -> relation.role() == role)
                                    .isPresent()))
                    .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
    }

    /** A generator found it: the figures behind 2093件 were taken for plans of the year 2093. */
    @Example
    void a_number_of_things_that_looks_like_a_year_to_come_is_no_year() {
        Section section = Section.builder()
                .kind(SectionKind.OVERVIEW)
                .addParagraph("办结政府信息公开申请2100件，其中无法提供2093件，不予处理5件，其他处理2件。")
                .addParagraph("2024年计划办结申请2093件，收到申请7件。")
                .build();

        List<StatedFigure> figures = StatedFigures.of(List.of(section), 2023, 4096, (figure, paragraph) -> {});
        assertThat(figures).extracting(StatedFigure::getText).containsExactly("2100件", "2093件", "5件", "2件");
    }
}
