package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileDocuments;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ResultWriter;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.diagnosis.Diagnostician;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile document through the command line: it says what the library says, whatever the way in. */
class HostileDoorTest {

    @TempDir
    private Path folder;

    static List<HostileDocument> documents() {
        return HostileDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_command_line_says_what_the_library_says(HostileDocument document) throws IOException {
        byte[] content = document.content().get();
        ReadResult read = ReportReader.standard().read(content, ReadOptions.DEFAULT);
        Optional<ValidationResult> rules = read.getReport().map(ReportValidator.standard()::validate);
        String said = new String(
                ResultWriter.standard()
                        .toBytes(read.toChecked(
                                Optional.empty(),
                                rules,
                                read.getReport()
                                        .map(Diagnostician.standard()::diagnose)
                                        .orElse(List.of()))),
                StandardCharsets.UTF_8);
        List<Finding> findings = rules.map(ValidationResult::getFindings).orElse(List.of());
        Path in = Files.write(
                folder.resolve(read.getFormat()
                        .map(format -> "a." + format.extension())
                        .orElse("a")),
                content);
        Path out = folder.resolve("b.json");

        Call piped = Call.withInput(content, "validate", "-", "--format", "json");
        Call named = Call.of("validate", in.toString(), "--format", "json");
        Call printed = Call.of("validate", in.toString());
        Call converted = Call.of("convert", in.toString(), "-o", out.toString());

        assertThat(piped.out()).isEqualTo(said);
        assertThat(named.out()).isEqualTo(said);
        assertThat(piped.err() + named.err()).isEmpty();
        assertThat(piped.exitCode()).isEqualTo(ExitCode.of(read, findings));
        assertThat(named.exitCode()).isEqualTo(piped.exitCode());
        if (isOneReport(read)) {
            assertThat(printed.exitCode()).isEqualTo(piped.exitCode());
        } else {
            assertThat(printed.exitCode()).isBetween(ExitCode.FINE, ExitCode.PARTIAL);
            assertThat(printed.out()).doesNotContain(ReadingCode.MANY_REPORTS.name());
        }
        assertThat(printed.out()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        assertThat(converted.exitCode()).isEqualTo(document.exitCode());
        assertThat(converted.out()).isEmpty();
        assertThat(Files.exists(out)).isEqualTo(document.gives());
        if (document.gives()) {
            assertThat(ReportReader.standard().read(out).getReport()).isEqualTo(read.getReport());
        }
    }

    /** As text all reports of a document are shown; only JSON is for exactly one. */
    private static boolean isOneReport(ReadResult read) {
        return read.getFindings().stream()
                .noneMatch(finding -> finding.getCode().equals(ReadingCode.MANY_REPORTS.code()));
    }
}
