package org.disclosurereport.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.disclosurereport.model.finding.Severity;

/**
 * The report obeys the rules of its form. Every {@link DisclosureReport} carries this constraint itself, so
 * {@code @Valid DisclosureReport} is all that a host writes.
 *
 * <p>The model alone accepts every report. With {@code report-validation} on the class or module path,
 * its validator is found by itself and turns findings into constraint violations.
 */
@Documented
@Constraint(validatedBy = AcceptingValidator.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformsToForm.List.class)
public @interface ConformsToForm {

    /**
     * The message of the constraint as a whole; violations carry the messages of the findings instead.
     *
     * @return a message key
     */
    String message() default "{org.disclosurereport.model.ConformsToForm.message}";

    /**
     * The groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Which findings are violations.
     *
     * @return the severity of the findings
     */
    Severity severity() default Severity.ERROR;

    /** Several constraints on one element. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return the constraints
         */
        ConformsToForm[] value();
    }
}
