package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema and reader say the same about every document of the kept list, but for differences with a name. */
class JsonAgreementTest {

    private static final JsonSchemaCheck SCHEMA = new JsonSchemaCheck(Edition.FY2021);

    static List<SampleDocument> documents() {
        return JsonDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void schema_and_reader_say_what_the_list_says(SampleDocument document) {
        assertThat(ReportReader.standard()
                        .read(document.content(), ReadOptions.DEFAULT)
                        .getReport()
                        .isPresent())
                .as("the reader")
                .isEqualTo(document.readable());
        assertThat(SCHEMA.isValid(document.content())).as("the schema").isEqualTo(document.valid());
    }

    @Test
    void the_list_is_long_enough_and_its_names_differ() {
        List<SampleDocument> documents = documents();
        assertThat(documents).extracting(SampleDocument::name).doesNotHaveDuplicates();
        assertThat(documents.stream().filter(document -> document.difference().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(documents.stream().filter(SampleDocument::readable)).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void the_example_of_the_documentation_is_taken_by_both() throws IOException {
        String page = Files.readString(Path.of("../docs/formats/json.md"));
        byte[] example = page.substring(page.indexOf("```json") + 7, page.lastIndexOf("```"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ReportReader.standard().read(example, ReadOptions.DEFAULT).getReport())
                .isPresent();
        assertThat(SCHEMA.isValid(example)).isTrue();
    }

    @Test
    void the_example_of_a_stated_figure_is_taken_by_both() throws IOException {
        String page = Files.readString(Path.of("../docs/formats/stated-figures.md"));
        String figure = page.substring(page.indexOf("```json") + 7, page.lastIndexOf("```"));
        byte[] report = JsonDocuments.with("\"stated\": [" + figure + "]").getBytes(StandardCharsets.UTF_8);
        assertThat(ReportReader.standard().read(report, ReadOptions.DEFAULT).getFindings())
                .isEmpty();
        assertThat(SCHEMA.isValid(report)).isTrue();
    }
}
