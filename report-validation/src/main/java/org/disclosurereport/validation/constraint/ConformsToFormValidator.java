package org.disclosurereport.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.disclosurereport.model.ConformsToForm;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.validation.ReportValidator;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ConformsToForm} means once the rules are there: every assessable finding of the constraint's
 * severity is one violation. Made by the Jakarta provider; a host need not name it.
 */
public final class ConformsToFormValidator implements ConstraintValidator<ConformsToForm, DisclosureReport> {

    private final ReportValidator rules;
    private Severity severity = Severity.ERROR;

    /** By the national rules. Made by the Jakarta provider. */
    public ConformsToFormValidator() {
        this(ReportValidator.standard());
    }

    /** By rules of a host. Made by its factory of constraint validators. */
    ConformsToFormValidator(ReportValidator rules) {
        this.rules = rules;
    }

    @Override
    public void initialize(ConformsToForm constraint) {
        severity = constraint.severity();
    }

    @Override
    public boolean isValid(@Nullable DisclosureReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        List<Finding> findings = rules.validate(report).findings(severity);
        if (findings.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        ViolationWriter writer = ViolationWriter.of(context);
        for (Finding finding : findings) {
            writer.write(finding);
        }
        return false;
    }
}
