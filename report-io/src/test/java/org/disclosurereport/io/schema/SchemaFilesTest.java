package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.wire.WireNames;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas that are shipped are those of the forms. {@code -Dschema.write} writes them anew. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/disclosurereport/io/schema");

    private static void check(Path file, String generated) throws IOException {
        if (System.getProperty("schema.write") != null) {
            Files.writeString(file, generated);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is stale: the form has changed. CONTRIBUTING says how to write it anew", file)
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @EnumSource
    void the_JSON_schema_of_every_edition_is_the_one_of_its_form(Edition edition) throws IOException {
        check(FOLDER.resolve(edition + ".schema.json"), JsonSchemaOfEdition.text(edition));
    }

    @ParameterizedTest
    @EnumSource
    void the_XSD_of_every_edition_is_the_one_of_its_form(Edition edition) throws IOException {
        check(FOLDER.resolve(edition + ".xsd"), XsdOfEdition.text(edition));
    }

    @Test
    void the_page_of_all_keys_is_the_one_of_the_forms() throws IOException {
        check(Path.of("../docs/formats/keys.md"), KeysPage.text());
    }

    @Test
    void the_page_of_stated_figures_is_the_one_of_the_model() throws IOException {
        check(Path.of("../docs/formats/stated-figures.md"), StatedFiguresPage.text());
    }

    @Test
    void every_name_that_the_codecs_know_stands_on_that_page() throws IllegalAccessException {
        List<String> names = new ArrayList<>(WireNames.OF_REPORT.names());
        for (Field field : WireNames.class.getFields()) {
            if (field.getType() == String.class) {
                names.add((String) field.get(null));
            }
        }
        names.removeAll(List.of(WireNames.VERSION_OF_FORMAT, WireNames.SLASH, WireNames.DASH));
        String page = KeysPage.text();
        assertThat(names)
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(page).containsPattern("(\\| |## )`" + name + "`"));
        assertThat(WireNames.OF_REPORT.names()).startsWith(Members.OF_REPORT.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void the_API_gives_the_file(Edition edition) throws IOException {
        assertThat(ReportSchema.json(edition)).isEqualTo(Files.readString(FOLDER.resolve(edition + ".schema.json")));
        assertThat(ReportSchema.xsd(edition)).isEqualTo(Files.readString(FOLDER.resolve(edition + ".xsd")));
    }

    @Test
    void every_format_stands_in_the_index_of_formats() throws IOException {
        String index = Files.readString(Path.of("../docs/formats/README.md"));
        assertThat(ReportFormat.values()).allSatisfy(format -> assertThat(index).contains("| `" + format + "` |"));
    }

    @Test
    void there_is_no_other_file() throws IOException {
        List<String> expected = new ArrayList<>(List.of("findings.schema.json"));
        for (Edition edition : Edition.values()) {
            expected.add(edition + ".schema.json");
            expected.add(edition + ".xsd");
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
