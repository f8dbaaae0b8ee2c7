package org.disclosurereport.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.text.Collator;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Scanner;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Row W10 of the hostile suite, in the code of all four libraries and of the command line. */
class HabitsTest {

    private static final ImportOption NO_TEST_JAR = location -> !location.contains("-tests.jar");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_TEST_JAR)
            .importPackages("org.disclosurereport");

    @Test
    void the_code_of_every_library_is_looked_at() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName))
                .contains(
                        "org.disclosurereport.model",
                        "org.disclosurereport.validation.rules",
                        "org.disclosurereport.io.json.codec",
                        "org.disclosurereport.testkit",
                        "org.disclosurereport.cli");
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName)).doesNotContain("HabitsTest", "HostileDocuments");
    }

    @Test
    void W10_nothing_asks_for_the_language_zone_or_encoding_of_the_machine_or_for_the_time() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Year.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .because("the same report gives the same findings and bytes on every machine, on every day")
                .check(CLASSES);
    }

    @Test
    void W10_nothing_turns_text_into_bytes_or_other_text_by_habit() {
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(String.class, byte[].class, int.class, int.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(ByteArrayOutputStream.class, "toString")
                .orShould()
                .callConstructor(InputStreamReader.class, InputStream.class)
                .orShould()
                .callConstructor(OutputStreamWriter.class, OutputStream.class)
                .orShould()
                .callConstructor(PrintStream.class, OutputStream.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        FileReader.class,
                        FileWriter.class,
                        Scanner.class,
                        NumberFormat.class,
                        DateFormat.class,
                        Collator.class)
                .because("the default language and encoding are habits of a machine")
                .check(CLASSES);
    }

    @Test
    void W06_only_AtomicFile_writes_files() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.disclosurereport.io.AtomicFile")
                .and()
                .doNotHaveFullyQualifiedName("org.disclosurereport.cli.OutputFolder")
                .should(
                        ArchConditions.callMethodWhere(
                                target(owner(JavaClass.Predicates.equivalentTo(Files.class)))
                                        .and(
                                                target(
                                                        nameMatching(
                                                                "write.*|newOutputStream|newBufferedWriter|newByteChannel|create.*|copy|move|delete.*|set.*")))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(File.class, java.io.RandomAccessFile.class)
                .because(
                        "a file is the old one or the whole new one only if one place writes files; OutputFolder makes "
                                + "folders and removes what an earlier run wrote")
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.disclosurereport.io.AtomicFile")
                .and()
                .doNotHaveFullyQualifiedName("org.disclosurereport.cli.Journal")
                .should(ArchConditions.callMethodWhere(
                        target(owner(JavaClass.Predicates.equivalentTo(java.nio.channels.FileChannel.class)))
                                .and(target(nameMatching("write|truncate|map|transferFrom|lock|tryLock")))))
                .because("the others only read through channels")
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.disclosurereport.cli.Terminal")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.FileOutputStream.class)
                .because("only standard output and standard error are written at once")
                .check(CLASSES);
    }

    @Test
    void nothing_changes_its_host() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.disclosurereport.cli.OrderedWork")
                .and()
                .doNotHaveFullyQualifiedName("org.disclosurereport.cli.Interruption")
                .should()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .orShould()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .orShould()
                .callMethod(TimeZone.class, "setDefault", TimeZone.class)
                .orShould()
                .callConstructor(Thread.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.util.concurrent.Executors.class, java.io.ObjectInputStream.class, ProcessBuilder.class)
                .because(
                        "a library leaves nothing behind; only folders are converted in threads, until the process is told to end")
                .check(CLASSES);
    }
}
