package org.disclosurereport.validation.consumer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A program of somebody else, run in a process of its own: it knows the model and Hibernate Validator, not the
 * rules, and prints the violations of a wrong report.
 */
public final class CheckOneReport {

    private CheckOneReport() {}

    public static void main(String[] arguments) {
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2010)
                .organ(ReportingOrgan.of("某局"))
                .build();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (ConstraintViolation<DisclosureReport> violation : validator.validate(report)) {
                System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
            }
        }
        System.out.println("done, rules in "
                + ModuleLayer.boot()
                        .findModule("org.disclosurereport.validation")
                        .map(Module::getName)
                        .orElse("no module"));
    }
}
