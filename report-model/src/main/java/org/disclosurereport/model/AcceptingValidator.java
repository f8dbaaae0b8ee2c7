package org.disclosurereport.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Accepts everything: what {@link ConformsToForm} means while {@code report-validation} is not there. A
 * constraint without any validator would make every validation of a host fail.
 */
public final class AcceptingValidator implements ConstraintValidator<ConformsToForm, Object> {

    /** Made by the Jakarta provider. */
    public AcceptingValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return true;
    }
}
