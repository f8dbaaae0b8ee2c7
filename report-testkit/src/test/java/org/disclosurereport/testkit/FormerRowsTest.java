package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Comparability;
import org.disclosurereport.model.form.Concept;
import org.disclosurereport.model.form.ConceptSource;
import org.disclosurereport.model.form.Crosswalk;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

class FormerRowsTest {

    @Property(tries = 100)
    void what_the_crosswalk_finds_comparable_is_the_same_in_both_forms(
            @ForAll @OfEdition(Edition.FY2019) DisclosureReport report) {
        DisclosureReport former = former(report);
        int compared = 0;
        for (Concept concept : Crosswalk.concepts()) {
            if (isComparable(concept)) {
                assertThat(figure(concept, former)).as(concept.key()).isEqualTo(figure(concept, report));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(10);
    }

    /** All but documents, which are no requests and no disputes. */
    private static boolean isComparable(Concept concept) {
        return concept.source(Edition.FY2014).isPresent()
                && concept.source(Edition.FY2019).isPresent()
                && concept.compare(Edition.FY2014, Edition.FY2019).comparable() != Comparability.NO
                && !concept.key().equals("normativeDocumentsIssued");
    }

    private static DisclosureReport former(DisclosureReport report) {
        StatisticsTable form = StatisticsTable.zeros(
                Edition.FY2014.form().findTable("statisticsForm").orElseThrow());
        Map<String, Long> figures = FormerRows.figures(
                report.findTable(RequestTable.KEY).orElseThrow(),
                report.findTable(DisputeTable.KEY).orElseThrow());
        StatisticsTable.Builder table = form.toBuilder();
        figures.forEach((row, number) -> table.set(row, "value", Cell.of(number)));
        return DisclosureReport.builder()
                .edition(Edition.FY2014)
                .year(2018)
                .organ(report.getOrgan())
                .tables(List.of(table.build().withComputedTotals()))
                .build();
    }

    private static long figure(Concept concept, DisclosureReport report) {
        return concept.source(report.getEdition()).orElseThrow().terms().stream()
                .mapToLong(term -> term.isSubtracted() ? -number(report, term) : number(report, term))
                .sum();
    }

    private static long number(DisclosureReport report, ConceptSource.Term term) {
        CellRef ref = term.ref();
        return report.find(ref).orElseThrow().getNumber();
    }
}
