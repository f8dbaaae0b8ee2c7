package org.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The seeds give the same bytes in every process: the one that packaged the zip was another. */
class SameArchiveIT {

    @Test
    void the_suite_is_made_anew_byte_by_byte() throws IOException {
        byte[] packaged = Files.readAllBytes(Path.of(System.getProperty("suite.zip")));

        byte[] again = SuiteArchive.of(
                Path.of("src/main/suite"),
                System.getProperty("suite.version"),
                Main.time(System.getProperty("suite.timestamp")));

        assertThat(again).isEqualTo(packaged);
    }
}
