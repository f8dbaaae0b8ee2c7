package org.disclosurereport.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replaying is worth nothing if nothing is kept, or nothing that reaches deep. */
class KeptInputsTest {

    static Stream<String> targets() {
        return KeptInputs.TARGETS.stream();
    }

    private static ReadResult read(String target, Path input) throws IOException {
        return read(KeptInputs.document(target, Files.readAllBytes(input)));
    }

    private static ReadResult read(byte[] document) {
        return ReportReader.standard().read(document, ReadOptions.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void inputs_are_kept_and_many_of_them_give_a_report(String target) throws IOException {
        int reports = 0;
        for (Path input : KeptInputs.of(target)) {
            ReadResult result = read(target, input);
            boolean own = result.getFormat()
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(target))
                    .isPresent();
            reports += own && result.getReport().isPresent() ? 1 : 0;
        }
        assertThat(KeptInputs.of(target)).hasSizeBetween(20, 400);
        assertThat(reports).isGreaterThan(10);
    }

    @Test
    void what_is_kept_is_small() throws IOException {
        long size = 0;
        for (String target : KeptInputs.TARGETS) {
            for (Path input : KeptInputs.of(target)) {
                size += Files.size(input);
            }
        }
        assertThat(size).isLessThan(2_000_000);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void a_document_that_is_made_an_input_is_read_alike(String target) throws IOException {
        int alike = 0;
        for (Path input : KeptInputs.of(target)) {
            byte[] document = KeptInputs.document(target, Files.readAllBytes(input));
            ReadResult result = read(document);
            if (result.getReport().isPresent()) {
                byte[] again = switch (target) {
                    case "xlsx" -> PartsInput.of(document);
                    case "xls" -> RecordInput.of(document);
                    default -> document;
                };
                assertThat(read(KeptInputs.document(target, again))).isEqualTo(result);
                alike++;
            }
        }
        assertThat(alike).isPositive();
    }

    @Test
    void every_folder_of_inputs_belongs_to_a_target() throws IOException {
        try (Stream<Path> folders = Files.find(
                Path.of("src/test/resources/org/disclosurereport/fuzz"), 2, (path, is) -> is.isDirectory())) {
            assertThat(folders.filter(folder -> folder.getParent().toString().endsWith("Inputs")))
                    .extracting(folder -> folder.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(KeptInputs.TARGETS);
        }
    }
}
