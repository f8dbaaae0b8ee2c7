package org.disclosurereport.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String MODEL = "org.disclosurereport.model..";
    private static final String VALIDATION = "org.disclosurereport.validation..";
    private static final String RULES = "org.disclosurereport.validation.rules..";
    private static final String REGION = "org.disclosurereport.validation.region..";
    private static final String SERIES = "org.disclosurereport.validation.series..";
    private static final String CONSTRAINT = "org.disclosurereport.validation.constraint..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.disclosurereport");

    @Test
    void the_model_does_not_know_the_rules() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(VALIDATION)
                .because("a report can be built, read and written without being checked")
                .check(CLASSES);
    }

    @Test
    void the_rules_do_not_know_the_jakarta_door() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES, REGION, SERIES)
                .or()
                .resideInAPackage("org.disclosurereport.validation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CONSTRAINT)
                .because("Jakarta Bean Validation is a door, not the engine")
                .check(CLASSES);
    }

    @Test
    void the_rules_about_one_report_do_not_know_those_about_several() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(REGION, SERIES)
                .because("a region or a series is made of reports, and its rules of what rules have in common")
                .check(CLASSES);
    }

    @Test
    void the_rules_do_not_know_what_is_concluded_from_them() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .or()
                .resideInAPackage("org.disclosurereport.validation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.disclosurereport.validation.diagnosis")
                .because("a report can be checked without being diagnosed")
                .check(CLASSES);
    }

    @Test
    void only_the_door_uses_jakarta_and_hibernate() {
        noClasses()
                .that()
                .resideInAPackage(VALIDATION)
                .and()
                .resideOutsideOfPackage(CONSTRAINT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..")
                .because("ReportValidator needs no Jakarta provider")
                .check(CLASSES);
    }

    @Test
    void hibernate_is_touched_only_by_classes_that_are_loaded_where_it_is() {
        classes()
                .that()
                .resideInAPackage(CONSTRAINT)
                .and()
                .doNotHaveSimpleName("HibernateViolationWriter")
                .and()
                .doNotHaveSimpleName("Unescaped")
                .and()
                .doNotHaveSimpleName("Payload")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("org.hibernate..")
                .because("another Jakarta provider must not meet a NoClassDefFoundError")
                .check(CLASSES);
    }

    @Test
    void nothing_asks_the_machine_for_its_defaults_or_prints() {
        noClasses()
                .that()
                .resideInAPackage(VALIDATION)
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a finding reads the same on every machine, and a library is silent")
                .check(CLASSES);
    }

    @Test
    void the_classes_under_test_were_found() {
        assertThat(CLASSES.stream().map(type -> type.getPackageName()).distinct())
                .contains(
                        "org.disclosurereport.model",
                        "org.disclosurereport.validation",
                        "org.disclosurereport.validation.region",
                        "org.disclosurereport.validation.rules",
                        "org.disclosurereport.validation.series",
                        "org.disclosurereport.validation.constraint",
                        "org.disclosurereport.validation.diagnosis");
    }
}
