package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.ReportRule;

/**
 * A rule that compares two sides of figures. When it can be assessed and whether it holds is decided alike for all of
 * them by {@link RelationAssessment}; what an instance is called is the business of the rule.
 */
abstract class ComparingRule extends CatalogueRule implements ReportRule {

    private final String sideUnreadable;
    private final String sideUnfilled;

    /**
     * A rule of the catalogue.
     *
     * @param sideUnreadable key of the message that a cell of two sides is unreadable
     * @param sideUnfilled key of the message that one of two sides has no number
     */
    ComparingRule(String id, Severity severity, String sideUnreadable, String sideUnfilled) {
        super(id, severity, messages(sideUnreadable, sideUnfilled));
        this.sideUnreadable = sideUnreadable;
        this.sideUnfilled = sideUnfilled;
    }

    /** A rule that a profile declares. */
    ComparingRule(
            FindingCode code,
            Severity severity,
            String texts,
            Map<String, Wording> ownTexts,
            String sideUnreadable,
            String sideUnfilled) {
        super(code, severity, texts, ownTexts, messages(sideUnreadable, sideUnfilled));
        this.sideUnreadable = sideUnreadable;
        this.sideUnfilled = sideUnfilled;
    }

    private static String[] messages(String... own) {
        return Stream.concat(RelationAssessment.messages().stream(), Stream.of(own))
                .toArray(String[]::new);
    }

    /** What names an instance that does not hold. */
    abstract Facts broken(Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right);

    /** What names an instance that could not be assessed. */
    abstract Facts notAssessed(Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right);

    /** Key of the message that a cell of two sides is unreadable. */
    final String sideUnreadable() {
        return sideUnreadable;
    }

    /** Key of the message that one of two sides has no number. */
    final String sideUnfilled() {
        return sideUnfilled;
    }

    /** How much it weighs that one number stands where another is called for. */
    Severity severityOf(BigDecimal found, BigDecimal expected) {
        return severity();
    }
}
