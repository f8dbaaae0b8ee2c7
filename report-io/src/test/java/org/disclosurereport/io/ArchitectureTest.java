package org.disclosurereport.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What the parts of this module may know. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.disclosurereport.io");

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(CLASSES);
    }

    @Test
    void only_json_knows_Jackson() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.disclosurereport.io.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .because("a host chooses its own Jackson; nobody else here may depend on ours"));
    }

    @Test
    void only_codecs_know_the_parsers_they_drive() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.disclosurereport.io.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("what the wire form means is decided once, and JSON only spells it"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.disclosurereport.io.xml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml..", "com.ctc.wstx..", "org.codehaus.stax2..", "org.xml.sax..", "org.w3c.dom..")
                .because("whoever needs XML gets it from the guarded door"));
    }

    @Test
    void XML_parsers_are_made_in_one_place() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.disclosurereport.io.xml.GuardedXml")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.stream.XMLInputFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.codehaus.stax2.XMLInputFactory2")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.ctc.wstx.stax.WstxInputFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.parsers.SAXParserFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.parsers.DocumentBuilderFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.validation.SchemaFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.transform.TransformerFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.xpath.XPathFactory")
                .because("a document type declaration is refused everywhere only if every parser comes from the"
                        + " guarded factory"));
    }

    @Test
    void YAML_is_parsed_in_one_place() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("YamlTree")
                .and()
                .haveNameNotMatching(".*YamlTree\\$.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .because("without the parser only mappings and profiles cannot be read, and anchors, aliases and tags"
                        + " are refused once for all"));
    }

    @Test
    void pages_are_parsed_in_one_package() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.disclosurereport.io.html")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .because("without the parser only the reading of pages is missing"));
    }

    @Test
    void a_page_is_parsed_from_text_and_nothing_is_fetched() {
        check(noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("of Jsoup other than of a text") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().getName().equals("org.jsoup.Jsoup")
                                && !call.getTarget()
                                        .getRawParameterTypes()
                                        .get(0)
                                        .isEquivalentTo(String.class);
                    }
                })
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jsoup.Connection")
                .because("bytes become text by one rule, and no page makes a reader ask another machine"));
    }

    @Test
    void the_wire_form_knows_no_format() {
        check(noClasses()
                .that()
                .resideInAPackage("org.disclosurereport.io.wire")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.disclosurereport.io.json..", "org.disclosurereport.io.xml..")
                .because("JSON and XML are two spellings of one form"));
    }

    @Test
    void Jackson_is_configured_in_one_place() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("JsonStreams")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("tools.jackson.core.json.JsonFactoryBuilder")
                .because("limits and strictness hold only if every parser comes from the same factory"));
    }

    @Test
    void io_does_not_know_validation() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.disclosurereport.validation..")
                .because("validation and io are leaves that do not know each other"));
    }

    @Test
    void nothing_asks_the_machine_for_its_habits() {
        check(noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .because("the same document gives the same result on every machine"));
    }

    @Test
    void nothing_speaks_to_the_terminal_or_ends_the_program() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .because("a library leaves nothing behind"));
    }

    @Test
    void only_AtomicFile_writes_files() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("AtomicFile")
                .should()
                .callMethodWhere(
                        com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                                com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(
                                                        Files.class)))
                                .and(
                                        com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                                com.tngtech.archunit.core.domain.properties.HasName.Predicates
                                                        .nameMatching(
                                                                "write.*|newOutputStream|newBufferedWriter|newByteChannel|create.*|copy|move|delete.*"))))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileOutputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileWriter")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(File.class)
                .because("a file is the old one or the whole new one only if one place writes files"));
    }

    @Test
    void there_are_no_drawers() {
        check(classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Processor")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .because("a name says what a thing is"));
    }
}
