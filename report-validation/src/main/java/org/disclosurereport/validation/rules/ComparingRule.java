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

    ComparingRule(String id, Severity severity, String... furtherMessages) {
        super(id, severity, withShared(furtherMessages));
    }

    ComparingRule(
            FindingCode code,
            Severity severity,
            String texts,
            Map<String, Wording> ownTexts,
            String... furtherMessages) {
        super(code, severity, texts, ownTexts, withShared(furtherMessages));
    }

    private static String[] withShared(String... furtherMessages) {
        return Stream.concat(RelationAssessment.messages().stream(), Stream.of(furtherMessages))
                .toArray(String[]::new);
    }

    /** What names an instance that does not hold. */
    abstract Facts broken(Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right);

    /** What names an instance that could not be assessed. */
    abstract Facts notAssessed(Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right);

    /** Key of the message that a cell of two sides is unreadable. */
    abstract String sideUnreadable();

    /** Key of the message that one of two sides has no number. */
    abstract String sideUnfilled();

    /** How much it weighs that one number stands where another is called for. */
    Severity severityOf(BigDecimal found, BigDecimal expected) {
        return severity();
    }
}
