/** The rules of every edition of the report form, which figures may be wrong if they do not hold, and the door for Jakarta Bean Validation. */
module org.disclosurereport.validation {
    requires transitive jakarta.validation;
    requires transitive org.disclosurereport.model;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports org.disclosurereport.validation;
    exports org.disclosurereport.validation.constraint;
    exports org.disclosurereport.validation.diagnosis;

    uses org.disclosurereport.validation.Rule;

    provides jakarta.validation.ConstraintValidator with
            org.disclosurereport.validation.constraint.ConformsToFormValidator;
}
