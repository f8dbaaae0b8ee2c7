package org.disclosurereport.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Optional;
import org.disclosurereport.model.ConformsToForm;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.validation.ReportValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Tells whether a Jakarta validator checks reports, and by which rules. Without the rules a report is accepted silently, so a host
 * that depends on them asks once, when it starts.
 */
public final class BeanValidationDoor {

    private static final boolean HIBERNATE =
            ViolationWriter.isPresent("org.hibernate.validator.engine.HibernateConstraintViolation");

    private BeanValidationDoor() {}

    /**
     * Whether a validator uses the rules. Found out with a report that must fail.
     *
     * @param validator the host's validator
     * @return true if a wrong report leads to a violation
     */
    public static boolean isConnected(Validator validator) {
        return validator.validate(wrongReport()).stream()
                .anyMatch(violation -> violation.getConstraintDescriptor().getAnnotation() instanceof ConformsToForm);
    }

    /**
     * Makes sure that a validator uses the rules.
     *
     * @param validator the host's validator
     * @return the same validator
     * @throws IllegalStateException if a wrong report passes it
     */
    public static Validator requireConnected(Validator validator) {
        if (!isConnected(validator)) {
            throw new IllegalStateException("A Jakarta validator must report a wrong DisclosureReport, but "
                    + validator.getClass().getName() + " accepted one; its provider must find "
                    + ConformsToFormValidator.class.getName() + " by ServiceLoader");
        }
        return validator;
    }

    /**
     * Lets a Jakarta validator check reports by other rules than the national ones: with profiles, with rules of a
     * program's own, or on a day.
     *
     * <pre>{@code
     * Configuration<?> configuration = Validation.byDefaultProvider().configure();
     * Validator validator = configuration
     *         .constraintValidatorFactory(
     *                 BeanValidationDoor.checkingBy(rules, configuration.getDefaultConstraintValidatorFactory()))
     *         .buildValidatorFactory()
     *         .getValidator();
     * }</pre>
     *
     * @param rules checks the reports
     * @param others makes the validators of all other constraints
     * @return the factory to give to the Jakarta provider
     */
    public static ConstraintValidatorFactory checkingBy(ReportValidator rules, ConstraintValidatorFactory others) {
        return new RulesOfHost(rules, others);
    }

    private record RulesOfHost(ReportValidator rules, ConstraintValidatorFactory others)
            implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type == ConformsToFormValidator.class
                    ? type.cast(new ConformsToFormValidator(rules))
                    : others.getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            if (!(instance instanceof ConformsToFormValidator)) {
                others.releaseInstance(instance);
            }
        }
    }

    /**
     * The finding behind a violation.
     *
     * @param violation any violation
     * @return the finding, or empty if the violation is not ours or the provider is not Hibernate Validator
     */
    public static Optional<Finding> findFinding(ConstraintViolation<?> violation) {
        return HIBERNATE ? Payload.of(violation) : Optional.empty();
    }

    /** The edition did not exist in the first year for which reports were due. */
    private static DisclosureReport wrongReport() {
        return DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(DisclosureReport.FIRST_YEAR)
                .organ(ReportingOrgan.of("探测"))
                .build();
    }

    /** Loaded only where Hibernate Validator is. */
    private static final class Payload {
        static Optional<Finding> of(ConstraintViolation<?> violation) {
            return violation instanceof HibernateConstraintViolation<?> hibernate
                    ? Optional.ofNullable(hibernate.getDynamicPayload(Finding.class))
                    : Optional.empty();
        }
    }
}
