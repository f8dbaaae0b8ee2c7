package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are forever: the list of those that were published grows and never changes otherwise. */
class PublishedCodesTest {

    @Test
    void codes_and_severities_are_those_that_were_published() throws IOException {
        List<String> published;
        try (InputStream in =
                Objects.requireNonNull(PublishedCodesTest.class.getResourceAsStream("reading-codes.txt"))) {
            published = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        assertThat(Stream.of(ReadingCode.values()).map(code -> code + " " + code.severity()))
                .containsExactlyInAnyOrderElementsOf(published);
    }
}
