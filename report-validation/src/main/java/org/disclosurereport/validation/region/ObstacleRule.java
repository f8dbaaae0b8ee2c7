package org.disclosurereport.validation.region;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.rollup.Obstacle;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.rules.CatalogueRule;
import org.disclosurereport.validation.rules.Facts;

/** Nothing stands in the way of adding the reports of a region up: one finding for each obstacle of one kind. */
abstract class ObstacleRule extends CatalogueRule implements RegionRule {

    ObstacleRule(String id, Severity severity, String... furtherMessages) {
        super(id, severity, furtherMessages);
    }

    @Override
    public final void check(RegionalReports reports, Consumer<? super Finding> findings) {
        for (Obstacle obstacle : obstacles(reports)) {
            Finding.Builder finding = finding(obstacle);
            obstacle.parts().stream().findFirst().map(PartReport::toKey).ifPresent(finding::report);
            findings.accept(finding.build());
        }
    }

    /** The obstacles that are the business of this rule. */
    abstract List<Obstacle> obstacles(RegionalReports reports);

    /** What is to be said about one of them. */
    abstract Finding.Builder finding(Obstacle obstacle);

    /** How many reports are concerned, and whose. */
    static Facts concerned(List<PartReport> parts) {
        return new Facts()
                .with("count", parts.size())
                .organs("organs", parts.stream().map(PartReport::organ).toList());
    }
}
