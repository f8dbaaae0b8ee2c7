package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows W05 to W11 of the hostile input suite: the old file or the whole new one, whatever fails. */
class AtomicFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void a_file_is_created_and_replaced() throws IOException {
        Path file = folder.resolve("报告.json");
        AtomicFile.write(file, OLD);
        AtomicFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void what_is_written_part_by_part_replaces_the_file_when_it_is_whole() throws IOException {
        Path file = Files.write(folder.resolve("file"), OLD);
        try (AtomicFile fresh = AtomicFile.open(file)) {
            for (int i = 0; i < 100_000; i++) {
                fresh.stream().write('0' + i % 10);
            }
            assertThat(file).hasBinaryContent(OLD);
            fresh.commit();
        }
        assertThat(file).hasContent("0123456789".repeat(10_000));
        assertThat(files()).containsExactly(file);
    }

    @Test
    void W11_content_that_is_not_committed_leaves_the_old_file_and_nothing_else() throws IOException {
        Path file = Files.write(folder.resolve("file"), OLD);
        assertThatThrownBy(() -> {
                    try (AtomicFile fresh = AtomicFile.open(file)) {
                        fresh.stream().write(new byte[100_000]);
                        assertThat(files()).hasSize(2);
                        throw new OutOfMemoryError("Only said so");
                    }
                })
                .isInstanceOf(OutOfMemoryError.class)
                .hasNoSuppressedExceptions();
        assertThat(file).hasBinaryContent(OLD);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void G11_a_name_of_255_bytes_is_written() throws IOException {
        Path file = folder.resolve("n".repeat(250) + ".json");
        AtomicFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void W05_links_directories_and_devices_are_refused() throws Exception {
        Path target = Files.write(folder.resolve("target"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        Path fifo = folder.resolve("fifo");
        new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor(5, TimeUnit.SECONDS);
        for (Path file : new Path[] {link, dangling, folder, fifo, Path.of("/")}) {
            assertThatIOException().as("%s", file).isThrownBy(() -> AtomicFile.write(file, NEW));
        }
        assertThat(target).hasBinaryContent(OLD);
        assertThat(files()).containsExactlyInAnyOrder(target, link, dangling, fifo);
    }

    @Test
    void W06_a_missing_directory_is_told() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("nowhere/file"), NEW))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void W06_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else() throws Exception {
        Path file = Files.write(folder.resolve("file"), OLD);
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 16; exec \"$0\" \"$@\"",
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AtomicFileTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(5);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(files()).containsExactly(file);
    }

    /** Writes more than fits; exit code 5 says that it was told so. */
    public static void main(String[] arguments) {
        try {
            AtomicFile.write(Path.of(arguments[0]), new byte[1_000_000]);
        } catch (IOException e) {
            System.exit(5);
        }
    }

    @Test
    void W06_W11_whichever_operation_fails_the_old_file_or_the_whole_new_one_is_there() throws IOException {
        byte[] content = "new".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("file"), OLD);
        List<String> failed = new ArrayList<>();
        for (int k = 1; true; k++) {
            FaultyFiles faulty = new FaultyFiles(k);
            try {
                AtomicFile.write(faulty.path(file), content);
            } catch (IOException e) {
                assertThat(e).isSameAs(faulty.failure());
                failed.add(faulty.failedAt());
                assertThat(Files.readAllBytes(file)).as("%s", e).isEqualTo(OLD);
                assertThat(files()).as("%s", e).containsExactly(file);
                continue;
            }
            assertThat(faulty.failure()).isNull();
            break;
        }
        assertThat(file).hasBinaryContent(content);
        assertThat(files()).containsExactly(file);
        assertThat(failed).startsWith("open", "write").endsWith("force", "close", "move");
        assertThat(failed.stream().filter("write"::equals)).hasSize(6);
    }

    @Test
    void W06_a_new_file_that_cannot_be_removed_after_a_failure_is_told_and_recognised() throws IOException {
        Path file = Files.write(folder.resolve("file"), OLD);
        FaultyFiles faulty = new FaultyFiles(3).withoutDeleting();
        assertThatThrownBy(() -> AtomicFile.write(faulty.path(file), NEW.clone()))
                .isSameAs(faulty.failure())
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        assertThat(file).hasBinaryContent(OLD);
        assertThat(files())
                .hasSize(2)
                .filteredOn(left -> !left.equals(file))
                .allSatisfy(left -> assertThat(left.getFileName().toString())
                        .startsWith(".disclosure-report-")
                        .endsWith(".part"));
    }

    @Test
    void W09_a_file_system_that_cannot_replace_in_one_step_is_refused_by_name() throws IOException {
        Path file = Files.write(folder.resolve("file"), OLD);
        FaultyFiles faulty = new FaultyFiles(Integer.MAX_VALUE).withoutAtomicMoves();
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(faulty.path(file), NEW))
                .withMessageContaining("replaces files in one step")
                .withMessageContaining("file");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void W09_a_folder_that_cannot_be_written_leaves_the_old_file() throws IOException {
        Path file = Files.write(folder.resolve("file"), OLD);
        assertThatIOException().isThrownBy(() -> AtomicFile.write(Path.of("/proc/self/report.json"), NEW));
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void G09_an_interrupted_writer_leaves_the_old_file_and_stays_interrupted() throws IOException {
        Path file = Files.write(folder.resolve("file"), OLD);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> AtomicFile.write(file, NEW)).isInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasBinaryContent(OLD);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void W08_of_many_writers_one_complete_version_wins() throws Exception {
        Path file = folder.resolve("file");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            byte[] content = Integer.toString(i).repeat(20_000).getBytes(StandardCharsets.UTF_8);
            writers.add(() -> {
                AtomicFile.write(file, content);
                return content;
            });
        }
        for (var done : threads.invokeAll(writers)) {
            done.get();
        }
        threads.shutdown();
        String content = Files.readString(file);
        assertThat(content)
                .isEqualTo(content.substring(0, content.length() / 20_000).repeat(20_000));
        assertThat(files()).containsExactly(file);
    }

    @Test
    void W11_a_stream_that_fails_passes_its_exception_on_and_stays_open() {
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(ReportingOrgan.of("示例市人民政府"))
                .build();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Line cut");
            }

            @Override
            public void close() {
                throw new AssertionError("The caller closes the stream");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> ReportWriter.of(ReportFormat.JSON).write(report, broken))
                .withMessage("Line cut");
    }
}
