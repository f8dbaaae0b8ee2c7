package org.disclosurereport.validation.consumer;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.ConformsToForm;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.validation.constraint.ConformsToFormValidator;

/**
 * What another Jakarta provider would do, run in a process without Hibernate Validator: it makes our validator
 * and hands it a context of its own.
 */
public final class CheckWithoutHibernate {

    private CheckWithoutHibernate() {}

    public static void main(String[] arguments) throws Exception {
        try {
            Class.forName("org.hibernate.validator.HibernateValidator");
            throw new IllegalStateException("Hibernate Validator must not be here, but is");
        } catch (ClassNotFoundException e) {
            // as it must be
        }
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2010)
                .organ(ReportingOrgan.builder()
                        .name("某局${1+1}")
                        .creditCode("{x}")
                        .build())
                .build();
        List<String> violations = new ArrayList<>();
        ConformsToFormValidator validator = new ConformsToFormValidator();
        validator.initialize(
                Class.forName("org.disclosurereport.model.FiledReport").getAnnotationsByType(ConformsToForm.class)[0]);
        System.out.println(
                "valid: " + validator.isValid(report, recorder(ConstraintValidatorContext.class, violations)));
        violations.forEach(System.out::println);
    }

    /** Records what a context and its builders are asked. */
    public static <T> T recorder(Class<T> type, List<String> calls) {
        return type.cast(Proxy.newProxyInstance(
                CheckWithoutHibernate.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    calls.add(method.getName() + (arguments == null ? "" : List.of(arguments)));
                    Class<?> next = method.getReturnType();
                    return next == void.class || !next.isInterface() ? null : recorder(next, calls);
                }));
    }
}
