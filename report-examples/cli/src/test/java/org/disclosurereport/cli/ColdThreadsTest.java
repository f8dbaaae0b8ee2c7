package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program whose threads are the first that ever use the library, all at once: they hear what one thread hears, and
 * none waits for another forever. See also {@link ClassInitialisationTest}.
 */
class ColdThreadsTest {

    /** Beyond what {@link Rush} allows. */
    private static final int LIMIT_IN_MINUTES = 5;

    private static final int THREADS_FOR_EACH = 1;

    @TempDir
    private Path folder;

    @Test
    void the_first_threads_of_a_program_hear_what_one_hears() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, String> alone : ManyThreadsTest.ALONE.entrySet()) {
            Files.write(documents.resolve(alone.getKey()), ManyThreadsTest.DOCUMENTS.get(alone.getKey()));
            expected.add(digest(alone.getKey(), alone.getValue()));
        }

        assertThat(inANewProgram(documents)).isEqualTo(expected);
    }

    /** What a new program says, line by line. */
    private List<String> inANewProgram(Path documents) throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdThreadsTest.class.getName(),
                        documents.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT_IN_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("%s", Files.readString(output)).isTrue();
        assertThat(process.exitValue()).as("%s", Files.readString(output)).isZero();
        return Files.readAllLines(output);
    }

    /** Prints what many threads hear of the documents of a folder, line by line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> documents;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            documents = files.sorted().toList();
        }
        TreeSet<String> said = new TreeSet<>();
        Rush.of(thread -> Rush.share(documents, thread, THREADS_FOR_EACH).stream()
                        .map(ColdThreadsTest::digest)
                        .toList())
                .forEach(said::addAll);
        said.forEach(System.out::println);
    }

    private static String digest(Path document) {
        try {
            String name = document.getFileName().toString();
            return digest(name, Answers.to(name, Files.readAllBytes(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String name, String answer) {
        return name + " " + Sha256.of(answer);
    }
}
