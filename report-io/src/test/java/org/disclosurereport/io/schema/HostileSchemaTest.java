package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.json.HostileJson;
import org.disclosurereport.io.xml.HostileXml;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every hostile document in JSON and XML through the schema validators: an answer in time, and the one of the reader,
 * but for what {@code docs/formats/schema-differences.md} lists.
 */
class HostileSchemaTest {

    private static final JsonSchemaCheck JSON = new JsonSchemaCheck(Edition.FY2021);
    private static final XsdCheck XML = new XsdCheck(Edition.FY2021);
    private static final Duration SOON = Duration.ofSeconds(120);

    /** duplicate-names, trailing-content, number-forms, half-characters, encodings. */
    private static final Set<String> TAKEN_AS_JSON = Set.of(
            "DUP_KEY",
            "MALFORMED_JSON",
            "NUM_NOT_INTEGER",
            "NUM_SYNTAX",
            "TEXT_LONE_SURROGATE",
            "ENC_MALFORMED",
            "ENC_UNSUPPORTED");

    /** figures, encodings. */
    private static final Set<String> TAKEN_AS_XML = Set.of(
            "NUM_SYNTAX",
            "NUM_NOT_INTEGER",
            "NUM_OVERFLOW",
            "ENC_UNSUPPORTED",
            "ENC_MALFORMED",
            "CHARSET_SUSPECT",
            "MALFORMED_XML");

    static List<HostileDocument> json() {
        return HostileJson.documents();
    }

    static List<HostileDocument> xml() {
        return HostileXml.documents();
    }

    @ParameterizedTest
    @MethodSource("json")
    void X06_a_JSON_Schema_says_what_the_reader_says(HostileDocument document) {
        byte[] content = document.content().get();
        boolean valid = Assertions.assertTimeout(SOON, () -> JSON.isValid(content));
        expect(document, valid, TAKEN_AS_JSON);
    }

    @ParameterizedTest
    @MethodSource("xml")
    void X06_an_XSD_says_what_the_reader_says(HostileDocument document) {
        byte[] content = document.content().get();
        boolean valid = Assertions.assertTimeout(SOON, () -> XML.isValid(content));
        expect(document, valid, TAKEN_AS_XML);
    }

    private static void expect(HostileDocument document, boolean valid, Set<String> taken) {
        if (valid != document.gives()) {
            assertThat(valid).as("what the reader takes is valid").isTrue();
            assertThat(document.codes()).anyMatch(code -> taken.contains(code) || code.startsWith("LIMIT_"));
        }
    }

    @ParameterizedTest
    @MethodSource("withDocumentType")
    void X06_no_schema_validator_takes_a_document_type(HostileDocument document) {
        assertThat(XML.isValid(document.content().get())).isFalse();
    }

    static Stream<HostileDocument> withDocumentType() {
        return xml().stream().filter(document -> document.codes().contains("XML_DTD_FORBIDDEN"));
    }
}
