package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile document through bytes, streams and files. */
class EveryDoorTest {

    static List<HostileDocument> documents() {
        return HostileDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_door_of_the_library_says_the_same(HostileDocument document) {
        ReadResult result = Doors.read(document.content().get(), ReadOptions.DEFAULT);

        assertThat(result.getFindings().stream()
                        .map(finding -> finding.getCode().toString())
                        .distinct())
                .as("%s", result.getFindings())
                .isEqualTo(document.codes());
        assertThat(result.getReport().isPresent()).isEqualTo(document.gives());
    }

    @Test
    void the_names_of_documents_differ() {
        assertThat(documents()).extracting(HostileDocument::toString).doesNotHaveDuplicates();
    }
}
