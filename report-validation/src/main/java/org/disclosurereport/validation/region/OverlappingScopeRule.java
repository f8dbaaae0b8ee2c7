package org.disclosurereport.validation.region;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.rollup.Obstacle;
import org.disclosurereport.model.rollup.Obstacle.Kind;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.rules.Facts;

/**
 * No part of a region counts in what another part reports, too. Where an organ reports beside the one above it, and it is
 * not stated for whom either speaks, this is not assessable.
 */
public final class OverlappingScopeRule extends ObstacleRule {

    private static final String UNKNOWN = ".notAssessable.unknown";
    private static final String UNSTATED_LEVEL = ".notAssessable.level";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public OverlappingScopeRule(String id, Severity severity) {
        super(id, severity, UNKNOWN, UNSTATED_LEVEL);
    }

    @Override
    List<Obstacle> obstacles(RegionalReports reports) {
        return reports.getParts().obstacles().stream()
                .filter(obstacle ->
                        obstacle.kind() == Kind.OVERLAPPING_SCOPE || obstacle.kind() == Kind.UNCERTAIN_OVERLAP)
                .toList();
    }

    @Override
    Finding.Builder finding(Obstacle obstacle) {
        PartReport whole = obstacle.parts().get(0);
        Facts facts = concerned(obstacle.parts().subList(1, obstacle.parts().size()))
                .quoted("organ", whole.organ().getName());
        whole.scope().ifPresent(scope -> facts.scope("scope", scope));
        List<ElementRef> addresses = List.of(ElementRef.of("scope"), ElementRef.of("organ/parent"));
        if (obstacle.kind() == Kind.OVERLAPPING_SCOPE) {
            return broken(facts, addresses);
        }
        return notAssessable(facts, addresses, whole.scope().isEmpty() ? UNKNOWN : UNSTATED_LEVEL);
    }
}
