package org.disclosurereport.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.with;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.consumer.CheckWithoutHibernate;
import org.junit.jupiter.api.Test;

/** What a Jakarta provider that is not Hibernate Validator gets, here beside it; alone in {@code ConsumerTest}. */
class AnotherProviderTest {

    @Test
    void a_violation_of_another_provider_has_no_finding() {
        ConstraintViolation<?> violation = CheckWithoutHibernate.recorder(ConstraintViolation.class, new ArrayList<>());

        assertThat(BeanValidationDoor.findFinding(violation)).isEmpty();
    }

    @Test
    void another_provider_gets_the_message_in_both_languages_as_text() {
        List<String> calls = new ArrayList<>();
        DisclosureReport report = with(clean(), "request/granted/naturalPerson", Cell.unreadable("${1+1}"));
        Finding finding = ReportValidator.standard()
                .validate(report)
                .findings(Severity.ERROR)
                .get(0);

        ViolationWriter.of(CheckWithoutHibernate.recorder(ConstraintValidatorContext.class, calls))
                .write(finding);

        assertThat(calls)
                .containsExactly(
                        "buildConstraintViolationWithTemplate["
                                + finding.getMessage().toString().replace("${1+1}", "\\$\\{1+1\\}") + "]",
                        "addPropertyNode[request]",
                        "addPropertyNode[cells[GRANTED][NATURAL_PERSON]]",
                        "addConstraintViolation");
        assertThat(calls.get(0)).contains("「（一）予以公开」「自然人」").contains("Row '3.1 Granted', column 'Natural person'");
    }

    @Test
    void a_finding_about_the_whole_report_is_a_violation_of_the_report() {
        List<String> calls = new ArrayList<>();
        Finding finding = Finding.builder()
                .code(FindingCode.of("F-ANY"))
                .severity(Severity.ERROR)
                .message(Wording.of("全部", "all"))
                .build();

        ViolationWriter.of(CheckWithoutHibernate.recorder(ConstraintValidatorContext.class, calls))
                .write(finding);

        assertThat(calls).containsExactly("buildConstraintViolationWithTemplate[全部 / all]", "addConstraintViolation");
    }

    @Test
    void a_class_is_there_or_it_is_not() {
        assertThat(ViolationWriter.isPresent("org.hibernate.validator.HibernateValidator"))
                .isTrue();
        assertThat(ViolationWriter.isPresent("org.hibernate.validator.None")).isFalse();
    }
}
