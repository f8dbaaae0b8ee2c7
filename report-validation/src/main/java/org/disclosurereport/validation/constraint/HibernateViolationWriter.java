package org.disclosurereport.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.disclosurereport.model.finding.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/**
 * Writes findings into the context of Hibernate Validator. The template is the one of the constraint, by
 * default a key of our {@code ContributorValidationMessages}, which says {@code {zh}} or {@code {en}}: so the
 * locale that the host's interpolator uses decides. The finding itself is the dynamic payload.
 */
final class HibernateViolationWriter extends ViolationWriter {

    /** Later versions can escape parameters themselves; earlier ones put them in as they are. */
    private static final boolean ESCAPES =
            isPresent("org.hibernate.validator.messageinterpolation.MessageParameterEscaping");

    private final HibernateConstraintValidatorContext context;

    HibernateViolationWriter(ConstraintValidatorContext context) {
        super(context);
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
    }

    static boolean understands(ConstraintValidatorContext context) {
        return context instanceof HibernateConstraintValidatorContext;
    }

    @Override
    ConstraintViolationBuilder violation(Finding finding) {
        parameter("code", finding.getCode().toString());
        parameter("zh", finding.getMessage().zh());
        parameter("en", finding.getMessage().en());
        return context.withDynamicPayload(finding)
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }

    private void parameter(String name, String text) {
        if (ESCAPES) {
            Unescaped.add(context, name, escaped(text));
        } else {
            context.addMessageParameter(name, escaped(text));
        }
    }

    /** Loaded only where its method exists. A host can set whether parameters are escaped; this is not asked. */
    private static final class Unescaped {
        static void add(HibernateConstraintValidatorContext context, String name, String text) {
            context.addMessageParameter(name, text, MessageParameterEscaping.NONE);
        }
    }
}
