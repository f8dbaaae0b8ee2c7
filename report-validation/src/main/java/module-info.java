/** The rules of every edition of the report form, and the door for Jakarta Bean Validation. */
module org.disclosurereport.validation {
    requires transitive jakarta.validation;
    requires transitive org.disclosurereport.model;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports org.disclosurereport.validation;
    exports org.disclosurereport.validation.constraint;

    uses org.disclosurereport.validation.Rule;

    provides jakarta.validation.ConstraintValidator with
            org.disclosurereport.validation.constraint.ConformsToFormValidator;
}
