package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
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
}
