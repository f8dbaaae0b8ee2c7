package org.disclosurereport.validation.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** Programs that use the libraries as others do, each in a JVM of its own. */
class ConsumerTest {

    @Test
    void without_the_rules_every_report_is_accepted_and_nothing_breaks() throws Exception {
        String withoutRules = OtherProcess.classPath(entry -> !entry.equals(OtherProcess.rules()));

        String output = OtherProcess.run(List.of("-cp", withoutRules, CheckOneReport.class.getName()));

        assertThat(lines(output)).containsExactly("done, rules in no module");
    }

    @Test
    void with_the_rules_on_the_class_path_a_wrong_report_is_found() throws Exception {
        String output =
                OtherProcess.run(List.of("-cp", OtherProcess.classPath(entry -> true), CheckOneReport.class.getName()));

        assertThat(lines(output))
                .containsExactly(
                        "edition: The report is for 2010, but edition FY2021, which applies from 2021, does not govern that year.",
                        "done, rules in no module");
    }

    @Test
    void with_the_rules_on_the_module_path_a_wrong_report_is_found() throws Exception {
        String modules = Stream.of(
                        OtherProcess.placeOf(DisclosureReport.class),
                        OtherProcess.rules(),
                        OtherProcess.placeOf(HibernateValidator.class),
                        OtherProcess.placeOf(Validation.class),
                        OtherProcess.placeOf(Class.forName("org.jboss.logging.Logger")),
                        OtherProcess.placeOf(Class.forName("com.fasterxml.classmate.TypeResolver")))
                .map(Object::toString)
                .collect(Collectors.joining(File.pathSeparator));

        String output = OtherProcess.run(List.of(
                "--module-path",
                modules,
                "--add-modules",
                "org.disclosurereport.validation,org.hibernate.validator",
                "-cp",
                OtherProcess.placeOf(ConsumerTest.class).toString(),
                CheckOneReport.class.getName()));

        assertThat(lines(output))
                .containsExactly(
                        "edition: The report is for 2010, but edition FY2021, which applies from 2021, does not govern that year.",
                        "done, rules in org.disclosurereport.validation");
    }

    @Test
    void another_provider_gets_escaped_messages_in_both_languages_and_no_missing_class() throws Exception {
        String withoutHibernate =
                OtherProcess.classPath(entry -> !entry.toString().contains("hibernate"));

        String output = OtherProcess.run(List.of("-cp", withoutHibernate, CheckWithoutHibernate.class.getName()));

        assertThat(lines(output))
                .contains(
                        "valid: false",
                        "disableDefaultConstraintViolation",
                        "addPropertyNode[edition]",
                        "addPropertyNode[organ]",
                        "addPropertyNode[creditCode]",
                        "addConstraintViolation");
        assertThat(output)
                .contains("报告年度为2010年")
                .contains("The report is for 2010")
                .contains("'某局\\$\\{1+1\\}'")
                .contains("'\\{x\\}'");
    }

    /** Logging of the provider aside. */
    private static List<String> lines(String output) {
        return output.lines()
                .filter(line -> !line.startsWith("INFO") && !line.contains("org.hibernate.validator.internal"))
                .toList();
    }
}
