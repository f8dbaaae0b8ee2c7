package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every difference between schema and reader has a name, an explanation and a document that shows it. */
class SchemaDifferencesTest {

    private static final Path PAGE = Path.of("../docs/formats/schema-differences.md");

    /** The headings of the third level under one of the second. */
    private static Set<String> explained(String format) throws IOException {
        Set<String> names = new TreeSet<>();
        String chapter = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                chapter = line.substring(3);
            } else if (line.startsWith("### ") && chapter.equals(format)) {
                names.add(line.substring(4));
            }
        }
        return names;
    }

    private static Set<String> shown(List<SampleDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.difference().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_differences_of_JSON_are_those_that_documents_show() throws IOException {
        assertThat(explained("JSON")).isNotEmpty().isEqualTo(shown(JsonDocuments.all()));
    }

    @Test
    void only_documents_with_a_named_difference_are_judged_differently() {
        assertThat(JsonDocuments.all())
                .allSatisfy(document -> assertThat(document.difference().isPresent())
                        .isEqualTo(document.readable() != document.valid()));
    }
}
