package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;

/** A failing property must end in a report that a person can read. */
class ShrinkingTest {

    @Example
    void a_consistent_report_shrinks_to_a_small_consistent_report() {
        DisclosureReport smallest = shrunk(
                ReportArbitraries.of(Edition.FY2021).consistent(),
                report -> report.getRequest()
                                .orElseThrow()
                                .getCell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)
                                .getNumber()
                        >= 10);
        assertThat(smallest.getTables())
                .allSatisfy(table ->
                        assertThat(ConsistentReportTest.brokenRelations(table)).isEmpty());
        assertThat(smallest.figures().filter(figure -> figure.cell().getNumber() != 0))
                .hasSizeLessThan(20);
        assertThat(smallest.getRequest()
                        .orElseThrow()
                        .getCell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)
                        .getNumber())
                .isLessThan(20);
    }

    @Example
    void any_report_shrinks_to_next_to_nothing() {
        DisclosureReport smallest = shrunk(
                ReportArbitraries.of(Edition.FY2021).any(),
                report -> report.figures()
                        .anyMatch(figure ->
                                figure.cell().isNumber() && figure.cell().getNumber() < 0));
        assertThat(smallest.figures().filter(figure -> figure.cell().isNumber()))
                .hasSize(1);
        assertThat(smallest.getSections()).isEmpty();
    }

    private static DisclosureReport shrunk(Arbitrary<DisclosureReport> reports, Predicate<DisclosureReport> fails) {
        Random random = new Random(20211);
        Shrinkable<DisclosureReport> current;
        do {
            current = reports.generator(1000).next(random);
        } while (!fails.test(current.value()));
        boolean smaller = true;
        while (smaller) {
            var next = current.shrink()
                    .limit(2_000)
                    .filter(candidate -> fails.test(candidate.value()))
                    .findFirst();
            smaller = next.isPresent();
            current = next.orElse(current);
        }
        return current.value();
    }
}
