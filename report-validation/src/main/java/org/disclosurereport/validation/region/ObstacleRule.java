package org.disclosurereport.validation.region;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.rollup.Obstacle;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.rules.CatalogueRule;
import org.disclosurereport.validation.rules.Facts;

/**
 * Nothing stands in the way of adding the reports of a region up: one finding for each obstacle of one kind. The first
 * ones are told one by one, and of the others how many they are.
 */
abstract class ObstacleRule extends CatalogueRule implements RegionRule {

    /** So many obstacles are told one by one. */
    static final int LISTED = 100;

    private static final String MORE = "region.more";

    ObstacleRule(String id, Severity severity, String... furtherMessages) {
        super(
                id,
                severity,
                Stream.concat(Stream.of(MORE), Stream.of(furtherMessages)).toArray(String[]::new));
    }

    @Override
    public final void check(RegionalReports reports, Consumer<? super Finding> findings) {
        List<Obstacle> obstacles = obstacles(reports);
        for (Obstacle obstacle : obstacles.subList(0, Math.min(LISTED, obstacles.size()))) {
            Finding.Builder finding = finding(obstacle);
            obstacle.parts().stream().findFirst().map(PartReport::toKey).ifPresent(finding::report);
            findings.accept(finding.build());
        }
        List<Obstacle> more = obstacles.subList(Math.min(LISTED, obstacles.size()), obstacles.size());
        for (boolean certain : new boolean[] {true, false}) {
            List<Obstacle> alike = more.stream()
                    .filter(obstacle -> certain == (obstacle.kind() != Obstacle.Kind.UNCERTAIN_OVERLAP))
                    .toList();
            if (!alike.isEmpty()) {
                Facts facts = new Facts()
                        .with("more", alike.size())
                        .with(
                                "count",
                                alike.stream()
                                        .mapToLong(obstacle -> obstacle.parts().size())
                                        .sum());
                findings.accept(
                        (certain ? broken(facts, List.of(), MORE) : notAssessable(facts, List.of(), MORE)).build());
            }
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
