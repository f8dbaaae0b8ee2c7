package org.disclosurereport.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.disclosurereport.model";

    /** Made of reports, as the root is made of its parts: it may know them all. */
    private static final String ROLL_UP = ROOT + ".rollup";

    private static final String SERIES = ROOT + ".series";

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void the_whole_model_is_looked_at_and_nothing_else() {
        assertThat(MODEL.size()).isGreaterThan(60);
        assertThat(MODEL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        ROOT,
                        ROOT + ".dispute",
                        ROOT + ".finding",
                        ROOT + ".form",
                        ROOT + ".proactive",
                        ROOT + ".profile",
                        ROOT + ".request",
                        ROOT + ".rollup",
                        ROOT + ".series",
                        ROOT + ".stated",
                        ROOT + ".statistics",
                        ROOT + ".table");
    }

    @Test
    void the_model_needs_nothing_at_run_time() {
        holds(classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ROOT + "..",
                        "java.lang..",
                        "java.io",
                        "java.math",
                        "java.nio.charset",
                        "java.time",
                        "java.util..",
                        // Annotations that the JVM ignores when their classes are not there.
                        "org.jspecify.annotations",
                        "org.immutables.value",
                        "jakarta.validation.."))
                .because("every host has its own dependencies and must not fight ours: java.base is all"));
    }

    @Test
    void only_the_root_knows_of_jakarta_validation() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta..")
                .because("Bean Validation is a door to the report as a whole; figures and forms have no door"));
    }

    @Test
    void packages_form_no_cycle() {
        holds(slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a reader of the code must be able to begin somewhere"));
        holds(noClasses()
                .that(resideInAPackage(ROOT + ".*"))
                .and()
                .resideOutsideOfPackages(ROOT + ".profile", ROLL_UP, SERIES)
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT, ROLL_UP, SERIES))
                .because("the report is made of its parts and no part knows the report"));
        holds(noClasses()
                .that(resideInAPackage(ROOT))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROLL_UP, SERIES))
                .because("a roll-up or a series is made of reports and no report knows what it is part of"));
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + ".profile")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("DisclosureReport")
                .because("a rule book is no part of a report: it names kinds of organs, and rules look at the report"));
    }

    @Test
    void the_form_knows_nothing_of_what_is_filed() {
        holds(classes()
                .that()
                .resideInAPackage(ROOT + ".form")
                .should()
                .onlyDependOnClassesThat(notOfTheModelOr(ROOT + ".form"))
                .because("everything else is derived from the form"));
    }

    @Test
    void findings_know_form_and_table_only() {
        holds(classes()
                .that()
                .resideInAPackage(ROOT + ".finding")
                .should()
                .onlyDependOnClassesThat(notOfTheModelOr(ROOT + ".finding", ROOT + ".form", ROOT + ".table"))
                .because("results are data that readers, rules and writers share, and quote cells as filed"));
    }

    @Test
    void tables_know_the_form_only() {
        holds(classes()
                .that()
                .resideInAPackage(ROOT + ".table")
                .should()
                .onlyDependOnClassesThat(notOfTheModelOr(ROOT + ".table", ROOT + ".form"))
                .because("the generic table never learns the subject"));
    }

    @Test
    void stated_figures_know_tables_and_form_only() {
        holds(classes()
                .that()
                .resideInAPackage(ROOT + ".stated")
                .should()
                .onlyDependOnClassesThat(notOfTheModelOr(ROOT + ".stated", ROOT + ".table", ROOT + ".form"))
                .because("a sentence states a figure whether a table has it or not"));
    }

    @Test
    void views_know_table_and_form_and_not_each_other() {
        for (String subject : Set.of("proactive", "request", "dispute")) {
            holds(classes()
                    .that()
                    .resideInAPackage(ROOT + "." + subject)
                    .should()
                    .onlyDependOnClassesThat(notOfTheModelOr(ROOT + "." + subject, ROOT + ".table", ROOT + ".form"))
                    .because("a subject is added or changed without touching another"));
        }
    }

    @Test
    void nothing_depends_on_the_machine() {
        holds(noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .because("the same report gives the same result on every machine and on every day"));
    }

    @Test
    void nothing_writes_to_the_console() {
        holds(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a library speaks through return values"));
    }

    @Test
    void there_are_no_drawers() {
        holds(noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Processor")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("a class that cannot be named has no subject"));
    }

    @Test
    void every_public_type_lives_in_a_package_that_explains_itself() {
        Set<String> explained = MODEL.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(MODEL.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()))
                .as("package-info teaches the domain and marks the package as null-safe")
                .isNotEmpty()
                .isSubsetOf(explained);
    }

    @Test
    void generated_classes_are_nobodys_business() {
        holds(classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .because("callers see the interface and its builder; the generator can be replaced"));
    }

    private static DescribedPredicate<JavaClass> notOfTheModelOr(String... packages) {
        return DescribedPredicate.not(resideInAPackage(ROOT + ".."))
                .or(resideInAnyPackage(packages))
                .as("are not of the model or of " + String.join(", ", packages));
    }

    /** Nothing passes on an empty match. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(MODEL);
    }
}
