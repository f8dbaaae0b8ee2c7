package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.cli.FileOutcome.OutputFile;
import org.disclosurereport.io.ReadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may go wrong with one file, and what then stands in the output folder. */
class FileConversionTest {

    private static final ConversionOptions OPTIONS =
            ConversionOptions.of(OutputFormat.json, false, ReadOptions.DEFAULT, null, null);

    @TempDir
    private Path here;

    private FileConversion conversion;
    private FileOutcome before;

    @BeforeEach
    void convertOnce() throws IOException {
        conversion = new FileConversion(ReadOptions.DEFAULT, OPTIONS, null, OutputFolder.at(here.resolve("out")));
        before = conversion.convert(input(Folder.FINE), null).orElseThrow();
        assertThat(before.outputs()).extracting(OutputFile::name).containsExactly("a.json");
    }

    private static InputFile input(Path path) {
        return new InputFile(path, "a", "a");
    }

    /** A path that throws whatever is asked of it, as a fault of ours would. */
    private static Path faulty(Throwable fault) {
        return (Path) Proxy.newProxyInstance(
                FileConversionTest.class.getClassLoader(), new Class<?>[] {Path.class}, (path, method, given) -> {
                    throw fault;
                });
    }

    @Test
    void what_is_done_is_not_done_again() {
        assertThat(conversion.convert(input(Folder.FINE), before)).isEmpty();
    }

    @Test
    void a_fault_of_ours_is_told_as_one_and_leaves_what_was_there() {
        for (Throwable fault :
                List.of(new IllegalStateException("Odd\u001b"), new StackOverflowError(), new AssertionError("Odd"))) {
            FileOutcome outcome =
                    conversion.convert(input(faulty(fault)), before).orElseThrow();
            assertThat(outcome.exit()).isEqualTo(ExitCode.BUG);
            assertThat(outcome.result()).isEqualTo(FileResult.fault);
            assertThat(outcome.willStaySo()).isFalse();
            assertThat(outcome.outputs()).isEqualTo(before.outputs());
            assertThat(outcome.reason().en())
                    .startsWith("Our own fault: " + fault.getClass().getName())
                    .doesNotContain("\u001b");
            assertThat(outcome.reason().zh()).startsWith("程序自身故障：");
        }
        assertThat(here.resolve("out/a.json")).exists();
    }

    @Test
    void too_little_memory_is_told_with_its_remedy() {
        FileOutcome outcome = conversion
                .convert(input(faulty(new OutOfMemoryError("Java heap space"))), null)
                .orElseThrow();
        assertThat(outcome.exit()).isEqualTo(ExitCode.BUG);
        assertThat(outcome.reason().en()).contains("--jobs").contains("-Xmx");
    }

    @Test
    void a_file_that_is_gone_or_no_file_any_more_is_tried_again_the_next_time() {
        FileOutcome gone =
                conversion.convert(input(here.resolve("gone")), before).orElseThrow();
        assertThat(gone.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(gone.reason()).isEqualTo(new FileOutcome.Reason(null, "已不存在", "It no longer exists"));
        assertThat(gone.willStaySo()).isFalse();
        FileOutcome folder = conversion.convert(input(here), before).orElseThrow();
        assertThat(folder.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(folder.reason().en()).contains("must be a regular file");
        assertThat(here.resolve("out/a.json")).exists();
    }

    @Test
    void a_report_that_xml_cannot_carry_is_told_by_its_finding() throws IOException {
        Path file = Files.writeString(here.resolve("a"), Folder.report("a").replace("\"a\"", "\"a\\u0001\""));
        FileConversion xml = new FileConversion(
                ReadOptions.DEFAULT,
                ConversionOptions.of(OutputFormat.xml, false, ReadOptions.DEFAULT, null, null),
                null,
                OutputFolder.at(here.resolve("xml")));
        FileOutcome outcome = xml.convert(input(file), null).orElseThrow();
        assertThat(outcome.exit()).isEqualTo(ExitCode.OUTPUT);
        assertThat(outcome.reason().code()).isNotNull();
        assertThat(here.resolve("xml")).isEmptyDirectory();
    }
}
