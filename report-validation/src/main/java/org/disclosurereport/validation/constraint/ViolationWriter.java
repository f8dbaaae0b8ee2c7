package org.disclosurereport.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.disclosurereport.model.finding.Finding;

/**
 * Writes findings into the context of any Jakarta provider. Findings quote what somebody filed, and templates
 * are a language: here the whole message is escaped, in {@link HibernateViolationWriter} it never is part of a
 * template.
 */
class ViolationWriter {

    /** Nothing of Hibernate Validator is touched where it is not there. */
    private static final boolean HIBERNATE =
            isPresent("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

    private final ConstraintValidatorContext context;

    ViolationWriter(ConstraintValidatorContext context) {
        this.context = context;
    }

    static ViolationWriter of(ConstraintValidatorContext context) {
        return HIBERNATE && HibernateViolationWriter.understands(context)
                ? new HibernateViolationWriter(context)
                : new ViolationWriter(context);
    }

    static boolean isPresent(String className) {
        try {
            Class.forName(className, false, ViolationWriter.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    final void write(Finding finding) {
        BeanPath.of(finding).addTo(violation(finding));
    }

    /** A violation with the finding's message; a provider without bundles for libraries gets both languages. */
    ConstraintViolationBuilder violation(Finding finding) {
        return context.buildConstraintViolationWithTemplate(
                escaped(finding.getMessage().toString()));
    }

    /** A text that comes out literally, whatever it contains. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
