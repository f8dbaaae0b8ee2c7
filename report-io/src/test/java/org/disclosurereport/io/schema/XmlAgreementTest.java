package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XSD and reader say the same about every document of the kept list, but for differences with a name. */
class XmlAgreementTest {

    private static final XsdCheck SCHEMA = new XsdCheck(Edition.FY2021);

    static List<SampleDocument> documents() {
        return XmlDocuments.all();
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
}
