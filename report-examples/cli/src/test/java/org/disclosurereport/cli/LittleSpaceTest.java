package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileDocuments;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile document and every fixture once more in a program that has 64 MB of heap, 256 KB of stack and
 * only the libraries that a user has: the same results, in time, and afterwards the machine is as it was.
 */
class LittleSpaceTest {

    /** Time of the processor that reading one document through all doors may take. */
    private static final long IN_TIME = 20_000_000_000L;

    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    @Test
    void in_little_space_every_door_says_the_same_and_leaves_nothing_behind() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        List<String> expected = new ArrayList<>();
        for (HostileDocument document : HostileDocuments.all()) {
            String name = String.format(Locale.ROOT, "%03d", expected.size());
            Files.write(documents.resolve(name), document.content().get());
            expected.add(name + " " + document.exitCode() + " " + String.join(" ", document.codes()));
        }
        for (Path fixture : fixtures()) {
            ReadResult read = ReportReader.standard().read(Files.readAllBytes(fixture), ReadOptions.DEFAULT);
            String name = String.format(Locale.ROOT, "%03d", expected.size());
            Files.copy(fixture, documents.resolve(name));
            expected.add(name + " " + ExitCode.of(read, List.of()) + " " + codes(read));
        }
        Path here = Files.createDirectory(folder.resolve("here"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-Xmn8m",
                        "-Xss256k",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LittleSpaceTest.class.getName(),
                        documents.toString(),
                        folder.resolve("results").toString()))
                .directory(here.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output).as("nothing is printed").isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllLines(folder.resolve("results"))).isEqualTo(expected);
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "workbooks", "FY2021"))) {
            List<Path> fixtures = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(fixtures).hasSizeGreaterThan(10);
            return fixtures;
        }
    }

    private static String codes(ReadResult read) {
        return String.join(
                " ",
                read.getFindings().stream()
                        .map(finding -> finding.getCode().toString())
                        .distinct()
                        .toList());
    }

    /** Reads all documents of a folder and writes into a file what became of each. */
    public static void main(String[] arguments) throws IOException {
        List<Path> documents;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            documents = files.sorted().toList();
        }
        List<String> results = new ArrayList<>();
        read(documents.get(0));
        Machine before = Machine.now();
        for (Path document : documents) {
            long start = TIME.getCurrentThreadCpuTime();
            results.add(read(document));
            if (TIME.getCurrentThreadCpuTime() - start > IN_TIME) {
                throw new IllegalStateException(document + " must be read in time");
            }
        }
        Machine after = Machine.now();
        if (!after.equals(before)) {
            throw new IllegalStateException("Machine must be as before, but has " + after.differences(before));
        }
        Files.write(Path.of(arguments[1]), results);
    }

    private static String read(Path document) throws IOException {
        String piped = call(Files.readAllBytes(document), "validate", "-", "--format", "json");
        String named = call(new byte[0], "validate", document.toString(), "--format", "json");
        if (!piped.equals(named)) {
            throw new IllegalStateException(document + " must be read alike from a stream and from a file");
        }
        Path out = document.resolveSibling("out.json");
        String converted = call(new byte[0], "convert", document.toString(), "-o", out.toString());
        Files.deleteIfExists(out);
        ReadResult read = ReportReader.standard().read(document);
        return document.getFileName() + " " + converted + " " + codes(read);
    }

    /** The exit code of a call; what it prints is dropped. */
    private static String call(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(out, StandardCharsets.UTF_8, new ByteArrayOutputStream(), StandardCharsets.UTF_8, false);
        return Integer.toString(Main.run(terminal, new ByteArrayInputStream(input), arguments));
    }
}
