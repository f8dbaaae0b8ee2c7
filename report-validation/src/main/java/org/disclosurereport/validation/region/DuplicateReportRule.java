package org.disclosurereport.validation.region;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.rollup.Obstacle;
import org.disclosurereport.model.rollup.Obstacle.Kind;
import org.disclosurereport.model.rollup.RegionalReports;

/**
 * No organ has two reports for a year among the reports of a region, that of the whole included. Organs of one name are
 * told apart by their credit codes, their division codes or the organs above them.
 */
public final class DuplicateReportRule extends ObstacleRule {

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public DuplicateReportRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    List<Obstacle> obstacles(RegionalReports reports) {
        return reports.together().obstacles().stream()
                .filter(obstacle -> obstacle.kind() == Kind.DUPLICATE_REPORT)
                .toList();
    }

    @Override
    Finding.Builder finding(Obstacle obstacle) {
        return broken(
                concerned(obstacle.parts()).with("year", obstacle.parts().get(0).year()),
                List.of(ElementRef.of("organ")));
    }
}
